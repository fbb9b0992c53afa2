"""A map of relationships from the lines of a short table."""

from __future__ import annotations

from typing import Any

from wellput.model.answer_form import Ask, Column
from wellput.model.filled_form import Given
from wellput.model.relationships import Relationship
from wellput.returns.lines import Line, choice_in, lines_of
from wellput.returns.sheaf import Sheaf
from wellput.text import clean


def relationships(ask: Ask, question: str, sheaf: Sheaf) -> tuple[Relationship, ...]:
    """Return the relationships; a line that does not say with whom is told of and left out."""
    made = [(line, one) for line in lines_of(ask, sheaf) if (one := _relationship(ask, line, sheaf))]
    for number, (line, _) in enumerate(made, 1):
        sheaf.note_cells(question, ask.field, line, str(number))
    return tuple(one for _, one in made)


def _relationship(ask: Ask, line: Line, sheaf: Sheaf) -> Relationship | None:
    if "partner" not in line:
        for given in line.values():
            sheaf.refuse(given, "The line does not say with whom, and was left out. Ask, and add it.")
        return None
    values = {column.key: _value(column, line[column.key], sheaf) for column in ask.columns if column.key in line}
    return Relationship(**{key: value for key, value in values.items() if value is not None})


def _value(column: Column, given: Given, sheaf: Sheaf) -> Any:  # noqa: ANN401 -- words, or a number
    if column.choices:
        return choice_in(column, given, sheaf)
    said = " ".join(clean(given.words).text.split())
    if column.most is None:
        return said
    if said in {str(degree) for degree in range(1, column.most + 1)}:
        return int(said)
    sheaf.refuse(given, f"This is not a whole number from 1 to {column.most}.")
    return None
