"""Empty rows of a table that somebody sent, and leave every other row where it stands."""

from __future__ import annotations

import csv
from collections.abc import Collection
from io import BytesIO, StringIO

from wellput.sheets.opening import opened
from wellput.sheets.tables import read_csv


def csv_without_rows(data: bytes, rows: Collection[int], where: str) -> bytes:
    """Return a table of text with these rows empty, in UTF-8 and with commas; rows count from 1."""
    written = StringIO(newline="")
    writer = csv.writer(written)
    for number, row in enumerate(read_csv(data, where).rows, 1):
        writer.writerow([] if number in rows else row)
    return b"\xef\xbb\xbf" + written.getvalue().encode("utf-8", "replace")


def workbook_without_rows(data: bytes, rows: Collection[tuple[str, int]], where: str) -> bytes:
    """Return a workbook with these rows empty, each by the name of its sheet and its number."""
    book = opened(data, where)
    for sheet, number in rows:
        for cell in book[sheet][number]:
            cell.value = cell.comment = None
    written = BytesIO()
    book.save(written)
    return written.getvalue()
