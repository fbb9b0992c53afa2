"""Somebody else's form: its words and its answer spaces in reading order, and which answer goes where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from wellput.model.base import Format, Record, Words

SpaceKind = Literal["cell", "paragraph", "blank", "control", "field", "date", "tick", "list"]
"""What kind of space: `blank` is a line of dots or underscores, `field` an older form field, `list` a drop-down."""

WRITTEN_IN: tuple[SpaceKind, ...] = ("cell", "paragraph", "blank", "control", "field", "date")
"""The kinds that take words."""

PlaceNumber = Annotated[int, Field(ge=1)]


@dataclass(frozen=True, slots=True)
class Cell:
    """The cell of a table that something stands in; `alone` where its row has no other."""

    table: int
    row: int
    column: int
    width: int = 1
    alone: bool = False

    def over(self, other: Cell) -> bool:
        """Say whether two cells share a column."""
        return self.column < other.column + other.width and other.column < self.column + self.width


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of the form's own words.

    `opens` where it is a heading or Word numbers it, `ticked` where there are boxes to tick in it; `cells` are the
    cells around it, from the outside in.
    """

    text: str
    opens: bool = False
    ticked: bool = False
    cells: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class Space:
    """A space for an answer, by its number in the form.

    `label` is what stands beside it in its own paragraph, or beside a box to tick; `items` are a drop-down's lines;
    `most` is how many characters it takes, where it says so.
    """

    place: int
    kind: SpaceKind
    label: str = ""
    items: tuple[str, ...] = ()
    most: int | None = None
    cells: tuple[Cell, ...] = ()


FormItem = Passage | Space


@dataclass(frozen=True, slots=True)
class Form:
    """A form in reading order; `tags` are those that its maker put in, such as {{ answers.barriers.text }}."""

    items: tuple[FormItem, ...]
    tags: tuple[str, ...] = ()

    @property
    def spaces(self) -> dict[int, Space]:
        """The spaces by their number."""
        return {item.place: item for item in self.items if isinstance(item, Space)}


@dataclass(frozen=True, slots=True)
class Entry:
    """What to put in one space: words, or the line of a drop-down; a box is ticked by neither."""

    place: int
    words: str = ""
    line: int | None = None


class Spots(Record):
    """Where one answer goes: its words, each option's box, its drop-down. `near` is what the form says there."""

    near: str | None = None
    words: PlaceNumber | None = None
    ticks: dict[str, PlaceNumber] = Field(default_factory=dict)
    list_: Annotated[PlaceNumber | None, Field(alias="list")] = None


class FreePlace(Record):
    """A space that no answer goes to, named so that somebody can give it one."""

    place: PlaceNumber
    kind: SpaceKind
    near: str | None = None


class FormMap(Record):
    """The file forms/<name>.yaml, whole: where each answer goes in the form that has this digest."""

    format: Format
    form: Words
    digest: Words
    answers: dict[str, Spots] = Field(default_factory=dict)
    free: tuple[FreePlace, ...] = ()
