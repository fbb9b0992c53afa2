"""What is ticked in a cell of options: each option a line, with a box or what somebody typed in its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from wellput.model.answer_form import Choice
from wellput.text.alike import alike
from wellput.word.answer_forms.reading_blocks import Line

_TICK = "[xX✓✔☑☒✗✘√\u00d7]"
_BOX = r"[☐□▢⬜]"
_IN_BRACKETS = rf"\[\s*(?:{_TICK})?\s*\]|\(\s*(?:{_TICK})?\s*\)"
_MARK = re.compile(rf"\s*(?P<mark>(?:{_BOX}|{_TICK}|{_IN_BRACKETS})(?:\s*(?:{_BOX}|{_TICK}))*)\s*")
_IS_TICK = re.compile(_TICK)


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
    """The line of an option: whether it has a box or a tick, and what else stands in the line."""

    line: str
    label: str
    boxed: bool
    ticked: bool
    stands_out: bool
    more: str = ""


def read_options(
    lines: Sequence[Line], choices: Sequence[Choice], is_known: Callable[[str], bool] = lambda _: False
) -> OptionsRead:
    """Return what is ticked; options of which it cannot be said whether they are ticked are a doubt.

    `is_known` tells the form's own words, such as a note that stood under an option when the form was sent.
    """
    seen, rest = _sorted(lines, choices)
    words = "\n".join(one for one in rest if one.strip() and not is_known(one))
    chosen, doubt = _decided(seen, len(choices))
    raw = [one.line for one in seen if one.ticked or not one.boxed]
    other = "\n".join(one.more for one in seen if one.ticked and one.more)
    return OptionsRead(chosen, words, doubt, "\n".join(filter(None, (*raw, words))), other)


def _sorted(lines: Sequence[Line], choices: Sequence[Choice]) -> tuple[list[_Seen], list[str]]:
    """Part the lines of options from words that belong to none."""
    names = _names(choices)
    seen: list[_Seen] = []
    rest: list[str] = []
    for line in lines:
        for words in _pieces(line.words, choices, names):
            one = _seen(words, choices, names, stands_out=line.stands_out)
            if one is None:
                rest.append(words)
            else:
                seen.append(one)
                rest += [one.more] if one.more and not one.ticked else []
    return seen, rest


def _decided(seen: Sequence[_Seen], offered: int) -> tuple[tuple[str, ...], str]:
    """Return what is chosen, and what is in doubt.

    Where no option has a box, and not all are there, the boxes were deleted with the options that are not meant.
    """
    chosen = tuple(dict.fromkeys(one.label for one in seen if one.ticked))
    bare = tuple(dict.fromkeys(one.label for one in seen if not one.boxed))
    if bare and any(one.boxed for one in seen):
        return chosen, f"There is no box beside: {'; '.join(bare)}. Ask whether it was chosen."
    if bare:
        doubt = "There are no boxes beside the options. Ask which of them were chosen."
        return (bare, "") if len(bare) < offered else ((), doubt)
    marked = [one.label for one in seen if one.stands_out]
    if not chosen and marked and len(marked) < offered:
        told = "; ".join(marked)
        return (), f"No box is ticked, but these are highlighted or struck out: {told}. Ask what is meant."
    return chosen, ""


def _pieces(words: str, choices: Sequence[Choice], names: Mapping[str, str]) -> Iterator[str]:
    """Yield a line whole where it is an option with its note, otherwise each of its lines."""
    if "\n" not in words or _seen(words, choices, names, stands_out=False) is not None:
        yield words
    else:
        yield from (one for one in words.split("\n") if one.strip())


def _seen(words: str, choices: Sequence[Choice], names: Mapping[str, str], *, stands_out: bool) -> _Seen | None:
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
    return _Seen(words, label, boxed, ticked, stands_out, "" if trailing else more)


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
