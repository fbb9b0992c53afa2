"""Circles between the words for a score's ends, below its numbers: "Poor ○ ○ ○ Good", read as "Poor   Good"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.intake.lines.pieces import Piece
from wellput.intake.options.scores import is_score_line

_CIRCLE = "\u25cb"
_CIRCLES = re.compile(rf"\s*{_CIRCLE}(?:\s*{_CIRCLE})*+\s*")
_NUMBER = re.compile(r"\d++")


def with_circled_scores_plain(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, the words for a score's ends without a circle for each of the numbers above them."""
    return tuple(_plain(piece, pieces[at - 1]) if at else piece for at, piece in enumerate(pieces))


def _plain(piece: Piece, above: Piece) -> Piece:
    count = 0 if piece.rows or above.rows else piece.words.count(_CIRCLE)
    if not count or not is_score_line(above.words) or len(_NUMBER.findall(above.words)) != count:
        return piece
    low, *more, high = _CIRCLES.split(piece.words)
    return piece.saying(f"{' '.join((low, *more))}   {high}") if low and high else piece
