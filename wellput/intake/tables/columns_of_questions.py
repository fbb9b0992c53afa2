"""Tables drawn with spaces of which one column asks and the others are numbers, references and prose beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, groupby

from wellput.intake.lines.glyphs import boxes_in
from wellput.intake.lines.pieces import Piece, joined
from wellput.intake.numbers.labels import label_of
from wellput.intake.questions.asking import asks
from wellput.intake.tables.asking_tables import AskingTable, is_drawn, number_column, table_at, table_further

_MARKS = "-\u2013\u2014\u2022\u25e6\u25aa*"


def with_columns_of_questions(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces; of each such table, its questions, each with the number that stands beside it."""
    done: list[Piece] = []
    at, table = 0, None
    while at < len(pieces):
        end = at
        if found := table_at(pieces, at):
            table, end = found
        elif table and "\f" in pieces[at].line.text:
            table, end = table_further(pieces, at, table)
        if table and end > at:
            done[-1:] = map(_as_heading, done[-1:]) if found else done[-1:]
            done += _questions(pieces[at + bool(found) : end], table, is_begun=not found)
        else:
            done.append(pieces[at])
        at = max(end, at + 1)
    return tuple(done)


def _as_heading(above: Piece) -> Piece:
    """Return what stands right above the head of a table, as its heading where it is numbered and asks nothing."""
    is_name = (
        is_drawn(above) and label_of(above.words) is not None and above.words[-1].isalnum() and not asks(above.words)
    )
    return above.as_kind(replace(above.line, kind="heading")) if is_name else above


def _questions(pieces: Sequence[Piece], table: AskingTable, *, is_begun: bool) -> Iterator[Piece]:
    """Yield what the column of questions says, a paragraph wherever a gap stands in it or another number beside it."""
    rows = [table.cells(piece) for piece in pieces]
    numbers = _beside_words(pieces, rows, table.asking)
    is_gap, said, before = not is_begun, list[Piece](), ""
    for piece, row, number in zip(pieces, rows, numbers, strict=True):
        words = row[table.asking]
        is_row = bool(number) or (bool(row[0] and not before) and bool(said) and said[-1].words[-1] in ".?")
        is_gap, before = is_gap or is_row or (piece.follows_gap and piece is not pieces[0]), row[0]
        if words and said and not is_gap and _goes_on(said[-1].words, words):
            said[-1] = joined((said[-1], piece), f"{said[-1].words} {words}")
        elif words:
            line = replace(piece.line, number=number or None)
            said.append(replace(piece, words=words, indent=0, follows_gap=is_gap, line=line))
        elif said and said[-1].line.number and not piece.follows_gap:
            said[-1] = joined((said[-1], piece), said[-1].words)
        is_gap = not words
    yield from said


def _goes_on(said: str, words: str) -> bool:
    """Say whether the next line of a cell is the rest of a sentence, whatever its first letter."""
    return said[-1] not in ".?!:;" and words[0] not in _MARKS and label_of(words) is None and not boxes_in(words)


def _beside_words(pieces: Sequence[Piece], rows: Sequence[Sequence[str]], asking: int) -> list[str]:
    """Return the number beside each line; one that stands alone between gaps goes to the first words there."""
    column = number_column(rows, asking)
    numbers = ["" if column is None else row[column] for row in rows]
    blocks = accumulate(piece.follows_gap for piece in pieces)
    for _, block in groupby(zip(blocks, range(len(rows)), strict=True), key=lambda one: one[0]):
        places = [at for _, at in block]
        given = [at for at in places if numbers[at]]
        first = next((at for at in places if rows[at][asking]), None)
        if len(given) == 1 and first is not None:
            number, numbers[given[0]] = numbers[given[0]], ""
            numbers[first] = number
    return numbers
