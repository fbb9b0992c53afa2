"""Signs by which a survey site marks what must be answered: a heavy star before the words, as "✱ How old are you?"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wellput.intake.lines.pieces import Piece
from wellput.intake.questions.asking import asks

_SIGN = re.compile(r"[\u2731-\u2733\u2217\uff0a\ufe61\u204e]\s*+(?=\S)")


def with_required_signs(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces without such signs, those that had one as required; a sign that no question has is a bullet."""
    signed = [piece for piece in pieces if _is_signed(piece)]
    asking = sum(asks(_SIGN.sub("", piece.words, count=1)) for piece in signed)
    if asking * 2 < len(signed) or not asking:
        return tuple(pieces)
    return tuple(_required(piece) if _is_signed(piece) else piece for piece in pieces)


def _is_signed(piece: Piece) -> bool:
    return not piece.rows and piece.line.kind == "text" and bool(_SIGN.match(piece.words))


def _required(piece: Piece) -> Piece:
    line = replace(piece.line, required=True)
    return replace(piece, words=_SIGN.sub("", piece.words, count=1), line=line, is_marked=True)
