"""Read the answer form as a spreadsheet that came back: each row by the place that stands in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from typing import Any

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from wellput.errors import WellputError
from wellput.model.filled_form import FilledForm, Given, Stamp
from wellput.model.returned import Unread, Whence
from wellput.sheets.answer_sheet import ABOUT, ANSWERS, CHOICES, HEADS
from wellput.sheets.opening import opened
from wellput.text.alike import alike

_ANSWER, _PLACE = HEADS[4], HEADS[5]
_MOST_ROWS, _MOST_COLUMNS = 5_000, 100
_HEAD_ROWS = 20
_SURE_DIGITS = 15


def is_answer_sheet(book: Workbook) -> bool:
    """Say whether a workbook is one of our forms."""
    return ANSWERS in book.sheetnames and (ABOUT in book.sheetnames or _heads(book) is not None)


def read_answer_sheet(book: Workbook, data: bytes, where: str) -> FilledForm:
    """Return what a form's places hold; raise WellputError where the form has lost what it is read by."""
    heads = _heads(book)
    if heads is None:
        raise WellputError(
            where,
            f"The sheet “{ANSWERS}” has no columns “{_ANSWER}” and “{_PLACE}”.",
            "Put the columns' heads back as they were, and collect the file again.",
        )
    reading = _Reading(where, book, heads, partial(opened, data, where, values=True))
    reading.read()
    return FilledForm(where, _stamp(book), reading.given, tuple(reading.left))


@dataclass(frozen=True, slots=True)
class _Heads:
    """In which row the heads stand, and the columns of each by its words."""

    row: int
    columns: Mapping[str, Sequence[int]]


def _heads(book: Workbook) -> _Heads | None:
    wanted = {alike(head): head for head in HEADS}
    for row in book[ANSWERS].iter_rows(max_row=_HEAD_ROWS, max_col=_MOST_COLUMNS):
        found: dict[str, list[int]] = {}
        for cell in row:
            head = wanted.get(alike(str(cell.value))) if cell.value is not None else None
            if head:
                found.setdefault(head, []).append(cell.column)
        if _ANSWER in found and _PLACE in found:
            return _Heads(row[0].row, found)
    return None


@dataclass
class _Reading:
    """Goes through one form."""

    file: str
    book: Workbook
    heads: _Heads
    values: Any
    given: dict[str, Given] = field(default_factory=dict)
    left: list[Unread] = field(default_factory=list)
    _saved: Workbook | None = None

    def read(self) -> None:
        """Read the answers, and list what stands elsewhere."""
        page = self.book[ANSWERS]
        if page.max_row > _MOST_ROWS:
            what = f"The sheet “{ANSWERS}” uses more than {_MOST_ROWS:,} rows."
            raise WellputError(self.file, what, "Delete the others.")
        for row in page.iter_rows(min_row=self.heads.row + 1, max_col=_MOST_COLUMNS):
            self._row(row)
        for name in self.book.sheetnames:
            if name not in (ANSWERS, ABOUT, CHOICES):
                self._other(name)

    def _row(self, row: Sequence[Any]) -> None:
        answers = [row[column - 1] for column in self.heads.columns[_ANSWER] if column <= len(row)]
        filled = [(cell, words) for cell in answers if (words := self._words(cell)).strip()]
        places = {str(row[column - 1].value or "").strip() for column in self.heads.columns[_PLACE]} - {""}
        known = {column for columns in self.heads.columns.values() for column in columns}
        for cell in row:
            if cell.column not in known and (words := self._words(cell)).strip():
                self._leave(cell, words, f"This stands in none of the form's columns. Put it into “{_ANSWER}”.")
        if len(places) != 1 or len(filled) > 1:
            several = f"There are several columns “{_ANSWER}” with something in this row. Leave one of them."
            reason = several if len(filled) > 1 else f"The row does not say what it answers: “{_PLACE}” is empty."
            for cell, words in filled:
                self._leave(cell, words, reason)
            return
        for cell, words in filled:
            self._put(next(iter(places)), cell, words)

    def _put(self, place: str, cell: Any, words: str) -> None:  # noqa: ANN401 -- openpyxl has no types
        if place in self.given:
            self._leave(cell, words, "This place stands in two rows; the first was taken. Leave one of them.")
        else:
            self.given[place] = Given(words, Whence(self.file, _where(cell), words))

    def _other(self, name: str) -> None:
        """List a sheet that the form did not have, by its first cell with anything in it."""
        page = self.book[name]
        rows = page.iter_rows(max_row=_MOST_ROWS, max_col=_MOST_COLUMNS) if hasattr(page, "iter_rows") else ()
        cells = (cell for row in rows for cell in row if cell.value not in (None, ""))
        first = next(cells, None)
        if first is not None:
            self._leave(first, str(first.value), f"The form has no sheet “{name}”; nothing of it was read.")

    def _words(self, cell: Any) -> str:  # noqa: ANN401 -- as above
        """Return what a cell holds as words; of a formula, what it came to."""
        value = cell.value
        if cell.data_type == "f":
            value = self._came_to(cell)
            if value is None or (isinstance(value, str) and value.startswith("#")):
                reason = "The cell holds a formula, and the file does not say what it comes to. Type it as words."
                self._leave(cell, str(cell.value), reason)
                return ""
        if cell.data_type == "e":
            self._leave(cell, str(value), "The cell holds an error. Type what belongs there.")
            return ""
        return in_words(value)

    def _came_to(self, cell: Any) -> Any:  # noqa: ANN401 -- as above
        self._saved = self._saved or self.values()
        return self._saved[cell.parent.title][cell.coordinate].value

    def _leave(self, cell: Any, words: str, reason: str) -> None:  # noqa: ANN401 -- as above
        self.left.append(Unread(self.file, _where(cell), words[:300], reason))


def in_words(value: Any) -> str:  # noqa: ANN401 -- as above
    """Return a cell's value as words: numbers without a spreadsheet's rounding, dates as 2025-09-01."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float():
            return f"{Decimal(f'{value:.{_SURE_DIGITS}g}').normalize():f}"
        case dt.datetime() if value.time() == dt.time():
            return value.date().isoformat()
    return str(value)


def _where(cell: Any) -> str:  # noqa: ANN401 -- as above
    return f"sheet {cell.parent.title}, cell {get_column_letter(cell.column)}{cell.row}"


def _stamp(book: Workbook) -> Stamp | None:
    if ABOUT not in book.sheetnames:
        return None
    rows = book[ABOUT].iter_rows(max_row=50, max_col=2, values_only=True)
    said = {alike(str(row[0])): in_words(row[1]).strip() for row in rows if len(row) > 1 and row[0] is not None}
    version, format_ = said.get("version", ""), said.get("format", "")
    numbered = all(one.isascii() and one.isdecimal() and len(one) < 7 for one in (version, format_))
    if not said.get("bank") or not numbered:
        return None
    return Stamp(said["bank"], int(version), int(format_))
