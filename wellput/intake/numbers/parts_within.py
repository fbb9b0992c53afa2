"""What stands on a question's own line: parts of it, "(a) Should it rise? (b) To what level?", or a starred note."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.questions.asking import asks_with_mark

_MARK = re.compile(r"(?<=\s)\(?(?P<letter>[a-h]|i{1,3}|iv|v)\)\s+(?=\S)")
_NOTE = re.compile(r"(?<=\?)\s*\*+\s*(?=(?:please )?note\b|n\.?b\.?\b)", re.IGNORECASE)
_NUMBERED = ("named", "number", "part", "chapters", "bare")
_ORDERS = ("abcdefgh", ("i", "ii", "iii", "iv", "v"))


def with_parts_apart(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, a piece for each part where every part of a question asks."""
    return tuple(part for piece in pieces for part in _parts(piece))


def _parts(piece: Piece) -> Iterator[Piece]:
    label = None if piece.rows else label_of(piece.words, piece.line.number)
    if label and (note := _NOTE.search(piece.words)):
        yield piece.saying(piece.words[: note.start()])
        yield replace(piece, words=piece.words[note.end() :], follows_gap=False, line=replace(piece.line, number=None))
        return
    if label is None or label.style not in _NUMBERED or "?" not in piece.words:
        yield piece
        return
    marks = [mark for mark in _MARK.finditer(piece.words) if mark.start() >= len(piece.words) - len(label.rest)]
    starts = [mark.start() for mark in marks]
    words = [piece.words[start:end].strip() for start, end in zip([0, *starts], [*starts, None], strict=True)]
    asked = words if label.letter else words[1:]
    if not marks or len(asked) < 2 or not _count_up(marks, label.letter) or not all(map(asks_with_mark, asked)):
        yield piece
        return
    yield piece.saying(words[0])
    yield from (
        replace(piece, words=one, follows_gap=False, line=replace(piece.line, number=None)) for one in words[1:]
    )


def _count_up(marks: Sequence[re.Match[str]], first: str | None) -> bool:
    """Say whether the letters follow each other, from the first one or the one that stands in the number."""
    letters = [*([first] if first else []), *(mark["letter"] for mark in marks)]
    return any(letters == list(order[: len(letters)]) for order in _ORDERS)
