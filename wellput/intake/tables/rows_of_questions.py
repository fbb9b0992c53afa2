"""Tables with a column that its head calls the questions, and others with their numbers, references or prose beside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from wellput.intake.lines.glyphs import boxes_in
from wellput.intake.lines.pieces import Piece
from wellput.intake.options.scales import is_known
from wellput.intake.tables.asking_cells import asking_cells, parts_of
from wellput.intake.tables.asking_tables import asking_column, number_column

_FEWEST_ROWS = 2


def with_rows_of_questions(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces; of each such table its questions alone, each with the number that stands beside it."""
    done: list[Piece] = []
    at = 0
    while at < len(pieces):
        asking = asking_column(pieces[at].rows[0]) if pieces[at].rows else None
        end = _until(pieces, at, asking) if asking is not None else at
        if asking is not None and end > at:
            done += _questions([piece for piece in pieces[at + 1 : end] if piece.rows], asking)
        elif pieces[at].rows and (at == 0 or pieces[at].follows_gap or not pieces[at - 1].rows):
            end = _rows_until(pieces, at)
            done += _asked_of_prose(pieces[at:end])
        else:
            done.append(pieces[at])
        at = max(end, at + 1)
    return tuple(done)


def _rows_until(pieces: Sequence[Piece], start: int) -> int:
    width = len(pieces[start].rows[0])
    rows = takewhile(
        lambda piece: piece.rows and len(piece.rows[0]) == width and not piece.follows_gap, pieces[start + 1 :]
    )
    return start + 1 + sum(1 for _ in rows)


def _asked_of_prose(rows: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the rows of a table; where one column asks of the prose beside it, the questions of that instead."""
    asking = asking_cells([piece.rows[0] for piece in rows])
    if asking is None:
        yield from rows
        return
    for piece in rows:
        cell = piece.rows[0][asking]
        for words in parts_of(cell) if "?" in cell else ():
            line = replace(piece.line, kind="text")
            yield replace(piece, words=words, line=line, rows=(), row_places=(), indent=0, follows_gap=True)


def _until(pieces: Sequence[Piece], start: int, asking: int) -> int:
    """Return where the table with this head ends; the same place where other columns ask or answer."""
    end, width = start + 1, len(pieces[start].rows[0])
    while end < len(pieces) and not pieces[end].follows_gap and _is_row(pieces[end], width):
        end += 1
    rows = [piece.rows[0] for piece in pieces[start + 1 : end] if piece.rows]
    beside = [cell for row in rows for at, cell in enumerate(row) if at != asking]
    is_plain = not any("?" in cell or "__" in cell or boxes_in(cell) or is_known(cell) for cell in beside)
    asked = sum("?" in row[asking] for row in rows)
    is_filled = all(any(cell.strip() for at, cell in enumerate(row) if at != asking) for row in rows)
    return end if asked >= _FEWEST_ROWS and is_plain and is_filled else start


def _is_row(piece: Piece, width: int) -> bool:
    """Say whether a piece is a row of a table, or the line below its head."""
    return len(piece.rows[0]) == width if piece.rows else not piece.words and not piece.line.control


def _questions(rows: Sequence[Piece], asking: int) -> Iterator[Piece]:
    numbered = number_column([piece.rows[0] for piece in rows], asking)
    for piece in rows:
        number = "" if numbered is None else piece.rows[0][numbered].strip()
        for at, words in enumerate(filter(None, map(str.strip, piece.rows[0][asking].split("\n")))):
            line = replace(piece.line, kind="text", number=number or None if at == 0 else None)
            yield replace(piece, words=words, line=line, rows=(), row_places=(), indent=0, follows_gap=True)
