"""One row of the spreadsheet as a line of the worksheet, or what is wrong with its cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from wellput.model.costs import CostLine, Quantity, Range, case_label
from wellput.sheets.cells import Cells
from wellput.sheets.layout import (
    ACTIVITY,
    AMOUNTS,
    CASE,
    COVER,
    COVER_LABELS,
    NOTE,
    NUMBER,
    SHARED,
    SHARED_WITH,
    WHO,
    WHO_LABELS,
    YES,
    AmountColumn,
)
from wellput.sheets.rows import Row
from wellput.text import closest, listed

_Word = TypeVar("_Word", bound=str)
_YES, _NO = frozenset({"yes", "y", "true", "x"}), frozenset({"no", "n", "false"})


def is_blank(row: Row) -> bool:
    """Say whether a row holds its number at most."""
    return all(cell.value in (None, "") for title, cell in row.items() if title != NUMBER)


def line_of(
    row: Row, cells: Cells, cases: Sequence[str], currency: str, other: Mapping[str, Quantity]
) -> CostLine | None:
    """Return the line that a row holds; None where a cell could not be taken, which then is among the faults."""
    activity = cells.words(row[ACTIVITY])
    if not activity:
        cells.refuse(row[ACTIVITY], "The line says no activity.", "Type what is done, such as Meetings.")
    case = _one_of(row[CASE], cells, {one: case_label(one) for one in cases})
    if case is None and row[CASE].value in (None, ""):
        cells.refuse(row[CASE], "The line says no case.", f"Type {listed([case_label(one) for one in cases], 'or')}.")
    amounts = {one.field: quantity_of(row, one, cells, currency) for one in AMOUNTS}
    values: dict[str, Any] = {
        "who": _one_of(row[WHO], cells, WHO_LABELS),
        "cover": _one_of(row[COVER], cells, COVER_LABELS),
        "shared": _yes(row[SHARED], cells),
        "shared_with": cells.words(row[SHARED_WITH]),
        "note": cells.words(row[NOTE]),
    }
    if not activity or case is None:
        return None
    return CostLine(activity=activity, case=case, other=dict(other), **amounts, **values)


def quantity_of(row: Row, column: AmountColumn, cells: Cells, currency: str) -> Quantity | None:
    """Return an amount out of its three columns; low and high are the amount itself where they are left empty."""
    ends = [row.get(title) for title in column.titles]
    low, central, high = (None if cell is None else cells.amount(cell, column.kind, currency) for cell in ends)
    if low is None and high is None:
        return central
    cell = row[column.title]
    if any(isinstance(one, Range) for one in (low, central, high)):
        cells.refuse(cell, "A range stands beside a low or a high.", "Type one number into each of the three columns.")
        return None
    if central is None:
        if cell.value in (None, ""):
            cells.refuse(cell, "The cell is empty, and its low or high is not.", "Type the likeliest amount here.")
        return None
    least, most = (central if one is None else one for one in (low, high))
    if isinstance(least, Range) or isinstance(central, Range) or isinstance(most, Range):
        return None
    if not least <= central <= most:
        cells.refuse(
            cell, f"{least:f}, {central:f} and {most:f} are not low, likeliest and high.", "Put them in order."
        )
        return None
    return Range(low=least, central=central, high=most)


def _one_of(cell: Any, cells: Cells, labels: Mapping[_Word, str]) -> _Word | None:  # noqa: ANN401 -- openpyxl has no types
    words = cells.words(cell)
    if words is None or not words.strip():
        return None
    said = words.strip().casefold()
    for name, label in labels.items():
        if said in (name.casefold(), label.casefold()):
            return name
    near = closest(words.strip(), labels.values())
    guess = f"Did you mean {near}? " if near else ""
    cells.refuse(cell, f"“{words}” is none of what can stand here.", f"{guess}Type {listed([*labels.values()], 'or')}.")
    return None


def _yes(cell: Any, cells: Cells) -> bool:  # noqa: ANN401 -- as above
    said = (cells.words(cell) or "").strip().casefold()
    if said and said not in _YES | _NO:
        cells.refuse(cell, f"“{said}” is neither yes nor no.", f"Type {YES}, or leave it empty.")
    return said in _YES
