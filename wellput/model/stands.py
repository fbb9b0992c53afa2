"""Where each member stands: what it was asked, what it answered, and how its words were coded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Stand:
    """A member with a return that counts; everything in it is keyed by question.

    `asked` are the questions that were asked of it or that it answered all the same, `answered` those to which it
    said anything. `selected` are options, `ranked` options in their order. `codes` holds, for each coder that read
    the words as they stand now, the codes that were given. `asks` are the kinds of thing that it asks for, where
    somebody has worked that out: at each question, and at all together.
    """

    member: str
    name: str
    kind: str | None
    area: str | None
    may_quote: bool
    may_name: bool
    asked: frozenset[str]
    answered: frozenset[str]
    selected: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    ranked: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    codes: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    asks: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def chose(self, question: str, option: str) -> bool:
        """Say whether it chose or ranked an option."""
        return option in self.selected.get(question, ()) or option in self.ranked.get(question, ())


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a return that counts, and where it stood: `item` is the option, `words` what was typed."""

    member: str
    field: str
    item: str | None
    words: str | None
    file: str | None
    place: str | None


Counts = tuple[int, int, int, int]
"""How many support a view, are against it, answered otherwise, and said nothing."""


@dataclass(frozen=True, slots=True)
class Backing:
    """The members who were asked a question, parted by where they stand to a view of it."""

    supports: tuple[Stand, ...] = ()
    against: tuple[Stand, ...] = ()
    otherwise: tuple[Stand, ...] = ()
    silent: tuple[Stand, ...] = ()

    @property
    def counts(self) -> Counts:
        """How many there are of each."""
        return len(self.supports), len(self.against), len(self.otherwise), len(self.silent)

    @property
    def asked(self) -> tuple[Stand, ...]:
        """All of them."""
        return (*self.supports, *self.against, *self.otherwise, *self.silent)
