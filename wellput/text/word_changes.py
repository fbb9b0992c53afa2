"""What changed between two texts, word by word: what stayed, what went and what came.

Marks are those of GNU wdiff and of git: [-what went-] {+what came+}. They are read without colours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import chain

_WORD = re.compile(r"(\[@[a-z0-9-]+\]|\w+(?:['\u2019.,-]\w+)*|[^\w\s]|(?=\s))(\s*)")
"""A word, a sign or a citation, and the spaces after it: words are compared, since spaces are as many and say less."""

_LINES = re.compile(r"[^\n]+|\n")
_BREAK = "¶"


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage as it was and as it is: the same words where nothing changed, none where it is new or gone."""

    was: str
    now: str

    @property
    def is_same(self) -> bool:
        """Whether nothing changed here."""
        return self.was == self.now


def word_changes(was: str, now: str) -> tuple[Passage, ...]:
    """Return two texts as passages in order: put together, what was makes the first, what is the second."""
    within = (_words(one) for one in _compared(_LINES.findall(was), _LINES.findall(now)))
    return tuple(_joined(chain.from_iterable(within)))


def marked(passages: Iterable[Passage]) -> str:
    """Return a text with [-what went-] and {+what came+} marked in it."""
    return "".join(
        one.now if one.is_same else _mark(one.was, "[-", "-]") + _mark(one.now, "{+", "+}") for one in passages
    )


def changed_lines(passages: Iterable[Passage]) -> Iterator[str]:
    """Yield the lines in which something changed, marked; lines that stayed are left out."""
    return (marked(line).strip("\n") for line in changed_passages(passages))


def changed_passages(passages: Iterable[Passage]) -> Iterator[tuple[Passage, ...]]:
    """Yield the lines in which something changed, each as its passages; lines that stayed are left out."""
    line, has_changed = list[Passage](), False
    for one in passages:
        if not one.is_same:
            before = line if has_changed or not _begins_a_line(one) else []
            line, has_changed = [*before, one], True
            if _ends_a_line(one):
                yield tuple(line)
                line, has_changed = [], False
            continue
        *ended, last = one.now.split("\n")
        for words in ended:
            if has_changed:
                yield (*line, Passage(words, words))
            line, has_changed = [], False
        line.append(Passage(last, last))
    if has_changed:
        yield tuple(line)


def _begins_a_line(passage: Passage) -> bool:
    return all(one.startswith("\n") for one in (passage.was, passage.now) if one)


def _ends_a_line(passage: Passage) -> bool:
    return all(one.endswith("\n") for one in (passage.was, passage.now) if one)


def listed_changes(was: Sequence[str], now: Sequence[str]) -> Iterator[Passage]:
    """Yield the items of two lists in order, item by item; an item in whose place another stands goes with it."""
    for kind, start, end, first, last in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        old, new = list(was[start:end]), list(now[first:last])
        if kind == "replace":
            together = max(len(old), len(new))
            old, new = old + [""] * (together - len(old)), new + [""] * (together - len(new))
            yield from (Passage(one, other) for one, other in zip(old, new, strict=True))
        else:
            yield from (Passage(one, one if kind == "equal" else "") for one in old)
            yield from (Passage("", one) for one in (new if kind == "insert" else ()))


def _compared(was: Sequence[str], now: Sequence[str]) -> Iterator[Passage]:
    for _, start, end, first, last in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        yield Passage("".join(was[start:end]), "".join(now[first:last]))


def _words(passage: Passage) -> Iterator[Passage]:
    if passage.is_same or not (passage.was and passage.now):
        yield passage
        return
    old, new = ([found.groups() for found in _WORD.finditer(text)] for text in (passage.was, passage.now))
    matcher = SequenceMatcher(None, [word for word, _ in old], [word for word, _ in new], autojunk=False)
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind == "equal":
            for (word, space), (_, other) in zip(old[start:end], new[first:last], strict=True):
                yield Passage(word, word)
                yield Passage(space, other)
        else:
            yield Passage("".join(map("".join, old[start:end])), "".join(map("".join, new[first:last])))


def _joined(passages: Iterable[Passage]) -> Iterator[Passage]:
    """Have changes with nothing but a space or a sign between them be one, so that they can be read."""
    held: list[Passage] = []
    for one in passages:
        if (held or not one.is_same) and (not one.is_same or _is_slight(one.now)):
            held.append(one)
        else:
            yield from _together(held)
            held = []
            yield one
    yield from _together(held)


def _is_slight(words: str) -> bool:
    return "\n" not in words and not any(character.isalnum() for character in words)


def _together(held: list[Passage]) -> Iterator[Passage]:
    after: list[Passage] = []
    while held and held[-1].is_same:
        after.insert(0, held.pop())
    was, now = "".join(one.was for one in held), "".join(one.now for one in held)
    spaces = _spaces_after(was)
    if spaces and spaces == _spaces_after(now):
        after.insert(0, Passage(spaces, spaces))
        was, now = was.rstrip(), now.rstrip()
    yield from (one for one in (Passage(was, now), *after) if one.was or one.now)


def _spaces_after(words: str) -> str:
    return words[len(words.rstrip()) :]


def _mark(words: str, start: str, end: str) -> str:
    """Mark words, the spaces around them left outside; where there are only spaces, they are marked themselves."""
    if not words:
        return ""
    core = words.strip()
    if not core:
        breaks = _BREAK * words.count("\n")
        return f"{start}{breaks or words}{end}{words if breaks else ''}"
    before, _, after = words.partition(core)
    return f"{before}{start}{core}{end}{after}"
