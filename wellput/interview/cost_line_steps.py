"""What is asked about one line of a cost worksheet, one thing after the other. Nothing is filled in beforehand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wellput.interview.cost_lines import other_costs_words
from wellput.interview.steps import Choice, Form, Step
from wellput.model.cost_words import quantity_words
from wellput.model.costs import CostLine, CostSheet, case_label
from wellput.model.typed_amounts import AmountKind

WHO = (Choice("paid", "Paid"), Choice("volunteer", "Volunteers"))
COVER = (
    Choice("absorb", "It could be absorbed: met out of what we have"),
    Choice("share", "It could be shared with others"),
    Choice("fund", "It would need new funding"),
)
_RANGE = "where you are unsure, the lowest and the highest with - between them."


@dataclass(frozen=True, slots=True)
class _Asked:
    """A line, and how its steps are made."""

    question: str
    sheet: CostSheet
    number: int
    line: CostLine

    def step(self, part: str, form: Form, words: str, prompt: str, now: str, **more: Any) -> Step:  # noqa: ANN401 -- a step's own fields
        """Make a step; its words begin with which line it is."""
        words = f"Line {self.number}, {self.line.activity}: {words}"
        about = str(self.number)
        return Step(self.question, part, form, words, prompt, about=about, now=now, inner=True, of_line=True, **more)

    def amount(self, part: str, measure: AmountKind, words: str, prompt: str, hint: str) -> Step:
        """Make a step that asks for an amount."""
        now = quantity_words(getattr(self.line, part), measure, self.sheet.currency)
        return self.step(part, "amount", words, prompt, now, hint=f"{hint}; {_RANGE}", measure=measure)

    def choice(self, part: str, words: str, prompt: str, choices: tuple[Choice, ...]) -> Step:
        """Make a step that asks for one of a few things."""
        now = next((one.label for one in choices if one.id == getattr(self.line, part)), "")
        hint = "Type its number, or the beginning of its words."
        return self.step(part, "one", words, prompt, now, hint=hint, choices=choices, least=1)


def line_steps(question: str, sheet: CostSheet, number: int, line: CostLine) -> Iterator[Step]:
    """Yield what is asked about a line, as things stand."""
    asked = _Asked(question, sheet, number, line)
    yield asked.step("activity", "line", "what is done?", "Activity", line.activity)
    cases = tuple(Choice(case, case_label(case)) for case in sheet.cases)
    yield asked.choice("case", "is this as it is now, or as it would be?", "Case", cases)
    yield asked.choice("who", "whose time is it?", "Paid or volunteers", WHO)
    yield from _time(asked)
    yield from _money(asked)
    yield from _rest(asked)


def _time(asked: _Asked) -> Iterator[Step]:
    period = asked.sheet.period
    each = "how many hours does it take each of them, each time? Travelling and preparing too."
    yield asked.amount("people", "count", "how many people take part?", "People", "A number")
    yield asked.amount("hours", "hours", each, "Hours each time", "Such as 1.5, or 90 minutes")
    yield asked.amount("times", "times", f"how many times {period}?", f"Times {period}", "A number, such as 12")


def _money(asked: _Asked) -> Iterator[Step]:
    line, sheet = asked.line, asked.sheet
    if line.who == "paid":
        rate, on_costs = "what is the hourly rate of pay?", "employer's on-costs: National Insurance, pension."
        yield asked.amount("rate", "money", rate, "Rate an hour", "Without on-costs, from your payroll")
        yield asked.amount("on_costs", "share", on_costs, "On-costs", "In per cent of the rate, with the sign %")
    yield asked.step(
        "other",
        "costs",
        f"travel and other costs {sheet.period}, each with its amount.",
        "Other costs",
        other_costs_words(line.other, sheet.currency),
        hint="What for and how much, semicolons between them: travel 240; room hire 60-80.",
    )


def _rest(asked: _Asked) -> Iterator[Step]:
    line = asked.line
    shared = (line.shared_with or "others") if line.shared else ""
    hint = "Names, or others; no if it is yours alone. So nobody counts it twice."
    yield asked.step("shared", "line", "do others pay a part of it, or count it too?", "Shared with", shared, hint=hint)
    if line.case != asked.sheet.cases[0]:
        yield asked.choice("cover", "how could this be met?", "How met", COVER)
    yield asked.step("note", "line", "anything to know about it?", "Note", line.note or "")
