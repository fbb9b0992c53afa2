"""How typed numbers and dates are understood: the same way as in the interview."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol


class ReadNumber(Protocol):
    """Understands a number; raises NotUnderstoodError."""

    def __call__(self, reply: str, unit: str = "", *, whole: bool = False) -> Decimal:
        """Return the number in a reply."""


class ReadDay(Protocol):
    """Understands a day; raises NotUnderstoodError."""

    def __call__(self, reply: str) -> dt.date:
        """Return the day in a reply."""


class ReadRoughDay(Protocol):
    """Understands a date as far as it is known; raises NotUnderstoodError."""

    def __call__(self, reply: str) -> str:
        """Return a day or a month in ISO form, or the words as they are."""


@dataclass(frozen=True, slots=True)
class Understanding:
    """What understands typed numbers, days and rough dates."""

    number: ReadNumber
    day: ReadDay
    rough_day: ReadRoughDay
