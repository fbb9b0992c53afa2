"""Lines that were left out and are the answers of a question, as a person says; nothing else is taken for answers."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from wellput.desk.banks.bank_making_routes import bare_number
from wellput.errors import NotUnderstoodError
from wellput.intake.lines.glyphs import BOX, bulleted
from wellput.intake.options.choosing import choosing_in
from wellput.model.bank import CHOOSING, QuestionType
from wellput.model.question_list import FoundQuestion, LeftOut, QuestionList, SourceLine
from wellput.text.alike import alike

_PARTED = re.compile(rf"\s*{BOX}\s*|\s{{3,}}|\t+")
_LETTERED = re.compile(r"\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s+(?=\S)", re.IGNORECASE)
_NEAR, _FEWEST = 2, 2


@dataclass(frozen=True, slots=True)
class Given:
    """Lines that are the answers of a question, which is known again by the first line of it and its number."""

    first: SourceLine
    number: str | None
    lines: tuple[SourceLine, ...]


def question_named(found: QuestionList, name: str) -> FoundQuestion:
    """Return the question of a number, or where it has none of that place in the list; raise where there is none."""
    asked = (*found.questions, *found.about)
    key = bare_number(name).casefold()
    numbered = [one for one in asked if one.number and bare_number(one.number).casefold() == key]
    placed = found.questions[int(key) - 1 : int(key)] if key.isdecimal() and int(key) else ()
    meant = numbered or [one for one in placed if not one.number]
    if len(meant) == 1:
        return meant[0]
    if meant:
        raise NotUnderstoodError(f"{len(meant)} questions have the number {name}.", "Mend that one in the file later.")
    mend = "Name a question by its number, such as Q5; one without a number by its place in the list, counted from 1."
    raise NotUnderstoodError(f"There is no question {name}.", mend)


def given_to(question: FoundQuestion, lines: Sequence[SourceLine]) -> Given:
    """Return lines as the answers of a question; raise NotUnderstoodError where it would have a single one."""
    if len(_with(question, lines).options) < _FEWEST:
        mend = "Name all the lines that are its answers in one reply, such as 5-9 = Q5."
        raise NotUnderstoodError("That would be one answer only.", mend)
    return Given(question.source[0], question.number, tuple(lines))


def with_answers(found: QuestionList, given: Sequence[Given]) -> QuestionList:
    """Return the list with these lines as answers, as far as they are left out; they are left out no longer."""
    for one in given:
        found = _with_given(found, one)
    return found


def _with_given(found: QuestionList, one: Given) -> QuestionList:
    free = {id(line) for part in found.left_out for line in part.lines}
    lines = [line for line in one.lines if id(line) in free]
    meant = [asked for asked in (*found.questions, *found.about) if _is_of(one, asked)][:1]
    if not lines or not meant:
        return found
    changed = {id(meant[0]): _with(meant[0], lines)}
    return replace(
        found,
        questions=tuple(changed.get(id(asked), asked) for asked in found.questions),
        about=tuple(changed.get(id(asked), asked) for asked in found.about),
        left_out=_without(found.left_out, {id(line) for line in lines}),
    )


def _is_of(given: Given, question: FoundQuestion) -> bool:
    return given.first in question.source[:1] and given.number == question.number


def _without(left_out: Sequence[LeftOut], gone: Collection[int]) -> tuple[LeftOut, ...]:
    kept = (replace(part, lines=tuple(line for line in part.lines if id(line) not in gone)) for part in left_out)
    return tuple(part for part in kept if part.lines)


def _with(question: FoundQuestion, lines: Sequence[SourceLine]) -> FoundQuestion:
    """Return a question with the words of lines as its options, behind those that it has."""
    options: dict[str, str] = {}
    for words in (*question.options, *options_in(lines)):
        options.setdefault(alike(words), words)
    said = choosing_in(f"{question.text} {question.guidance or ''}")
    type_: QuestionType = "rank" if said.ranked else "select_multiple" if said.several else "select_one"
    return replace(
        question,
        type=question.type if question.type in CHOOSING and question.options else type_,
        options=tuple(options.values()),
        options_absent=False,
        least=said.least or question.least,
        most=said.most or question.most,
        source=(*question.source, *lines),
        doubts=tuple(one for one in question.doubts if one.about not in ("options", "type")),
    )


def options_in(lines: Sequence[SourceLine]) -> list[str]:
    """Return the answers that lines hold, in their words: parted at boxes and wide gaps, a column's words together."""
    found: list[str] = []
    above: list[tuple[int, int]] = []
    for line in lines:
        here: list[tuple[int, int]] = []
        is_alone = len(list(_cells(line))) == 1
        for column, words in _cells(line):
            over = [at for place, at in above if abs(place - column) <= _NEAR or is_alone]
            goes_on = line.is_wrapped and words[:1].islower() and over
            if goes_on:
                found[over[0]] = f"{found[over[0]]} {words}"
            else:
                found.append(words)
            here.append((column, over[0] if goes_on else len(found) - 1))
        above = here
    return found


def _cells(line: SourceLine) -> Iterator[tuple[int, str]]:
    """Yield what stands apart on a line, without signs and letters before it, each with its column."""
    if line.kind == "row" or (line.choices and not line.text.strip()):
        parts = [(at, words) for at, words in enumerate(line.cells or line.choices)]
    else:
        starts = [0, *(one.end() for one in _PARTED.finditer(line.text))]
        ends = [*(one.start() for one in _PARTED.finditer(line.text)), len(line.text)]
        parts = [(start, line.text[start:end]) for start, end in zip(starts, ends, strict=True)]
    for column, words in parts:
        bare = _PARTED.sub("", words).strip()
        bare = _LETTERED.sub("", bulleted(bare) or bare, count=1)
        if re.search(r"\w", bare):
            yield column, bare
