"""Two pages side by side on one sheet, as a folded leaflet has them: each is read by itself, as its number says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, groupby, pairwise

from wellput.intake.lines.gutters import sides_at
from wellput.intake.lines.pieces import Piece

_PLACE = re.compile(r"page (\d+), line \d+")
_FOOT = re.compile(r"(?:.*\s)?(?:p|page)?[. ]{0,2}(\d{1,3})(?:\s{3,}.*)?", re.IGNORECASE)
_ONLY_NUMBER = re.compile(r"(?:p|page)?[. ]{0,2}\d{1,3}", re.IGNORECASE)
_LEAST_WIDTH, _LEAST_SIDE, _FEWEST_LINES, _NARROWEST, _PROSE = 140, 50, 12, 4, 6
_MOST_CROSSING, _MIDDLE = 0.05, (0.38, 0.62)

Pages = list[tuple[Piece, ...]]


def with_pages_apart(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, the two sides of each sheet that holds two pages one after the other."""
    found: Pages = []
    was_parted = True
    for page, on_page in groupby(pieces, _page):
        here = tuple(on_page)
        column = _right_page(here) if page else 0
        was_parted = was_parted and column > 0
        found += _sides(here, column) if column else [here]
    ordered = _as_numbered(found) if was_parted else found
    return tuple(piece for side in ordered for piece in side)


def shared_places(pieces: Sequence[Piece]) -> frozenset[int]:
    """Return the places of lines that stand on two pages, where one of these may be furniture and the other not."""
    counted = Counter(piece.place for piece in pieces if piece.line.kind != "furniture")
    return frozenset(place for place, count in counted.items() if count > 1)


def _as_numbered(pages: Pages) -> Pages:
    """Return the pages in the order of the numbers at their feet, as a booklet's sheets are folded."""
    numbers = [_number(page) for page in pages]
    if not pages or any(number is None for number in numbers):
        return pages
    ordered = sorted(zip(numbers, pages, strict=True), key=lambda one: one[0] or 0)
    if any((after or 0) - (before or 0) != 1 for (before, _), (after, _) in pairwise(ordered)):
        return pages
    return [page for _, page in ordered]


def _number(page: Sequence[Piece]) -> int | None:
    found = _FOOT.fullmatch(page[-1].words) if page else None
    return int(found[1]) if found else None


def _page(piece: Piece) -> str:
    found = _PLACE.match(piece.line.place)
    return found[1] if found else ""


def _right_page(pieces: Sequence[Piece]) -> int:
    """Return the column at which the page on the right begins; 0 where all that stands here is one page."""
    texts = [_text(piece) for piece in pieces]
    if len(texts) < _FEWEST_LINES or any(piece.rows for piece in pieces) or max(map(len, texts)) < _LEAST_WIDTH:
        return 0
    column = _clear_middle(texts)
    return column if column >= _LEAST_SIDE and _holds_two(pieces, texts, column) else 0


def _clear_middle(texts: Sequence[str]) -> int:
    """Return where the widest stretch of columns ends that is left free about the middle of nearly all lines; or 0."""
    width = max(map(len, texts))
    steps = [0] * (width + 2)
    for text in texts:
        for run in re.finditer(r"\S+(?: \S+)*", text):
            steps[run.start()] += 1
            steps[run.end()] -= 1
    crossed = list(accumulate(steps))
    low, high = (int(width * share) for share in _MIDDLE)
    free = [crossed[at] <= _MOST_CROSSING * len(texts) for at in range(width)]
    best = 0, 0
    for is_free, stretch in groupby(range(width), free.__getitem__):
        places = list(stretch)
        if is_free and len(places) >= _NARROWEST and low <= places[-1] + 1 <= high:
            best = max(best, (len(places), places[-1] + 1))
    return best[1]


def _holds_two(pieces: Sequence[Piece], texts: Sequence[str], column: int) -> bool:
    """Say whether running text stands on both sides of the column, or the number of a page at the foot of each."""
    sides = [[text[:column].split() for text in texts], [text[column:].split() for text in texts]]
    counted = [Counter(len(words) >= _PROSE for words in side)[True] for side in sides]
    if min(counted) >= _FEWEST_LINES:
        return True
    numbers = [_number(side) for side in _sides(pieces, column)]
    return None not in numbers and max(counted) >= _FEWEST_LINES and texts[-1][column - 3 : column].isspace()


def _sides(pieces: Sequence[Piece], column: int) -> Pages:
    parted = [sides_at(_text(piece), column) for piece in pieces]
    return [_with_foot_apart(tuple(_side(pieces, [both[which] for both in parted]))) for which in (0, 1)]


def _with_foot_apart(page: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return a page with the number at its foot as what it is."""
    if not page or not _ONLY_NUMBER.fullmatch(page[-1].words):
        return page
    return (*page[:-1], page[-1].as_kind(replace(page[-1].line, kind="furniture")))


def _side(pieces: Sequence[Piece], texts: Sequence[str]) -> Iterator[Piece]:
    is_after_gap = True
    for piece, text in zip(pieces, texts, strict=True):
        is_after_gap = is_after_gap or piece.follows_gap
        if text.strip():
            indent = len(text) - len(text.lstrip())
            yield replace(piece, words=text.strip(), indent=indent, follows_gap=is_after_gap)
        is_after_gap = not text.strip()


def _text(piece: Piece) -> str:
    return " " * piece.indent + piece.words
