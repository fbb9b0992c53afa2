"""Two columns that stand side by side, as text taken out of a PDF has them, put one after the other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellput.intake.document.label_columns import with_labels_before
from wellput.intake.lines.glyphs import boxed, boxes_in
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of

_GAP = re.compile(r"(?<=\S) {3,}(?=\S)|^ {18,}(?=\S)")
_ASKS = re.compile(r"\?|(?:^|\s)(?:Q|Question )?\d{1,2}[.):]\s")
_LETTER_BOX = re.compile(r"[oq]\s+[A-Z]")
_LEAST_LINES, _LEAST_LEFT, _FEWEST_OPTIONS = 4, 16, 2


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
        while end < len(pieces) and _keeps(pieces[end], column):
            end += 1
        if _is_two_columns(pieces[start:end], column):
            return end, column
        tried[column] = end
    return start, 0


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
    return len(text) <= column - 2 or text[column - 2 : column] == "  "


def _is_two_columns(pieces: Sequence[Piece], column: int) -> bool:
    right = [_line(piece)[column:].strip() for piece in pieces]
    left = [_line(piece)[:column].strip() for piece in pieces]
    counted = Counter(bool(one) for one in right)
    beside = sum(bool(one and other) for one, other in zip(left, right, strict=True))
    asking = [any(_ASKS.search(one) for one in side) for side in (left, right)]
    return counted[True] >= _LEAST_LINES and beside >= 3 and all(asking)


def _apart(pieces: Sequence[Piece], column: int) -> Iterator[Piece]:
    """Yield the left side, then the right."""
    for side in (slice(0, column), slice(column, None)):
        gap = True
        last = None
        for piece in pieces:
            text = _line(piece)[side].rstrip()
            gap = gap or piece.follows_gap or (last is not None and piece.place - last > 1)
            last = piece.place
            if not text.strip():
                gap = True
                continue
            indent = len(text) - len(text.lstrip())
            yield replace(piece, words=text.strip(), indent=indent, follows_gap=gap)
            gap = False
