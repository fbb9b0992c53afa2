"""A piece: what is read as one thing, be it a line, a cell, or several wrapped lines put together again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from wellput.model.question_list import SourceLine


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that belong together, and the places in the list of the lines that they stand in.

    `line` is the first of these lines; `follows_gap` says that a blank line, or the edge of a table, stands before.
    A table's `rows` are its cells, and `row_places` the lines of each. `is_marked` says that a survey site's mark
    stood before it, or that it is set as a heading, as is each of the list's questions; `is_bare_option` that it is
    set as an option is in a numbered list; `ran_together` that it was parted from others on its line, where nothing
    but capitals tells how; `is_told_several` that a note to whoever builds the form says that it is one of several to
    tick.
    """

    words: str
    places: tuple[int, ...]
    line: SourceLine
    indent: int = 0
    follows_gap: bool = False
    rows: tuple[tuple[str, ...], ...] = ()
    row_places: tuple[tuple[int, ...], ...] = ()
    is_marked: bool = False
    is_bare_option: bool = False
    ran_together: bool = False
    is_told_several: bool = False

    @property
    def place(self) -> int:
        """The place of its first line."""
        return self.places[0]

    @property
    def is_heading(self) -> bool:
        """Whether the file itself sets it as a heading."""
        return self.line.kind == "heading"

    def saying(self, words: str) -> Piece:
        """Return it with other words."""
        return replace(self, words=words)

    def as_kind(self, line: SourceLine) -> Piece:
        """Return it with what the file says of it changed."""
        return replace(self, line=line)


def joined(pieces: Sequence[Piece], words: str) -> Piece:
    """Return several pieces as one that says these words."""
    return replace(pieces[0], words=words, places=places_of(pieces))


def places_of(pieces: Iterable[Piece]) -> tuple[int, ...]:
    """Return the places of the pieces' lines, each once, in order."""
    return tuple(sorted({place for piece in pieces for place in piece.places}))
