"""A box between an option and where its answer leads: "Never [ ] (Go to Section C)", read with the box before both."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.intake.lines.glyphs import BOX, boxes_in
from wellput.intake.lines.pieces import Piece

_JUMP = re.compile(
    rf"(?P<words>\w[^?]{{0,150}}?)\s*+(?P<box>{BOX})\s*+(?P<jump>(?:[(\[]|[\u2192>-]+\s*)?\s*+"
    r"(?:(?:please|then|now|if so,?) )*(?:go|skip|move|continue|proceed|turn)\b[^?]{2,50})\Z",
    re.IGNORECASE,
)


def with_boxes_before_jumps(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, each such line with its box first."""
    return tuple(_turned(piece) for piece in pieces)


def _turned(piece: Piece) -> Piece:
    is_text = not piece.rows and not piece.line.control and boxes_in(piece.words) == 1
    found = _JUMP.fullmatch(piece.words) if is_text else None
    return piece.saying(f"{found['box']} {found['words']} {found['jump']}") if found else piece
