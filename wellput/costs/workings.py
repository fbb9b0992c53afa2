"""How one line of a worksheet is worked out, in words that let a reader repeat the sum."""

from __future__ import annotations

from decimal import Decimal

from wellput.costs.totals import rate_of
from wellput.model.cost_shown import LineShown
from wellput.model.cost_totals import LineTotal, Spread
from wellput.model.cost_words import quantity_words, spread_words
from wellput.model.costs import CostLine, CostSheet, Quantity, Range
from wellput.text import listed


def line_shown(total: LineTotal, sheet: CostSheet) -> LineShown:
    """Return a line in words."""
    line, sums = total.line, total.sums
    hours = sums.volunteer_hours if line.who == "volunteer" else sums.paid_hours
    return LineShown(
        number=total.number,
        activity=line.activity,
        workings=_workings(line, sheet),
        hours=spread_words(hours, "hours"),
        cost=spread_words(sums.cash, "money", sheet.currency),
        shared=shared_words(line),
        note=line.note or "",
        missing=f"Not known: {listed(total.missing)}." if total.missing else "",
    )


def shared_words(line: CostLine) -> str:
    """Say that others pay for a line, or count it, too."""
    if not line.shared:
        return ""
    return f"Shared with {line.shared_with.rstrip('.')}." if line.shared_with else "Shared with others."


def _workings(line: CostLine, sheet: CostSheet) -> str:
    parts = [_time(line), *_rate(line, sheet), *_other(line, sheet)]
    return "; ".join(part for part in parts if part) or "nothing given"


def _time(line: CostLine) -> str:
    if line.people is None and line.hours is None and line.times is None:
        return ""
    people = f"{_of(line.people)} {_kind_of_people(line)}"
    hours = f"{_of(line.hours)} {'hour' if line.hours == 1 else 'hours'}"
    times = f"{_of(line.times)} {'time' if line.times == 1 else 'times'}"
    return f"{people} × {hours} × {times}"  # noqa: RUF001 -- the sign of multiplication


def _kind_of_people(line: CostLine) -> str:
    one = line.people == Decimal(1)
    if line.who == "volunteer":
        return "volunteer" if one else "volunteers"
    paid = "paid " if line.who == "paid" else ""
    return f"{paid}{'person' if one else 'people'}"


def _of(quantity: Quantity | None) -> str:
    """Return a quantity in short: 2 to 3, its likeliest in brackets."""
    if quantity is None:
        return "?"
    if isinstance(quantity, Range):
        return spread_words(Spread(quantity.low, quantity.central, quantity.high), "count")
    return quantity_words(quantity, "count")


def _rate(line: CostLine, sheet: CostSheet) -> list[str]:
    rate = rate_of(line, sheet)
    if rate is None:
        return []
    valued = "valued apart at " if line.who == "volunteer" else "at "
    more = f" and {quantity_words(line.on_costs, 'share')} on-costs" if line.on_costs is not None else ""
    return [f"{valued}{quantity_words(rate, 'money', sheet.currency)} an hour{more}"]


def _other(line: CostLine, sheet: CostSheet) -> list[str]:
    return [f"{name} {quantity_words(amount, 'money', sheet.currency)}" for name, amount in line.other.items()]
