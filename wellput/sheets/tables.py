"""Tables that other programs wrote: CSV and TSV in any usual encoding, and workbooks, as rows of words."""

from __future__ import annotations

import csv
import re
from codecs import BOM_UTF16_BE
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from itertools import islice
from typing import NamedTuple

from wellput.errors import WellputError
from wellput.sheets.encodings import encoding_of

MOST_ROWS, MOST_COLUMNS = 20_000, 2_000
"""Of a sheet of a workbook, which is held in memory."""

MOST_LINES = 2_000_000
"""Rows of a table of text, which are read one by one."""

HEADINGS = 10
"""Rows at most that can be headings, besides those."""

_TAIL = 256
_LONGEST_CELL = 20 * 2**20
_DELIMITERS = (",", "\t", ";", "|")
_SAID = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_LONGEST_SAID = 20
_SAMPLE = 40


@dataclass(frozen=True, slots=True)
class TableRead:
    """A table's rows, and a doubt about how its characters were read, if there is one."""

    rows: list[list[str]]
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class CsvTable:
    """A table of text, whose rows are read anew each time that they are gone through."""

    data: bytes
    encoding: str
    delimiter: str
    says_delimiter: bool
    count: int
    doubt: str

    def __iter__(self) -> Iterator[list[str]]:
        """Yield the rows, without empty ones at the end."""
        return islice(_reader(self.data, self.encoding, self.delimiter, skip=self.says_delimiter), self.count)


def read_csv(data: bytes, where: str) -> TableRead:
    """Return the rows of a table of text; raise WellputError where it is none, or too large."""
    table = csv_table(data, where)
    return TableRead(list(table), table.doubt)


def csv_table(data: bytes, where: str) -> CsvTable:
    """Return a table of text that was gone through once; raise WellputError where it is none, or too large."""
    encoding, doubt = encoding_of(data, where)
    said = _SAID.fullmatch(_text(data, encoding).readline(_LONGEST_SAID))
    csv.field_size_limit(_LONGEST_CELL)
    try:
        delimiter = said[1] if said else _delimiter(data, encoding)
        found = counted(_reader(data, encoding, delimiter, skip=said is not None), MOST_LINES, where)
    except csv.Error as fault:
        raise WellputError(where, f"The file is damaged ({fault}).", "Export it again from the survey.") from fault
    if found.ends_within_a_cell and not _tail(data, encoding).endswith('"'):
        what = f"The quotation mark that opens a cell in row {found.rows} is never closed; all below is in that cell."
        raise WellputError(where, what, "Export it again from the survey, or close the quotation mark.")
    return CsvTable(data, encoding, delimiter, said is not None, found.rows, doubt)


def _delimiter(data: bytes, encoding: str) -> str:
    """Return the delimiter that parts the first rows into most columns."""
    return max(_DELIMITERS, key=lambda one: (_columns(data, encoding, one), -_DELIMITERS.index(one)))


def _columns(data: bytes, encoding: str, delimiter: str) -> int:
    try:
        rows = [row for row in islice(_reader(data, encoding, delimiter), _SAMPLE) if row]
    except csv.Error:
        return 0
    return min(len(rows[0]), max((len(row) for row in rows[1:]), default=len(rows[0]))) if rows else 0


def _reader(data: bytes, encoding: str, delimiter: str, *, skip: bool = False) -> Iterator[list[str]]:
    text = _text(data, encoding)
    if skip:
        text.readline()
    return csv.reader(text, delimiter=delimiter)


def _text(data: bytes, encoding: str) -> TextIOWrapper:
    return TextIOWrapper(BytesIO(data), encoding, "replace", newline="")


def _tail(data: bytes, encoding: str) -> str:
    """Return the last characters, without what is empty."""
    known = {"utf-8-sig": "utf-8", "utf-16": "utf-16-be" if data.startswith(BOM_UTF16_BE) else "utf-16-le"}
    return data[-_TAIL:].decode(known.get(encoding, encoding), "replace").rstrip()


class Counted(NamedTuple):
    """How many rows there are up to the last that holds anything, and whether its last cell has several lines."""

    rows: int
    ends_within_a_cell: bool


def counted(rows: Iterable[list[str]], most: int, where: str) -> Counted:
    """Count the rows; raise WellputError for too large a table."""
    count = width = widest = 0
    last: list[str] = []
    for number, row in enumerate(rows, 1):
        widest = max(widest, len(row))
        if any(cell.strip() for cell in row):
            count, width, last = number, widest, row
            if count > most + HEADINGS or width > MOST_COLUMNS:
                raise too_large(where, most)
    return Counted(count, bool(last) and "\n" in last[-1].strip())


def too_large(where: str, most: int) -> WellputError:
    """Return the refusal of a table that is too large."""
    what = f"The table has more than {most:,} rows or {MOST_COLUMNS:,} columns."
    return WellputError(where, what, "Part it into several files.")
