"""A collation's rankings, numbers and costs, as a template sees them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from decimal import ROUND_HALF_UP, Decimal

from wellput.collate.figures import CaseCosts, QuestionFigures, RankedChoice
from wellput.collective.positions import support_view
from wellput.model.collective import Basis
from wellput.model.collective_views import CostView, NumbersView, RankedView, SupportView
from wellput.model.cost_totals import Spread
from wellput.model.cost_words import hours_words, money, spread_words
from wellput.model.costs import case_label
from wellput.model.stands import Stand

FIRST = 5
"""How many places of a ranking lead, and whatever is tied with the last of them."""

_PENNY = Decimal("0.01")


def ranked_views(figures: QuestionFigures, stands: Sequence[Stand]) -> tuple[RankedView, ...]:
    """Return every option that was ranked, by its points."""
    ranked = (one for one in figures.everybody.ranking if one.count)
    return tuple(_ranked(one, support_view(figures, _basis(one), one.label, stands)) for one in ranked)


def numbers_view(figures: QuestionFigures) -> NumbersView | None:
    """Return how the numbers lie; None where there are none."""
    everybody = figures.everybody
    if everybody.numbers is None:
        return None
    return NumbersView(everybody.base or 0, figures.question.unit, **asdict(everybody.numbers))


def cost_views(figures: QuestionFigures) -> Iterator[CostView]:
    """Yield the costs of each case; those of a case that few have costs in are masked."""
    return (_cost(one) for one in figures.everybody.costs)


def _basis(one: RankedChoice) -> Basis:
    return Basis(counts="option", of=one.option)


def _ranked(one: RankedChoice, view: SupportView) -> RankedView:
    return RankedView(
        *(view.id, view.question, view.basis, view.words),
        *(view.supports, view.against, view.otherwise, view.silent),
        kinds=view.kinds,
        place=one.place,
        tied=one.tied,
        points=one.points,
        first=one.first,
        mean_rank=one.mean_rank,
    )


def _cost(one: CaseCosts) -> CostView:
    total, shared = _to_the_penny(one.total), _to_the_penny(one.shared)
    median = one.each.median.quantize(_PENNY, ROUND_HALF_UP)
    return CostView(
        *(one.case, case_label(one.case), one.currency, one.period, one.count, one.incomplete),
        *(total, shared, one.volunteer_hours, median),
        told_total=spread_words(total, "money", one.currency),
        told_shared=spread_words(shared, "money", one.currency) if shared.high else "",
        told_median=money(median, one.currency),
        told_hours=hours_words(one.volunteer_hours),
        has_money=one.has_money,
    )


def _to_the_penny(spread: Spread) -> Spread:
    return Spread(*(one.quantize(_PENNY, ROUND_HALF_UP) for one in (spread.low, spread.central, spread.high)))
