"""Rows of a grid that reach over all its columns: a heading over its heads, or over some of its statements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wellput.intake.lines.glyphs import boxes_in
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of

_LONGEST = 80


def with_spanned_rows(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces; a heading within a grid is taken into the row below it, which it says nothing new of."""
    done: list[Piece] = []
    held: list[int] = []
    for at, piece in enumerate(pieces):
        after = pieces[at + 1] if at + 1 < len(pieces) else None
        before = done[-1] if done else None
        if after and (_is_over_heads(piece, after) or (before and _is_amid(before, piece, after))):
            held += piece.places
            continue
        if held:
            follows_gap = before is None or not before.rows
            done.append(replace(piece, places=(*held, *piece.places), follows_gap=follows_gap))
            held = []
        else:
            done.append(piece)
    return tuple(done)


def _is_over_heads(piece: Piece, after: Piece) -> bool:
    """Say whether a row names what the heads of the columns below it have in common."""
    if not piece.rows or not after.rows or not piece.rows[0] or len(piece.rows[0]) != len(after.rows[0]):
        return False
    first, *others = piece.rows[0]
    heads = after.rows[0][1:]
    is_head = len(heads) > 1 and not after.rows[0][0] and all(heads) and not any(map(boxes_in, heads))
    return is_head and not first and sum(map(bool, others)) == 1


def _is_amid(before: Piece, piece: Piece, after: Piece) -> bool:
    """Say whether words stand alone in a grid, between its rows or below its heads."""
    if not before.rows or not after.rows or len(before.rows[0]) != len(after.rows[0]):
        return False
    is_next = piece.place == before.places[-1] + 1 and after.place == piece.places[-1] + 1
    marks = after.rows[0][1:]
    return is_next and len(marks) > 1 and all(map(boxes_in, marks)) and _is_heading(piece)


def _is_heading(piece: Piece) -> bool:
    alone = not any(piece.rows[0][1:]) if piece.rows else piece.line.control is None
    label = label_of(piece.words, piece.line.number)
    return alone and label is None and len(piece.words) <= _LONGEST and "?" not in piece.words
