"""Read a spreadsheet as the lines of a list of questions: a heading for each sheet, then its rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from wellput.errors import WellputError
from wellput.model.question_list import SourceLine
from wellput.sheets.opening import LARGEST, opened
from wellput.sheets.returns import in_words
from wellput.sheets.tables import csv_table

MOST_ROWS, MOST_COLUMNS = 5_000, 200
_XLSFORM = frozenset(("survey", "choices", "settings"))
_SMALLER = "Put the questions into a sheet of their own."


def sheet_lines(data: bytes, where: str) -> tuple[SourceLine, ...]:
    """Return the rows of a workbook or of a table of text; raise WellputError where it is neither."""
    if data[:2] == b"PK" or data[:4] == b"\xd0\xcf\x11\xe0":
        return tuple(_of_workbook(data, where))
    table = csv_table(data, where)
    if table.count > MOST_ROWS:
        raise WellputError(where, f"The table has more than {MOST_ROWS:,} rows.", _SMALLER)
    return tuple(_rows(table, "row"))


def _of_workbook(data: bytes, where: str) -> Iterator[SourceLine]:
    """Yield what the sheets hold that can be seen, and those of an XLSForm."""
    if len(data) > LARGEST:
        raise WellputError(where, f"The workbook is {len(data) / 2**20:.0f} MiB.", _SMALLER)
    book = opened(data, where, values=True)
    for page in book.worksheets:
        if page.sheet_state != "visible" and page.title.strip().casefold() not in _XLSFORM:
            continue
        if page.max_row > MOST_ROWS and _is_long(page.iter_rows(min_row=MOST_ROWS + 1, values_only=True)):
            raise WellputError(where, f"The sheet “{page.title}” has more than {MOST_ROWS:,} rows.", _SMALLER)
        yield SourceLine(page.title, f"sheet “{page.title}”", "heading", depth=1)
        cells = page.iter_rows(max_row=min(page.max_row, MOST_ROWS), max_col=MOST_COLUMNS, values_only=True)
        rows = ([in_words(cell) for cell in row] for row in cells)
        yield from _rows(rows, f"sheet “{page.title}”, row")


def _is_long(rest: Iterator[Sequence[Any]]) -> bool:
    """Say whether rows beyond the last that is read hold anything; programs count those that are only coloured."""
    return any(cell is not None for row in islice(rest, MOST_ROWS) for cell in row)


def _rows(rows: Any, place: str) -> Iterator[SourceLine]:  # noqa: ANN401 -- rows of either kind of file
    empty: list[SourceLine] = []
    for number, row in enumerate(rows, 1):
        cells = _without_end([cell.strip() for cell in row][:MOST_COLUMNS])
        text = " | ".join(" ".join(cell.split()) for cell in cells if cell)
        line = SourceLine(text, f"{place} {number}", "row", cells=tuple(cells))
        if text:
            yield from empty
            yield line
            empty = []
        else:
            empty.append(line)


def _without_end(cells: list[str]) -> list[str]:
    while cells and not cells[-1]:
        cells.pop()
    return cells
