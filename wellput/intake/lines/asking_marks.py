"""Boxes that are bullets: a sign before lines that ask marks a list of questions, and no options to tick."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wellput.intake.lines.glyphs import boxed, boxes_in
from wellput.intake.lines.mark_signs import BULLET
from wellput.intake.lines.pieces import Piece
from wellput.intake.questions.asking import asks_with_mark, opens_question

_FEWEST_WORDS = 4


def with_asking_marks(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces with a bullet for each box in a list of which most lines ask outright."""
    bullets = {at for group in _lists(pieces) if _mostly_asks(pieces, group) for at in group}
    return tuple(
        piece.saying(f"{BULLET} {boxed(piece.words)}") if at in bullets else piece for at, piece in enumerate(pieces)
    )


def _lists(pieces: Sequence[Piece]) -> Iterator[list[int]]:
    """Yield the places of boxed lines that follow each other."""
    group: list[int] = []
    for at, piece in enumerate(pieces):
        if _is_boxed(piece):
            group.append(at)
        elif group:
            yield group
            group = []
    yield group


def _is_boxed(piece: Piece) -> bool:
    is_text = not piece.rows and not piece.line.control and piece.line.kind in ("text", "item")
    return is_text and boxes_in(piece.words) < 2 and boxed(piece.words) is not None


def _mostly_asks(pieces: Sequence[Piece], group: Sequence[int]) -> bool:
    return sum(_asks_outright(boxed(pieces[at].words) or "") for at in group) * 2 > len(group)


def _asks_outright(words: str) -> bool:
    return len(words.split()) >= _FEWEST_WORDS and opens_question(words) and asks_with_mark(words)
