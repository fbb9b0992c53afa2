"""What a return is read as: lines and tables of them, which there are hundreds of in each form."""

from __future__ import annotations

from typing import NamedTuple


class Line(NamedTuple):
    """A paragraph: its words, the bookmarks in it, and what else there is to know of it.

    `stands_out` says that words are highlighted or struck out, by which people choose where they see no box.
    """

    words: str
    marks: tuple[str, ...] = ()
    is_item: bool = False
    stands_out: bool = False
    has_picture: bool = False


class CellRead(NamedTuple):
    """A cell, with the words of any table within it as lines."""

    lines: tuple[Line, ...]

    @property
    def marks(self) -> tuple[str, ...]:
        """The bookmarks in it."""
        return tuple([mark for line in self.lines for mark in line.marks])


class TableRead(NamedTuple):
    """A table's rows of cells."""

    rows: tuple[tuple[CellRead, ...], ...]


BlockRead = Line | TableRead
