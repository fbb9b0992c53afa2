"""What was worked out from a cost worksheet: figures alone; `costs` works them out, and others show them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal

from wellput.model.costs import CostLine

NOUGHT = Decimal(0)
EXACT = Context(prec=400, rounding=ROUND_HALF_UP, Emin=-9999, Emax=9999)
"""Wide enough that no sum or product of amounts is rounded on the way."""


@dataclass(frozen=True, slots=True)
class Spread:
    """A figure at its lowest, at its likeliest and at its highest; all three the same where it is sure."""

    low: Decimal = NOUGHT
    central: Decimal = NOUGHT
    high: Decimal = NOUGHT

    @property
    def is_sure(self) -> bool:
        """Whether there is one figure only."""
        return self.low == self.central == self.high

    def of(self, other: Spread, reckon: Callable[[Decimal, Decimal], Decimal]) -> Spread:
        """Return what is reckoned of the lows, of the centrals and of the highs."""
        return Spread(reckon(self.low, other.low), reckon(self.central, other.central), reckon(self.high, other.high))

    def plus(self, other: Spread) -> Spread:
        """Return the sum."""
        return self.of(other, EXACT.add)

    def less(self, other: Spread) -> Spread:
        """Return how much more this is: at least its low above the other's high, at most its high above its low."""
        return Spread(other.high, other.central, other.low).of(self, lambda one, more: EXACT.subtract(more, one))


@dataclass(frozen=True, slots=True)
class Sums:
    """Hours and money of a line, or of several.

    `cash` is `pay` and `other`. `value` is volunteers' time at a stated rate and is in none of them; None where no
    rate is stated.
    """

    paid_hours: Spread = Spread()
    volunteer_hours: Spread = Spread()
    pay: Spread = Spread()
    other: Spread = Spread()
    value: Spread | None = None

    @property
    def cash(self) -> Spread:
        """Everything that is paid."""
        return self.pay.plus(self.other)

    def plus(self, more: Sums) -> Sums:
        """Return the sums of both."""
        return Sums(
            self.paid_hours.plus(more.paid_hours),
            self.volunteer_hours.plus(more.volunteer_hours),
            self.pay.plus(more.pay),
            self.other.plus(more.other),
            (self.value or Spread()).plus(more.value or Spread()) if self.value or more.value else None,
        )

    def less(self, other: Sums) -> Sums:
        """Return how much more these are than the others."""
        return Sums(
            self.paid_hours.less(other.paid_hours),
            self.volunteer_hours.less(other.volunteer_hours),
            self.pay.less(other.pay),
            self.other.less(other.other),
            (self.value or Spread()).less(other.value or Spread()) if self.value or other.value else None,
        )


def total_of(several: Iterable[Sums]) -> Sums:
    """Return the sums of several."""
    total = Sums()
    for one in several:
        total = total.plus(one)
    return total


@dataclass(frozen=True, slots=True)
class LineTotal:
    """One line worked out. `missing` names what it lacks, for which nothing could be counted."""

    number: int
    line: CostLine
    sums: Sums
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseTotal:
    """One case worked out: in all, by activity, by how it could be met, and what of it others pay or count too."""

    case: str
    sums: Sums
    by_activity: tuple[tuple[str, Sums], ...]
    by_cover: tuple[tuple[str | None, Sums], ...]
    shared: Sums


@dataclass(frozen=True, slots=True)
class Difference:
    """How much more one case takes than the first."""

    case: str
    against: str
    sums: Sums


@dataclass(frozen=True, slots=True)
class CostTotals:
    """A worksheet worked out; cases and differences only where they have lines."""

    lines: tuple[LineTotal, ...]
    cases: tuple[CaseTotal, ...]
    differences: tuple[Difference, ...]

    def case(self, case: str) -> CaseTotal | None:
        """Return a case's totals, or None where it has no lines."""
        return next((one for one in self.cases if one.case == case), None)
