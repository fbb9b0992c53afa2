"""Two pages side by side on one sheet, as a folded leaflet has them: each is read by itself, the left one first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from wellput.intake.lines.pieces import Piece

_PLACE = re.compile(r"page (\d+), line \d+")
_RIGHT = re.compile(r"(?<=\S) {4,}+(?=\S)|^ {40,}+(?=\S)")
_LEAST_WIDTH, _LEAST_SIDE, _FEWEST_LINES, _FEWEST_STARTS, _PROSE = 140, 50, 12, 6, 6
_MOST_CROSSING = 0.05


def with_pages_apart(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, the two sides of each sheet that holds two pages one after the other."""
    found: list[Piece] = []
    for page, on_page in groupby(pieces, _page):
        here = tuple(on_page)
        column = _right_page(here) if page else 0
        found += _sides(here, column) if column else here
    return tuple(found)


def _page(piece: Piece) -> str:
    found = _PLACE.match(piece.line.place)
    return found[1] if found else ""


def _right_page(pieces: Sequence[Piece]) -> int:
    """Return the column at which the page on the right begins; 0 where all that stands here is one page."""
    texts = [_text(piece) for piece in pieces]
    if len(texts) < _FEWEST_LINES or any(piece.rows for piece in pieces) or max(map(len, texts)) < _LEAST_WIDTH:
        return 0
    starts = Counter(gap.end() for text in texts for gap in _RIGHT.finditer(text))
    for column, count in sorted(starts.items()):
        if column >= _LEAST_SIDE and count >= _FEWEST_STARTS and _holds_two(texts, column):
            return column
    return 0


def _holds_two(texts: Sequence[str], column: int) -> bool:
    """Say whether running text stands on both sides of the column, and next to nothing across it."""
    across = [text for text in texts if text[column - 3 : column].strip()]
    sides = [[text[:column].split() for text in texts], [text[column:].split() for text in texts]]
    is_prose = all(sum(len(words) >= _PROSE for words in side) >= _FEWEST_LINES for side in sides)
    return is_prose and len(across) <= _MOST_CROSSING * len(texts)


def _sides(pieces: Sequence[Piece], column: int) -> Iterator[Piece]:
    for side in (slice(0, column), slice(column, None)):
        is_after_gap = True
        for piece in pieces:
            text = _text(piece)[side].rstrip()
            is_after_gap = is_after_gap or piece.follows_gap
            if text.strip():
                indent = len(text) - len(text.lstrip())
                yield replace(piece, words=text.strip(), indent=indent, follows_gap=is_after_gap)
                is_after_gap = False
            else:
                is_after_gap = True


def _text(piece: Piece) -> str:
    return " " * piece.indent + piece.words
