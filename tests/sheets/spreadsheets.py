"""Spreadsheets for tests: made, changed cell by cell, packed by hand, and recalculated by LibreOffice."""

from __future__ import annotations

import subprocess
import zipfile
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from tests.costs.worksheets import meetings, sheet
from wellput.convert.libreoffice import find_libreoffice
from wellput.model.costs import CostSheet
from wellput.sheets.layout import LINE_TITLES
from wellput.sheets.reading import Imported, read_sheet
from wellput.sheets.writing import sheet_bytes

NAME = "costs.xlsx"


def exported(made: CostSheet | None = None) -> bytes:
    return sheet_bytes(made or sheet(meetings()), "Annual cost")


def imported(data: bytes) -> Imported:
    return read_sheet(data, NAME)


def changed(change: Callable[[Workbook], None], made: CostSheet | None = None) -> bytes:
    """Export a worksheet and change the file as somebody would in Excel."""
    book = load_workbook(BytesIO(exported(made)))
    change(book)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def with_cell(title: str, value: Any, *, row: int = 2, **looks: Any) -> bytes:
    """Put a value into one cell of the lines."""

    def change(book: Workbook) -> None:
        cell = book["Lines"].cell(row, LINE_TITLES.index(title) + 1)
        cell.value = value
        for name, look in looks.items():
            setattr(cell, name, look)

    return changed(change)


def repacked(data: bytes, parts: Mapping[str, bytes]) -> bytes:
    """Return a package with some parts put in the place of its own, or added."""
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, part in parts.items():
            new.writestr(name, part)
    return buffer.getvalue()


def part_of(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return package.read(name)


def recalculated(files: Sequence[bytes], folder: Path) -> list[bytes]:
    """Open every file in LibreOffice at once, have it reckon the formulas anew, and return what it saves."""
    before, after = folder / "before", folder / "after"
    before.mkdir()
    after.mkdir()
    paths = [before / f"{number}.xlsx" for number, _ in enumerate(files)]
    for path, data in zip(paths, files, strict=True):
        path.write_bytes(data)
    command = [str(find_libreoffice()), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    target = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(after), *map(str, paths)]
    subprocess.run([*command, *target], check=True, capture_output=True, timeout=300)  # noqa: S603 -- our own words
    if not any(after.iterdir()):
        pytest.skip("LibreOffice made no spreadsheet: its part for them, Calc, is not installed")
    return [(after / path.name).read_bytes() for path in paths]
