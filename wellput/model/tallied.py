"""What the store counts and the collation reads: how many returns said what, by kind and area of member."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from wellput.model.costs import CostSheet


@dataclass(frozen=True, slots=True)
class Cell:
    """The smallest group that is counted: members of one kind in one area, and how many of them have a return."""

    id: int
    kind: str | None
    area: str | None
    returns: int


@dataclass(frozen=True, slots=True)
class Count:
    """How many returns of a cell chose an option; `rank` is the place they gave it, 0 where nothing was ranked."""

    option: str
    rank: int
    cell: int
    count: int


@dataclass(frozen=True, slots=True)
class NumberCount:
    """How many returns of a cell gave a number."""

    value: Decimal
    cell: int
    count: int


@dataclass(frozen=True, slots=True)
class Tally:
    """What was counted for one question. `asked` and `answered` are returns by cell; a cell without any is absent.

    `chose` are the returns that chose or ranked an option; those that only said something in words are not among them.
    """

    asked: Mapping[int, int] = field(default_factory=dict)
    answered: Mapping[int, int] = field(default_factory=dict)
    counts: tuple[Count, ...] = ()
    numbers: tuple[NumberCount, ...] = ()
    sheets: tuple[tuple[int, CostSheet], ...] = ()
    chose: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Voice:
    """Words that a member gave, who gave them, what may be done with them, and where they stood.

    `item` is the option that a reason speaks of.
    """

    question: str
    field: str
    item: str | None
    words: str
    member: str
    name: str
    kind: str | None
    area: str | None
    may_quote: bool
    may_name: bool
    file: str | None
    place: str | None


@dataclass(frozen=True, slots=True)
class WantedVoices:
    """Whose words are wanted; None: of any. `quotable`: only those whose members let them be quoted.

    `code`: only words that were given it, by `coder` or by anybody.
    """

    kind: str | None = None
    area: str | None = None
    member: str | None = None
    quotable: bool = False
    code: str | None = None
    coder: str | None = None
