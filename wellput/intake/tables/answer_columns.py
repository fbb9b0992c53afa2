"""Sheets in two columns: on the left what is asked, on the right its answers, "Yes/No", each on one line or more."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from wellput.intake.lines.pieces import Piece, joined
from wellput.intake.options.choosing import choosing_in
from wellput.intake.options.scales import is_band, is_known
from wellput.intake.tables.answer_rows import AnswerRow, answers_in, chunks_of, keeps, right_of, rows_of

_IF = re.compile(r"(?P<when>if (?:yes|no|so|not)\b)[,:]?\s*", re.IGNORECASE)
_SEVERAL = re.compile(r"\s*\([^()]*\)")
_FEWEST, _NARROWEST, _HALF = 3, 12, 0.5


def with_answer_columns(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces; each row of such a sheet as its question, and its answers below it."""
    done: list[Piece] = []
    for page, stretch in groupby(_by_page(pieces), key=lambda one: one[1]):
        lines = [piece for piece, _ in stretch]
        column = _column(lines) if page else 0
        done += _sheet(lines, column) if column else lines
    return tuple(done)


def _by_page(pieces: Sequence[Piece]) -> Iterator[tuple[Piece, int]]:
    """Yield each piece with the number of its page, or 0 for one that is not drawn as a line of text."""
    page = 1
    for piece in pieces:
        page += "\x0c" in piece.line.text
        is_drawn = piece.line.is_wrapped and piece.line.kind == "text" and not piece.rows and not piece.line.control
        yield piece, page if is_drawn else 0


def _column(pieces: Sequence[Piece]) -> int:
    """Return where lists of answers, most of them known from any form, begin on several lines; 0 where none do."""
    starts = Counter[int]()
    known = Counter[int]()
    for piece in pieces:
        right = tuple(chunks_of(piece))[1:]
        answers = answers_in(right[0][2].rstrip("/")) if right else ()
        if answers and right[0][0] >= _NARROWEST:
            starts[right[0][0]] += 1
            known[right[0][0]] += any(is_known(one) or is_band(one) for one in answers)
    column, count = max(starts.items(), key=lambda one: one[1], default=(0, 0))
    return column if count >= _FEWEST and known[column] > count * _HALF else 0


def _sheet(pieces: Sequence[Piece], column: int) -> Iterator[Piece]:
    listed = [at for at, piece in enumerate(pieces) if answers_in(right_of(piece, column).rstrip("/"))]
    first, end = listed[0], listed[-1] + 1
    while first > 0 and not pieces[first].follows_gap and keeps(pieces[first - 1], column):
        first -= 1
    while end < len(pieces) and not pieces[end].follows_gap and keeps(pieces[end], column):
        end += 1
    yield from pieces[:first]
    yield from _questions(rows_of(pieces[first:end], column))
    yield from pieces[end:]


def _questions(rows: Sequence[AnswerRow]) -> Iterator[Piece]:
    has_capitals = any(row.label.isupper() and not row.right for row in rows)
    at = 0
    while at < len(rows):
        end = _same_until(rows, at + 1)
        if _is_stem(rows[at]) and end - at > 2:
            yield _said(rows[at], rows[at].label)
            yield from _grid(rows[at + 1 : end])
            at = end
        else:
            yield from _question(rows[at], has_capitals=has_capitals)
            at += 1


def _is_stem(row: AnswerRow) -> bool:
    return not row.is_whole and not row.right and row.label.endswith((":", "?"))


def _same_until(rows: Sequence[AnswerRow], start: int) -> int:
    """Return where rows end that have the same answers as the one that begins here."""
    answers = answers_in(rows[start].right) if start < len(rows) else ()
    end = start
    while answers and end < len(rows) and not rows[end].further and answers_in(rows[end].right) == answers:
        end += 1
    return end


def _grid(rows: Sequence[AnswerRow]) -> Iterator[Piece]:
    answers = answers_in(rows[0].right)
    for at, row in enumerate((rows[0], *rows)):
        cells = (row.label, *("\u2610",) * len(answers)) if at else ("", *answers)
        line = replace(row.pieces[0].line, kind="row", cells=cells)
        yield replace(_said(row, " | ".join(filter(None, cells))), line=line, rows=(cells,), follows_gap=not at)


def _question(row: AnswerRow, *, has_capitals: bool) -> Iterator[Piece]:
    """Yield a row as what it asks; where headings are in capitals, other words without answers ask as well."""
    answers, further = answers_in(row.right), _further(row)
    if row.is_whole:
        yield from row.pieces
    elif row.label.isupper() and not row.right:
        yield replace(_said(row, row.label), line=replace(row.pieces[0].line, kind="heading"))
    elif not (row.label and (row.right or has_capitals or row.label.endswith(":"))):
        yield from row.pieces
    elif answers:
        is_parted = bool(further) and all(map(is_known, answers))
        yield _said(row, _SEVERAL.sub(_unless_several, row.label) if is_parted else row.label)
        yield from _options(row, answers)
    else:
        yield _said(row, f"{row.label.rstrip(':')}: {row.right}" if row.right else row.label)
        yield replace(_said(row, ""), line=replace(row.pieces[0].line, control="box"), follows_gap=False)
    yield from further


def _unless_several(aside: re.Match[str]) -> str:
    """Return an aside as it stands; nothing where it tells to choose several, which is said of what stands behind."""
    return "" if choosing_in(aside[0].strip(" ()")).several else aside[0]


def _further(row: AnswerRow) -> tuple[Piece, ...]:
    """Return what stands right of the answers: a question of its own where it lists answers for "If yes"."""
    found = _IF.match(row.further)
    answers = answers_in(row.further[found.end() :]) if found else ()
    if found and answers:
        mark = "" if row.label.endswith(("?", ":")) else "?"
        return (_said(row, f"{found['when']}, {row.label}{mark}"), *_options(row, answers))
    return (replace(_said(row, row.further), follows_gap=False),) if row.further else ()


def _options(row: AnswerRow, answers: Sequence[str]) -> Iterator[Piece]:
    """Yield answers as a form has them: one to choose, or several where it says so of other answers than yes and no."""
    is_several = choosing_in(row.label).several and not any(map(is_known, answers))
    line = replace(row.pieces[0].line, control="tick" if is_several else "radio")
    for answer in answers:
        yield replace(_said(row, answer), line=line, follows_gap=False)


def _said(row: AnswerRow, words: str) -> Piece:
    return replace(joined(row.pieces, words), indent=0, follows_gap=True)
