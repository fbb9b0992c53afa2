"""Statements each of which has the same list to choose from beside it: a grid, or options to be put in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellput.intake.lines.glyphs import without_boxes
from wellput.intake.lines.pieces import Piece, joined
from wellput.intake.numbers.labels import label_of
from wellput.intake.questions.asking import asks

_FEWEST = 2


def with_listed_rows(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces; statements with the same list beside each are the rows of a grid, or options of a ranking."""
    done: list[Piece] = []
    at = 0
    while at < len(pieces):
        end = _listed_until(pieces, at)
        if end > at:
            done += _ranked(pieces[at:end]) if _is_ranking(pieces[at:end]) else _grid(pieces[at:end])
            at = end
        else:
            done.append(pieces[at])
            at += 1
    return tuple(done)


def _listed_until(pieces: Sequence[Piece], start: int) -> int:
    """Return where a run of statements and lists that begins here ends; the same place where none does."""
    end = start
    while _is_listed(pieces, end) and pieces[end + 1].line.choices == pieces[start + 1].line.choices:
        end += 2
    return end if end - start >= 2 * _FEWEST else start


def _is_listed(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a piece names something, and a list to choose from follows it."""
    if at + 1 >= len(pieces) or len(pieces[at + 1].line.choices) < _FEWEST:
        return False
    words = _words(pieces[at])
    label = label_of(words, pieces[at].line.number)
    is_plain = pieces[at].line.control is None and not pieces[at].is_heading
    is_name = label is None or label.style in ("letter", "roman", "capital")
    return bool(words) and is_plain and is_name and not asks(words)


def _words(piece: Piece) -> str:
    """Return what a line says, or the only cell of a row with words."""
    if not piece.rows:
        return piece.words
    said = [cell for cell in piece.rows[0] if without_boxes(cell)]
    return " ".join(said[0].split()) if len(said) == 1 else ""


def _is_ranking(pieces: Sequence[Piece]) -> bool:
    """Say whether each is given a place: the lists have as many numbers as there are statements."""
    return pieces[1].line.choices == tuple(str(number) for number in range(1, len(pieces) // 2 + 1))


def _ranked(pieces: Sequence[Piece]) -> Iterator[Piece]:
    for at in range(0, len(pieces), 2):
        line = replace(pieces[at].line, kind="text", cells=(), control="tick")
        yield replace(joined(pieces[at : at + 2], _words(pieces[at])), line=line, rows=(), follows_gap=at == 0)


def _grid(pieces: Sequence[Piece]) -> Iterator[Piece]:
    choices = pieces[1].line.choices
    for at in range(0, len(pieces), 2):
        line = replace(pieces[at].line, kind="row")
        row = joined(pieces[at : at + 2], _words(pieces[at]))
        if at == 0:
            yield replace(row, line=line, rows=(("", *choices),), follows_gap=True)
        yield replace(row, line=line, rows=((_words(pieces[at]), *("\u2610" for _ in choices)),), follows_gap=False)
