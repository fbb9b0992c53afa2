"""The rows of a sheet in two columns, each cell put together from the lines that it stands on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from wellput.intake.lines.pieces import Piece
from wellput.intake.options.run_together import all_known

_CHUNK = re.compile(r"\S+(?: \S+)*")
_WIDE = re.compile(r"\s{2,}")
_PARTING = re.compile(r"\s*[/|](?!(?<=\bn/)a\b)\s*", re.IGNORECASE)
_DATE = re.compile(r"\W*(?:d{1,2}|m{1,2}|y{2,4}|\d{1,2}/\d{1,2}/\d{2,4})\W*\Z", re.IGNORECASE)
_NUMBER = re.compile(r"(?P<number>\d{1,3}[a-z]?)[.)]?\s{2,}(?=\S)")
_LONGEST, _NEAR, _FULL = 60, 1, 0.75


@dataclass(slots=True)
class AnswerRow:
    """The lines of a row, and what stands in its left column, in its right one, and right of that."""

    pieces: list[Piece]
    cells: tuple[list[str], list[str], list[str]] = field(default_factory=lambda: ([], [], []))
    third: int = 0
    is_whole: bool = False

    @property
    def label(self) -> str:
        """What is asked."""
        return _NUMBER.sub(r"\g<number>. ", _joined(self.cells[0]))

    @property
    def right(self) -> str:
        """What stands beside it."""
        return _joined(self.cells[1])

    @property
    def further(self) -> str:
        """What stands right of the answers."""
        return _joined(self.cells[2])


def answers_in(cell: str) -> tuple[str, ...]:
    """Return the answers that a cell lists; nothing for other words, and for the parts of a date."""
    for sign in (_PARTING, _WIDE):
        parts = tuple(part.strip() for part in sign.split(cell.strip()))
        are_short = len(parts) > 1 and all(re.search(r"\w", part) and len(part) <= _LONGEST for part in parts)
        if are_short and not any(map(_DATE.match, parts)) and (sign is _PARTING or all_known(parts)):
            return parts
    return ()


def right_of(piece: Piece, column: int) -> str:
    """Return what a line has in the right column."""
    return _line(piece)[max(0, column - _NEAR) :].strip() if keeps(piece, column) else ""


def keeps(piece: Piece, column: int) -> bool:
    """Say whether none of a line's words run from the left column into the right one."""
    return all(end < column - _NEAR or start >= column - _NEAR for start, end, _ in chunks_of(piece))


def chunks_of(piece: Piece) -> Iterator[tuple[int, int, str]]:
    """Yield where each part of a line that stands apart begins and ends, and what it says."""
    for chunk in _CHUNK.finditer(piece.words):
        yield piece.indent + chunk.start(), piece.indent + chunk.end(), chunk[0]


def rows_of(pieces: Sequence[Piece], column: int) -> list[AnswerRow]:
    """Return the rows; a line that keeps to no column is one of its own."""
    ends = (end for piece in pieces if keeps(piece, column) for _, end, _ in _left(piece, column))
    width = max(_FULL * column, max(ends, default=0))
    rows: list[AnswerRow] = []
    for piece in pieces:
        if not keeps(piece, column) or piece.words.isdigit():
            rows.append(AnswerRow([piece], is_whole=True))
            continue
        if not rows or rows[-1].is_whole or piece.follows_gap or not _goes_on(rows[-1], piece, column, width):
            rows.append(AnswerRow([]))
        _take(rows[-1], piece, column)
    return rows


def _left(piece: Piece, column: int) -> list[tuple[int, int, str]]:
    return [chunk for chunk in chunks_of(piece) if chunk[0] < column - _NEAR]


def _right(piece: Piece, column: int) -> list[tuple[int, int, str]]:
    return [chunk for chunk in chunks_of(piece) if chunk[0] >= column - _NEAR]


def _goes_on(row: AnswerRow, piece: Piece, column: int, width: float) -> bool:
    """Say whether each of a line's cells goes on with the one above it."""
    left, right = _left(piece, column), _right(piece, column)
    above, beside = _left(row.pieces[-1], column), _right(row.pieces[-1], column)
    if left and not (row.cells[0] and (_is_cut(above, left) or _is_full(above, left, width))):
        return False
    return _is_cut(beside, right) if left and right else bool(left or row.cells[1])


def _is_cut(above: Sequence[tuple[int, int, str]], below: Sequence[tuple[int, int, str]]) -> bool:
    """Say whether the words of a line go on with those of the one above."""
    last = above[-1][2] if above else ""
    return below[0][2][:1].islower() or last.endswith(("/", ",")) or last.count("(") > last.count(")")


def _is_full(above: Sequence[tuple[int, int, str]], below: Sequence[tuple[int, int, str]], width: float) -> bool:
    """Say whether the first word of a line has no room in the one above, in a column so wide."""
    if not above or above[-1][2].isupper() or below[0][2].isupper() or above[-1][2].endswith(("?", ":", ".")):
        return False
    return above[-1][1] + 1 + len(below[0][2].split()[0]) > width


def _take(row: AnswerRow, piece: Piece, column: int) -> None:
    row.pieces.append(piece)
    for start, _, words in chunks_of(piece):
        if start < column - _NEAR:
            row.cells[0].append(words)
        elif row.third and start >= row.third - _NEAR:
            row.cells[2].append(words)
        elif row.cells[1] and start > column + _NEAR and answers_in(row.right):
            row.third = start
            row.cells[2].append(words)
        else:
            row.cells[1].append(words if start <= column + _NEAR else f"  {words}")


def _joined(parts: Sequence[str]) -> str:
    return " ".join(parts).strip()


def _line(piece: Piece) -> str:
    return " " * piece.indent + piece.words
