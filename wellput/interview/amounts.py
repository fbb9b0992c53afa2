"""Understand a number as people type it: £1,200.50, 12.5 hours, 40%."""

from __future__ import annotations

import re
from decimal import Decimal

from wellput.errors import NotUnderstoodError
from wellput.text.amounts import singular

_NUMBER = re.compile(r"(?P<digits>-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)?(?:\.[0-9]+)?)(?P<after>.*)", re.DOTALL)
_MOST_DIGITS = 15


def amount(reply: str, unit: str = "", *, whole: bool = False) -> Decimal:
    """Return the number; `unit` is what may stand around it, as the question gives it."""
    words = reply.replace("\u2212", "-").strip()
    bare = words.removeprefix("£").strip() if not unit or unit.startswith("£") else words
    found = _NUMBER.fullmatch(bare)
    digits = found["digits"].replace(",", "") if found else ""
    if not found or not any(map(str.isdecimal, digits)) or not _is_unit(found["after"], unit):
        raise NotUnderstoodError(
            f"“{reply.strip()}” is not a number by itself.",
            "Type digits alone, such as 1200 or 12.5; you can say “about” or “between” in the reasons.",
        )
    if len(digits) > _MOST_DIGITS:
        raise NotUnderstoodError("That number is too long.", f"Type at most {_MOST_DIGITS} digits.")
    number = Decimal(digits)
    if whole and number != number.to_integral_value():
        raise NotUnderstoodError(f"{words} is not a whole number.", "Type a whole number, such as 12.")
    return number.to_integral_value() if whole else number


def _is_unit(after: str, unit: str) -> bool:
    said, known = after.strip().rstrip(".").casefold(), unit.removeprefix("£").strip().casefold()
    if said == "%":
        return not unit or "%" in unit
    return not said or (len(said) > 1 and any(one.startswith(said) for one in (known, singular(known))))
