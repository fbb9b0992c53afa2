"""Words to be coded, as a spreadsheet: a text a row, one column for the codes, and the codebook beside."""

from __future__ import annotations

from collections.abc import Iterator

from openpyxl import Workbook
from openpyxl.styles import PatternFill
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from wellput.model.coding_sheet import SEPARATOR, CodingSheet
from wellput.sheets.answer_cells import book_bytes, write_rows

TEXTS, BOOK, ABOUT = "Texts", "Codebook", "About"
MEMBER, KIND, WORDS, CODES, SUGGESTED, MARK = "Member", "Kind", "What was said", "Codes", "Suggested", "Mark"
HEADS = (MEMBER, KIND, WORDS, CODES, SUGGESTED, MARK)
_WIDTHS = {"A": 24, "B": 22, "C": 80, "D": 32, "E": 48, "F": 76}
_CODES_COLUMN = "D"
_FILL = PatternFill("solid", fgColor="FDF4E3")


def coding_sheet_bytes(sheet: CodingSheet) -> bytes:
    """Return the spreadsheet as an .xlsx."""
    book = Workbook()
    page = book.active
    page.title = TEXTS
    rows = [(one.member, one.kind, one.words, one.codes, one.suggested, one.mark) for one in sheet.rows]
    write_rows(page, (HEADS, *rows), _WIDTHS)
    page.freeze_panes = "A2"
    _print_across(page)
    for at in range(2, len(rows) + 2):
        page[f"{_CODES_COLUMN}{at}"].fill = _FILL
        page[f"{_CODES_COLUMN}{at}"].number_format = "@"
    codes = [(one.code, one.label, one.definition or "") for one in sheet.book]
    write_rows(book.create_sheet(BOOK), (("Code", "Label", "Definition"), *codes), {"A": 32, "B": 40, "C": 80})
    write_rows(book.create_sheet(ABOUT), _about(sheet), {"A": 24, "B": 100})
    return book_bytes(book)


def _print_across(page: Worksheet) -> None:
    """Print all columns but the marks on one page, sideways, with the heads on each."""
    page.print_area = f"A1:E{page.max_row}"
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.page_setup.fitToHeight = 0
    page.print_title_rows = "1:1"


def _about(sheet: CodingSheet) -> Iterator[tuple[str, str]]:
    yield "What", "Value"
    yield "Bank", sheet.bank
    yield "Question", sheet.question
    yield "Question's words", sheet.text
    yield "Coder", sheet.coder
    yield "Format", "1"
    yield (
        "How to code",
        f"Write codes of the sheet “{BOOK}” into the column “{CODES}”: ids or labels, with “{SEPARATOR.strip()}” "
        "between several. Write “none” where a text was read and no code fits. An empty cell changes nothing.",
    )
    yield "Suggestions", f"“{SUGGESTED}” says which codes share words with a text. It is not read when this comes back."
    yield "New codes", f"Add them with: wellput code book add {sheet.question} “Label”. Sheet “{BOOK}” is not read."
    yield "Other columns", "Leave them as they are; rows may be sorted. Save the file as .xlsx."
    yield "Privacy", "These are members' own words. Delete the file once it is read back."
