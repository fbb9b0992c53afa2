"""Footnotes whose raised number came out as a figure at the end of a word: "every kind of work3", and "3 See ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wellput.intake.lines.pieces import Piece

_NOTE = re.compile(r"(?P<number>\d{1,2})\s+[A-Z\"'\u2018\u201c]\S*\s+[^?]*\Z")
_GLUED = re.compile(r"(?<=[a-z]{3})(?P<number>\d{1,2})(?=[\s.,;:?!)]|\Z)")
_BACK, _MOST_LINES, _STOPS = 60, 4, (".", '."', ".\u201d", ".\u2019")


def without_glued_notes(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces without such numbers, and each of those notes as nothing but a part of the page."""
    done = list(pieces)
    for at, piece in enumerate(pieces):
        note = _NOTE.match(piece.words) if _is_text(piece) else None
        above = _referring(done, at, note["number"]) if note else None
        end = _end_of(pieces, at) if above is not None else at
        if note is None or above is None or end == at:
            continue
        done[above] = done[above].saying(_without(done[above].words, note["number"]))
        for place in range(at, end):
            done[place] = pieces[place].as_kind(replace(pieces[place].line, kind="furniture"))
    return tuple(done)


def _without(words: str, number: str) -> str:
    return _GLUED.sub(lambda found: "" if found["number"] == number else found[0], words)


def _is_text(piece: Piece) -> bool:
    return piece.line.is_wrapped and piece.line.kind == "text" and not piece.rows and not piece.line.control


def _referring(pieces: Sequence[Piece], at: int, number: str) -> int | None:
    """Return the nearest line above a note of which a word has its number at the end."""
    for place in range(at - 1, max(-1, at - 1 - _BACK), -1):
        if _is_text(pieces[place]) and any(one["number"] == number for one in _GLUED.finditer(pieces[place].words)):
            return place
    return None


def _end_of(pieces: Sequence[Piece], at: int) -> int:
    """Return where a note ends, with its stop; the same place where it has none soon."""
    for end in range(at + 1, min(at + _MOST_LINES, len(pieces)) + 1):
        words = pieces[end - 1].words.rstrip()
        if "?" in words or not _is_text(pieces[end - 1]) or (end - 1 > at and pieces[end - 1].follows_gap):
            return at
        if words.endswith(_STOPS):
            return end
    return at
