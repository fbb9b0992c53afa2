"""Remarks of whoever drafts a list, set as quotations between its questions: "> is this the same as last year?"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wellput.intake.lines.glyphs import boxed, bulleted
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.questions.asking import is_instruction

_TO_READER = re.compile(r"\b(?:you|your)\b", re.IGNORECASE)
_FEWEST_NUMBERED, _LONGEST = 3, 400


def with_quoted_remarks_apart(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, such remarks as no part of the list.

    They are that where the list's numbers all stand outside, and nothing quoted is a number's, an option's or a
    heading's: a mail that quotes the questions is another thing.
    """
    numbers = [at for at, piece in enumerate(pieces) if _is_numbered(piece) and not _is_quoted(piece)]
    quoted = {at for at, piece in enumerate(pieces) if _is_quoted(piece) and at > min(numbers, default=at)}
    are_apart = len(numbers) >= max(_FEWEST_NUMBERED, len(quoted) / 2)
    if not are_apart or not all(_is_plain(pieces[at]) for at in quoted):
        return tuple(pieces)
    return tuple(
        piece.as_kind(replace(piece.line, kind="furniture")) if at in quoted and _remarks(piece.words) else piece
        for at, piece in enumerate(pieces)
    )


def _is_quoted(piece: Piece) -> bool:
    return piece.line.is_wrapped and not piece.rows and piece.line.text.startswith(">")


def _is_numbered(piece: Piece) -> bool:
    label = None if piece.rows else label_of(piece.words, piece.line.number)
    return label is not None and label.style in ("number", "named", "chapters") and bool(label.rest)


def _is_plain(piece: Piece) -> bool:
    is_set = piece.is_heading or bulleted(piece.words) is not None or boxed(piece.words) is not None
    return not is_set and label_of(piece.words) is None


def _remarks(words: str) -> bool:
    """Say whether words neither ask nor tell the reader anything."""
    is_to_reader = _TO_READER.search(words) and words.rstrip(" )*").endswith("?")
    return len(words) <= _LONGEST and not is_instruction(words) and not is_to_reader
