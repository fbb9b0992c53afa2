"""Lines left out right below a question that may be its answers: the question says where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wellput.desk.banks.bank_making_about import NO_ANSWERS
from wellput.desk.banks.bank_making_overlooked import Overlooked, follows, overlooked_in
from wellput.desk.banks.bank_making_review_said import places_said
from wellput.model.question_list import Doubt, FoundQuestion, QuestionList, SourceLine
from wellput.text.alike import alike

MAY_BE = "Left out right below it, and perhaps its answers: "
UNPRINTED = "whose answers are not printed"


def awaits_answers(doubt: Doubt) -> bool:
    """Say whether what is not sure is which answers a choice has."""
    return doubt.words == NO_ANSWERS or doubt.words.startswith(MAY_BE)


def with_lines_below(found: QuestionList) -> QuestionList:
    """Return the list in which no answers are said to be missing that may stand right there, left out.

    The title of a part that is known by other questions is no answer to the last one above it.
    """
    if not any(map(_misses, found.questions)):
        return found
    titles = {alike(one.theme) for one in found.questions if one.theme}
    missed = tuple(one for one in overlooked_in(found) if alike(one.words.strip("#*_ ")) not in titles)
    before = (None, *found.questions[:-1])
    questions = tuple(_told(one, last, missed) for last, one in zip(before, found.questions, strict=True))
    return replace(found, questions=questions)


def _misses(question: FoundQuestion) -> bool:
    is_told = any(doubt.words == NO_ANSWERS or UNPRINTED in doubt.words for doubt in question.doubts)
    return is_told or (question.options_absent and not question.options)


def _told(question: FoundQuestion, before: FoundQuestion | None, missed: Sequence[Overlooked]) -> FoundQuestion:
    doubts = [_told_of_route(one, before, missed) for one in question.doubts]
    is_absent = question.options_absent and not question.options
    below = _below(question, missed) if is_absent or any(one.words == NO_ANSWERS for one in doubts) else []
    if below:
        doubts = [
            Doubt("options", f"{MAY_BE}{places_said(below)}."),
            *(one for one in doubts if not awaits_answers(one)),
        ]
    return replace(question, doubts=tuple(doubts))


def _told_of_route(doubt: Doubt, before: FoundQuestion | None, missed: Sequence[Overlooked]) -> Doubt:
    if before is None or UNPRINTED not in doubt.words:
        return doubt
    if before.options:
        return replace(doubt, words=doubt.words.replace(f", {UNPRINTED}", ""))
    below = _below(before, missed)
    where = f"whose answers may be what was left out: {places_said(below)}"
    return replace(doubt, words=doubt.words.replace(UNPRINTED, where)) if below else doubt


def _below(question: FoundQuestion, missed: Sequence[Overlooked]) -> list[SourceLine]:
    """Return the lines that were left out and stand right below a question, one below the other."""
    found: list[SourceLine] = []
    for one in missed if question.source else ():
        if follows((found or question.source)[-1], one.lines[0]) and one.lines[0] not in question.source:
            found += one.lines
    return found
