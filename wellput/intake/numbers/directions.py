"""Numbered rules for those who send something in, in a list that asks without numbers: they are no questions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wellput.intake.document.sections import CONTACT
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import Label
from wellput.intake.numbers.numbered import has_answers_in
from wellput.intake.numbers.starting import item_in
from wellput.intake.questions.asking import asks_with_mark

_FEWEST_ASKING = 2


def without_directions(
    pieces: Sequence[Piece], starts: Mapping[int, Label], sections: Sequence[str]
) -> dict[int, Label]:
    """Return the numbered questions; none where all that has a number only tells how to send answers to bullets."""
    asking = [at for at, piece in enumerate(pieces) if at not in starts and _is_asking_bullet(piece)]
    if len(asking) < _FEWEST_ASKING or any(_may_ask(pieces, at, label) for at, label in starts.items()):
        return dict(starts)
    is_behind = max(asking) < min(starts, default=0) and len(asking) >= len(starts)
    is_for_sending = all(sections[at] == CONTACT for at in starts)
    return {} if is_behind or is_for_sending else dict(starts)


def _is_asking_bullet(piece: Piece) -> bool:
    words = None if piece.rows or piece.line.control else item_in(piece)
    return words is not None and asks_with_mark(words)


def _may_ask(pieces: Sequence[Piece], at: int, label: Label) -> bool:
    is_answered = any(map(has_answers_in, pieces[at + 1 : at + 2]))
    return label.style == "named" or "?" in label.rest or is_answered
