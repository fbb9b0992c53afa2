"""Open a spreadsheet that somebody sent: bounded, without macros, without entities, or refused in plain words.

openpyxl hands pages to the standard library's parser, which expands entities, and reads whatever a package says it
holds. So a package is looked through first, part by part: how much it unpacks to, and that it has no DOCTYPE.
"""

from __future__ import annotations

import warnings
import zipfile
import zlib
from contextlib import nullcontext, suppress
from io import BytesIO
from xml.parsers import expat

from openpyxl import Workbook, load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from wellput.errors import WellputError

LARGEST = 20 * 2**20
"""Bytes of a file; thousands of lines stay under two million."""

_MOST_UNPACKED = 60 * 2**20
_MOST_PARTS = 500
_MOST_ELEMENTS = 1_500_000
_DEEPEST = 100
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SPREADSHEET = b"spreadsheetml.sheet.main+xml"
_STRICT = b"http://purl.oclc.org/ooxml/spreadsheetml/main"
_SAVE_AS = "Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx)."
_DAMAGED = (
    *(InvalidFileException, KeyError, ValueError, TypeError, AttributeError, IndexError, OSError, EOFError),
    *(zipfile.BadZipFile, zlib.error, NotImplementedError, SyntaxError, expat.ExpatError, RecursionError),
)
"""What openpyxl meets in a damaged file; the parsers that it may use tell of damage by a kind of SyntaxError."""


class _Unfit(Exception):  # noqa: N818 -- it never leaves this file
    """A part that no spreadsheet of ours would have; its words say what."""


class _Counter:
    """Counts elements through all parts, and refuses what a spreadsheet has no use for."""

    def __init__(self) -> None:
        self._elements = self._depth = 0

    def check(self, part: bytes) -> None:
        """Look through one part."""
        self._depth = 0
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.StartDoctypeDeclHandler = self._doctype
        parser.Parse(part, True)

    def _start(self, *_: object) -> None:
        self._elements += 1
        self._depth += 1
        if self._elements > _MOST_ELEMENTS or self._depth > _DEEPEST:
            raise _Unfit("It holds more than any worksheet would.")

    def _end(self, *_: object) -> None:
        self._depth -= 1

    def _doctype(self, *_: object) -> None:
        raise _Unfit("It declares entities, which no spreadsheet program writes.")


def opened(data: bytes, where: str, *, values: bool = False) -> Workbook:
    """Return the workbook: its formulas, or with `values` what they came to when it was saved."""
    _refuse_other_files(data, where)
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            _look_through(package)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of features that openpyxl leaves out; nothing of ours is among them
            return load_workbook(BytesIO(data), data_only=values, keep_links=False)
    except _Unfit as unfit:
        raise WellputError(where, str(unfit), "Nothing was taken from it.") from unfit
    except _DAMAGED as damage:
        raise WellputError(where, "The file is damaged, or is no spreadsheet.", _SAVE_AS) from damage


def _refuse_other_files(data: bytes, where: str) -> None:
    if data[: len(_OLD)] == _OLD:
        what = "The file is protected by a password, or is in the old format .xls."
        raise WellputError(where, what, f"Take the password off. {_SAVE_AS}")
    if not zipfile.is_zipfile(BytesIO(data)):
        raise WellputError(where, "This is not an Excel workbook (.xlsx).", _SAVE_AS)


def _look_through(package: zipfile.ZipFile) -> None:
    parts = package.infolist()
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
        raise _Unfit("It unpacks to more than any worksheet would.")
    if any(part.flag_bits & 1 for part in parts):
        raise _Unfit("It is protected by a password; take the password off.")
    kinds = package.read("[Content_Types].xml")
    if b"macroEnabled" in kinds or any("vbaProject" in part.filename for part in parts):
        raise _Unfit("It holds macros, which Wellput does not open; save it as .xlsx, without macros.")
    if any(_STRICT in package.read(part) for part in parts if part.filename == "xl/workbook.xml"):
        raise _Unfit("It is saved as “Strict Open XML”; save it as an ordinary Excel workbook (.xlsx).")
    if _SPREADSHEET not in kinds:
        raise _Unfit("It is no Excel workbook (.xlsx).")
    counter = _Counter()
    for part in parts:
        is_text = part.filename.endswith((".xml", ".rels", ".vml"))
        with nullcontext() if is_text else suppress(expat.ExpatError):  # a part's name need not say that it is XML
            counter.check(package.read(part))
