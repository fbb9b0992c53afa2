"""The columns of a table that is drawn with spaces: which words of its head, on one line or more, stand over which."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.intake.lines.glyphs import BOX
from wellput.intake.lines.pieces import Piece

_CHUNK = re.compile(r"\S+(?: \S+)*")
_BOXES = re.compile(BOX)
_NEAR_EDGE = 4


def box_columns(row: Piece) -> list[int]:
    """Return where the boxes of a row stand."""
    return [row.indent + box.start() for box in _BOXES.finditer(row.words)]


def head_columns(head: Piece) -> list[int]:
    """Return where the columns after that of the statements begin, by the words of the head."""
    starts = [head.indent + chunk.start() for chunk in _CHUNK.finditer(head.words)]
    return starts[1:] if head.indent < _NEAR_EDGE else starts


def head_cells(lines: Sequence[Piece], columns: Sequence[int]) -> tuple[str, ...]:
    """Return the cells of a head of several lines, that of the statements first."""
    cells = [""] * (len(columns) + 1)
    for line in lines:
        for chunk in _CHUNK.finditer(line.words):
            start, end = line.indent + chunk.start(), line.indent + chunk.end()
            place = 0 if end < columns[0] - 1 and start < columns[0] / 2 else 1 + _nearest(columns, start, end)
            cells[place] = f"{cells[place]} {chunk.group()}".strip()
    return tuple(cells)


def _nearest(columns: Sequence[int], start: int, end: int) -> int:
    middle = (start + end) / 2
    return min(range(len(columns)), key=lambda at: min(abs(columns[at] - start), abs(columns[at] - middle)))
