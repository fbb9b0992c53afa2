"""What is asked below a choice of those who gave one answer, with a place of its own to answer: "If no, who did?"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellput.intake.lines.glyphs import BOX, boxed, boxes_in, is_space
from wellput.intake.lines.pieces import Piece

_IF = r"[\"\u201c\u2018']?(?:yes|no|so|not)[\"\u201d\u2019']?(?!\w)"
_ASKED = re.compile(rf"\W{{0,2}}if {_IF}[,:;]?\s+(?P<asked>\S.{{6,}})", re.IGNORECASE)
_REASONS = re.compile(
    r"\b(?:why|reasons?|explain|explanation|elaborate|details?|comments?|specify|expand|justify|"
    r"tell us (?:more|about))\b",
    re.IGNORECASE,
)
_BLANK = re.compile(r"(?:_{3,}|\.{5,}|\u2026{2,})[\s.]*\Z")
_ON_LINE = re.compile(
    rf"(?P<choice>\S.*{BOX}\s{{0,9}}(?:yes|no)\b\W{{0,3}}?)\s{{1,20}}(?P<asked>if {_IF}[,:;]?\s\s*+\S.{{6,}})",
    re.IGNORECASE,
)


def with_follow_ups_apart(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces; what stands behind the boxes for yes and no, with a place of its own, on a line below."""
    return tuple(part for at in range(len(pieces)) for part in _parts(pieces, at))


def _parts(pieces: Sequence[Piece], at: int) -> Iterator[Piece]:
    piece = pieces[at]
    found = None if piece.rows or piece.line.control else _ON_LINE.fullmatch(piece.words.strip())
    if not found or not (_asks_own(found["asked"]) and (_has_place(found["asked"]) or _is_space_below(pieces, at))):
        yield piece
        return
    yield piece.saying(found["choice"])
    yield replace(piece, words=found["asked"], follows_gap=False, line=replace(piece.line, number=None, kind="text"))


def asks_below_choice(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a line asks those who answered yes or no above it, and has its own boxes.

    A line to write on will do where those who gave the other answer are asked, too; for one answer it is for reasons.
    """
    if at == 0 or not _is_asked_with_place(pieces, at):
        return False
    above = next((one for one in range(at - 1, max(-1, at - 3), -1) if not is_space(pieces[one].words)), at)
    below = next((one for one in range(at + 1, min(len(pieces), at + 3)) if not is_space(pieces[one].words)), at)
    is_second = above < at and _is_asked_with_place(pieces, above)
    is_first = below > at and _is_asked_with_place(pieces, below)
    is_below_choice = _is_choice(pieces[above]) or is_second
    return is_below_choice and (boxes_in(pieces[at].words) > 1 or is_first or is_second)


def _is_asked_with_place(pieces: Sequence[Piece], at: int) -> bool:
    piece = pieces[at]
    is_asked = not piece.rows and not piece.line.control and _asks_own(piece.words)
    return is_asked and (_has_place(piece.words) or _is_space_below(pieces, at))


def _asks_own(words: str) -> bool:
    """Say whether words ask of some only for more than the reasons for their answer."""
    asked = _ASKED.match(words)
    return asked is not None and not _REASONS.search(asked["asked"])


def _has_place(words: str) -> bool:
    return boxes_in(words) > 1 or _BLANK.search(words) is not None


def _is_space_below(pieces: Sequence[Piece], at: int) -> bool:
    below = pieces[at + 1] if at + 1 < len(pieces) else None
    return below is not None and not below.rows and below.line.is_wrapped and is_space(below.words)


def _is_choice(piece: Piece) -> bool:
    is_control = piece.line.control in ("tick", "radio")
    return is_control or (not piece.rows and (boxes_in(piece.words) > 0 or boxed(piece.words) is not None))
