"""Forms drawn as a table of two columns: "Question 1" and "Response" on the left, what they stand for on the right."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from wellput.intake.lines.pieces import Piece

_LABEL = re.compile(r"(?P<label>(?:question|q)\.?\s?\d{1,3}[a-z]?|\d{1,3}[a-z]?[.)]?)\s{3,}(?=\S)", re.IGNORECASE)
_ANSWER = re.compile(r"(?:your )?(?:response|answer|reply|comments?|reasons?):?\s{3,}(?=\S)", re.IGNORECASE)
_NARROWEST, _FEWEST = 12, 2


def with_labels_before(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, what stands in the right column without the space before it, a number in front."""
    columns = Counter(column for piece in pieces if (column := _column(piece, _LABEL)))
    right = {column for column, count in columns.items() if count >= _FEWEST}
    return tuple(_told(piece, right) if right else piece for piece in pieces)


def _column(piece: Piece, pattern: re.Pattern[str]) -> int:
    """Return where the right column begins beside a label; 0 for another line."""
    is_drawn = piece.line.is_wrapped and not piece.rows and piece.line.kind == "text"
    found = pattern.match(piece.words) if is_drawn else None
    return piece.indent + found.end() if found and found.end() >= _NARROWEST else 0


def _told(piece: Piece, right: set[int]) -> Piece:
    if _column(piece, _LABEL) in right and (found := _LABEL.match(piece.words)):
        return replace(piece, words=f"{found['label']} {piece.words[found.end() :]}", indent=0)
    if _column(piece, _ANSWER) in right and (found := _ANSWER.match(piece.words)):
        return replace(piece, words=piece.words[found.end() :], indent=0)
    is_below = piece.line.is_wrapped and not piece.rows and piece.indent in right
    return replace(piece, indent=0) if is_below else piece
