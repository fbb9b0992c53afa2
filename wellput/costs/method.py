"""The method of a worksheet, in a sentence or two: how its figures come about."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.costs.rounding import ROUNDING
from wellput.costs.totals import rate_of
from wellput.model.cost_words import quantity_words
from wellput.model.costs import CostLine, CostSheet, Range


def method_told(sheet: CostSheet) -> str:
    """Return the method, as far as the worksheet uses it."""
    return " ".join(_sentences(sheet))


def _sentences(sheet: CostSheet) -> Iterator[str]:
    yield (
        f"Hours are people × hours each time × times {sheet.period}, "  # noqa: RUF001 -- the sign of multiplication
        f"and each line's cost is rounded {ROUNDING}."
    )
    volunteers = [line for line in sheet.lines if line.who == "volunteer"]
    if any(line.who == "paid" for line in sheet.lines):
        yield "Paid time is those hours at the hourly rate, with the employer's on-costs where they are given."
    if volunteers:
        yield f"Volunteers' time is shown in hours and is in no sum of money{_valued(sheet, volunteers)}."
    if any(map(_is_unsure, sheet.lines)):
        yield (
            "Figures in brackets take every unsure amount at its lowest, or at its highest, at once; those of a "
            "difference are the least and the most it can be."
        )


def _valued(sheet: CostSheet, volunteers: list[CostLine]) -> str:
    if all(rate_of(line, sheet) is None for line in volunteers):
        return ""
    if sheet.volunteer_rate is None:
        return "; it is valued apart at the rates stated in the lines"
    source = f" ({sheet.volunteer_rate_source.rstrip('.')})" if sheet.volunteer_rate_source else ""
    return f"; it is valued apart at {quantity_words(sheet.volunteer_rate, 'money', sheet.currency)} an hour{source}"


def _is_unsure(line: CostLine) -> bool:
    amounts = (line.people, line.hours, line.times, line.rate, line.on_costs, *line.other.values())
    return any(isinstance(amount, Range) for amount in amounts)
