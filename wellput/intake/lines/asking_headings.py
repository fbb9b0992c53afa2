"""Questions that a file sets as headings, one below the other with nothing between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wellput.intake.lines.pieces import Piece
from wellput.intake.questions.asking import asks

_FEWEST = 3


def with_asking_headings(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces; headings that ask are text where most of their level ask and have nothing below them."""
    bare = [
        at
        for at, piece in enumerate(pieces)
        if piece.is_heading
        and all(after.is_heading or after.line.kind == "furniture" for after in pieces[at + 1 : at + 2])
    ]
    asking = [at for at in bare if asks(pieces[at].words) or "?" in pieces[at].words]
    levels = {pieces[at].line.depth for at in asking}
    listed = {level for level in levels if _is_list(pieces, asking, level)}
    text = {at for at in asking if pieces[at].line.depth in listed}
    return tuple(one for at, piece in enumerate(pieces) for one in (_as_text(piece) if at in text else (piece,)))


def _as_text(piece: Piece) -> tuple[Piece, ...]:
    """Return a heading as a paragraph that asks, and what stands behind its question as another."""
    plain = replace(piece, line=replace(piece.line, kind="text", depth=0, is_bold=False), follows_gap=True)
    asked, mark, more = piece.words.rpartition("? ")
    if asks(piece.words) or not mark:
        return (plain,)
    return plain.saying(f"{asked}?"), replace(plain, words=more, follows_gap=False)


def _is_list(pieces: Sequence[Piece], asking: Sequence[int], level: int) -> bool:
    of_level = sum(piece.is_heading and piece.line.depth == level for piece in pieces)
    ask = sum(pieces[at].line.depth == level for at in asking)
    return ask >= _FEWEST and ask * 2 > of_level
