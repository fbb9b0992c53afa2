"""Words in cells: always words, whatever they begin with, and no longer than a cell holds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from wellput.text import clean

_MOST_SIGNS = 32_767
_LINE, _TALLEST = 15, 409
"""The height of a line in points, and that of the tallest row that there can be."""

_MARKS = ("=", "+", "-", "@", "'", "\t")


def put_words(cell: Cell, words: str) -> None:
    """Put words into a cell as words; what a cell cannot hold is cut, and says so."""
    said = clean(words).text
    if len(said) > _MOST_SIGNS:
        said = f"{said[: _MOST_SIGNS - 6]} (cut)"
    cell.value = said or None
    cell.data_type = "s" if said else "n"
    cell.quotePrefix = said.startswith(_MARKS)


def write_rows(page: Worksheet, rows: Iterable[Sequence[str]], widths: dict[str, int]) -> None:
    """Write rows of words below a head of bold ones, wrapped, in columns of these widths."""
    for at, row in enumerate(rows, 1):
        for place, words in enumerate(row, 1):
            cell = page.cell(at, place)
            put_words(cell, words)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if at == 1:
                cell.font = Font(bold=True)
        lines = max((_lines(words, width) for words, width in zip(row, widths.values(), strict=False)), default=1)
        page.row_dimensions[at].height = min(_TALLEST, _LINE * lines)
    for column, width in widths.items():
        page.column_dimensions[column].width = width


def _lines(words: str, width: int) -> int:
    """Estimate the lines that words take in a column of so many letters: not every program works it out."""
    return sum(1 + len(line) // width for line in words.split("\n"))


def book_bytes(book: Workbook) -> bytes:
    """Return a workbook as a file."""
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()
