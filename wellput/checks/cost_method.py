"""Costs that nobody could work out again: no assumptions, a value without its source, a line that lacks something."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.checks.cost_amounts import place_of, sheets
from wellput.checks.rule import Rule, Subject
from wellput.model.finding import Finding, Place
from wellput.text import listed


def no_method(subject: Subject) -> Iterator[Finding]:
    """A worksheet has lines and no assumptions, or values volunteers' time and does not say by what."""
    for question, sheet in sheets(subject):
        if sheet.lines and not any(words.strip() for words in sheet.assumptions):
            yield _finding(
                subject,
                question,
                "gives costs and does not say what they rest on",
                "Say which year, which records and what is left out: wellput cost describe --assumption WORDS",
            )
        if sheet.volunteer_rate is not None and not (sheet.volunteer_rate_source or "").strip():
            yield _finding(
                subject,
                question,
                "values volunteers' time and does not say where the value comes from",
                "Name the source: wellput cost describe --volunteer-rate-source WORDS",
            )


def line_lacks_something(subject: Subject) -> Iterator[Finding]:
    """A line of a worksheet lacks a number, so that it counts for less than it is, or for nothing."""
    for question, totals in subject.costs.items():
        if subject.response.answer(question).skipped is not None:
            continue
        for one in totals.lines:
            if one.missing:
                yield Finding(
                    "CST06",
                    "warning",
                    place_of(question, one.number),
                    f"{subject.name(question)}: line {one.number} of the worksheet ({one.line.activity}) does not say "
                    f"{listed(one.missing)}, and is not counted in full.",
                    f"Fill it in, or take the line out: wellput cost edit {one.number}",
                )


def _finding(subject: Subject, question: str, what: str, mend: str) -> Finding:
    return Finding("CST05", "warning", Place(question, "cost"), f"{subject.name(question)} {what}.", mend)


RULES = (
    Rule(
        code="CST05",
        severity="warning",
        title="A cost without its method",
        why="A figure that a reader cannot work out again is a claim; with its assumptions it is evidence.",
        source="Visionary, advice on answering the consultation",
        before="(a worksheet with lines and no assumptions)",
        after="(the same worksheet) Assumptions: hours from our 2024 diaries; the rate from the payroll.",
        find=no_method,
    ),
    Rule(
        code="CST06",
        severity="warning",
        title="A line that lacks a number",
        why="What is not filled in counts as nothing, and the total then says that engagement costs less than it does.",
        source="Wellput",
        before="(a line of the worksheet) 2 people, 12 times a year, and no hours",
        after="(a line of the worksheet) 2 people, 1.5 hours each time, 12 times a year",
        find=line_lacks_something,
    ),
)
