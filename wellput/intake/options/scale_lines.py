"""A scale of which the line below a question says no more than its ends: "Scale 1 to 10"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.intake.lines.pieces import Piece, joined
from wellput.intake.questions.asking import asks

_ENDS = re.compile(
    r"\W{0,2}(?:(?:please )?(?:rate|answer|score) )?(?:on |use )?(?:a |the )?(?:rating )?scale:?(?: of| from)? "
    r"[01] ?(?:to|-|\u2013) ?(?:[3-9]|10)\W{0,2}",
    re.IGNORECASE,
)


def with_scale_lines(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces; such a line as the end of the question above it."""
    done: list[Piece] = []
    for piece in pieces:
        above = done[-1] if done and not (done[-1].rows or done[-1].line.control) else None
        is_text = not (piece.rows or piece.line.control)
        if above and is_text and _ENDS.fullmatch(piece.words) and asks(above.words):
            done[-1] = joined((above, piece), f"{above.words} {piece.words.strip()}")
        else:
            done.append(piece)
    return tuple(done)
