"""Take one member's rows out of a file that holds other members' returns too."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from wellput.errors import WellputError
from wellput.sheets.opening import opened
from wellput.sheets.redacting import csv_without_rows, workbook_without_rows
from wellput.sheets.tables import read_csv
from wellput.store.reading import read_bytes
from wellput.text.traces import Traces

_MOST_BYTES = 2**30
_PLACE = re.compile(r"(?:sheet (?P<sheet>.+), )?row (?P<row>[0-9]+)", re.DOTALL)


def with_rows_emptied(path: Path, places: Sequence[str], traces: Traces) -> bytes | None:
    """Return the file without what stood at these places; None where that cannot be done for sure."""
    found = [_PLACE.fullmatch(place) for place in places]
    if not path.is_file() or not all(found):
        return None
    rows = {(one["sheet"] or "", int(one["row"])) for one in found if one}
    data = read_bytes(path, _MOST_BYTES)
    try:
        if any(sheet for sheet, _ in rows):
            return _of_workbook(data, rows, traces, str(path))
        return _of_table(data, {row for _, row in rows}, traces, str(path))
    except WellputError:
        return None


def _of_table(data: bytes, rows: set[int], traces: Traces, where: str) -> bytes | None:
    held = read_csv(data, where).rows
    if not all(row <= len(held) and traces.within("\n".join(held[row - 1])) for row in rows):
        return None
    return csv_without_rows(data, rows, where)


def _of_workbook(data: bytes, rows: set[tuple[str, int]], traces: Traces, where: str) -> bytes | None:
    book = opened(data, where)
    for sheet, number in rows:
        if sheet not in book.sheetnames or number > book[sheet].max_row:
            return None
        said = "\n".join(str(cell.value) for cell in book[sheet][number] if cell.value is not None)
        if not traces.within(said):
            return None
    return workbook_without_rows(data, rows, where)
