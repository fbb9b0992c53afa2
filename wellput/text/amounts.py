"""Numbers with their unit, the digits as given."""

from __future__ import annotations

from decimal import Decimal


def in_words(number: Decimal | int, unit: str | None = "") -> str:
    """Return a number with its unit: £1,200.50 a year, 12.5 hours."""
    digits = f"{Decimal(number):,f}"
    if unit and unit.startswith("£"):
        return f"£{digits}{unit[1:]}"
    return f"{digits} {unit or ''}".strip()
