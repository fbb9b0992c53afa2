"""Amounts of a worksheet in words: £748.51, 36 hours, 2 to 3, most likely 2.5."""

from __future__ import annotations

from decimal import Decimal

from wellput.model.cost_totals import Spread
from wellput.model.costs import Quantity, Range
from wellput.model.typed_amounts import AmountKind

_SIGNS = {"GBP": "£", "EUR": "€", "USD": "$"}
_PERCENT = Decimal(100)


def money(amount: Decimal, currency: str = "GBP") -> str:
    """Return an amount of money; pence where there are any."""
    sign = _SIGNS.get(currency, f"{currency} ")
    exact = max(2, -int(amount.normalize().as_tuple().exponent))
    digits = f"{abs(amount):,.0f}" if amount == amount.to_integral_value() else f"{abs(amount):,.{exact}f}"
    return f"{'−' if amount < 0 else ''}{sign}{digits}"  # noqa: RUF001 -- the sign that typesetters use for minus


def plain(number: Decimal) -> str:
    """Return a number with no nought at the end of its decimals: 1,200, 2.5."""
    digits = f"{abs(number):,f}"
    digits = digits.rstrip("0").rstrip(".") if "." in digits else digits
    return f"{'−' if number < 0 else ''}{digits}"  # noqa: RUF001 -- as above


def amount_words(amount: Decimal, kind: AmountKind, currency: str = "GBP") -> str:
    """Return one amount as its kind is said."""
    if kind == "money":
        return money(amount, currency)
    return f"{plain(amount * _PERCENT)}%" if kind == "share" else plain(amount)


def quantity_words(quantity: Quantity | None, kind: AmountKind, currency: str = "GBP") -> str:
    """Return an amount as it was understood; nothing where there is none."""
    if quantity is None:
        return ""
    if isinstance(quantity, Range):
        low, central, high = (amount_words(one, kind, currency) for one in _ends(quantity))
        return f"{low} to {high}, most likely {central}"
    return amount_words(quantity, kind, currency)


def spread_words(spread: Spread, kind: AmountKind, currency: str = "GBP") -> str:
    """Return a figure, and after it how low and how high it may be where that is not sure: 48 (24 to 72)."""
    low, central, high = (amount_words(one, kind, currency) for one in (spread.low, spread.central, spread.high))
    return central if spread.is_sure else f"{central} ({low} to {high})"


def hours_words(hours: Spread) -> str:
    """Say hours, and how few and how many they may be where that is not sure; nothing of none."""
    if not hours.high:
        return ""
    return f"{spread_words(hours, 'hours')} {'hour' if hours.is_sure and hours.central == 1 else 'hours'}"


def _ends(quantity: Range) -> tuple[Decimal, Decimal, Decimal]:
    return quantity.low, quantity.central, quantity.high
