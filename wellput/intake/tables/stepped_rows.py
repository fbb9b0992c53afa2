"""Statements on lines of their own, each with the steps of the same scale behind it: "Parking   1  2  3"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellput.intake.lines.glyphs import BOX, boxes_in
from wellput.intake.lines.pieces import Piece, places_of
from wellput.intake.numbers.labels import label_of
from wellput.intake.options.scales import is_run_of_numbers
from wellput.intake.questions.asking import asks

_STEPPED = re.compile(r"(?P<said>\S.*?[^\W\d].*?)\s+(?P<steps>\d{1,2}(?:\s+\d{1,2}){2,10})\Z")
_LETTERS = re.compile(r"(?P<said>\S.*?[^\W\d].*?)\s{2,}(?P<steps>[A-Z]{1,3}(?:\s{2,}[A-Z]{1,3}){2,10})\Z")
_GAPS = re.compile(r"\s{2,}")
_BOX = re.compile(BOX)
_LONGEST, _LONGEST_SAID = 200, 80


def with_steps_end(pieces: Sequence[Piece], start: int) -> int:
    """Return where the rows that begin here end; the same place where fewer than two have the same steps."""
    steps = _read(pieces[start])[1]
    end = start
    while steps and end < len(pieces) and _read(pieces[end])[1] == steps:
        end += 1
    return end if end - start > 1 else start


def is_head_of(piece: Piece, row: Piece) -> bool:
    """Say whether a line is the head of a grid that repeats its steps in each row."""
    steps = _read(row)[1]
    words = [chunk for chunk in _GAPS.split(piece.words.strip()) if chunk]
    return bool(steps) and piece.line.is_wrapped and not piece.rows and tuple(words[-len(steps) :]) == steps


def rows_with_steps(pieces: Sequence[Piece], above: Sequence[Piece] = ()) -> Iterator[Piece]:
    """Yield a head of the steps, with the lines of the one that is printed above, and a row for each statement."""
    head = ("", *_read(pieces[0])[1])
    yield replace(_row(pieces[0], head, is_first=True), places=places_of([*above, pieces[0]]))
    for piece in pieces:
        yield _row(piece, (_read(piece)[0], *("\u2610",) * (len(head) - 1)), is_first=False)


def _row(piece: Piece, cells: tuple[str, ...], *, is_first: bool) -> Piece:
    line = replace(piece.line, kind="row", cells=cells)
    return replace(piece, words=" | ".join(filter(None, cells)), line=line, rows=(cells,), follows_gap=is_first)


def _read(piece: Piece) -> tuple[str, tuple[str, ...]]:
    """Return the statement of a line and the steps behind it; no steps for another line."""
    is_text = piece.line.is_wrapped and not piece.rows and len(piece.words) <= _LONGEST and "?" not in piece.words
    if is_text and boxes_in(piece.words) > 1:
        return _boxed(piece.words)
    last = piece.words[-1:]
    pattern = _STEPPED if last.isdigit() else _LETTERS if last.isupper() else None
    found = pattern.match(piece.words) if is_text and pattern else None
    label = label_of(piece.words)
    if found is None or (label is not None and label.style not in ("letter", "roman")):
        return "", ()
    steps = tuple(found["steps"].split())
    is_scale = is_run_of_numbers(steps) or (pattern is _LETTERS and len(set(steps)) == len(steps))
    return (found["said"], steps) if is_scale else ("", ())


def _boxed(words: str) -> tuple[str, tuple[str, ...]]:
    """Return the statement before boxes each of which has its step behind it; no steps for another line."""
    said, *steps = (part.strip() for part in _BOX.split(words))
    label = label_of(words)
    is_name = label is None or label.style in ("letter", "roman")
    is_each = bool(said) and all(steps) and len(said) <= _LONGEST_SAID and not said.endswith(":")
    return (said, tuple(steps)) if is_each and is_name and not asks(said) else ("", ())
