"""Take one member's rows out of a file that holds other members' returns too."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from pathlib import Path

from wellput.errors import WellputError
from wellput.sheets.opening import opened
from wellput.sheets.redacting import csv_without_rows, workbook_without_rows
from wellput.sheets.tables import csv_table
from wellput.store.reading import read_bytes
from wellput.text.traces import Traces

_MOST_BYTES = 2**30
_PLACE = re.compile(r"(?:sheet (?P<sheet>.+), )?row (?P<row>[0-9]+)", re.DOTALL)
_Rows = frozenset[tuple[str, int]]
"""Rows by the name of their sheet, which is empty in a table of text, and their number."""


def with_rows_emptied(path: Path, places: Sequence[str], traces: Traces) -> bytes | None:
    """Return the file without what stood at these places; None where that cannot be done for sure."""
    rows = _rows(places)
    if not path.is_file() or rows is None:
        return None
    data = read_bytes(path, _MOST_BYTES)
    try:
        if not all(traces.within(said) for said in _said(data, rows, str(path))):
            return None
        return _emptied(data, rows, str(path))
    except WellputError:
        return None


def with_places_emptied(data: bytes, places: Sequence[str], where: str) -> bytes | None:
    """Return a file that was just read without what stood at these places; None where that cannot be done."""
    rows = _rows(places)
    try:
        return None if rows is None else _emptied(data, rows, where)
    except WellputError:
        return None


def _rows(places: Sequence[str]) -> _Rows | None:
    found = [_PLACE.fullmatch(place) for place in places]
    return frozenset((one["sheet"] or "", int(one["row"])) for one in found if one) if all(found) else None


def _emptied(data: bytes, rows: _Rows, where: str) -> bytes:
    if any(sheet for sheet, _ in rows):
        return workbook_without_rows(data, rows, where)
    return csv_without_rows(data, {row for _, row in rows}, where)


def _said(data: bytes, rows: _Rows, where: str) -> list[str]:
    """Return what each of the rows says; nothing for one that is not there."""
    if any(sheet for sheet, _ in rows):
        return _said_in_workbook(data, rows, where)
    wanted = {row for _, row in rows}
    said = ["\n".join(row) for number, row in enumerate(csv_table(data, where), 1) if number in wanted]
    return [*said, *[""] * (len(wanted) - len(said))]


def _said_in_workbook(data: bytes, rows: Collection[tuple[str, int]], where: str) -> list[str]:
    book = opened(data, where)
    said = []
    for sheet, number in rows:
        there = sheet in book.sheetnames and number <= book[sheet].max_row
        cells = book[sheet][number] if there else ()
        said.append("\n".join(str(cell.value) for cell in cells if cell.value is not None))
    return said
