"""Letters that stand where a symbol font had a box or a bullet, as text copied from a PDF has them: "q Yes"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from wellput.intake.pieces import Piece

_SIGN = re.compile(r"(?:\A|(?<=\s\s))(?P<letter>[qnlr])\s+(?=[A-Z\u00a3\d])")
_BOXES = {"l": "\u25cb "}
_SQUARE, _FEWEST = "\u2610 ", 2


def with_signs_read(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces with a box for each such letter that stands there twice or more."""
    counted = Counter(mark["letter"] for piece in pieces if not piece.rows for mark in _SIGN.finditer(piece.words))
    letters = {letter for letter, count in counted.items() if count >= _FEWEST}
    if not letters:
        return tuple(pieces)
    return tuple(piece if piece.rows else piece.saying(_with_boxes(piece.words, letters)) for piece in pieces)


def _with_boxes(words: str, letters: set[str]) -> str:
    return _SIGN.sub(
        lambda mark: _BOXES.get(mark["letter"], _SQUARE) if mark["letter"] in letters else mark.group(), words
    )
