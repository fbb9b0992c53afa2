"""A cost worksheet from the lines of a short table."""

from __future__ import annotations

from typing import Any

from wellput.errors import NotUnderstoodError
from wellput.model.answer_form import Ask
from wellput.model.answer_form_tables import OTHER_COSTS
from wellput.model.costs import CostLine, CostSheet, Quantity
from wellput.model.filled_form import Given
from wellput.model.typed_amounts import AmountKind, typed_amount
from wellput.returns.lines import Line, choice_in, lines_of
from wellput.returns.sheaf import Sheaf
from wellput.text import clean

OTHER_NAME = "other costs"
"""What a line's one amount of other costs is called."""

_AMOUNTS: dict[str, AmountKind] = {
    "people": "count",
    "hours": "hours",
    "times": "times",
    "rate": "money",
    OTHER_COSTS: "money",
}


def cost_sheet(ask: Ask, question: str, sheaf: Sheaf) -> CostSheet | None:
    """Return the worksheet; a line without an activity or a case is told of and left out."""
    given = lines_of(ask, sheaf)
    lines = [(line, made) for line in given if (made := _line(ask, line, sheaf))]
    if not lines:
        return None
    cells = {f"{at} {key}": cell for at, (line, _) in enumerate(lines, 1) for key, cell in line.items()}
    sheaf.note_cells(question, ask.field, cells)
    return CostSheet(lines=tuple(made for _, made in lines))


def _line(ask: Ask, line: Line, sheaf: Sheaf) -> CostLine | None:
    columns = {column.key: column for column in ask.columns}
    chosen = {key: choice_in(columns[key], line[key], sheaf) for key in ("case", "who") if key in line}
    activity = clean(line["activity"].words).text.strip() if "activity" in line else ""
    if not activity or not chosen.get("case"):
        missing = "what is done" if not activity else "whether it is now or under a duty"
        for given in line.values():
            sheaf.refuse(given, f"The line does not say {missing}, and was left out. Ask, and add it.")
        return None
    values: dict[str, Any] = {}
    for key, kind in _AMOUNTS.items():
        amount = _amount(line[key], kind, sheaf) if key in line else None
        if amount is not None:
            values[key] = {OTHER_NAME: amount} if key == OTHER_COSTS else amount
    return CostLine(activity=" ".join(activity.split()), **chosen, **values)


def _amount(given: Given, kind: AmountKind, sheaf: Sheaf) -> Quantity | None:
    try:
        return typed_amount(given.words, kind)
    except NotUnderstoodError as trouble:
        sheaf.refuse(given, str(trouble))
        return None
