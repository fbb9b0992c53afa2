"""Tables that other programs wrote: CSV and TSV in any usual encoding, and workbooks, as rows of words."""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO

from openpyxl import Workbook

from wellput.errors import WellputError
from wellput.sheets.returns import in_words

MOST_ROWS, MOST_COLUMNS = 20_000, 2_000
_LONGEST_CELL = 20 * 2**20
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DELIMITERS = (",", "\t", ";", "|")
_SAID = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_SAMPLE = 40
_START = 2000
_USUAL = frozenset("£€‘’“”–—…•éèêëàâäáçïîíôöóòúùûüñŵŷŴŶÉÈÀÁÖÜß°½¼¾®©™ \u00a0")  # noqa: RUF001 -- what people type in English and Welsh


@dataclass(frozen=True, slots=True)
class TableRead:
    """A table's rows, and a doubt about how its characters were read, if there is one."""

    rows: list[list[str]]
    doubt: str = ""


def read_csv(data: bytes, where: str) -> TableRead:
    """Return the rows of a table of text; raise WellputError where it is none, or too large."""
    text, doubt = _decoded(data, where)
    said = _SAID.match(text)
    text = text[said.end() :] if said else text
    csv.field_size_limit(_LONGEST_CELL)
    try:
        rows = _rows(text, said[1] if said else _delimiter(text))
    except csv.Error as fault:
        raise WellputError(where, f"The file is damaged ({fault}).", "Export it again from the survey.") from fault
    return TableRead(_bounded(rows, where), doubt)


def read_sheets(book: Workbook, where: str) -> Iterator[tuple[str, TableRead]]:
    """Yield the sheets that hold anything, with their rows."""
    for name in book.sheetnames:
        page = book[name]
        if not hasattr(page, "iter_rows"):
            continue
        if page.max_row > MOST_ROWS + 10 or page.max_column > MOST_COLUMNS:
            raise _too_large(where)
        rows = [[in_words(cell) for cell in row] for row in page.iter_rows(values_only=True)]
        if any(cell.strip() for row in rows for cell in row):
            yield name, TableRead(_bounded(rows, where))


def _decoded(data: bytes, where: str) -> tuple[str, str]:
    """Decode by the mark at the beginning, as UTF-8, by every other byte being nothing, or as an older encoding."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace"), ""
    start = data[:_START]
    if start.count(0) > len(start) // 4:
        encoding = "utf-16-le" if data[1:2] == b"\x00" else "utf-16-be"
        return data.decode(encoding, "replace"), ""
    if 0 in start:
        raise WellputError(where, "This is not a table of text.", "Export it again as CSV or .xlsx.")
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError:
        return _older(data)


def _older(data: bytes) -> tuple[str, str]:
    """Decode as Windows or as an old Mac writes, whichever gives more of the characters that people type."""
    windows, mac = (data.decode(encoding, "replace") for encoding in ("cp1252", "mac_roman"))
    usual = {name: sum(one in _USUAL for one in text) for name, text in (("windows", windows), ("mac", mac))}
    text, name = (mac, "an older Mac") if usual["mac"] > usual["windows"] else (windows, "Windows (code page 1252)")
    doubt = (
        f"The file is not UTF-8 and does not say its encoding; it was read as {name} writes it. "
        "Look at words with £, accents and quotation marks, or save it as UTF-8 and collect it again."
    )
    return text, doubt


def _delimiter(text: str) -> str:
    """Return the delimiter that parts the first rows into most columns."""
    return max(_DELIMITERS, key=lambda one: (_columns(text, one), -_DELIMITERS.index(one)))


def _columns(text: str, delimiter: str) -> int:
    try:
        rows = [row for row, _ in zip(_reader(text, delimiter), range(_SAMPLE), strict=False) if row]
    except csv.Error:
        return 0
    return min(len(rows[0]), max((len(row) for row in rows[1:]), default=len(rows[0]))) if rows else 0


def _rows(text: str, delimiter: str) -> list[list[str]]:
    return list(_reader(text, delimiter))


def _reader(text: str, delimiter: str) -> Iterator[list[str]]:
    return csv.reader(StringIO(text, newline=""), delimiter=delimiter)


def _bounded(rows: list[list[str]], where: str) -> list[list[str]]:
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    if len(rows) > MOST_ROWS + 10 or max(map(len, rows), default=0) > MOST_COLUMNS:
        raise _too_large(where)
    return rows


def _too_large(where: str) -> WellputError:
    what = f"The table has more than {MOST_ROWS:,} rows or {MOST_COLUMNS:,} columns."
    return WellputError(where, what, "Part it into several files.")
