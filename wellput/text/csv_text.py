"""Write tables as CSV that no spreadsheet program runs."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

_RUN = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a cell begins with that Excel, LibreOffice or Google Sheets would take for a formula."""


def csv_text(titles: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table as CSV; before text that would be a formula stands an apostrophe, nothing is an empty cell."""
    written = StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow(titles)
    writer.writerows([_cell(one) for one in row] for row in rows)
    return written.getvalue()


def _cell(value: object) -> object:
    if value is None:
        return ""
    return f"'{value}" if isinstance(value, str) and value.startswith(_RUN) else value
