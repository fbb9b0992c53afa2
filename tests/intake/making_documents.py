"""Make the documents among the question lists again from their recipes: `python -m tests.intake.making_documents`.

.docx, .xlsx and .csv are written here; .odt and .pdf are made from the Word file by LibreOffice.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator, Sequence
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from openpyxl import Workbook

from tests.intake.labels import HALVES
from tests.intake.recipe import Line, read_recipe
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
        _make_workbook(lines, document)
    elif document.suffix == ".csv":
        document.write_bytes(_table(lines).encode("utf-8-sig"))
    else:
        _convert(lines, document)


def _make_workbook(lines: Sequence[Line], document: Path) -> None:
    book = Workbook()
    book.remove(book.worksheets[0])
    for line in lines:
        if line.kind == "SHEET":
            book.create_sheet(line.text)
        else:
            book.worksheets[-1].append([cell or None for cell in line.cells])
    book.save(document)


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
