"""Stars before questions: a mark where some have one, and nothing but a survey site's habit where all have."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.questions.asking import asks

_NUMBERED = re.compile(r"\*\s*(?=(?:Q|Question\s?)?\d{1,3}[a-z]?[.):])")
_ANY = re.compile(r"\*\s*(?=\S)")
_TITLE = re.compile(r"question (?:title|text|heading)\s*\*?", re.IGNORECASE)
_TOLD = re.compile(
    r"(?:\*|\bstar(?:red|s)?\b|\basterisks?\b)[^.?]{0,80}\b(?:required|mandatory|compulsory|must|need to be|"
    r"answers? (?:is|are) needed)\b|"
    r"\b(?:required|mandatory|compulsory|must|essential)\b[^.?]{0,80}(?:\*|\bstars?\b|\basterisks?\b)",
    re.IGNORECASE,
)


def with_stars_read(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, those that a star marks as questions; it is gone where every question has one."""
    starred = {at for at, piece in enumerate(pieces) if _NUMBERED.match(piece.words)}
    kept = starred if _says_something(pieces, starred) else set()
    return tuple(
        replace(piece, words=piece.words if at in kept else _ANY.sub("", piece.words, count=1), is_marked=True)
        if at in starred or _is_titled(pieces, at)
        else piece
        for at, piece in enumerate(pieces)
    )


def _is_titled(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a star stands below the words that a survey site prints above each question, and no number."""
    if at == 0 or not _TITLE.fullmatch(pieces[at - 1].words):
        return False
    return bool(_ANY.match(pieces[at].words)) and not _NUMBERED.match(pieces[at].words)


def _says_something(pieces: Sequence[Piece], starred: set[int]) -> bool:
    """Say whether the list tells what its stars mean, or has questions without."""
    others = [piece for at, piece in enumerate(pieces) if at not in starred]
    return any(_TOLD.search(piece.words) or _is_question(piece) for piece in others)


def _is_question(piece: Piece) -> bool:
    label = label_of(piece.words, piece.line.number)
    return label is not None and label.style in ("number", "named", "part") and asks(label.rest)
