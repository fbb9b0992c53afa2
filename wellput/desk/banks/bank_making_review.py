"""A look at what was left out of a list: a person says which lines begin a question, and the list is read again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from wellput.desk.banks.bank_making import Source, read_again
from wellput.desk.banks.bank_making_doubts import ALL, BACK, HELP, STOP
from wellput.desk.banks.bank_making_overlooked import Overlooked, overlooked_in
from wellput.errors import NotUnderstoodError
from wellput.model.question_list import FoundQuestion

MOST = 40
SHOW = ":show"
HOW = (
    f"Type the numbers of lines that begin a question, such as 2 5-7: each becomes one, with what stands below it. "
    f"Enter: none of them, or no more. {SHOW}: show the lines again. {BACK}: as before the last reply. "
    f"{ALL}: none of these, and ask of no others. {STOP}: ask no more of anything."
)
_NUMBERS = re.compile(r"\d{1,4}(?:-\d{1,4})?")
_BETWEEN = re.compile(r"\s*[-\u2013\u2014]\s*|\s+to\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Looking:
    """A list with the lines that were left out of it and may be something, each under a number that it keeps.

    `at` is the first of those that are asked of now, `named` are the places in the file of those that begin a question.
    """

    source: Source
    lines: tuple[Overlooked, ...]
    at: int = 0
    named: frozenset[int] = frozenset()
    is_stopped: bool = False
    new: tuple[FoundQuestion, ...] = ()
    before: Looking | None = field(default=None, repr=False, compare=False)

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to ask of."""
        return self.is_stopped or self.at >= len(self.lines)

    @property
    def shown(self) -> tuple[tuple[int, Overlooked], ...]:
        """The lines that are asked of now, with their numbers, but for those that a question has."""
        free = {id(line) for part in self.source.found.left_out for line in part.lines}
        some = list(enumerate(self.lines, 1))[self.at : self.at + MOST]
        return tuple((number, one) for number, one in some if id(one.lines[0]) in free)


def looking(source: Source) -> Looking:
    """Return a list with what was left out of it and may be something."""
    return Looking(source, overlooked_in(source.found))


def looked(state: Looking, reply: str) -> Looking:
    """Take a reply; raise NotUnderstoodError for one that cannot be taken, and nothing has changed."""
    said = reply.strip()
    if said == BACK and state.before is None:
        raise NotUnderstoodError("Nothing was taken in yet.", HOW)
    if said == BACK and state.before is not None:
        return state.before
    if said == STOP:
        return replace(state, is_stopped=True)
    if said in ("", ALL):
        return replace(state, at=len(state.lines) if said else state.at + MOST, new=(), before=state)
    if said.startswith(":") or said == "?":
        raise NotUnderstoodError("" if said in (HELP, "?") else f"There is no command {said.split()[0]}.", HOW)
    return _with_named(state, _numbers(said, len(state.lines)))


def _numbers(said: str, last: int) -> frozenset[int]:
    parts = [one for one in re.split(r"[\s,;]+", _BETWEEN.sub("-", said)) if one and one.casefold() != "and"]
    if not parts or not all(map(_NUMBERS.fullmatch, parts)):
        raise NotUnderstoodError("That is no number of a line.", "Type numbers such as 2 5-7, or Enter for none.")
    found: set[int] = set()
    for part in parts:
        first, _, end = part.partition("-")
        if not 1 <= int(first) <= int(end or first) <= last:
            raise NotUnderstoodError(f"There is no line {part}.", f"The lines are numbered 1 to {last}.")
        found.update(range(int(first), int(end or first) + 1))
    return frozenset(found)


def _with_named(state: Looking, numbers: frozenset[int]) -> Looking:
    """Return the list read again, with a question at each of these lines."""
    places = {id(line): place for place, line in enumerate(state.source.lines)}
    named = state.named | {places[id(state.lines[number - 1].lines[0])] for number in numbers}
    source = read_again(state.source, named)
    new = _new(state.source, source)
    return replace(state, source=source, named=named, new=new, lines=_with_more(state, source), before=state)


def _with_more(state: Looking, source: Source) -> tuple[Overlooked, ...]:
    """Return the lines with those that only now belong to no question; none changes its number."""
    known = {id(line) for one in state.lines for line in one.lines}
    return (*state.lines, *(one for one in overlooked_in(source.found) if id(one.lines[0]) not in known))


def _new(before: Source, after: Source) -> tuple[FoundQuestion, ...]:
    known = {_told(one) for one in _all(before)}
    return tuple(one for one in _all(after) if _told(one) not in known)


def _all(source: Source) -> Sequence[FoundQuestion]:
    return (*source.found.questions, *source.found.about)


def _told(question: FoundQuestion) -> tuple[object, ...]:
    return question.number, question.text, question.type, question.options, question.route
