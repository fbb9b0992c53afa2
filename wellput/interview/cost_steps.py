"""What a cost worksheet asks: its lines one by one, then what they rest on. Nothing is filled in beforehand."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.interview.cost_line_steps import line_steps
from wellput.interview.cost_lines import sheet_of
from wellput.interview.steps import Choice, Step
from wellput.model.bank import Question
from wellput.model.cost_words import quantity_words
from wellput.model.costs import CostLine, CostSheet, case_label
from wellput.model.response import Answer

ADD = "add/"
"""Before an activity that is offered, since a line is known by its number."""

_LINES_HINT = (
    "A number changes that line or adds that activity; your own words add another; copy 1 puts line 1 into the other "
    "case; remove 1 takes it out. Enter goes on."
)


def cost_steps(question: Question, answer: Answer) -> tuple[Step, ...]:
    """Return each line's steps, the step at which lines are added, and what the worksheet rests on."""
    if question.type != "cost":
        return ()
    sheet = sheet_of(answer)
    lines = (one for number, line in enumerate(sheet.lines, 1) for one in line_steps(question.id, sheet, number, line))
    return (*lines, _lines(question, sheet), *_facts(question, sheet))


def _lines(question: Question, sheet: CostSheet) -> Step:
    offered = (Choice(ADD + activity, activity) for activity in question.activities)
    choices = (*(Choice(str(at), _in_short(line)) for at, line in enumerate(sheet.lines, 1)), *offered)
    return Step(
        question.id,
        "lines",
        "lines",
        "Your worksheet: a line for each activity, for each case: as it is now, and as it would be under a duty.",
        "Line",
        now=_counted(sheet),
        hint=_LINES_HINT if sheet.lines else "A number adds that activity; your own words add another. Enter goes on.",
        choices=choices,
    )


def _facts(question: Question, sheet: CostSheet) -> Iterator[Step]:
    if any(line.who == "volunteer" for line in sheet.lines):
        yield Step(
            question.id,
            "volunteer_rate",
            "amount",
            "Is an hour of a volunteer's time to be valued? It is shown apart and never mixed with money.",
            "Value of an hour",
            now=quantity_words(sheet.volunteer_rate, "money", sheet.currency),
            hint="An amount that you can give a source for; Enter leaves it in hours alone.",
            measure="money",
        )
        if sheet.volunteer_rate is not None:
            words = "Where does that value come from?"
            now = sheet.volunteer_rate_source or ""
            yield Step(question.id, "volunteer_rate_source", "line", words, "Its source", now=now)
    if sheet.lines:
        yield Step(
            question.id,
            "assumptions",
            "list",
            "What do these figures rest on? Which year, which records, what is left out.",
            "Assumptions",
            now="; ".join(sheet.assumptions),
            hint="A sentence each, semicolons between them.",
        )


def _in_short(line: CostLine) -> str:
    """Return a line as it is told apart from others: its activity, its case, whose time it is."""
    who = {"paid": ", paid", "volunteer": ", volunteers"}.get(line.who or "", "")
    return f"{line.activity} ({case_label(line.case).lower()}{who})"


def _counted(sheet: CostSheet) -> str:
    count = len(sheet.lines)
    return f"{count} {'line' if count == 1 else 'lines'}" if count else ""
