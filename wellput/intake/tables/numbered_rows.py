"""Statements with numbers of their own above which the steps of one scale stand: each is a question of the list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from wellput.intake.lines.glyphs import boxes_in, without_boxes
from wellput.intake.lines.pieces import Piece, joined
from wellput.intake.numbers.labels import label_of
from wellput.intake.tables.drawn_columns import box_columns, head_cells
from wellput.intake.tables.drawn_grids import heads_before

_FEWEST_ROWS, _FEWEST_BOXES, _MOST_LINES = 2, 3, 8


@dataclass(frozen=True, slots=True)
class _Row:
    """A statement: its number, its lines, and which of them has the boxes."""

    number: int
    lines: tuple[Piece, ...]
    boxes: Piece


def with_numbered_rows(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces; the rows of a grid whose numbers go on with the list's, each with the steps below it."""
    done, at, last = list[Piece](), 0, 0
    while at < len(pieces):
        rows = _rows(pieces, at) if last or _number(pieces[at]) == 1 else []
        heads = heads_before(done, rows[0].boxes) if _go_on(rows, last) else 0
        if heads:
            above = done[-heads:]
            del done[-heads:]
            done += _questions(above, rows)
            at, last = at + sum(len(row.lines) for row in rows), rows[-1].number
        else:
            last = _number(pieces[at]) or last
            done.append(pieces[at])
            at += 1
    return tuple(done)


def _go_on(rows: Sequence[_Row], last: int) -> bool:
    return len(rows) >= _FEWEST_ROWS and rows[0].number == last + 1


def _number(piece: Piece) -> int:
    """Return the number with which a line begins; 0 for none."""
    label = label_of(piece.words, piece.line.number)
    return label.value[0] if label and label.rest and label.style in ("number", "named") else 0


def _rows(pieces: Sequence[Piece], start: int) -> list[_Row]:
    """Return the rows that begin here, with as many boxes each and a number one higher than the row above."""
    rows: list[_Row] = []
    while row := _row(pieces, start):
        if rows and (row.number != rows[-1].number + 1 or boxes_in(row.boxes.words) != boxes_in(rows[0].boxes.words)):
            break
        rows.append(row)
        start += len(row.lines)
    return rows


def _row(pieces: Sequence[Piece], start: int) -> _Row | None:
    lines: list[Piece] = []
    for piece in pieces[start : start + _MOST_LINES]:
        if lines and (piece.follows_gap or _number(piece) or "\x0c" in piece.line.text):
            break
        if not piece.line.is_wrapped or piece.rows:
            break
        lines.append(piece)
    marked = [line for line in lines if boxes_in(line.words)]
    number = _number(lines[0]) if lines else 0
    if not number or len(marked) != 1 or not _ends_in_boxes(marked[0]):
        return None
    edge = box_columns(marked[0])[0]
    is_narrow = all(line.indent + len(line.words) < edge for line in lines if line is not marked[0])
    return _Row(number, tuple(lines), marked[0]) if is_narrow else None


def _ends_in_boxes(piece: Piece) -> bool:
    """Say whether a line has boxes behind its words, and nothing behind or between them."""
    first = box_columns(piece)[0] - piece.indent
    said = piece.words[:first]
    return (
        boxes_in(piece.words) >= _FEWEST_BOXES
        and (not said or said.endswith("  "))
        and not without_boxes(piece.words[first:])
    )


def _questions(heads: Sequence[Piece], rows: Sequence[_Row]) -> Iterator[Piece]:
    """Yield each statement, and below it the steps that stand over its boxes."""
    steps = head_cells(heads, box_columns(rows[0].boxes))[1:]
    answers = "  ".join(f"\u2610 {step}" for step in steps)
    for row in rows:
        lines = (*heads, *row.lines) if row is rows[0] else row.lines
        said = " ".join(without_boxes(line.words) for line in row.lines)
        yield replace(joined(lines, said), line=row.lines[0].line, indent=row.lines[0].indent, follows_gap=True)
        yield replace(row.boxes, words=answers, indent=row.lines[0].indent, follows_gap=False)
