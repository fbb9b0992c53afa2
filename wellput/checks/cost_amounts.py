"""Amounts in a cost worksheet that cannot be, or that somebody would ask about."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from wellput.checks.rule import Rule, Subject
from wellput.model.cost_words import plain, quantity_words
from wellput.model.costs import CostLine, CostSheet, Quantity, Range
from wellput.model.finding import Finding, Place

_DAY = Decimal(24)
_WORKING_YEAR = Decimal(48 * 52)
_LEAST_RATE, _MOST_RATE = Decimal(2), Decimal(500)
_MOST_ON_COSTS = Decimal(1)


def sheets(subject: Subject) -> Iterator[tuple[str, CostSheet]]:
    """Yield every worksheet of an answer that is not left out, with its question."""
    for question, answer in subject.response.answers.items():
        if answer.cost and answer.skipped is None:
            yield question, answer.cost


def place_of(question: str, number: int) -> Place:
    """Return the place of a line."""
    return Place(question, "cost", str(number))


def hours_beyond_a_day(subject: Subject) -> Iterator[Finding]:
    """A line gives one person more than 24 hours each time."""
    for question, number, line in _lines(subject):
        if line.hours is not None and _most(line.hours) > _DAY:
            yield Finding(
                "CST01",
                "error",
                place_of(question, number),
                f"{_named(subject, question, number, line)} gives one person "
                f"{quantity_words(line.hours, 'hours')} hours each time, and a day has 24.",
                f"Give the hours of a day, and count each day as one time: wellput cost edit {number}",
            )


def hours_beyond_a_year(subject: Subject) -> Iterator[Finding]:
    """A line gives one person more hours in a year than anybody may be asked to work.

    The limit is 48 hours in each of 52 weeks; for volunteers it is ours.
    """
    for question, number, line in _lines(subject):
        if line.hours is None or line.times is None:
            continue
        hours = _most(line.hours) * _most(line.times)
        if hours > _WORKING_YEAR:
            yield Finding(
                "CST02",
                "warning",
                place_of(question, number),
                f"{_named(subject, question, number, line)} gives each person {plain(hours)} hours a year, more than a "
                "working year.",
                f"Check the hours, the times, and whether more people share it: wellput cost edit {number}",
            )


def odd_rates(subject: Subject) -> Iterator[Finding]:
    """A rate or on-costs are so far from any usual ones that a digit or a sign may be wrong.

    The limits are ours, and wide: £2 and £500 an hour, and on-costs of as much again as the pay.
    """
    for question, number, line in _lines(subject):
        for words in _oddities(line):
            yield Finding(
                "CST03",
                "advice",
                place_of(question, number),
                f"{_named(subject, question, number, line)} has {words}.",
                f"Check it against the payroll, or say in the line's note why it is so: wellput cost edit {number}",
            )


def _oddities(line: CostLine) -> Iterator[str]:
    if line.rate is not None and (_least(line.rate) < _LEAST_RATE or _most(line.rate) > _MOST_RATE):
        yield f"a rate of {quantity_words(line.rate, 'money')} an hour"
    if line.on_costs is not None and _most(line.on_costs) > _MOST_ON_COSTS:
        yield f"on-costs of {quantity_words(line.on_costs, 'share')}"


def _lines(subject: Subject) -> Iterator[tuple[str, int, CostLine]]:
    for question, sheet in sheets(subject):
        for number, line in enumerate(sheet.lines, 1):
            yield question, number, line


def _named(subject: Subject, question: str, number: int, line: CostLine) -> str:
    return f"{subject.name(question)}: line {number} of the worksheet ({line.activity})"


def _least(quantity: Quantity) -> Decimal:
    return quantity.low if isinstance(quantity, Range) else quantity


def _most(quantity: Quantity) -> Decimal:
    return quantity.high if isinstance(quantity, Range) else quantity


RULES = (
    Rule(
        code="CST01",
        severity="error",
        title="More than 24 hours in a day",
        why="A day that is longer than a day makes a reader doubt every other figure in the worksheet.",
        source="plain arithmetic",
        before="(a line of the worksheet) 2 people, 25 hours each time",
        after="(a line of the worksheet) 2 people, 12.5 hours each time",
        find=hours_beyond_a_day,
    ),
    Rule(
        code="CST02",
        severity="warning",
        title="More hours than a working year",
        why="Hours that nobody could work are a slip of the pen, or several people's time on one person's line.",
        source="Working Time Regulations 1998, regulation 4 (48 hours a week on average); for volunteers, Wellput",
        before="(a line of the worksheet) 8 hours each time, 365 times a year",
        after="(a line of the worksheet) 8 hours each time, 230 times a year",
        find=hours_beyond_a_year,
    ),
    Rule(
        code="CST03",
        severity="advice",
        title="A rate that a digit may be missing from",
        why="A rate ten times too high or too low goes through every sum. The limits are ours, and wide.",
        source="Wellput",
        before="(a line of the worksheet) £1,840 an hour",
        after="(a line of the worksheet) £18.40 an hour",
        find=odd_rates,
    ),
)
