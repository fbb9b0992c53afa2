"""A collation as a workbook: an overview, a sheet for each question, and what members said in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from wellput.model.collation_shown import Amount, QuestionShown, Share, TableShown
from wellput.model.collation_shown import Cell as Shown
from wellput.sheets.answer_cells import book_bytes, put_words
from wellput.sheets.sheet_names import sheet_names

OVERVIEW, WORDS = "Overview", "Words"
_LISTED = ("Question", "Sheet", "Answered", "What was said most")

_FIRST, _OTHERS, _ROOMY = 60, 17, 40
_LINE, _TALLEST = 15, 409
_TOP = Alignment(wrap_text=True, vertical="top")
_RIGHT = Alignment(wrap_text=True, vertical="top", horizontal="right")
_LETTERS = "Calibri"
_BOLD = Font(name=_LETTERS, bold=True)
_FILL = PatternFill("solid", fgColor="E8F1F3")

Value = str | int | Decimal


def collation_book_bytes(
    told: Sequence[str], replies: TableShown | None, questions: Sequence[QuestionShown], words: TableShown
) -> bytes:
    """Return a collation as an .xlsx; `told` stands at its beginning, a line a row."""
    book = Workbook()
    told_of = [one for one in questions if one.is_shown]
    names = sheet_names([one.number or one.id for one in told_of], (OVERVIEW, WORDS))
    overview = book.active
    overview.title = OVERVIEW
    row = _write_told(overview, told)
    row = _write_table(overview, replies, row + 1) if replies else row
    _write_list(overview, questions, {one.id: name for one, name in zip(told_of, names, strict=True)}, row + 1)
    for one, name in zip(told_of, names, strict=True):
        _write_question(book.create_sheet(name), one)
    page = book.create_sheet(WORDS)
    _write_words(page, words)
    for sheet in book.worksheets:
        _print_across(sheet)
    return book_bytes(book)


def _write_question(page: Worksheet, one: QuestionShown) -> None:
    row = _write_told(page, (one.name, one.text, one.answered, *one.told))
    for table in one.tables:
        row = _write_table(page, table, row + 1)


def _write_told(page: Worksheet, told: Iterable[str]) -> int:
    """Write lines from the top, the first of them bold; return the last row."""
    row = 0
    for row, words in enumerate(told, 1):
        _put(page.cell(row, 1), words)
        page.row_dimensions[row].height = _high([words], [_FIRST])
    page["A1"].font = Font(name=_LETTERS, bold=True, size=14)
    page.row_dimensions[1].height = _high([str(page["A1"].value)], [_FIRST - 14]) + 6
    page.column_dimensions["A"].width = _FIRST
    return row


def _write_table(page: Worksheet, table: TableShown, row: int) -> int:
    """Write a table with its caption above; return the row after its last."""
    _put(page.cell(row + 1, 1), table.caption)
    page.cell(row + 1, 1).font = _BOLD
    page.row_dimensions[row + 1].height = _high([table.caption], [_FIRST])
    heads = [head for at, _ in enumerate(table.columns) for head in _heads(table, at)]
    figures = [not wordy for at, wordy in enumerate(table.wordy) for _ in _heads(table, at)]
    for at, head in enumerate(heads, 1):
        _put_head(page.cell(row + 2, at), head, figure=figures[at - 1])
        page.column_dimensions[get_column_letter(at)].width = _FIRST if at == 1 else _OTHERS
    widths = [_FIRST, *[_OTHERS] * (len(heads) - 1)]
    page.row_dimensions[row + 2].height = _high(heads, widths)
    for at_row, cells in enumerate(table.rows, row + 3):
        values = [value for at, cell in enumerate(cells) for value in _values(cell, parted=_is_parted(table, at))]
        for at, value in enumerate(values, 1):
            _put(page.cell(at_row, at), value, figure=figures[at - 1])
        page.row_dimensions[at_row].height = _high([str(value) for value in values], widths)
    return row + 3 + len(table.rows)


def _write_list(page: Worksheet, questions: Sequence[QuestionShown], names: Mapping[str, str], row: int) -> None:
    """List the questions, each leading to its sheet; those of which nothing is shown have none and come last."""
    for at, head in enumerate(_LISTED, 1):
        _put_head(page.cell(row + 1, at), head)
    page.column_dimensions["C"].width = page.column_dimensions["D"].width = _ROOMY
    in_order = sorted(questions, key=lambda one: one.id not in names)
    for at, one in enumerate(in_order, row + 2):
        told = (one.name, names.get(one.id, ""), one.answered, one.in_short)
        for column, words in enumerate(told, 1):
            _put(page.cell(at, column), words)
        if one.id in names:
            _lead(page.cell(at, 2), names[one.id])
        page.row_dimensions[at].height = _high(told, [_FIRST, _OTHERS, _ROOMY, _ROOMY])


def _lead(cell: Cell, name: str) -> None:
    cell.hyperlink = f"#'{name}'!A1"
    cell.font = Font(name=_LETTERS, underline="single", color="0B4F9E")


def _write_words(page: Worksheet, table: TableShown) -> None:
    widths = [_FIRST if column.head == WORDS else _ROOMY // 2 + 4 for column in table.columns]
    for at, (column, width) in enumerate(zip(table.columns, widths, strict=True), 1):
        _put_head(page.cell(1, at), column.words)
        page.column_dimensions[get_column_letter(at)].width = width
    for row, cells in enumerate(table.rows, 2):
        for at, cell in enumerate(cells, 1):
            _put(page.cell(row, at), str(cell))
        page.row_dimensions[row].height = _high(list(map(str, cells)), widths)
    page.freeze_panes = "A2"
    page.print_title_rows = "1:1"


def _heads(table: TableShown, at: int) -> Iterator[str]:
    """Yield the heads of a column: two where it holds counts with their percentages."""
    column = table.columns[at]
    if not _is_parted(table, at):
        yield column.words
        return
    yield f"{column.head}: count"
    yield column.part


def _is_parted(table: TableShown, at: int) -> bool:
    return any(isinstance(row[at], Share) for row in table.rows)


def _values(cell: Shown, *, parted: bool) -> Iterator[Value]:
    if isinstance(cell, Share):
        yield cell.count
        yield "" if cell.percent is None else cell.percent
    elif isinstance(cell, Amount):
        yield cell.value
    else:
        yield from [cell, cell] if parted else [cell]


def _put(cell: Cell, value: Value, *, figure: bool = False) -> None:
    cell.alignment = _RIGHT if figure else _TOP
    if isinstance(value, str):
        put_words(cell, value)
        return
    cell.value = value
    cell.number_format = "#,##0" if value == int(value) else "#,##0.0#"


def _put_head(cell: Cell, words: str, *, figure: bool = False) -> None:
    put_words(cell, words)
    cell.font, cell.fill, cell.alignment = _BOLD, _FILL, _RIGHT if figure else _TOP


def _high(several: Sequence[str], widths: Sequence[int]) -> float:
    """Return the height of a row in points: not every program works it out by itself."""
    lines = (
        sum(1 + len(line) // max(1, width - 2) for line in words.split("\n"))
        for words, width in zip(several, widths, strict=False)
    )
    return min(_TALLEST, _LINE * max(lines, default=1))


def _print_across(page: Worksheet) -> None:
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.page_setup.fitToHeight = 0
