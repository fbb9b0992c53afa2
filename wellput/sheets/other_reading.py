"""The other costs of each line, out of a page of their own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from decimal import Decimal
from typing import Any

from wellput.model.costs import Quantity
from wellput.sheets.cells import Cells
from wellput.sheets.layout import LINES, OTHER_COLUMN, OTHER_NAME, OTHER_NUMBER
from wellput.sheets.line_reading import quantity_of
from wellput.sheets.rows import Page

OtherCosts = Mapping[Decimal, Mapping[str, Quantity]]
"""Other costs by the number of their line, and by what they are for."""


def number_in(cell: Any, cells: Cells) -> Decimal | None:  # noqa: ANN401 -- openpyxl has no types
    """Return the number of a line in a cell; None where there is none, or none that could be taken."""
    number = cells.amount(cell, "count") if cell is not None else None
    return number if isinstance(number, Decimal) else None


def other_costs(page: Page, cells: Cells, currency: str, numbers: Collection[Decimal]) -> OtherCosts:
    """Return the other costs; those that no line of these `numbers` has are among the faults, as is one named twice."""
    found: dict[Decimal, dict[str, Quantity]] = defaultdict(dict)
    for row in page.rows:
        number, name = number_in(row[OTHER_NUMBER], cells), cells.words(row[OTHER_NAME])
        amount = quantity_of(row, OTHER_COLUMN, cells, currency)
        if number is None or number not in numbers:
            cells.refuse(row[OTHER_NUMBER], "No line has this number.", f"Give the No. of a line of “{LINES}”.")
        elif not name:
            cells.refuse(row[OTHER_NAME], "This cost says nothing of what it is for.", "Type it, such as travel.")
        elif amount is None:
            if row[OTHER_COLUMN.title].value in (None, ""):
                cells.refuse(row[OTHER_COLUMN.title], "This cost has no amount.", "Type it, or empty the row.")
        elif name in found[number]:
            cells.refuse(row[OTHER_NAME], f"Line {number:f} has “{name}” twice.", "Add the two up, or name them apart.")
        else:
            found[number][name] = amount
    return found
