"""A figure: a number with what it counts or measures."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

Kind = Literal["money", "percent", "share", "count", "times"]
Hedge = Literal["", "about", "over", "under"]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as it stands in a text; `words` are its own, from `start` to `end`.

    `low` and `high` are its value, the two differing in a range. A percentage and a share ("four in five", "half") are
    told in hundredths; the share of a known number ("31 of 44") also has `part` and `base`, and `percent` where it
    states one. `unit` is what is counted, in the singular, or the sign of a currency; `rate` the "month" of "12 hours a
    month".
    """

    words: str
    start: int
    kind: Kind
    low: Fraction
    high: Fraction
    unit: str = ""
    rate: str = ""
    hedge: Hedge = ""
    part: Fraction | None = None
    base: Fraction | None = None
    percent: Fraction | None = None
    in_words: bool = False

    @property
    def end(self) -> int:
        """The place just after it."""
        return self.start + len(self.words)

    @property
    def is_range(self) -> bool:
        """Whether it has two ends."""
        return self.low != self.high
