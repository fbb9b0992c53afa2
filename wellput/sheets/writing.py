"""Write a worksheet as a spreadsheet: what was given as values, what follows from it as formulas."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from wellput.errors import WellputError
from wellput.model.costs import CostLine, CostSheet, Quantity, case_label
from wellput.sheets.formulas import line_formulas, other_formulas
from wellput.sheets.layout import (
    AMOUNTS,
    ASSUMPTION,
    CASE,
    CASES,
    COVER,
    COVER_LABELS,
    CURRENCY,
    FACTS,
    INPUTS,
    LINE_TITLES,
    LINES,
    MOST_LINES,
    NOTES,
    OTHER,
    OTHER_INPUTS,
    OTHER_TITLES,
    PERIOD,
    SHARED,
    SPARE_LINES,
    TOTALS,
    VOLUNTEER_RATE,
    VOLUNTEER_SOURCE,
    WHO,
    WHO_LABELS,
    YES,
)
from wellput.sheets.notes import ILLUSTRATIVE, note_rows
from wellput.sheets.page_writing import (
    HEAD_HEIGHT,
    give_format,
    offer_choices,
    put,
    three_of,
    write_formulas,
    write_head,
    write_row,
)
from wellput.sheets.total_rows import total_rows

_MONEY, _NUMBER, _SHARE = "#,##0.00", "0.####", "0.####%"
_SPARE_ASSUMPTIONS = 10


def sheet_bytes(sheet: CostSheet, title: str, *, illustrative: bool = False) -> bytes:
    """Return the worksheet as an .xlsx; raise WellputError where a spreadsheet cannot hold it exactly."""
    if len(sheet.lines) > MOST_LINES:
        raise WellputError(title, f"The worksheet has more than {MOST_LINES:,} lines.", "Join lines of one kind.")
    book = Workbook()
    lines = book.active
    lines.title = LINES
    others = [(number, *one) for number, line in enumerate(sheet.lines, 1) for one in line.other.items()]
    _write_lines(lines, sheet, last_other=len(others) + SPARE_LINES + 1)
    _write_other(book.create_sheet(OTHER), others)
    _write_facts(book.create_sheet(FACTS), sheet)
    _write_plain(book.create_sheet(TOTALS), total_rows(sheet, ILLUSTRATIVE if illustrative else ""), width=16)
    _write_plain(book.create_sheet(NOTES), note_rows(title, illustrative=illustrative), width=100)
    for page in book.worksheets:
        page.page_setup.orientation = "landscape"
        page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        page.page_setup.fitToHeight = 0
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _write_lines(page: Worksheet, sheet: CostSheet, last_other: int) -> None:
    write_head(page, LINE_TITLES)
    for number in range(1, len(sheet.lines) + SPARE_LINES + 1):
        line = sheet.lines[number - 1] if number <= len(sheet.lines) else None
        values = _line_values(number, line) if line else [number]
        write_row(page, number + 1, values)
        write_formulas(page, number + 1, len(INPUTS) + 1, line_formulas(number + 1, last_other))
    last = len(sheet.lines) + SPARE_LINES + 1
    offer_choices(page, CASE, [case_label(case) for case in sheet.cases], last)
    offer_choices(page, WHO, WHO_LABELS.values(), last)
    offer_choices(page, SHARED, [YES], last)
    offer_choices(page, COVER, COVER_LABELS.values(), last)
    for amount in AMOUNTS:
        style = {"money": _MONEY, "share": _SHARE}.get(amount.kind, _NUMBER)
        for name in amount.titles:
            give_format(page, LINE_TITLES.index(name) + 1, last, style)
    for at in range(len(INPUTS) + 1, len(LINE_TITLES) + 1):
        give_format(page, at, last, _MONEY)
    page.freeze_panes = "D2"


def _line_values(number: int, line: CostLine) -> list[Any]:
    amounts = [value for amount in AMOUNTS for value in three_of(getattr(line, amount.field))]
    who = WHO_LABELS[line.who] if line.who else None
    cover = COVER_LABELS[line.cover] if line.cover else None
    shared = YES if line.shared else None
    return [
        *(number, case_label(line.case), line.activity, who),
        *amounts,
        *(shared, line.shared_with, cover, line.note),
    ]


def _write_other(page: Worksheet, others: Sequence[tuple[int, str, Quantity]]) -> None:
    write_head(page, OTHER_TITLES)
    last = len(others) + SPARE_LINES + 1
    for row in range(2, last + 1):
        if row - 2 < len(others):
            number, name, amount = others[row - 2]
            write_row(page, row, [number, name, *three_of(amount)])
        write_formulas(page, row, len(OTHER_INPUTS) + 1, other_formulas(row))
    for at in range(len(OTHER_INPUTS) - 2, len(OTHER_TITLES) + 1):
        give_format(page, at, last, _MONEY)
    page.freeze_panes = "C2"


def _write_facts(page: Worksheet, sheet: CostSheet) -> None:
    rows: list[list[Any]] = [
        ["What", "Value", "", ""],
        [CURRENCY, sheet.currency],
        [PERIOD, sheet.period],
        [CASES, *sheet.cases],
        [VOLUNTEER_RATE, *three_of(sheet.volunteer_rate)],
        [VOLUNTEER_SOURCE, sheet.volunteer_rate_source],
        *([ASSUMPTION, words] for words in sheet.assumptions),
        *([ASSUMPTION] for _ in range(_SPARE_ASSUMPTIONS)),
    ]
    for at, values in enumerate(rows, 1):
        write_row(page, at, values)
    page["B1"], page["C1"], page["D1"] = "Low, or the text", "Value", "High"
    for at, width in enumerate((34, 60, 12, 12), 1):
        page.column_dimensions[get_column_letter(at)].width = width
    for cell in page[1]:
        cell.font = Font(bold=True)


def _write_plain(page: Worksheet, rows: Iterable[Sequence[str]], width: int) -> None:
    """Write rows of words, those that begin with = as formulas of ours."""
    for at, values in enumerate(rows, 1):
        for place, words in enumerate(values, 1):
            cell = page.cell(at, place)
            if words.startswith("="):
                cell.value, cell.number_format = words, _MONEY
            else:
                put(cell, words)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    page.row_dimensions[1].height = HEAD_HEIGHT
    for place in range(1, page.max_column + 1):
        page.column_dimensions[get_column_letter(place)].width = width
    page.column_dimensions["A"].width = max(width, 44)
    for cell in page[1]:
        cell.font = Font(bold=True)
