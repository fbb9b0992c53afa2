"""Put values, words, formulas and choices into the cells of a page, exactly or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from wellput.errors import WellputError
from wellput.model.costs import Quantity, Range
from wellput.sheets.layout import LINE_TITLES
from wellput.text import clean

_MOST_SIGNS = 32_767
_MOST_DIGITS = 15
"""What a cell holds: so many characters, so many digits of a number."""

HEAD_HEIGHT = 45
"""Points, for heads of three lines: LibreOffice does not make a row fit by itself."""

_LONGEST_LIST = 255
"""Characters of a list of choices, beyond which Excel takes a file for damaged."""

_RECKONED_FILL = PatternFill("solid", fgColor="EEEEEE")


def write_head(page: Worksheet, titles: Sequence[str]) -> None:
    """Write the heads of the columns."""
    page.row_dimensions[1].height = HEAD_HEIGHT
    for at, title in enumerate(titles, 1):
        cell = page.cell(1, at, title)
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        page.column_dimensions[get_column_letter(at)].width = 30 if title in ("Activity", "Note", "What for") else 13


def write_row(page: Worksheet, row: int, values: Sequence[Any]) -> None:
    """Write a row of values; None leaves a cell empty."""
    for at, value in enumerate(values, 1):
        if value is not None:
            put(page.cell(row, at), value)


def put(cell: Cell, value: str | int | Decimal) -> None:
    """Put a value into a cell; words are words, whatever they begin with."""
    if not isinstance(value, str):
        cell.value = value
        return
    words = clean(value).text
    if len(words) > _MOST_SIGNS:
        what = f"A text is longer than the {_MOST_SIGNS:,} characters that a cell holds: “{words[:40]} ...”"
        raise WellputError("export", what, "Shorten it.")
    cell.value = words
    cell.data_type = "s"
    cell.quotePrefix = words[:1] in ("=", "+", "-", "@", "'")


def write_formulas(page: Worksheet, row: int, first: int, formulas: Sequence[str]) -> None:
    """Write formulas side by side, marked as worked out."""
    for at, formula in enumerate(formulas, first):
        page.cell(row, at, formula).fill = _RECKONED_FILL


def give_format(page: Worksheet, at: int, last: int, style: str) -> None:
    """Give the cells of a column a number's looks."""
    for row in range(2, last + 1):
        page.cell(row, at).number_format = style


def offer_choices(page: Worksheet, title: str, words: Iterable[str], last: int) -> None:
    """Offer the words of a column as a list to choose from, where they are few enough for one."""
    letter = get_column_letter(LINE_TITLES.index(title) + 1)
    formula = f'"{",".join(words)}"'
    if len(formula) > _LONGEST_LIST:
        return
    offered = DataValidation(type="list", formula1=formula, allow_blank=True)
    offered.add(f"{letter}2:{letter}{last}")
    page.add_data_validation(offered)


def three_of(quantity: Quantity | None) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """Return an amount's low, itself, and its high; the ends only where it is a range."""
    if isinstance(quantity, Range):
        return _exact(quantity.low), _exact(quantity.central), _exact(quantity.high)
    return None, _exact(quantity) if quantity is not None else None, None


def _exact(number: Decimal) -> Decimal:
    if len(number.normalize().as_tuple().digits) > _MOST_DIGITS:
        raise WellputError(
            "export", f"{number:f} has more digits than the {_MOST_DIGITS} that a spreadsheet keeps.", "Round it."
        )
    return number
