"""Read a spreadsheet of codes that came back: each row by the member and the mark that stand in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from wellput.errors import WellputError
from wellput.model.coding_sheet import ReturnedRow, ReturnedSheet
from wellput.model.returned import Unread
from wellput.sheets.cells import Cells
from wellput.sheets.coding_sheet import ABOUT, CODES, MARK, MEMBER, TEXTS
from wellput.sheets.opening import opened
from wellput.text.alike import alike

_MOST_ROWS, _MOST_COLUMNS, _ABOUT_ROWS = 100_000, 100, 50
_BEGIN = "Begin from a file that `wellput code export` writes, and leave its columns and sheets as they are."


def read_coding_sheet(data: bytes, where: str) -> ReturnedSheet:
    """Return the codes in a spreadsheet; raise WellputError where it has lost what it is read by."""
    book = opened(data, where)
    about = _about(book, where)
    cells = Cells(where, partial(opened, data, where, values=True))
    rows = tuple(_rows(_page(book, TEXTS, where), where, cells))
    unread = tuple(Unread(fault.file, "", "", f"{fault.what} {fault.mend}") for fault in cells.faults)
    return ReturnedSheet(about["bank"], about["question"], about["coder"], rows, unread)


def _page(book: Workbook, name: str, where: str) -> Worksheet:
    page = book[name] if name in book.sheetnames else None
    if not isinstance(page, Worksheet):
        raise WellputError(where, f"The file has no sheet called “{name}”.", _BEGIN)
    if page.max_row > _MOST_ROWS:
        raise WellputError(where, f"The sheet “{name}” uses more than {_MOST_ROWS:,} rows.", "Delete those not needed.")
    return page


def _about(book: Workbook, where: str) -> Mapping[str, str]:
    rows = _page(book, ABOUT, where).iter_rows(max_row=_ABOUT_ROWS, max_col=2, values_only=True)
    said = {alike(str(row[0])): str(row[1]) for row in rows if len(row) > 1 and None not in row}
    for wanted in ("bank", "question", "coder"):
        if wanted not in said:
            raise WellputError(where, f"The sheet “{ABOUT}” does not say the {wanted}.", _BEGIN)
    if said.get("format") != "1":
        raise WellputError(where, f"The file is of format {said.get('format', 'unknown')}; 1 is known.", _BEGIN)
    return said


def _rows(page: Worksheet, where: str, cells: Cells) -> Iterator[ReturnedRow]:
    columns = _columns(page, where)
    for row in page.iter_rows(min_row=2, max_col=_MOST_COLUMNS):
        member, codes, mark = (_words(cells, row[columns[head] - 1]) for head in (MEMBER, CODES, MARK))
        if codes:
            yield ReturnedRow(member, codes, mark, f"sheet {TEXTS}, row {row[0].row}")


def _columns(page: Worksheet, where: str) -> Mapping[str, int]:
    heads = [alike(str(page.cell(1, column).value)) for column in range(1, min(page.max_column, _MOST_COLUMNS) + 1)]
    for wanted in (MEMBER, CODES, MARK):
        if heads.count(alike(wanted)) != 1:
            many = "several columns" if alike(wanted) in heads else "no column"
            raise WellputError(where, f"The sheet “{TEXTS}” has {many} “{wanted}” in its first row.", _BEGIN)
    return {wanted: heads.index(alike(wanted)) + 1 for wanted in (MEMBER, CODES, MARK)}


def _words(cells: Cells, cell: Any) -> str:  # noqa: ANN401 -- openpyxl has no types
    return (cells.words(cell) or "").strip()
