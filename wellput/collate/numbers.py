"""Numbers as they lie: median, quartiles and range."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from statistics import quantiles

from wellput.collate.figures import Distribution


def distribution(values: Sequence[Decimal]) -> Distribution | None:
    """Return how numbers lie; None of none.

    The members who answered are all there are, not a sample of more, so quartiles lie within them: Python's
    `inclusive` method, which is R-7 of Hyndman and Fan.
    """
    if not values:
        return None
    ordered = sorted(values)
    lower, median, upper = quantiles(ordered, n=4, method="inclusive") if len(ordered) > 1 else ordered * 3
    return Distribution(ordered[0], lower, median, upper, ordered[-1])
