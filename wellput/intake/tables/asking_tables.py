"""Where the columns of a table stand that is drawn with spaces, by its head and by what its lines leave empty."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from wellput.intake.lines.glyphs import boxes_in
from wellput.intake.lines.pieces import Piece
from wellput.intake.options.scales import is_known

_CHUNK = re.compile(r"\S+(?: \S+)*")
_ASKS = re.compile(r"(?:[A-Z][\w-]* ){0,2}[Qq]uestions?(?: (?:[Tt]ext|[Ww]ording))?|QUESTIONS?")
_ANSWERS = re.compile(
    r"\b(?:answers?|responses?|options?|choices?|types?|scale|scores?|comments?|format)\b", re.IGNORECASE
)
_CODE = re.compile(r"(?:Q(?:uestion)?\.? ?)?[A-Z]?\d{1,3}(?:\.(?:\d{1,3}|[a-z]{1,4})){0,3}[a-z]?[.)]?")
_FEWEST_COLUMNS, _FEWEST_LINES, _MOST_LINES, _LONGEST_HEAD, _SHIFT = 3, 3, 200, 60, 4


@dataclass(frozen=True, slots=True)
class AskingTable:
    """Where each column of a table begins, and which of them asks."""

    starts: tuple[int, ...]
    asking: int

    def cells(self, piece: Piece) -> tuple[str, ...]:
        """Return what stands in each column of a line, without the gaps that even out its edges."""
        text, ends = _line(piece), (*self.starts[1:], None)
        return tuple(" ".join(text[start:end].split()) for start, end in zip(self.starts, ends, strict=True))

    def moved(self, by: int) -> AskingTable:
        """Return it with its columns further right."""
        return replace(self, starts=(0, *(start + by for start in self.starts[1:])))

    def keeps(self, piece: Piece) -> bool:
        """Say whether nothing of a line runs from one column into the next."""
        text = _line(piece)
        return is_drawn(piece) and all(not text[start - 2 : start].strip() for start in self.starts[1:])


def table_at(pieces: Sequence[Piece], start: int) -> tuple[AskingTable, int] | None:
    """Return the table whose head stands here, and where it ends; None where none does."""
    heads = _heads(pieces[start])
    if not heads:
        return None
    filled, end = _filled(pieces, start, len(heads))
    lines = pieces[start + 1 : end]
    begun = Counter(at for line in lines for at in _begun(line))
    gaps = [at for at in range(2, len(filled)) if filled[at] and not any(filled[at - 2 : at])]
    starts = [0]
    for left, right in pairwise(heads):
        between = [at for at in gaps if left.start() < at <= right.start()]
        if not between:
            return None
        starts.append(max(between, key=lambda at: (begun[at], at)))
    asking = asking_column([head[0] for head in heads]) or 0
    table = AskingTable(tuple(starts), asking)
    asks = any("?" in table.cells(line)[asking] for line in lines)
    return (table, end) if asks and len(lines) >= _FEWEST_LINES and _is_plain(lines, table) else None


def _heads(piece: Piece) -> list[re.Match[str]]:
    """Return the heads of columns in a line of which one names questions and none answers; nothing for others."""
    if not is_drawn(piece) or "uestion" not in piece.words.lower():
        return []
    heads = list(_CHUNK.finditer(_line(piece)))
    return heads if asking_column([head[0] for head in heads]) is not None else []


def asking_column(heads: Sequence[str]) -> int | None:
    """Return which of three heads or more names questions; None where none does, or another is of answers."""
    asking = [at for at, head in enumerate(heads) if _ASKS.fullmatch(head)]
    is_answered = any(_ANSWERS.search(head) or is_known(head) for head in heads[1:])
    is_head = len(heads) >= _FEWEST_COLUMNS and all(map(_is_title, heads)) and not is_answered
    return asking[0] if is_head and len(asking) == 1 else None


def number_column(rows: Sequence[Sequence[str]], asking: int) -> int | None:
    """Return which column beside the questions holds nothing but numbers, each of them once."""
    for at in range(len(rows[0]) if rows else 0):
        column = [row[at].strip() for row in rows if row[at].strip()]
        if at != asking and len(set(column)) == len(column) > 1 and all(map(_CODE.fullmatch, column)):
            return at
    return None


def _is_title(head: str) -> bool:
    return 0 < len(head) <= _LONGEST_HEAD and (head[0].isupper() or head[0] in "#\u2116") and head[-1] not in ".?:;,"


def _filled(pieces: Sequence[Piece], start: int, count: int) -> tuple[list[bool], int]:
    """Return which places of a line are filled anywhere below a head, and where so many columns stand apart no more."""
    filled: list[bool] = []
    end = start
    last = min(len(pieces), start + _MOST_LINES)
    while end < last and is_drawn(pieces[end]) and (end == start or "\f" not in pieces[end].line.text):
        text = _line(pieces[end])
        longest = max(len(filled), len(text))
        wider = [(at < len(filled) and filled[at]) or text[at : at + 1].strip() != "" for at in range(longest)]
        if _bands(wider) < count:
            break
        filled, end = wider, end + 1
    return filled, end


def _bands(filled: Sequence[bool]) -> int:
    """Return how many stretches of a line are filled that two spaces or more part."""
    return sum(one and not any(filled[max(at - 2, 0) : at]) for at, one in enumerate(filled))


def _begun(piece: Piece) -> Iterator[int]:
    return (chunk.start() for chunk in _CHUNK.finditer(_line(piece)))


def table_further(pieces: Sequence[Piece], start: int, table: AskingTable) -> tuple[AskingTable, int]:
    """Return the table as it goes on at the top of another page, and where it ends; the same place if it does not."""

    def end_of(one: AskingTable) -> int:
        end = start
        while end < len(pieces) and one.keeps(pieces[end]) and (end == start or "\f" not in pieces[end].line.text):
            end += 1
        return end

    moved = max(map(table.moved, range(-_SHIFT, _SHIFT + 1)), key=end_of)
    end = end_of(moved)
    asks = any("?" in moved.cells(piece)[moved.asking] for piece in pieces[start:end])
    is_rest = end - start >= _FEWEST_LINES and asks and _is_plain(pieces[start:end], moved)
    return (moved, end) if is_rest else (table, start)


def _is_plain(pieces: Sequence[Piece], table: AskingTable) -> bool:
    """Say whether nothing beside the questions asks, or is to be answered."""
    beside = [cell for piece in pieces for at, cell in enumerate(table.cells(piece)) if at != table.asking]
    return not any("?" in cell or "__" in cell or boxes_in(cell) or is_known(cell) for cell in beside)


def _line(piece: Piece) -> str:
    return " " * piece.indent + piece.words


def is_drawn(piece: Piece) -> bool:
    """Say whether a piece is a line of text as it stands on a page."""
    return piece.line.is_wrapped and piece.line.kind == "text" and not piece.rows and not piece.line.control
