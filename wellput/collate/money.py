"""Members' cost worksheets put together, without counting a shared cost twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from decimal import Decimal

from wellput.collate.figures import CaseCosts
from wellput.collate.masking import Masks, masks, spread_of, sum_of
from wellput.collate.numbers import distribution
from wellput.costs.totals import worked_out
from wellput.model.cost_totals import CaseTotal, Spread, total_of
from wellput.model.costs import CostSheet


@dataclass(frozen=True, slots=True)
class CaseOfSheet:
    """One case of one member's worksheet, worked out."""

    case: str
    currency: str
    period: str
    sums: CaseTotal
    whole: bool


def cases_of(sheet: CostSheet) -> tuple[CaseOfSheet, ...]:
    """Work a worksheet out, case by case."""
    done = worked_out(sheet)
    lacking = {line.line.case for line in done.lines if line.missing}
    return tuple(
        CaseOfSheet(case.case, sheet.currency, sheet.period, case, case.case not in lacking) for case in done.cases
    )


class CostTable:
    """The worksheets of one question, worked out once, by group."""

    def __init__(
        self,
        sheets: Iterable[tuple[int, CostSheet]],
        groups: Sequence[AbstractSet[int]],
        everybody: AbstractSet[int],
        least: int,
    ) -> None:
        self._groups = groups
        self._everybody = everybody
        self._least = least
        self._alike: dict[tuple[str, str, str], list[tuple[int, CaseOfSheet]]] = defaultdict(list)
        for cell, sheet in sheets:
            for one in cases_of(sheet):
                self._alike[one.case, one.currency, one.period].append((cell, one))

    def shown(self, place: int | None, masked: Masks) -> tuple[tuple[CaseCosts, ...], tuple[str, ...]]:
        """Return a group's costs case by case, or everybody's, and the cases that are masked.

        What is in another currency, or for another period, stays apart.
        """
        costs, hidden = [], []
        cells = self._everybody if place is None else self._groups[place]
        for key, cases in self._alike.items():
            several = [one for cell, one in cases if cell in cells]
            masks_of_case = self._masks(cases, masked)
            if masks_of_case.everybody or place in masks_of_case.groups:
                hidden.append(key[0])
            elif several:
                costs.append(_together(*key, several))
        return tuple(costs), tuple(hidden)

    def _masks(self, cases: Sequence[tuple[int, CaseOfSheet]], masked: Masks) -> Masks:
        """Mask a case for itself: fewer may have costs in it than filled in a worksheet."""
        by_group = [[one for cell, one in cases if cell in cells] for cells in self._groups]
        figures = [sum_of([{told(one) for one in several} for several in by_group]) for told in _TOLD]
        figures.append(spread_of([[one.sums.sums.cash.central for one in several] for several in by_group]))
        own = masks([len(several) for several in by_group], figures, self._least, masked.groups)
        return Masks(own.everybody or len(cases) < self._least, own.groups)


_TOLD: tuple[Callable[[CaseOfSheet], Hashable], ...] = (
    lambda one: one.sums.sums.cash,
    lambda one: one.sums.shared.cash,
    lambda one: one.sums.sums.volunteer_hours,
    lambda one: one.whole,
)
"""What is added up of worksheets."""


def _together(case: str, currency: str, period: str, several: Sequence[CaseOfSheet]) -> CaseCosts:
    each = distribution([one.sums.sums.cash.central for one in several])
    assert each is not None  # noqa: S101  a group of cases has one at least
    everything = total_of(one.sums.sums for one in several)
    shared = total_of(one.sums.shared for one in several)
    return CaseCosts(
        case,
        currency,
        period,
        len(several),
        sum(not one.whole for one in several),
        each,
        _without(everything.cash, shared.cash),
        shared.cash,
        everything.volunteer_hours,
    )


def _without(everything: Spread, shared: Spread) -> Spread:
    """Take a part out of a sum, each end from its own: what is left are the other parts."""
    return everything.of(shared, Decimal.__sub__)
