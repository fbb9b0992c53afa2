"""The rows of a page by the heads of its columns, wherever these stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from wellput.errors import WellputError
from wellput.sheets.layout import HIGH, LOW, MOST_LINES

_MOST_ROWS = 4 * MOST_LINES
_BEGIN = "Begin from the file that `wellput cost export` writes."

Row = Mapping[str, Any]
"""The cells of a row by the heads of their columns; of columns that are not there, nothing."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its name, the rows that hold anything, and the heads that are not known."""

    name: str
    rows: tuple[Row, ...]
    unknown: tuple[str, ...]


def page_of(book: Workbook, name: str, wanted: Sequence[str], known: Sequence[str], where: str) -> Page:
    """Return a page of the workbook; `wanted` columns are read, others `known` are passed over.

    Raises WellputError where the page, or a column that it cannot do without, is missing.
    """
    page = book[name] if name in book.sheetnames else None
    if not isinstance(page, Worksheet):
        raise WellputError(where, f"The file has no sheet called “{name}”.", _BEGIN)
    if page.max_row > _MOST_ROWS:
        raise WellputError(where, f"The sheet “{name}” uses more than {_MOST_ROWS:,} rows.", "Delete those not needed.")
    titles = {_plain(title): title for title in known}
    heads = {cell.column: _plain(cell.value) for cell in page[1] if cell.value is not None}
    columns = {titles[head]: column for column, head in heads.items() if head in titles}
    missing = [one for one in wanted if one not in columns and not one.endswith((LOW, HIGH))]
    if missing:
        raise WellputError(where, f"The sheet “{name}” has no column “{missing[0]}” in its first row.", _BEGIN)
    rows = tuple(_rows(page, {title: columns[title] for title in wanted if title in columns}))
    unknown = tuple(str(page.cell(1, column).value) for column, head in heads.items() if head not in titles)
    return Page(name, rows, unknown)


def _rows(page: Worksheet, columns: Mapping[str, int]) -> Iterator[Row]:
    for cells in page.iter_rows(min_row=2, max_col=max(columns.values())):
        row = {title: cells[column - 1] for title, column in columns.items()}
        if any(cell.value not in (None, "") for cell in row.values()):
            yield row


def _plain(words: object) -> str:
    return " ".join(str(words).split()).casefold()
