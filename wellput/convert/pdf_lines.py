"""The lines of a PDF, set as they stand on its pages, as far as the file holds text at all."""

from __future__ import annotations

import io
import logging
import struct
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from wellput.errors import WellputError
from wellput.model.question_list import SourceLine

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

LARGEST = 30 * 2**20
MOST_PAGES = 400
_MOST_LINES_EMPTY = 2
_DAMAGED = (
    *(ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RuntimeError, OSError, AssertionError),
    *(struct.error, zlib.error),
)
"""What the library meets in a file that does not hold what it says it does."""

_OTHERWISE = "Ask for the questions as a Word document or a web page, or copy them from the PDF into a text file."


def pdf_lines(data: bytes, where: str) -> tuple[SourceLine, ...]:
    """Return the lines of a PDF; raise WellputError where it cannot be read, or holds no text."""
    from pypdf.errors import PyPdfError  # noqa: PLC0415 -- few commands need it, and it takes a while to load

    if len(data) > LARGEST:
        raise WellputError(where, f"The PDF is {len(data) / 2**20:.0f} MiB; that is too large to read.", _OTHERWISE)
    quiet = logging.getLogger("pypdf")
    before, quiet.level = quiet.level, logging.CRITICAL  # it tells of every slip in a font
    try:
        lines = tuple(_lines(_opened(data, where)))
    except (PyPdfError, *_DAMAGED) as fault:
        raise WellputError(where, "The PDF is damaged, or is none.", _OTHERWISE) from fault
    finally:
        quiet.level = before
    if not any(line.text.strip() for line in lines):
        what = "The PDF holds no text: its pages are pictures, as a scanner makes them."
        raise WellputError(where, what, _OTHERWISE)
    return lines


def _opened(data: bytes, where: str) -> PdfReader:
    from pypdf import PasswordType, PdfReader  # noqa: PLC0415 -- see above

    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and reader.decrypt("") is PasswordType.NOT_DECRYPTED:
        raise WellputError(where, "The PDF is protected by a password.", "Save a copy without one, and use that.")
    if len(reader.pages) > MOST_PAGES:
        what = f"The PDF has {len(reader.pages):,} pages; Wellput reads up to {MOST_PAGES}."
        raise WellputError(where, what, "Save the pages with the questions as a PDF of their own.")
    return reader


def _lines(reader: PdfReader) -> Iterator[SourceLine]:
    """Yield the lines; the first of each page but the first begins with a form feed."""
    for number, page in enumerate(reader.pages, 1):
        opening = "\f" if number > 1 else ""
        empty = 0
        for at, text in enumerate(_words(page).split("\n"), 1):
            empty = 0 if text.strip() else empty + 1
            if empty <= _MOST_LINES_EMPTY or opening:
                yield SourceLine(opening + text.rstrip(), f"page {number}, line {at}", is_wrapped=True)
                opening = ""


def _words(page: PageObject) -> str:
    """Return a page's text with its columns side by side; where that cannot be told, as it follows in the file."""
    try:
        return page.extract_text(extraction_mode="layout")
    except _DAMAGED:
        return page.extract_text()
