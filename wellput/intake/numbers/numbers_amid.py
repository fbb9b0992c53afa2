"""A question's number that stands amid a line, behind other words, and that is missing at the start of any line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import Label, label_of
from wellput.intake.questions.asking import asks

_AMID = re.compile(r"(?<=\S)\s+(?=(?:Q\.?\s?|Question\s)(?P<number>\d{1,3})(?:[.:)]+|\s)\s*[A-Z])")
_STYLES = ("named", "number")


def with_numbers_amid_apart(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces; "... your street: Q3. Do you swim?" is two where no line begins with the number 3."""
    labels = [_label(piece) for piece in pieces]
    named = {label.value[0] for label in labels if label and label.style == "named"}
    numbered = named | {label.value[0] for label in labels if label}
    return tuple(part for piece in pieces for part in (_parts(piece, numbered) if named else (piece,)))


def _label(piece: Piece) -> Label | None:
    label = None if piece.rows else label_of(piece.words, piece.line.number)
    return label if label and label.style in _STYLES else None


def _parts(piece: Piece, numbered: set[int]) -> Iterator[Piece]:
    found = None if piece.rows or piece.line.control else _AMID.search(piece.words)
    number = int(found["number"]) if found else 0
    if not found or number in numbered or number - 1 not in numbered or not asks(piece.words[found.end() :]):
        yield piece
        return
    yield piece.saying(piece.words[: found.start()])
    own = replace(piece.line, number=None, kind="text")
    yield replace(piece, words=piece.words[found.end() :], follows_gap=True, line=own)
