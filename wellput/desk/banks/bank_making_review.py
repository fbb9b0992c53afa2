"""A look at what was left out of a list: a person says which lines begin a question, and the list is read again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from wellput.desk.banks.bank_making import Source, read_again
from wellput.desk.banks.bank_making_answers import Given, given_to, question_named
from wellput.desk.banks.bank_making_doubts import ALL, BACK, HELP, STOP
from wellput.desk.banks.bank_making_overlooked import Overlooked, overlooked_in
from wellput.errors import NotUnderstoodError
from wellput.model.question_list import FoundQuestion, SourceLine

MOST = 40
SHOW = ":show"
ANSWERS = "Lines that are the answers to a question found above: 5-9 = Q5. More about what can be typed: ?"
HOW = (
    "Type the numbers of lines that begin a question, such as 2 5-7: each becomes one, with what stands below it. "
    "5-9 = Q5: these lines are the answers to question 5 (its number, or in a list without numbers its place). "
    f"Enter: none of them, or no more. {SHOW}: show the lines again. {BACK}: as before the last reply. "
    f"{ALL}: none of these, and ask of no others. {STOP}: ask no more of anything."
)
_NUMBERS = re.compile(r"\d{1,4}(?:-\d{1,4})?")
_GIVES = re.compile(r"=|\banswers?\b", re.IGNORECASE)
_ANSWERS = re.compile(
    r"(?P<lines>[^=]+?)\s*(?:=|(?:(?:are|is) )?(?:the |an )?answers? (?:to|of)\b)\s*"
    r"(?:q(?:uestion)?\b[ .]*|q(?=\d))?(?P<question>\S.{0,12})",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*[-\u2013\u2014]\s*|\s+to\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Looking:
    """A list with the lines that were left out of it and may be something, each under a number that it keeps.

    `at` is the first of those that are asked of now, `named` are the places in the file of those that begin a question,
    `given` those that are the answers of one.
    """

    source: Source
    lines: tuple[Overlooked, ...]
    at: int = 0
    named: frozenset[int] = frozenset()
    given: tuple[Given, ...] = ()
    is_stopped: bool = False
    new: tuple[FoundQuestion, ...] = ()
    before: Looking | None = field(default=None, repr=False, compare=False)

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to ask of."""
        return self.is_stopped or self.at >= len(self.lines)

    @property
    def more(self) -> int:
        """How many lines come after those that are asked of now."""
        return max(0, len(self.lines) - self.at - MOST)

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
    if answers := [_ANSWERS.fullmatch(part.strip()) for part in said.split(";")] if _GIVES.search(said) else []:
        return _with_given(state, answers)
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
    begun = {id(state.lines[number - 1].lines[0]) for number in numbers}
    kept = (replace(one, lines=tuple(line for line in one.lines if id(line) not in begun)) for one in state.given)
    return _read(state, named, tuple(one for one in kept if one.lines))


def _with_given(state: Looking, replies: Sequence[re.Match[str] | None]) -> Looking:
    """Return the list with these lines as the answers of the questions that were named."""
    given: list[Given] = []
    for reply in replies:
        if reply is None:
            raise NotUnderstoodError("That was not understood.", "Type the lines and their question: 5-9 = Q5.")
        numbers = sorted(_numbers(reply["lines"], len(state.lines)))
        question = question_named(state.source.found, reply["question"])
        given.append(given_to(question, _free(state, numbers)))
    return _read(state, state.named, (*state.given, *given))


def _free(state: Looking, numbers: Sequence[int]) -> list[SourceLine]:
    """Return the lines of these numbers; raise NotUnderstoodError for one that a question has."""
    free = {id(line) for part in state.source.found.left_out for line in part.lines}
    for number in numbers:
        if id(state.lines[number - 1].lines[0]) not in free:
            raise NotUnderstoodError(f"A question has line {number} already.", f"{BACK} takes the last reply back.")
    return [line for number in numbers for line in state.lines[number - 1].lines if id(line) in free]


def _read(state: Looking, named: frozenset[int], given: tuple[Given, ...]) -> Looking:
    source = read_again(state.source, named, given)
    new, lines = _new(state.source, source), _with_more(state, source)
    return replace(state, source=source, named=named, given=given, new=new, lines=lines, before=state)


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
