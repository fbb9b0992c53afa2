"""Tables with Welsh in one column and English in another: the English alone is read, as lines where no other stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from wellput.intake.lines.languages import welshness
from wellput.intake.lines.pieces import Piece

_BEYOND_DOUBT, _FEWEST_ROWS, _LANGUAGES, _WELSH = 5, 2, 2, 2


def without_welsh_columns(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, of the rows of such a table what their other columns say."""
    facing = _welsh_facing(pieces)
    done: list[Piece] = []
    for is_row, group in groupby(pieces, key=lambda piece: piece.line.kind == "row"):
        rows = list(group)
        welsh = _welsh_columns(rows) if is_row else frozenset()
        for row in rows:
            gone = welsh or (facing if _has_facing(row, facing) else frozenset())
            done += _without(row, gone) if gone else (row,)
    return tuple(done)


def _welsh_facing(pieces: Sequence[Piece]) -> frozenset[int]:
    """Return the column that is Welsh in every row that has the two languages side by side, where several rows do.

    So a form is read whose tables have a row or two each, or whose rows have answers for both languages between them.
    """
    sides = [side for piece in pieces if (side := _facing_side(piece)) is not None]
    return frozenset(sides) if len(sides) >= _FEWEST_ROWS and len(set(sides)) == 1 else frozenset()


def _facing_side(row: Piece) -> int | None:
    """Return which cell of a row is in Welsh beyond doubt, where the other is in English."""
    scores = [welshness(cell) for cell in row.line.cells] if row.line.kind == "row" else []
    is_facing = len(scores) == _LANGUAGES and max(scores) >= _WELSH and min(scores) < 0
    return scores.index(max(scores)) if is_facing else None


def _has_facing(row: Piece, facing: frozenset[int]) -> bool:
    """Say whether the Welsh of a row stands in that column, and English, or what may be, beside it."""
    if row.line.kind != "row" or len(row.line.cells) != _LANGUAGES or not all(row.line.cells):
        return False
    scores = {at: welshness(cell) for at, cell in enumerate(row.line.cells)}
    others = [score for at, score in scores.items() if at not in facing]
    return any(scores[at] > 0 for at in facing) and max(others, default=0) <= 0


def _welsh_columns(rows: Sequence[Piece]) -> frozenset[int]:
    """Return the columns of a table that are Welsh beyond doubt, where one beside them is English beyond doubt."""
    scores: dict[int, list[int]] = {}
    for row in rows:
        for at, cell in enumerate(row.line.cells):
            scores.setdefault(at, []).append(welshness(cell))
    welsh = frozenset(at for at, said in scores.items() if sum(said) >= _BEYOND_DOUBT)
    is_beside = any(sum(said) <= -_BEYOND_DOUBT for said in scores.values())
    return welsh if is_beside and len(rows) >= _FEWEST_ROWS else frozenset()


def _without(row: Piece, welsh: frozenset[int]) -> Iterator[Piece]:
    """Yield a row without its Welsh cells: a row still, or the paragraphs of the one cell that is left."""
    cells = tuple(cell for at, cell in enumerate(row.line.cells) if at not in welsh)
    if len(cells) != 1:
        said = " | ".join(cells)
        line = replace(row.line, cells=cells, text=said)
        yield replace(row, words=said, line=line, rows=(cells,) if row.rows else ())
        return
    for at, words in enumerate(one for one in cells[0].split("\n") if one.strip()):
        line = replace(row.line, kind="text", cells=(), text=words)
        yield replace(row, words=words.strip(), line=line, rows=(), row_places=(), follows_gap=at == 0)
