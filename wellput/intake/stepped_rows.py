"""Statements on lines of their own, each with the steps of the same scale behind it: "Parking   1  2  3  4  5"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellput.intake.labels import label_of
from wellput.intake.pieces import Piece
from wellput.intake.scales import is_run_of_numbers

_STEPPED = re.compile(r"(?P<said>\S.*?[^\W\d].*?)\s+(?P<steps>\d{1,2}(?:\s+\d{1,2}){2,10})\Z")
_LONGEST = 200


def with_steps_end(pieces: Sequence[Piece], start: int) -> int:
    """Return where the rows that begin here end; the same place where fewer than two have the same steps."""
    steps = _read(pieces[start])[1]
    end = start
    while steps and end < len(pieces) and _read(pieces[end])[1] == steps:
        end += 1
    return end if end - start > 1 else start


def rows_with_steps(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield a head of the steps, and a row for each statement."""
    head = ("", *_read(pieces[0])[1])
    yield _row(pieces[0], head, is_first=True)
    for piece in pieces:
        yield _row(piece, (_read(piece)[0], *("\u2610",) * (len(head) - 1)), is_first=False)


def _row(piece: Piece, cells: tuple[str, ...], *, is_first: bool) -> Piece:
    line = replace(piece.line, kind="row", cells=cells)
    return replace(piece, words=" | ".join(filter(None, cells)), line=line, rows=(cells,), follows_gap=is_first)


def _read(piece: Piece) -> tuple[str, tuple[str, ...]]:
    """Return the statement of a line and the steps behind it; no steps for another line."""
    is_text = piece.line.is_wrapped and not piece.rows and len(piece.words) <= _LONGEST and "?" not in piece.words
    is_text = is_text and piece.words[-1:].isdigit()
    found = _STEPPED.match(piece.words) if is_text else None
    label = label_of(piece.words)
    if found is None or (label is not None and label.style not in ("letter", "roman")):
        return "", ()
    steps = tuple(found["steps"].split())
    return (found["said"], steps) if is_run_of_numbers(steps) else ("", ())
