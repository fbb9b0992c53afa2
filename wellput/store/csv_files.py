"""Read a CSV file as spreadsheet programs save it: whatever its encoding, its separator and its line ends."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from wellput.errors import WellputError
from wellput.store.reading import read_bytes

MOST_BYTES = 50 * 2**20
_WIDE = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_SEPARATORS = ",;\t"


def read_rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows that are not empty, each with the line it ends on."""
    text = _decoded(path, read_bytes(path, MOST_BYTES))
    head = text.partition("\n")[0]
    rows = csv.reader(StringIO(text, newline=""), delimiter=max(_SEPARATORS, key=head.count))
    try:
        for row in rows:
            if any(cell.strip() for cell in row):
                yield rows.line_num, row
    except csv.Error as trouble:
        raise WellputError(
            f"{path}:{rows.line_num}",
            f"The line cannot be read as CSV ({trouble}).",
            "Save the file again as CSV UTF-8.",
        ) from trouble


def _decoded(path: Path, data: bytes) -> str:
    """Decode UTF-8, what marks itself as UTF-16, or else the code page that Excel in Britain uses."""
    if data.startswith(b"PK\x03\x04"):
        raise WellputError(
            str(path), "This is an Excel workbook or a zip file, not CSV.", "In Excel: File, Save As, CSV UTF-8."
        )
    wide = next((name for mark, name in _WIDE.items() if data.startswith(mark)), None)
    try:
        return data.decode(wide or "utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
