"""The fields for whoever answers that stand among the lines: a name, an address, a telephone number."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from wellput.intake.document.contacts import field_in
from wellput.intake.document.respondents import asks_for_field
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.model.question_list import FoundQuestion, SourceLine


def fields_asked(
    pieces: Sequence[Piece], taken: Collection[int], lines: Sequence[SourceLine]
) -> tuple[tuple[FoundQuestion, ...], set[int]]:
    """Return the fields for who answers, such as a name and an address, and the places that they take."""
    found: list[FoundQuestion] = []
    places: set[int] = set()
    for piece in pieces:
        name = None if piece.rows or piece.is_heading else _field(piece)
        mine = [place for place in piece.places if place not in taken and place not in places]
        if name and mine:
            places.update(mine)
            found.append(FoundQuestion(name, "text", tuple(lines[place] for place in mine)))
    return tuple(found), places


def _field(piece: Piece) -> str | None:
    label = label_of(piece.words, piece.line.number)
    words = label.rest if label and label.style == "number" else piece.words
    return field_in(words) or (words.rstrip(" :") if asks_for_field(words) else None)
