"""Read a worksheet back from a spreadsheet: whole, or refused with every cell that could not be taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from wellput.errors import FaultyFileError, WellputError
from wellput.model.costs import CostSheet
from wellput.sheets.cells import Cells
from wellput.sheets.fact_reading import facts_of
from wellput.sheets.layout import (
    FACTS,
    INPUTS,
    LINE_TITLES,
    LINES,
    MOST_LINES,
    NOTES,
    NUMBER,
    OTHER,
    OTHER_INPUTS,
    OTHER_TITLES,
    TOTALS,
)
from wellput.sheets.line_reading import is_blank, line_of
from wellput.sheets.opening import opened
from wellput.sheets.other_reading import number_in, other_costs
from wellput.sheets.rows import Page, Row, page_of

_MOST_FAULTS = 50
_EDITOR = "Excel or LibreOffice"


@dataclass(frozen=True, slots=True)
class Imported:
    """A worksheet that was read, and what to say back of how its cells were understood."""

    sheet: CostSheet
    said: tuple[str, ...]


def read_sheet(data: bytes, where: str) -> Imported:
    """Return the worksheet of a spreadsheet; raise with every cell that could not be taken."""
    book = opened(data, where)
    cells = Cells(where, partial(opened, data, where, values=True))
    page = page_of(book, LINES, INPUTS, LINE_TITLES, where)
    rows = [row for row in page.rows if not is_blank(row)]
    if len(rows) > MOST_LINES:
        raise WellputError(where, f"The file has more than {MOST_LINES:,} lines.", "Join lines of one kind.")
    facts = facts_of(book, cells, where)
    other_page = page_of(book, OTHER, OTHER_INPUTS, OTHER_TITLES, where)
    numbers = _numbers(rows, cells)
    others = other_costs(other_page, cells, facts.currency, {one for one in numbers if one is not None})
    lines = [
        line_of(row, cells, facts.cases, facts.currency, others.get(number, {}) if number is not None else {})
        for row, number in zip(rows, numbers, strict=True)
    ]
    if cells.faults:
        raise FaultyFileError(where, cells.faults[:_MOST_FAULTS], _EDITOR)
    sheet = facts.model_copy(update={"lines": tuple(line for line in lines if line)})
    return Imported(sheet, (*cells.said, *_unread(book.sheetnames, (page, other_page))))


def _numbers(rows: Sequence[Row], cells: Cells) -> list[Decimal | None]:
    """Return the number of each row; one that stands twice could take another's costs, and is refused."""
    numbers: list[Decimal | None] = []
    seen = set[Decimal]()
    for row in rows:
        number = number_in(row[NUMBER], cells)
        if number is not None and number in seen:
            cells.refuse(row[NUMBER], f"Two lines have the number {number:f}.", "Give each line a number of its own.")
        numbers.append(number)
        seen.update([] if number is None else [number])
    return numbers


def _unread(sheets: Sequence[str], pages: Sequence[Page]) -> list[str]:
    ours = (LINES, OTHER, FACTS, TOTALS, NOTES)
    columns = [
        f"sheet {page.name}: the column “{head}” is not known and was not read."
        for page in pages
        for head in page.unknown
    ]
    return [*columns, *(f"the sheet “{name}” is not known and was not read." for name in sheets if name not in ours)]
