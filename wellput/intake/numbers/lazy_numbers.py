"""Lists that Markdown counts itself: each item has the number of the first before it, and is shown with its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from wellput.intake.lines.glyphs import bulleted
from wellput.intake.lines.pieces import Piece

_ITEM = re.compile(r"(?P<number>\d{1,3})(?P<close>[.)])(?=\s+\S)")
_FEWEST = 3


def with_lists_counted(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces with the numbers that a reader sees; a list that has a 2 counts itself, and stays as it is."""
    numbers = [item["number"] for piece in pieces if (item := _item(piece))]
    if numbers.count("1") < _FEWEST or "2" in numbers:
        return tuple(pieces)
    return tuple(_counted(pieces))


def _counted(pieces: Sequence[Piece]) -> Iterator[Piece]:
    last: int | None = None
    for piece in pieces:
        item = _item(piece)
        if item is None:
            last = None if _ends_list(piece) else last
            yield piece
            continue
        goes_on = last is not None and item["number"] == "1"
        last = last + 1 if goes_on and last is not None else int(item["number"])
        yield piece.saying(f"{last}{piece.words[item.end('number') :]}") if goes_on else piece


def _item(piece: Piece) -> re.Match[str] | None:
    """Return the number of an item that is not set in."""
    if piece.rows or piece.is_heading or piece.line.kind != "text" or not piece.line.is_wrapped or piece.indent > 1:
        return None
    return _ITEM.match(piece.words)


def _ends_list(piece: Piece) -> bool:
    """Say whether a paragraph, a heading or a bullet stands at the edge of the page, and not below an item."""
    return piece.indent < 2 and (piece.follows_gap or piece.is_heading or bulleted(piece.words) is not None)
