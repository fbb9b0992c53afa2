"""Bullets that no space sets off from their words, where several lines in a row have them: "-Yes" above "-No"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.intake.lines.pieces import Piece

_TIGHT = re.compile(r"(?P<bullet>[-\u2013\u2014\u2022\u25cf\u00b7])(?=[^\W_])")


def with_tight_bullets_apart(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces with a space behind each such bullet; a line that has one by itself stays as it is."""
    signs = [_sign(piece) for piece in pieces]
    beside = zip([None, *signs], signs, [*signs[1:], None], strict=False)
    return tuple(
        piece.saying(f"{sign} {piece.words[1:]}") if sign and sign in (before, after) else piece
        for piece, (before, sign, after) in zip(pieces, beside, strict=True)
    )


def _sign(piece: Piece) -> str | None:
    found = None if piece.rows or piece.is_heading or not piece.line.is_wrapped else _TIGHT.match(piece.words)
    return found["bullet"] if found else None
