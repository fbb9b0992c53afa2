"""What is ticked in a cell of options: each option a line, with a box or what somebody typed in its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from wellput.model.answer_form import Choice
from wellput.text.alike import alike
from wellput.word.answer_forms.reading_blocks import Line

_TICK = "[xX✓✔☑☒✗✘√\u00d7]"
_BOX = r"[☐□▢⬜]"
_IN_BRACKETS = rf"\[\s*(?:{_TICK})?\s*\]|\(\s*(?:{_TICK})?\s*\)"
_MARK = re.compile(rf"\s*(?P<mark>(?:{_BOX}|{_TICK}|{_IN_BRACKETS})(?:\s*(?:{_BOX}|{_TICK}))*)\s*")
_IS_TICK = re.compile(_TICK)
_SHORT, _MANY = 500, 1000


@dataclass(frozen=True, slots=True)
class OptionsRead:
    """What is ticked, by label; `rest` are words that belong to no option, `other` those beside one that wants words.

    `doubt` says what cannot be decided, and `raw` is what stood there, as far as it matters.
    """

    chosen: tuple[str, ...]
    rest: str
    doubt: str = ""
    raw: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a line says: the option, if it is one, whether it has a box or a tick, and what else stands there.

    `other` are words beside an option that is ticked, `rest` are words that belong to none that is.
    """

    line: str
    label: str = ""
    boxed: bool = False
    ticked: bool = False
    other: str = ""
    rest: str = ""


class OptionReader:
    """Reads the options of one ask; `is_known` tells the form's own words, such as a note that stood under one.

    What a line says is kept, for the same few lines come with every form.
    """

    def __init__(self, choices: Sequence[Choice], is_known: Callable[[str], bool]) -> None:
        self._choices, self._is_known = choices, is_known
        self._names = _names(choices)
        self._met: dict[str, tuple[_Seen, ...]] = {}

    def read(self, lines: Iterable[Line]) -> OptionsRead:
        """Return what is ticked; options of which it cannot be said whether they are ticked are a doubt."""
        said = [(one, line) for line in lines for one in self._said(line.words)]
        seen = [one for one, _ in said if one.label]
        rest = [one.rest for one, _ in said if one.rest.strip() and not self._is_known(one.rest)]
        chosen, doubt = self._decided(seen)
        if not chosen and not doubt:
            doubt = self._outstanding([one.label for one, line in said if one.label and line.stands_out])
        raw = [one.line for one in seen if one.ticked or not one.boxed]
        other = "\n".join([one.other for one in seen if one.other])
        return OptionsRead(chosen, "\n".join(rest), doubt, "\n".join([*raw, *rest]), other)

    def _said(self, words: str) -> tuple[_Seen, ...]:
        said = self._met.get(words)
        if said is None:
            said = tuple(self._looked_at(words)) if words.strip() else ()
            if len(words) <= _SHORT and len(self._met) < _MANY:
                self._met[words] = said
        return said

    def _looked_at(self, words: str) -> Iterator[_Seen]:
        """Yield what a line says, as a whole where it is an option with its note, or else each line of it by itself."""
        seen = _seen(words, self._choices, self._names)
        if seen is not None or "\n" not in words:
            yield seen or _Seen(words, rest=words)
        else:
            pieces = (one for one in words.split("\n") if one.strip())
            yield from (_seen(one, self._choices, self._names) or _Seen(one, rest=one) for one in pieces)

    def _decided(self, seen: Sequence[_Seen]) -> tuple[tuple[str, ...], str]:
        """Return what is chosen, and what is in doubt.

        Where no option has a box, and not all are there, the boxes were deleted with the options that are not meant.
        """
        chosen = tuple(dict.fromkeys([one.label for one in seen if one.ticked]))
        bare = tuple(dict.fromkeys([one.label for one in seen if not one.boxed]))
        if bare and any(one.boxed for one in seen):
            return chosen, f"There is no box beside: {'; '.join(bare)}. Ask whether it was chosen."
        if bare:
            doubt = "There are no boxes beside the options. Ask which of them were chosen."
            return (bare, "") if len(bare) < len(self._choices) else ((), doubt)
        return chosen, ""

    def _outstanding(self, marked: Sequence[str]) -> str:
        """Say what is in doubt where options look as if they were chosen."""
        if not marked or len(marked) >= len(self._choices):
            return ""
        return f"No box is ticked, but these are highlighted or struck out: {'; '.join(marked)}. Ask what is meant."


def _seen(words: str, choices: Sequence[Choice], names: Mapping[str, str]) -> _Seen | None:
    found = _MARK.match(words)
    after = words[found.end() :] if found else words
    matched = _option(after, choices, names)
    if matched is None and found is not None:
        matched = _option(words, choices, names)
        found = None if matched else found
    if matched is None:
        return None
    label, more = matched
    trailing = _MARK.fullmatch(more) if more else None
    boxed = found is not None or trailing is not None
    said = "".join(one["mark"] for one in (found, trailing) if one)
    ticked = _IS_TICK.search(said) is not None
    if trailing:
        more = ""
    return _Seen(words, label, boxed, ticked, *((more, "") if ticked else ("", more)))


def _names(choices: Sequence[Choice]) -> dict[str, str]:
    """Return the labels of options by what a line says of them; the first of several that are alike."""
    names: dict[str, str] = {}
    for choice in choices:
        names.setdefault(alike(choice.label), choice.label)
        names.setdefault(alike(f"{choice.label} {choice.note}"), choice.label)
    return names


def _option(words: str, choices: Sequence[Choice], names: Mapping[str, str]) -> tuple[str, str] | None:
    """Return the label of the option that a line names, and what the line says besides."""
    label = names.get(alike(words))
    if label is not None:
        return label, ""
    for choice in sorted(choices, key=lambda one: -len(one.label)):
        for start in filter(None, (f"{choice.label} {choice.note}" if choice.note else "", choice.label)):
            rest = _after(words, start)
            if rest is not None and (_MARK.fullmatch(rest) or choice.other):
                return choice.label, rest
    return None


def _after(words: str, start: str) -> str | None:
    """Return what follows in a line that begins with these words; None where it does not, or a word goes on."""
    pattern = r"\s+".join(re.escape(part) for part in start.split())
    found = re.match(rf"\s*{pattern}(?!\w)[\s:.,\u2026\u2013-]*(?P<rest>.*)", words, re.IGNORECASE | re.DOTALL)
    return found["rest"].strip() if found else None
