"""Empty rows of a table that somebody sent, and leave every other row where it stands."""

from __future__ import annotations

import csv
from collections.abc import Collection
from io import BytesIO, TextIOWrapper

from wellput.sheets.opening import opened
from wellput.sheets.tables import csv_table


def csv_without_rows(data: bytes, rows: Collection[int], where: str) -> bytes:
    """Return a table of text with these rows empty, in UTF-8 and with commas; rows count from 1.

    It is gone through row by row, so that a table of a million rows is never in memory as rows.
    """
    written = BytesIO()
    text = TextIOWrapper(written, "utf-8-sig", "replace", newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)  # so that which sign parts the cells is never in doubt
    for number, row in enumerate(csv_table(data, where), 1):
        writer.writerow([] if number in rows else row)
    text.flush()
    return written.getvalue()


def workbook_without_rows(data: bytes, rows: Collection[tuple[str, int]], where: str) -> bytes:
    """Return a workbook with these rows empty, each by the name of its sheet and its number."""
    book = opened(data, where)
    for sheet, number in rows:
        for cell in book[sheet][number]:
            cell.value = cell.comment = None
    written = BytesIO()
    book.save(written)
    return written.getvalue()
