"""What a list is called by its own title."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from wellput.intake.lines.pieces import Piece

_LONGEST = 120
_NO_TITLE = re.compile(
    r"(?:(?:closed|open) (?:consultation|call for evidence)|research and analysis|consultation|updated?\b.{0,30}|home|"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ \d{4}|skip to .{0,30}|"
    r".{0,60}\blogo\b.{0,20})\Z|"
    r"(?:applies to|part of|(?:chapter|part|section)\s+(?:\d|[ivx]{1,4}\b|[a-h]\b|one\b|two\b))\b",
    re.IGNORECASE,
)


def title_of(pieces: Sequence[Piece], titles: Collection[int], first: int) -> str | None:
    """Return the title above the first question, of the headings at `titles`; None where there is none."""
    title = _first_title(pieces, titles, first)
    return _whole(pieces, title) if title else None


def _whole(pieces: Sequence[Piece], title: str) -> str:
    """Return a title with the line below it that goes on with it: "Public consultation", "on the future of halls"."""
    at = next((at for at, piece in enumerate(pieces) if piece.words == title), len(pieces))
    more = pieces[at + 1] if at + 1 < len(pieces) else None
    if more is None or more.rows or title.endswith((".", "?", "!")) or not more.words[:1].islower():
        return title
    is_one = not more.words.endswith((".", ",", ":", ";", "?")) and len(title) + len(more.words) < _LONGEST
    return f"{title} {more.words}" if is_one else title


def _first_title(pieces: Sequence[Piece], titles: Collection[int], first: int) -> str | None:
    heads = [
        words for at in sorted(titles) if at < first and (words := pieces[at].words) and not _NO_TITLE.match(words)
    ]
    opening = next((piece.words for piece in pieces[:first] if not _NO_TITLE.match(piece.words)), "")
    if opening and len(opening) <= _LONGEST and not opening.endswith((".", "?", ",")):
        return (
            heads[0]
            if heads and pieces[0].line.kind != "heading" and any(piece.is_heading for piece in pieces[:first])
            else opening
        )
    return heads[0] if heads else None
