"""The sheets of a workbook that another program wrote, as rows of words, and the cells that say nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import ERROR_CODES
from openpyxl.utils import get_column_letter

from wellput.sheets.returns import in_words
from wellput.sheets.tables import HEADINGS, MOST_COLUMNS, MOST_ROWS, counted, too_large

_UNKNOWN = "The cell holds a formula, and the file does not say what it comes to. Type it as words."
_ERROR = "The cell holds an error. Type what belongs there."


@dataclass(frozen=True, slots=True)
class Lost:
    """A cell that could not be taken, by the letter of its column and the number of its row."""

    cell: str
    words: str
    reason: str


@dataclass(frozen=True, slots=True)
class SheetRead:
    """A sheet that holds anything."""

    name: str
    rows: list[list[str]]
    lost: tuple[Lost, ...]


def read_sheets(values: Workbook, formulas: Workbook, where: str) -> Iterator[SheetRead]:
    """Yield the sheets that hold anything; `values` has what formulas came to when the file was saved."""
    for name in values.sheetnames:
        page, written = values[name], formulas[name]
        if not hasattr(page, "iter_rows"):
            continue
        if page.max_row > MOST_ROWS + HEADINGS or page.max_column > MOST_COLUMNS:
            raise too_large(where, MOST_ROWS)
        lost = tuple(_lost(page.iter_rows(values_only=True), written.iter_rows(values_only=True)))
        rows = [[_in_words(cell) for cell in row] for row in page.iter_rows(values_only=True)]
        count = counted(rows, MOST_ROWS, where).rows
        if count or lost:
            yield SheetRead(name, rows[:count], lost)


def _lost(values: Iterator[Sequence[Any]], formulas: Iterator[Sequence[Any]]) -> Iterator[Lost]:
    for number, (came_to, written) in enumerate(zip(values, formulas, strict=False), 1):
        for at, (value, formula) in enumerate(zip(came_to, written, strict=False), 1):
            if formula is not None and value is None:
                words = formula if isinstance(formula, str) else str(getattr(formula, "text", "="))
                yield Lost(f"{get_column_letter(at)}{number}", words, _UNKNOWN)
            elif isinstance(value, str) and value in ERROR_CODES:
                yield Lost(f"{get_column_letter(at)}{number}", value, _ERROR)


def _in_words(value: Any) -> str:  # noqa: ANN401 -- openpyxl has no types
    return "" if isinstance(value, str) and value in ERROR_CODES else in_words(value)
