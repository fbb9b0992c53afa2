"""Work a worksheet out: lines first, each rounded, then sums of what was rounded.

Hours of a line are people x hours x times, rounded to hundredths; their cost is those hours x rate x (1 + on-costs),
rounded to pence; every other cost is rounded to pence. All sums are sums of these, so that a reader who adds up the
lines gets the total.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import TypeVar

from wellput.costs.rounding import to_hundredths
from wellput.model.cost_totals import EXACT, CaseTotal, CostTotals, Difference, LineTotal, Spread, Sums, total_of
from wellput.model.costs import CostLine, CostSheet, Quantity, Range

_Key = TypeVar("_Key")

_ONE = Spread(Decimal(1), Decimal(1), Decimal(1))


def worked_out(sheet: CostSheet) -> CostTotals:
    """Return the totals of a worksheet."""
    lines = tuple(_line(number, line, sheet) for number, line in enumerate(sheet.lines, 1))
    cases = tuple(_case(case, own) for case in sheet.cases if (own := _of_case(lines, case)))
    return CostTotals(lines, cases, tuple(_differences(sheet, cases)))


def spread(quantity: Quantity | None) -> Spread:
    """Return an amount at its low, central and high; nothing where there is none."""
    if quantity is None:
        return Spread()
    if isinstance(quantity, Range):
        return Spread(quantity.low, quantity.central, quantity.high)
    return Spread(quantity, quantity, quantity)


def rate_of(line: CostLine, sheet: CostSheet) -> Quantity | None:
    """Return the hourly rate of a line; volunteers' hours may be valued at the worksheet's."""
    if line.rate is None and line.who == "volunteer":
        return sheet.volunteer_rate
    return line.rate


def _line(number: int, line: CostLine, sheet: CostSheet) -> LineTotal:
    hours, missing = _hours(line)
    rate = rate_of(line, sheet)
    money = hours.of(spread(rate), EXACT.multiply).of(spread(line.on_costs).plus(_ONE), EXACT.multiply)
    cost = _rounded(money)
    other = Spread()
    for amount in line.other.values():
        other = other.plus(_rounded(spread(amount)))
    if line.who == "volunteer":
        sums = Sums(volunteer_hours=hours, other=other, value=cost if rate is not None else None)
    elif line.who == "paid":
        sums = Sums(paid_hours=hours, pay=cost, other=other)
        missing += ("the hourly rate",) if rate is None and hours != Spread() else ()
    else:
        sums = Sums(other=other)
        missing += ("whether the time is paid",) if hours != Spread() else ()
    return LineTotal(number, line, sums, missing)


def _hours(line: CostLine) -> tuple[Spread, tuple[str, ...]]:
    """Return a line's hours in a year, or what is missing to know them; a line may be other costs alone."""
    parts = {"how many people": line.people, "the hours each time": line.hours, "how many times": line.times}
    missing = tuple(name for name, amount in parts.items() if amount is None)
    if missing:
        alone = len(missing) == len(parts) and bool(line.other)
        return Spread(), () if alone else missing
    product = spread(line.people).of(spread(line.hours), EXACT.multiply).of(spread(line.times), EXACT.multiply)
    return _rounded(product), ()


def _case(case: str, lines: Sequence[LineTotal]) -> CaseTotal:
    return CaseTotal(
        case,
        total_of(one.sums for one in lines),
        _grouped(lines, lambda one: one.line.activity),
        _grouped(lines, lambda one: one.line.cover),
        total_of(one.sums for one in lines if one.line.shared),
    )


def _grouped(lines: Sequence[LineTotal], key: Callable[[LineTotal], _Key]) -> tuple[tuple[_Key, Sums], ...]:
    groups: dict[_Key, Sums] = {}
    for one in lines:
        groups[key(one)] = groups.get(key(one), Sums()).plus(one.sums)
    return tuple(groups.items())


def _of_case(lines: Iterable[LineTotal], case: str) -> tuple[LineTotal, ...]:
    return tuple(one for one in lines if one.line.case == case)


def _differences(sheet: CostSheet, cases: Sequence[CaseTotal]) -> Iterable[Difference]:
    if not cases or cases[0].case != sheet.cases[0]:
        return
    first, *others = cases
    for one in others:
        yield Difference(one.case, first.case, one.sums.less(first.sums))


def _rounded(amounts: Spread) -> Spread:
    return Spread(to_hundredths(amounts.low), to_hundredths(amounts.central), to_hundredths(amounts.high))
