"""Answers set side by side of which one goes on below, in its own column: "Keep   Keep with   Drop" over "changes"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.intake.lines.glyphs import boxes_in
from wellput.intake.lines.pieces import Piece, joined

_CELL = re.compile(r"\S(?:\S| {1,2}(?=\S))*+")
_FEWEST, _LONGEST = 3, 30


def with_wrapped_cells_whole(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, a line whose words all stand below cells of a row as the rest of these cells."""
    done: list[Piece] = []
    for piece in pieces:
        whole = _whole(done[-1], piece) if done else ""
        if whole:
            done[-1] = joined((done[-1], piece), whole)
        else:
            done.append(piece)
    return tuple(done)


def _whole(row: Piece, piece: Piece) -> str:
    """Return the cells of a row with what goes on below them; nothing where that is not so of all."""
    if not (_is_text(row) and _is_text(piece)) or piece.follows_gap or not row.follows_gap:
        return ""
    cells, rest = _cells(row), _cells(piece)
    is_row = len(cells) >= _FEWEST and all(len(cell) <= _LONGEST for cell in cells.values())
    if not is_row or not rest or not all(at in cells and cell[0].islower() for at, cell in rest.items()):
        return ""
    return "    ".join(f"{cell} {rest[at]}" if at in rest else cell for at, cell in cells.items())


def _cells(piece: Piece) -> dict[int, str]:
    return {piece.indent + found.start(): found[0] for found in _CELL.finditer(piece.words)}


def _is_text(piece: Piece) -> bool:
    is_drawn = piece.line.is_wrapped and piece.line.kind == "text" and not piece.rows and not piece.line.control
    return is_drawn and "?" not in piece.words and not boxes_in(piece.words)
