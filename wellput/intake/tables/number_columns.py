"""Tables of a form that have a question's number in one cell and the question, with its answers, in the cell beside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from wellput.intake.lines.glyphs import boxes_in, is_space
from wellput.intake.lines.pieces import Piece
from wellput.intake.questions.asking import asks, asks_first, opens_question
from wellput.intake.questions.reasons import is_reasons

_NUMBER = re.compile(
    r"(?P<number>(?:Q(?:uestion)?\.?\s?)?[A-Z]?\d{1,3}(?:\.\d{1,2})?[a-z]?)\s?[.):]?(?P<star>\s?\*)?", re.IGNORECASE
)
_CELLS, _FEWEST_ROWS = 2, 2


def with_number_columns(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, of such rows the paragraphs of each question, its number before the first of them."""
    numbered = _numbered(pieces)
    done: list[Piece] = []
    for at, piece in enumerate(pieces):
        if at in numbered:
            done += _paragraphs(piece, numbered[at])
        elif at - 1 in numbered and _goes_on(piece):
            done += _paragraphs(piece, None)
        else:
            done += _answers(piece) if _answers_above(pieces, at) else (piece,)
    return tuple(done)


def _numbered(pieces: Sequence[Piece]) -> Mapping[int, re.Match[str]]:
    """Return the rows with a number and words beside it, where most of the words ask and no number stands twice."""
    found = {at: number for at, piece in enumerate(pieces) if (number := _number(piece))}
    asking = sum(_asks(pieces[at]) for at in found)
    is_one_list = len({number["number"].casefold() for number in found.values()}) == len(found)
    return found if is_one_list and asking >= _FEWEST_ROWS and asking * 2 > len(found) else {}


def _number(piece: Piece) -> re.Match[str] | None:
    is_pair = _is_set_in_cells(piece) and len(piece.rows[0]) == _CELLS and bool(piece.rows[0][1])
    return _NUMBER.fullmatch(piece.rows[0][0]) if is_pair else None


def _is_set_in_cells(piece: Piece) -> bool:
    return len(piece.rows) == 1 and not piece.line.is_wrapped


def _asks(row: Piece) -> bool:
    first = row.rows[0][1].split("\n")[0].strip()
    return asks(first) or asks_first(first) or (opens_question(first) and first.endswith(":"))


def _goes_on(piece: Piece) -> bool:
    """Say whether a row has no number, and goes on with what is asked in the one above."""
    return _is_set_in_cells(piece) and len(piece.rows[0]) == _CELLS and not piece.rows[0][0] and bool(piece.rows[0][1])


def _paragraphs(row: Piece, number: re.Match[str] | None) -> Iterator[Piece]:
    for at, words in enumerate(filter(None, map(str.strip, row.rows[0][1].split("\n")))):
        is_first = number is not None and at == 0
        shown = number["number"] if number and is_first else None
        star = " *" if number and is_first and number["star"] else ""
        yield _line(replace(row, follows_gap=is_first), f"{words}{star}", shown)


def _answers_above(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a row right below a question has boxes to tick in one cell, and room for the reasons in the next."""
    piece = pieces[at]
    if not at or not _is_set_in_cells(piece) or len(piece.rows[0]) != _CELLS or pieces[at - 1].rows:
        return False
    first, second = piece.rows[0]
    is_alone = at + 1 == len(pieces) or not pieces[at + 1].rows
    is_room = is_space(second) or is_reasons(second.rstrip(" _.:\n")) or is_reasons(second)
    return is_alone and asks(pieces[at - 1].words) and boxes_in(first) > 1 and not boxes_in(second) and is_room


def _answers(row: Piece) -> Iterator[Piece]:
    for cell in row.rows[0]:
        for words in filter(None, map(str.strip, cell.split("\n"))):
            yield _line(row, words, None)


def _line(row: Piece, words: str, number: str | None) -> Piece:
    line = replace(row.line, kind="text", cells=(), text=words, number=number)
    return replace(row, words=words, line=line, rows=(), row_places=(), indent=0)
