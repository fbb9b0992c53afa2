"""A table's heads that are printed again amid its rows: they part nothing, and are read once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellput.intake.lines.pieces import Piece

_FEWEST_CELLS = 3


def with_heads_once(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces without rows that say again what the first row of their table says above its columns."""
    return tuple(_once(pieces))


def _once(pieces: Sequence[Piece]) -> Iterator[Piece]:
    heads: tuple[tuple[str, ...], ...] = ()
    held: tuple[int, ...] = ()
    for piece in pieces:
        if not piece.rows or piece.follows_gap:
            heads = piece.rows
        elif _are_heads(heads) and piece.rows == heads:
            held = (*held, *piece.places)
            continue
        yield replace(piece, places=tuple(sorted({*held, *piece.places}))) if held and not piece.rows else piece
        held = () if not piece.rows else held


def _are_heads(rows: Sequence[Sequence[str]]) -> bool:
    return len(rows) == 1 and len(rows[0]) >= _FEWEST_CELLS and not rows[0][0] and all(rows[0][1:])
