"""Grids whose marks stand beside the middle of a statement of several lines: its marks go to its first line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from wellput.intake.lines.glyphs import BOX, boxes_in, without_boxes
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of

_BOXES = re.compile(BOX)
_FEWEST, _FAR = 2, 20


def with_marks_first(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, the marks of each such statement moved up to the line with which it begins."""
    done, at = list[Piece](), 0
    while at < len(pieces):
        end = _block_end(pieces, at) if not done or _may_follow(done[-1], pieces[at]) else at
        done += _moved(pieces[at:end]) if end > at else pieces[at : at + 1]
        at = max(end, at + 1)
    return tuple(done)


def _may_follow(before: Piece, piece: Piece) -> bool:
    """Say whether a statement may begin here: below a gap, a question, or the head of a grid."""
    return piece.follows_gap or not _is_drawn(before) or before.indent > piece.indent + _FAR


def _block_end(pieces: Sequence[Piece], at: int) -> int:
    """Return where a block ends that begins with a statement's words and has marks further down; or the same place."""
    end, column = at, 0
    while end < len(pieces) and (end == at or not pieces[end].follows_gap) and _is_drawn(pieces[end]):
        if first := _first_mark(pieces[end]):
            column = column or first
        elif boxes_in(pieces[end].words) or _is_wide(pieces[end], column):
            break
        end += 1
    is_one = column and not _first_mark(pieces[at]) and not any(_is_wide(one, column) for one in pieces[at:end])
    counts = {boxes_in(one.words) for one in pieces[at:end] if _first_mark(one)}
    return end if is_one and len(counts) == 1 else at


def _is_drawn(piece: Piece) -> bool:
    is_text = piece.line.kind == "text" and piece.line.is_wrapped and not piece.rows and piece.line.control is None
    return is_text and "?" not in piece.words and label_of(piece.words) is None


def _is_wide(piece: Piece, column: int) -> bool:
    """Say whether a line without marks reaches into their columns."""
    return bool(column) and not _first_mark(piece) and piece.indent + len(piece.words) >= column


def _first_mark(piece: Piece) -> int:
    """Return in which column the first of two marks or more stands, with words before and none behind; 0 for none."""
    found = _BOXES.search(piece.words)
    if found is None or boxes_in(piece.words) < _FEWEST or not piece.words[: found.start()].endswith("  "):
        return 0
    return 0 if without_boxes(piece.words[found.start() :]) else piece.indent + found.start()


def _moved(lines: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the lines, the marks of each statement beside its first one."""
    marked = [at for at, line in enumerate(lines) if _first_mark(line)]
    begins = 0
    for number, at in enumerate(marked):
        after = marked[number + 1] if number + 1 < len(marked) else None
        ends = len(lines) if after is None else _next_begin(lines, begins, at, after)
        yield from _with_marks(lines[begins:ends], at - begins)
        begins = ends


def _next_begin(lines: Sequence[Piece], begins: int, at: int, after: int) -> int:
    """Return where the next statement begins: with a capital, and about as many lines below the marks as above."""
    capital = [place for place in range(at + 1, after + 1) if lines[place].words[:1].isupper()]
    return min(capital or [after], key=lambda place: abs((place - at - 1) - (at - begins)))


def _with_marks(lines: Sequence[Piece], at: int) -> Iterator[Piece]:
    found = _BOXES.search(lines[at].words)
    if at == 0 or found is None:
        yield from lines
        return
    column = lines[at].indent + found.start()
    first = lines[0]
    yield first.saying(first.words.ljust(column - first.indent) + lines[at].words[found.start() :])
    yield from lines[1:at]
    yield lines[at].saying(lines[at].words[: found.start()].rstrip())
    yield from lines[at + 1 :]
