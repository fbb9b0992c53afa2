"""Two columns that stand side by side, as text taken out of a PDF has them, put one after the other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellput.intake.document.label_columns import with_labels_before
from wellput.intake.lines.flowing import flows_down
from wellput.intake.lines.glyphs import boxed, boxes_in
from wellput.intake.lines.gutters import cut_at, sides_at
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of

_GAP = re.compile(r"(?<=\S) {3,}(?=\S)|^ {18,}(?=\S)")
_ASKS = re.compile(r"\?|(?:^|\s)(?:Q|Question )?\d{1,2}[.):]\s")
_LETTER_BOX = re.compile(r"[oq]\s+[A-Z]")
_PAGE = re.compile(r"page \d+,")
_LEAST_LINES, _LEAST_LEFT, _FEWEST_OPTIONS, _NEAR = 4, 16, 2, 3


def unfolded(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces in the order of reading: of each stretch in columns, the left one first."""
    read: list[Piece] = []
    stretch: list[Piece] = []
    for piece in with_labels_before(pieces):
        if piece.line.is_wrapped and not piece.rows:
            stretch.append(piece)
        else:
            read += [*_stretch(stretch), piece]
            stretch = []
    return (*read, *_stretch(stretch))


def _stretch(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield a stretch of text, each part of it that stands in two columns taken apart."""
    place = 0
    tried: dict[int, int] = {}
    while place < len(pieces):
        end, column = _columns_from(pieces, place, tried)
        if column:
            yield from _apart(pieces[place:end], column)
            place = end
        else:
            yield pieces[place]
            place += 1


def _columns_from(pieces: Sequence[Piece], start: int, tried: dict[int, int]) -> tuple[int, int]:
    """Return where the part that begins here ends, and the column at which its right side begins; 0 for none.

    `tried` remembers up to where a column was tried in vain, so that no line is looked at again and again.
    """
    starts = _right_starts(pieces[start])
    for column in starts:
        end = _beside_until(pieces, start, column)
        if end > start:
            return end, column
        if column < _LEAST_LEFT or start < tried.get(column, 0):
            continue
        end = _kept_until(pieces, start, column)
        if _is_two_columns(pieces[start:end], column):
            return end, column
        tried[column] = end
    return start, 0


def _kept_until(pieces: Sequence[Piece], start: int, column: int) -> int:
    """Return where the lines end that leave a gutter free; one line astray among others does not end them."""
    end = start
    while end < len(pieces) and (end == start or _goes_on(pieces[end - 1], pieces[end])):
        if not _keeps(pieces[end], column) and not _is_astray(pieces, end, column):
            break
        end += 1
    return end


def _is_astray(pieces: Sequence[Piece], at: int, column: int) -> bool:
    """Say whether a line's right side begins a little off its column, and the lines about it keep the gutter."""
    below = pieces[at + 1 : at + 1 + _NEAR]
    if not all(_keeps(piece, column) for piece in (pieces[at - 1], *below)):
        return False
    if not any(_stands_beside(piece, column) for piece in below):
        return False
    text = _line(pieces[at])
    return len(_GAP.findall(text)) == 1 and cut_at(text, column) is not None


def _stands_beside(piece: Piece, column: int) -> bool:
    return _keeps(piece, column) and len(_line(piece)) > column


def _goes_on(above: Piece, below: Piece) -> bool:
    """Say whether a line stands below another on the same page."""
    pages = [_PAGE.match(piece.line.place) for piece in (above, below)]
    numbers = [page[0] if page else "" for page in pages]
    return numbers[0] == numbers[1] and below.place > above.place


def _beside_until(pieces: Sequence[Piece], start: int, column: int) -> int:
    """Return where options stop that stand in a column beside their question; the same place where none do."""
    left, right = _sides(pieces[start], column)
    if not _is_option(right) or _is_option(left) or label_of(left) is None or boxes_in(left):
        return start
    end, options = start + 1, 1
    while end < len(pieces) and _keeps(pieces[end], column) and not pieces[end].follows_gap:
        left, right = _sides(pieces[end], column)
        if not right or label_of(left) is not None or _is_option(left):
            break
        options += _is_option(right)
        end += 1
    return end if options >= _FEWEST_OPTIONS else start


def _sides(piece: Piece, column: int) -> tuple[str, str]:
    text = _line(piece)
    return text[:column].strip(), text[column:].strip()


def _is_option(words: str) -> bool:
    return bool(words) and (boxed(words) is not None or _LETTER_BOX.match(words) is not None)


def _right_starts(piece: Piece) -> list[int]:
    text = _line(piece)
    return [found.end() for found in _GAP.finditer(text)]


def _line(piece: Piece) -> str:
    return " " * piece.indent + piece.words


def _keeps(piece: Piece, column: int) -> bool:
    """Say whether nothing of a line runs from the left side into the right one."""
    text = _line(piece)
    return len(text) <= column - 2 or text[column - 2 : column].isspace()


def _is_two_columns(pieces: Sequence[Piece], column: int) -> bool:
    parted = [sides_at(_line(piece), column) for piece in pieces]
    left, right = ([both[which].strip() for both in parted] for which in (0, 1))
    counted = Counter(bool(one) for one in right)
    beside = sum(bool(one and other) for one, other in zip(left, right, strict=True))
    asking = [any(_ASKS.search(one) for one in side) for side in (left, right)]
    return counted[True] >= _LEAST_LINES and beside >= 3 and (all(asking) or flows_down(left, right))


def _apart(pieces: Sequence[Piece], column: int) -> Iterator[Piece]:
    """Yield the left side, then the right, each of which may itself stand in columns."""
    for side in _both_sides(pieces, column):
        yield from _stretch(side)


def _both_sides(pieces: Sequence[Piece], column: int) -> Iterator[list[Piece]]:
    parted = [sides_at(_line(piece), column) for piece in pieces]
    for which in (0, 1):
        side: list[Piece] = []
        gap = True
        last = None
        for piece, both in zip(pieces, parted, strict=True):
            text = both[which]
            gap = gap or piece.follows_gap or (last is not None and piece.place - last > 1)
            last = piece.place
            if not text.strip():
                gap = True
                continue
            indent = len(text) - len(text.lstrip())
            side.append(replace(piece, words=text.strip(), indent=indent, follows_gap=gap))
            gap = False
        yield side
