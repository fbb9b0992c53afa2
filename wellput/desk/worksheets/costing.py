"""Show and change a cost worksheet outside the interview."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from wellput.desk.interview.costing_asked import line_step
from wellput.desk.interview.sitting import Sitting, Turn, arrive
from wellput.desk.keeping import keep
from wellput.desk.opening import Opened, open_workspace
from wellput.desk.worksheets.cost_details import LineDetails, detailed
from wellput.errors import NotUnderstoodError, WellputError
from wellput.interview.answers import with_answer
from wellput.interview.cost_lines import line_of, sheet_of, with_line, with_sheet, without_line
from wellput.interview.walking import find_place, first_step
from wellput.model.bank import Bank
from wellput.model.costs import CostLine
from wellput.model.response import Answer
from wellput.model.typed_amounts import typed_amount
from wellput.text import clean, listed

_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True)
class SheetDetails:
    """What is said about a whole worksheet; `assumptions` are added to those that stand there."""

    volunteer_rate: str | None = None
    volunteer_rate_source: str | None = None
    assumptions: tuple[str, ...] = ()


def cost_question(bank: Bank, name: str | None) -> str:
    """Return the question with a worksheet: the bank's only one, or the one that is named by number or id."""
    known = [question.id for question in bank.questions if question.type == "cost"]
    if name is not None:
        place = find_place(bank, name)
        if place not in known:
            raise WellputError("--question", f"{place} has no cost worksheet.", _those(known))
        return place
    if len(known) != 1:
        what = (
            "This bank has more than one cost worksheet." if known else "No question of this bank has a cost worksheet."
        )
        raise WellputError("wellput cost", what, _those(known))
    return known[0]


def add(folder: Path, question: str | None, details: LineDetails) -> int:
    """Add a line, and return its number; unless it is said otherwise, it stands in the first case, as things are."""
    opened = open_workspace(folder)
    if not details.activity:
        raise WellputError("cost add", "A line needs an activity.", "Give it: --activity Meetings")

    def change(answer: Answer) -> Answer:
        line = CostLine(activity=details.activity or "", case=sheet_of(answer).cases[0])
        return with_line(answer, detailed(line, details, answer))

    sheet = _kept(opened, cost_question(opened.bank, question), change).cost
    return len(sheet.lines) if sheet else 0


def edit(folder: Path, question: str | None, number: int, details: LineDetails) -> None:
    """Change what is said about a line."""
    if details == LineDetails():
        raise WellputError("cost edit", "Nothing was given to change.", "Give an option; --help lists them.")
    opened = open_workspace(folder)

    def change(answer: Answer) -> Answer:
        return with_line(answer, detailed(line_of(answer, number), details, answer), number)

    _kept(opened, cost_question(opened.bank, question), change)


def remove(folder: Path, question: str | None, number: int) -> str:
    """Take a line out, and return its activity."""
    opened = open_workspace(folder)
    place = cost_question(opened.bank, question)
    before = opened.draft.response.answer(place)
    _kept(opened, place, lambda answer: without_line(answer, number))
    return line_of(before, number).activity


def describe(folder: Path, question: str | None, details: SheetDetails) -> None:
    """Say what a worksheet rests on."""
    opened = open_workspace(folder)

    def change(answer: Answer) -> Answer:
        sheet = sheet_of(answer)
        more = tuple(one for words in details.assumptions if (one := clean(words).text.strip()))
        values: dict[str, object] = {"assumptions": (*sheet.assumptions, *more)}
        if details.volunteer_rate is not None:
            rate = details.volunteer_rate.strip()
            values["volunteer_rate"] = typed_amount(rate, "money") if rate else None
        if details.volunteer_rate_source is not None:
            values["volunteer_rate_source"] = clean(details.volunteer_rate_source).text.strip() or None
        return with_sheet(answer, sheet.model_copy(update=values))

    _kept(opened, cost_question(opened.bank, question), change)


def begin_adding(folder: Path, question: str | None) -> Turn:
    """Begin to ask for lines, one thing after the other, and for nothing else."""
    opened = open_workspace(folder)
    first = first_step(opened.bank, opened.draft.response, cost_question(opened.bank, question))
    return arrive(Sitting(opened.workspace, opened.bank, opened.draft, first, alone=True), first, in_full=False)


def begin_editing(folder: Path, question: str | None, number: int) -> Turn:
    """Begin to ask about a line that is there."""
    opened = open_workspace(folder)
    place = cost_question(opened.bank, question)
    _told(lambda: line_of(opened.draft.response.answer(place), number))
    first = first_step(opened.bank, opened.draft.response, place)
    sitting = Sitting(opened.workspace, opened.bank, opened.draft, first, waiting=(first,), alone=True)
    return arrive(sitting, line_step(place, number, "activity"), in_full=False)


def _kept(opened: Opened, place: str, change: Callable[[Answer], Answer]) -> Answer:
    def changed() -> Answer:
        kept = keep(opened.draft, lambda response: with_answer(response, place, change(response.answer(place))))
        return kept.draft.response.answer(place)

    return _told(changed)


def _told(work: Callable[[], _Made]) -> _Made:
    """Do something, telling what was not understood as a fault of the command."""
    try:
        return work()
    except NotUnderstoodError as fault:
        raise WellputError("cost", fault.what, fault.mend) from fault


def _those(known: list[str]) -> str:
    return f"Say which: --question {listed(known, 'or')}" if known else "`wellput bank show` lists the questions."
