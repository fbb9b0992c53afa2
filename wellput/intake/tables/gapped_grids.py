"""Grids of which only words are printed: heads of several lines, and statements below them with gaps between."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from wellput.intake.lines.glyphs import boxes_in, bulleted, is_space
from wellput.intake.lines.pieces import Piece, joined
from wellput.intake.numbers.labels import label_of
from wellput.intake.options.scales import is_scale

_PER_ROW = re.compile(r"\b(?:each|every|per) (?:line|row|statement|item)\b", re.IGNORECASE)
_CHUNK = re.compile(r"\S+(?: \S+)*")
_FEWEST_HEADS, _FEWEST_ROWS, _MOST_HEAD_LINES, _MOST_ROW_LINES = 2, 2, 6, 12
_LONGEST, _ASIDE, _MOST_ABOVE = 200, 2, 2


@dataclass(slots=True)
class _Head:
    """The words of one column's head, and from where to where they reach."""

    words: str
    start: int
    end: int


def with_gapped_grids(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, the lines of each such grid as the rows of a table."""
    done: list[Piece] = []
    at = 0
    while at < len(pieces):
        lines = _head_lines(pieces, at)
        heads = _heads(lines)
        rows = _rows(pieces, at + len(lines), heads[0].start) if _is_head(pieces, at, heads) else []
        if len(rows) >= _FEWEST_ROWS:
            done.append(_as_row(lines, ("", *(head.words for head in heads)), is_first=True))
            done += (_as_row(row, _cells(row, len(heads)), is_first=False) for row in rows)
            at += len(lines) + sum(map(len, rows))
        else:
            done.append(pieces[at])
            at += 1
    return tuple(done)


def _head_lines(pieces: Sequence[Piece], at: int) -> Sequence[Piece]:
    """Return the lines from here to the next gap, if they may be a head and begin below a gap."""
    if not pieces[at].follows_gap or not _is_plain(pieces[at]):
        return ()
    end = at + 1
    while end < len(pieces) and _is_plain(pieces[end]) and not pieces[end].follows_gap:
        end += 1
    is_gap_below = end < len(pieces) and pieces[end].follows_gap and end - at <= _MOST_HEAD_LINES
    return pieces[at:end] if is_gap_below else ()


def _is_plain(piece: Piece) -> bool:
    is_text = piece.line.is_wrapped and piece.line.kind == "text" and not piece.rows and piece.line.control is None
    is_other = boxes_in(piece.words) or bulleted(piece.words) or "\x0c" in piece.line.text or is_space(piece.words)
    return is_text and not is_other and label_of(piece.words) is None


def _heads(lines: Sequence[Piece]) -> list[_Head]:
    """Return the heads of the columns, what stands below each other as one; none where a line spans two of them."""
    heads: list[_Head] = []
    for line in lines:
        for chunk in _CHUNK.finditer(line.words):
            start, end = line.indent + chunk.start(), line.indent + chunk.end()
            over = [head for head in heads if head.start < end and start < head.end]
            if len(over) > 1:
                return []
            if over:
                head = over[0]
                head.words = f"{head.words} {chunk[0]}"
                head.start, head.end = min(head.start, start), max(head.end, end)
            else:
                heads.append(_Head(chunk[0], start, end))
    return sorted(heads, key=lambda head: head.start)


def _is_head(pieces: Sequence[Piece], at: int, heads: Sequence[_Head]) -> bool:
    above = pieces[max(0, at - _MOST_ABOVE) : at]
    if len(heads) < _FEWEST_HEADS or not above or any("?" in head.words for head in heads):
        return False
    is_told = any(_PER_ROW.search(one.words) for one in above)
    is_asked = any("?" in one.words or one.words.endswith(":") for one in above)
    return is_told or (is_asked and len(heads) > _FEWEST_HEADS and is_scale([head.words for head in heads]))


def _rows(pieces: Sequence[Piece], start: int, column: int) -> list[Sequence[Piece]]:
    """Return the lines of each statement that stands to the left of the heads, a gap before each."""
    rows: list[Sequence[Piece]] = []
    while start < len(pieces) and pieces[start].follows_gap:
        indent, end = pieces[start].indent, start
        while (
            end < len(pieces) and _is_beside(pieces[end], indent, column) and pieces[end].follows_gap is (end == start)
        ):
            end += 1
        is_one = start < end <= start + _MOST_ROW_LINES and sum(len(one.words) for one in pieces[start:end]) <= _LONGEST
        if not is_one or (rows and abs(rows[0][0].indent - indent) > _ASIDE):
            break
        rows.append(pieces[start:end])
        start = end
    return rows


def _is_beside(piece: Piece, indent: int, column: int) -> bool:
    is_narrow = abs(piece.indent - indent) <= _ASIDE and piece.indent + len(piece.words) < column
    return _is_plain(piece) and is_narrow and "?" not in piece.words


def _cells(lines: Sequence[Piece], columns: int) -> tuple[str, ...]:
    return (" ".join(line.words for line in lines), *("\u2610",) * columns)


def _as_row(lines: Sequence[Piece], cells: tuple[str, ...], *, is_first: bool) -> Piece:
    text = "" if is_first else lines[0].line.text
    line = replace(lines[0].line, kind="row", cells=cells, text=text)
    words = " | ".join(cell for cell in cells if cell)
    return replace(joined(lines, words), line=line, rows=(cells,), follows_gap=is_first)
