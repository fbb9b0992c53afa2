"""Tables with Welsh in one column and English in another: the English alone is read, as lines where no other stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from wellput.intake.lines.languages import welshness
from wellput.intake.lines.pieces import Piece

_BEYOND_DOUBT, _FEWEST_ROWS = 5, 2


def without_welsh_columns(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, of the rows of such a table what their other columns say."""
    done: list[Piece] = []
    for is_row, group in groupby(pieces, key=lambda piece: piece.line.kind == "row"):
        rows = list(group)
        welsh = _welsh_columns(rows) if is_row else frozenset()
        done += [one for row in rows for one in _without(row, welsh)] if welsh else rows
    return tuple(done)


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
