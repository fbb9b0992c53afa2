"""Numbers of questions that stand within a paragraph, behind words that lead to the question: "... 1. How ...?"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of

_WITHIN = re.compile(r"(?P<before>[^?]{20,}?[.:])\s+(?P<number>\d{1,2})[.)]\s+(?P<rest>[A-Z].*)", re.DOTALL)


def with_numbers_first(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces; numbers within them that count up are put first, where none begins with a number."""
    labels = (label_of(piece.words, piece.line.number) for piece in pieces if not piece.rows)
    if any(label is not None and label.style not in ("letter", "capital", "roman") for label in labels):
        return tuple(pieces)
    found = {
        at: match for at, piece in enumerate(pieces) if not piece.rows and (match := _WITHIN.fullmatch(piece.words))
    }
    numbers = [int(match["number"]) for match in found.values()]
    if len(numbers) < 2 or any(after - one != 1 for one, after in pairwise(numbers)):
        return tuple(pieces)
    return tuple(
        piece.saying(f"{found[at]['number']}. {found[at]['before']} {found[at]['rest']}") if at in found else piece
        for at, piece in enumerate(pieces)
    )
