"""The one rule by which worksheets are rounded, and the only two points at which they are."""

from __future__ import annotations

from decimal import Decimal

from wellput.model.cost_totals import EXACT

HUNDREDTH = Decimal("0.01")

ROUNDING = "to the nearest penny, half a penny up"


def to_hundredths(number: Decimal) -> Decimal:
    """Round half up: a line's hours to hundredths of an hour, an amount of money to pence."""
    return number.quantize(HUNDREDTH, context=EXACT)
