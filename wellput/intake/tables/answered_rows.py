"""Rows that each repeat the answers behind their statement: "Loading bays / Yes / No", "Taxi ranks Yes No"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from wellput.intake.lines.glyphs import boxes_in
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.options.run_together import all_known
from wellput.intake.options.scales import is_known
from wellput.intake.options.splitting import split
from wellput.intake.questions.asking import asks, opens_question

_SIGNS = re.compile(r"\s*[/|]\s+|\s+[/|]\s*|\s{2,}|\t+")
_BLANK = re.compile(r"(?<!\S)_++(?!\S)")
_SPACE = re.compile(r"\s{3,}")
_ANSWER = re.compile(r"[^\W\d_][^\d?_]{1,30}")
_MOST_RARE = 3
"""As many cells in a row may be those of any table; of more, those behind the first are answers if they repeat."""
_FEWEST, _FEWEST_UNASKED, _LONGEST, _MOST_WORDS = 2, 3, 160, 8


@dataclass(frozen=True, slots=True)
class _Row:
    """A statement, and the answers printed behind it."""

    statement: str
    answers: tuple[str, ...]


def with_answered_rows(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces; lines below each other that end in the same answers are the rows of a table."""
    found = [_row(piece) for piece in pieces]
    done: list[Piece] = []
    at = 0
    while at < len(pieces):
        end = _end(found, at)
        if end - at >= _fewest(pieces, at):
            answers = next(row.answers for row in found[at:end] if row)
            done.append(_as_row(pieces[at], ("", *answers), is_first=True))
            rows = zip(pieces[at:end], found[at:end], strict=True)
            done += (_as_row(piece, (row.statement, *("\u2610",) * len(answers))) for piece, row in rows if row)
            at = end
        else:
            done.append(pieces[at])
            at += 1
    return tuple(done)


def _end(found: Sequence[_Row | None], at: int) -> int:
    first, end = found[at], at
    while first and end < len(found) and (row := found[end]) and row.answers == first.answers:
        end += 1
    return end


def _fewest(pieces: Sequence[Piece], at: int) -> int:
    is_led_to = at > 0 and (asks(pieces[at - 1].words) or pieces[at - 1].words.endswith(":"))
    return _FEWEST if is_led_to else _FEWEST_UNASKED


def _row(piece: Piece) -> _Row | None:
    words = _BLANK.sub("", piece.words).strip()
    is_text = piece.line.is_wrapped and piece.line.kind == "text" and not piece.rows and not piece.line.control
    if not is_text or len(words) > _LONGEST or "?" in words or boxes_in(words) or not words[:1].isalpha():
        return None
    cells = tuple(cell for cell in _SIGNS.split(words) if cell)
    spaced = tuple(_SPACE.split(words))
    if len(cells) > 2 and all_known(cells[1:]):
        row: _Row | None = _Row(cells[0], cells[1:])
    elif len(spaced) > _MOST_RARE and all(_ANSWER.fullmatch(one) for one in spaced[1:]):
        row = _Row(spaced[0], spaced[1:])
    else:
        row = _run_on(words)
    if row is None or label_of(row.statement) or is_known(row.statement) or opens_question(row.statement):
        return None
    return row


def _run_on(words: str) -> _Row | None:
    """Part a line before the longest run of known answers that ends it."""
    tokens = words.split()
    if len(tokens) <= 2 or not is_known(tokens[-1]):
        return None
    for at in range(max(1, len(tokens) - _MOST_WORDS), len(tokens) - 1):
        answers = split(" ".join(tokens[at:]), alone=False) if tokens[at][:1].isupper() else ()
        if all_known(answers):
            return _Row(" ".join(tokens[:at]).rstrip(" :-\u2013"), answers)
    return None


def _as_row(piece: Piece, cells: tuple[str, ...], *, is_first: bool = False) -> Piece:
    line = replace(piece.line, kind="row", cells=cells)
    return replace(piece, words=" | ".join(filter(None, cells)), line=line, rows=(cells,), follows_gap=is_first)
