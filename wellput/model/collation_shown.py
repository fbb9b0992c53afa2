"""A collation as it is shown: tables, bars and sentences, for documents and workbooks alike."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from wellput.model.percentages import whole_percent

HELD = "\N{NO-BREAK SPACE}"
"""Holds a figure and its base together on one line."""


@dataclass(frozen=True, slots=True)
class Share:
    """How many of a base, and that in percent to one place, for workbooks; None of nobody."""

    count: int
    base: int
    percent: Decimal | None

    @property
    def words(self) -> str:
        """The count, and the whole percentage after it."""
        part = "" if self.percent is None else f"{HELD}({whole_percent(self.count, self.base)}%)"
        return f"{self.count:,}{part}"


@dataclass(frozen=True, slots=True)
class Amount:
    """A number, and how it is said with its unit."""

    value: Decimal
    words: str


Cell = str | int | Share | Amount


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head, and what the percentages in it are of: one base, or in each row those `of` it."""

    head: str
    base: int | None = None
    of: str = ""

    @property
    def words(self) -> str:
        """The head with the base after it."""
        return self.head if self.base is None else f"{self.head} (of{HELD}{self.base:,})"

    @property
    def part(self) -> str:
        """The head of the percentages, where these stand by themselves."""
        return f"{self.head}: % of {self.of if self.base is None else f'{self.base:,}'}"


@dataclass(frozen=True, slots=True)
class TableShown:
    """A table with one row of heads; every row has as many cells.

    One that is `for_a_book` tells what a document tells already, in a chart or shorter.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    for_a_book: bool = False

    @property
    def wordy(self) -> tuple[bool, ...]:
        """Say of each column whether it holds words and no figure."""
        return tuple(all(isinstance(row[at], str) for row in self.rows) for at in range(len(self.columns)))


@dataclass(frozen=True, slots=True)
class Bar:
    """How much of a whole, from 0 to 1, `told` beside it in words; `dark` is the part of it that is shown darker."""

    label: str
    whole: float
    dark: float
    told: str


@dataclass(frozen=True, slots=True)
class BarsShown:
    """Bars below each other; `dark` and `light` say what the two shades are, where there are two."""

    bars: tuple[Bar, ...]
    caption: str
    about: str
    dark: str = ""
    light: str = ""


@dataclass(frozen=True, slots=True)
class Strip:
    """Where the numbers of a group lie: from the least to the most, the middle half, the median; `told` in words."""

    label: str
    least: Decimal
    lower: Decimal
    median: Decimal
    upper: Decimal
    most: Decimal
    told: str


@dataclass(frozen=True, slots=True)
class StripsShown:
    """Strips below each other on one scale, whose two ends are `low` and `high` in words."""

    strips: tuple[Strip, ...]
    caption: str
    about: str
    low: str
    high: str


ChartShown = BarsShown | StripsShown


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that may be quoted, by whom as far as that may be told, and what they are about, if that must be said."""

    words: str
    credit: str
    about: str
    named: bool


@dataclass(frozen=True, slots=True)
class QuotesShown:
    """What was said to a question in words.

    `further` more may be quoted and are left out for their number; `private` may not be quoted, and `naming` might
    give away a name that may not be told.
    """

    quotes: tuple[Quote, ...] = ()
    further: int = 0
    private: int = 0
    naming: int = 0


@dataclass(frozen=True, slots=True)
class QuestionShown:
    """One question's figures. `answered` says of how many; `told` are further sentences, on what is masked too.

    `is_shown` is false where nobody answered, or so few that nothing is shown; `answered` then says which. `in_short`
    is what most of them say, in a line; empty where that cannot be said by figures.
    """

    id: str
    name: str
    text: str
    number: str | None
    answered: str
    is_shown: bool
    tables: tuple[TableShown, ...] = ()
    charts: tuple[ChartShown, ...] = ()
    told: tuple[str, ...] = ()
    in_short: str = ""


@dataclass(frozen=True, slots=True)
class RepliesShown:
    """How many were asked and replied: in sentences, and by group where there are groups."""

    told: tuple[str, ...]
    table: TableShown | None = None
