"""The fields for whoever answers that stand among the lines: a name, an address, a telephone number."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from wellput.intake.document.contacts import field_in
from wellput.intake.document.respondents import asks_for_field
from wellput.intake.lines.glyphs import boxes_in, is_blank_line
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.options.inline import inline_options
from wellput.model.bank import QuestionType
from wellput.model.question_list import FoundQuestion, SourceLine

_OF_PERSON = re.compile(
    r"(?P<field>(?:your )?(?:age(?: (?:group|range|band|bracket))?|gender|sex|ethnicity|nationality|marital status|"
    r"occupation|date of birth))\s*(?:\([^()]{1,40}\)\s*)?:\s*(?=\S)",
    re.IGNORECASE,
)
"""A field for what somebody is, with a line to write on or boxes behind it: "Age group: ____"."""


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
            options = _options(piece.words)
            type_: QuestionType = "select_one" if options else "text"
            found.append(FoundQuestion(name, type_, tuple(lines[place] for place in mine), options=options))
    return tuple(found), places


def _field(piece: Piece) -> str | None:
    label = label_of(piece.words, piece.line.number)
    words = label.rest if label and label.style == "number" else piece.words
    person = _OF_PERSON.match(words)
    if person and (boxes_in(words) > 1 or is_blank_line(words[person.end() :])):
        return person["field"]
    return field_in(words) or (words.rstrip(" :") if asks_for_field(words) else None)


def _options(words: str) -> tuple[str, ...]:
    found = inline_options(words) if _OF_PERSON.match(words) and boxes_in(words) > 1 else None
    return found.options if found else ()
