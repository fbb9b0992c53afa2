"""Options of several lines whose box stands beside the middle one: it goes up to the line with which they begin."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wellput.intake.lines.glyphs import BOX, boxes_in
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of

_BOXED = re.compile(rf"(?P<box>{BOX})(?P<space>\s{{2,}}+)(?=\S)")
_MOST_ABOVE, _BESIDE = 6, 1


def with_centred_boxes(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces; a box beside a line that goes on with a sentence stands before the line that begins it."""
    done = list(pieces)
    for at, piece in enumerate(pieces):
        found = _BOXED.match(piece.words)
        if not found or not piece.line.is_wrapped or boxes_in(piece.words) != 1:
            continue
        first = _beginning(done, at, piece.indent + found.end()) if piece.words[found.end()].islower() else at
        if first < at:
            begun = done[first]
            done[first] = replace(begun, words=f"{found[0]}{begun.words}", indent=piece.indent)
            done[at] = replace(piece, words=piece.words[found.end() :], indent=piece.indent + found.end())
    return tuple(done)


def _beginning(pieces: Sequence[Piece], at: int, column: int) -> int:
    """Return which of the lines right above, in the column of an option's words, begins with a capital; or itself."""
    capital: list[int] = []
    for above in range(at - 1, max(-1, at - 1 - _MOST_ABOVE), -1):
        if pieces[above + 1].follows_gap or not _is_beside(pieces[above], column):
            break
        if pieces[above].words[:1].isupper():
            capital.append(above)
    return min(capital, key=lambda place: _cost(pieces, place), default=at)


def _cost(pieces: Sequence[Piece], place: int) -> int:
    """Return how little a line is like the beginning of an option: one above which nothing ends, or a later one."""
    before = pieces[place - 1].words if place else ""
    return 0 if before.endswith((".", "!", ":", ")")) or boxes_in(before) else 1


def _is_beside(piece: Piece, column: int) -> bool:
    is_text = piece.line.is_wrapped and not piece.rows and not boxes_in(piece.words) and label_of(piece.words) is None
    return is_text and abs(piece.indent - column) <= _BESIDE
