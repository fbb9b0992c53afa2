"""The lines of a short table, each with what was given in its columns."""

from __future__ import annotations

from wellput.model.answer_form import Ask, Column
from wellput.model.filled_form import Given
from wellput.returns.choosing import Offered
from wellput.returns.sheaf import Sheaf

Line = dict[str, Given]
"""What was given in one line, by the key of its column."""

_MOST_LINES = 200


def lines_of(ask: Ask, sheaf: Sheaf) -> list[Line]:
    """Return the lines in which anything was given, in order."""
    known = {column.key for column in ask.columns}
    lines: dict[int, Line] = {}
    for (number, *key), given in sheaf.below(ask):
        at = int(number) if number.isascii() and number.isdecimal() and len(number) < 5 else 0
        if not key or key[0] not in known or not 0 < at <= _MOST_LINES:
            sheaf.refuse(given, "The table has no such cell. Put the words where they belong.")
        else:
            lines.setdefault(at, {})[key[0]] = given
    return [lines[at] for at in sorted(lines)]


def choice_in(column: Column, given: Given, sheaf: Sheaf) -> str | None:
    """Return the id of what was chosen in a cell; None where that is in doubt."""
    option = Offered(column.choices).named(given.words)
    if option is None:
        known = ", ".join(one.label for one in column.choices)
        sheaf.refuse(given, f"This is none of what the column offers: {known}.")
    return option
