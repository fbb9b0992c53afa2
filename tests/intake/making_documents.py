"""Make the documents among the question lists again from their recipes: `python -m tests.intake.making_documents`.

.docx, .xlsx and .csv are written here; .odt and .pdf are made from the Word file by LibreOffice.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterator, Sequence
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.intake.labels import HALVES
from tests.intake.recipe import MARK, Line, read_recipe
from tests.intake.word_file import word_file
from wellput.convert.libreoffice import run_libreoffice

SECONDS = 120.0


def recipes() -> Iterator[Path]:
    """Yield the recipes of every folder of the set."""
    for folder in HALVES.values():
        yield from sorted(folder.glob("recipes/*.txt"))


def document_of(recipe: Path) -> Path:
    """Return where the document of a recipe stands."""
    return recipe.parent.parent / recipe.stem


def make(recipe: Path) -> None:
    """Make one document."""
    lines, document = read_recipe(recipe), document_of(recipe)
    if document.suffix == ".docx":
        document.write_bytes(word_file(lines))
    elif document.suffix == ".xlsx":
        make_workbook(lines, document)
    elif document.suffix == ".csv":
        document.write_bytes(_table(lines).encode("utf-8-sig"))
    else:
        _convert(lines, document)


def make_workbook(lines: Sequence[Line], document: Path) -> None:
    """Write a workbook."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for line in lines:
        if line.kind == "SHEET":
            book.create_sheet(line.text)
        else:
            _append(book.worksheets[-1], line)
    book.save(document)


def _append(sheet: Worksheet, line: Line) -> None:
    """Append a row; a wide cell is merged with the cells that it covers."""
    row: list[str | float | None] = []
    wide: list[tuple[int, int]] = []
    for cell in line.cells:
        head = MARK.match(cell)
        width = int(head[2]) if head and head[1] == "wide" else 1
        words = cell[head.end() :].strip() if head and width > 1 else cell
        if width > 1:
            wide.append((len(row) + 1, len(row) + width))
        row += [_value(words, line.kind), *[None] * (width - 1)]
    sheet.append(row)
    for first, last in wide:
        sheet.merge_cells(start_row=sheet.max_row, end_row=sheet.max_row, start_column=first, end_column=last)


def _value(words: str, kind: str) -> str | float | None:
    """Return what a cell holds: a number in a row of numbers."""
    if kind == "NUMBERS" and re.fullmatch(r"\d+(\.\d+)?", words):
        return float(words) if "." in words else int(words)
    return words or None


def _table(lines: Sequence[Line]) -> str:
    written = StringIO(newline="")
    csv.writer(written).writerows(line.cells for line in lines)
    return written.getvalue()


def _convert(lines: Sequence[Line], document: Path) -> None:
    with TemporaryDirectory(prefix="wellput-lists-", ignore_cleanup_errors=True) as name:
        folder = Path(name).resolve()
        source = folder / f"{document.stem}.docx"
        source.write_bytes(word_file(lines))
        words = ["--convert-to", document.suffix[1:], "--outdir", str(document.parent), str(source)]
        run_libreoffice(words, folder / "profile", SECONDS)


def main(names: Sequence[str]) -> None:
    """Make the documents named, or all."""
    for recipe in recipes():
        if not names or recipe.stem in names:
            make(recipe)


if __name__ == "__main__":
    main(sys.argv[1:])
