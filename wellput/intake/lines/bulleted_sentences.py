"""A question whose sentence runs through bullets to its mark: "paid for by: • parishes, • lotteries, and • hirers?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.intake.lines.glyphs import bulleted
from wellput.intake.lines.pieces import Piece, joined
from wellput.intake.numbers.labels import label_of
from wellput.intake.questions.asking import opens_question

_O_BULLET = re.compile(r"[o\u25cb]\s+(?=[a-z])")
_GOES_ON = re.compile(r"(?:[,;]|[,;]? and)\Z")
_MOST = 10


def with_bulleted_sentences(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, each such question in one; what ends with "or" offers choices, and stays a list."""
    done: list[Piece] = []
    at = 0
    while at < len(pieces):
        end = _end_of(pieces, at)
        done.append(_whole(pieces[at:end]) if end > at + 1 else pieces[at])
        at = max(end, at + 1)
    return tuple(done)


def _end_of(pieces: Sequence[Piece], at: int) -> int:
    """Return where the sentence that a piece begins has ended; its own place where it does not run through bullets."""
    if not _begins(pieces[at]):
        return at
    for end in range(at + 1, min(at + 1 + _MOST, len(pieces))):
        words = _item(pieces[end])
        if words is None or not words[:1].islower():
            return at
        if words.endswith("?"):
            is_all = end > at + 1 and _item(pieces[end - 1], ending=" and") is not None
            return end + 1 if is_all else at
        if not _GOES_ON.search(words):
            return at
    return at


def _begins(piece: Piece) -> bool:
    if piece.rows or piece.line.control or "?" in piece.words or not piece.words.endswith(":"):
        return False
    label = label_of(piece.words, piece.line.number)
    return opens_question(label.rest if label else bulleted(piece.words) or piece.words)


def _item(piece: Piece, ending: str = "") -> str | None:
    if piece.rows or piece.line.control or piece.is_heading:
        return None
    o_bullet = _O_BULLET.match(piece.words)
    words = piece.words[o_bullet.end() :] if o_bullet else bulleted(piece.words)
    return words if words is not None and words.endswith(ending) else None


def _whole(pieces: Sequence[Piece]) -> Piece:
    said = (_item(piece) or "" for piece in pieces[1:])
    return joined(pieces, " ".join((pieces[0].words, *said)))
