"""A scale told once above questions that only name its numbers: "Scale: 1 = poor, 5 = good", and "(1-5)" at each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from wellput.intake.lines.pieces import Piece
from wellput.intake.options.printed_scales import lines_of_steps, steps_in

_HEAD = re.compile(
    r"\W*(?:[\w'\u2019]+[ ,]+){0,12}?(?:scales?|ratings?|rated?|scor(?:e|es|ed|ing)|answers?|key|legend)\b"
    r"[^?:=\d]{0,60}"
    r"(?::|\bwhere\b|(?=\d))\s*(?P<steps>\d\b.*)",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"(?<=\w)(?P<mark>[?.:]?)\s*[(\[](?:scale |rate |score )?(?P<first>\d{1,2})\s*(?:-|\u2013|\u2014|to)\s*"
    r"(?P<last>\d{1,2})[)\]]\W*\Z",
    re.IGNORECASE,
)


def with_headed_scales(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces; those that end in the numbers of a scale told above have its steps as lines below them."""
    return tuple(_pieces(pieces))


def _pieces(pieces: Sequence[Piece]) -> Iterator[Piece]:
    told: tuple[str, ...] = ()
    for piece in pieces:
        told = _told_by(piece) or told
        note = _NOTE.search(piece.words) if told and not (piece.rows or piece.line.control) else None
        if note and {note["first"], note["last"]} == {_number(told[0]), _number(told[-1])}:
            yield piece.saying(piece.words[: note.start()] + note["mark"])
            yield from lines_of_steps(piece, told)
        else:
            yield piece


def _told_by(piece: Piece) -> tuple[str, ...]:
    head = None if piece.rows or "?" in piece.words else _HEAD.fullmatch(piece.words.strip(" *_()[]."))
    return steps_in(head["steps"]) if head else ()


def _number(step: str) -> str:
    return step.split(maxsplit=1)[0].strip("=:.")
