"""Tables drawn with spaces whose rows are questions, and the heads of whose columns are the answers to each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellput.intake.lines.glyphs import boxes_in
from wellput.intake.lines.pieces import Piece, joined
from wellput.intake.options.scales import is_known
from wellput.intake.questions.asking import asks_with_mark
from wellput.intake.tables.drawn_columns import head_columns

_GAPS = re.compile(r"\s{2,}")
_NAMES = re.compile(r"(?:no|ref|number|q|#|questions?|statements?|item)\.?", re.IGNORECASE)
_NUMBER = re.compile(r"(?P<number>\d{1,3}[a-z]?)[.)]?\s{2,}(?=\S)")
_FEWEST = 2


def with_drawn_asked_rows(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces; below each question of such a table stand its answers."""
    done: list[Piece] = []
    at = 0
    while at < len(pieces):
        answers = _answers(pieces[at])
        end = _until(pieces, at) if answers else at
        if end > at:
            done += _rows(pieces[at], pieces[at + 1 : end], answers)
            at = end
        else:
            done.append(pieces[at])
            at += 1
    return tuple(done)


def _answers(head: Piece) -> tuple[str, ...]:
    """Return the answers that a head has after the name of its questions; nothing for another line."""
    if not head.line.is_wrapped or head.rows or boxes_in(head.words):
        return ()
    first, *others = _GAPS.split(head.words)
    known = tuple(one for one in others if is_known(one))
    return known if _NAMES.fullmatch(first) and len(known) >= _FEWEST else ()


def _until(pieces: Sequence[Piece], start: int) -> int:
    """Return where the questions below a head end; the same place where fewer than two are there."""
    column = max(head_columns(pieces[start]), default=0)
    end = start + 1
    while end < len(pieces) and _is_row(pieces[end], column) and (end == start + 1 or not pieces[end].follows_gap):
        end += 1
    while end > start + 1 and not asks_with_mark(pieces[end - 1].words):
        end -= 1
    asked = sum(asks_with_mark(one.words) for one in pieces[start + 1 : end])
    return end if asked >= _FEWEST else start


def _is_row(piece: Piece, column: int) -> bool:
    is_text = piece.line.is_wrapped and not piece.rows and not boxes_in(piece.words)
    return is_text and piece.indent + len(piece.words) < column


def _rows(head: Piece, lines: Sequence[Piece], answers: Sequence[str]) -> Iterator[Piece]:
    begins = True
    for at, line in enumerate(lines):
        words = _NUMBER.sub(r"\g<number>. ", line.words)
        whole = joined([head, line], words) if at == 0 else line.saying(words)
        yield replace(whole, line=line.line, indent=0, follows_gap=begins)
        begins = asks_with_mark(words)
        if begins:
            yield replace(line, words="  ".join(f"\u2610 {one}" for one in answers), indent=0, follows_gap=False)
