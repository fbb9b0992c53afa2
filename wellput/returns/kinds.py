"""What kind of file somebody sent, by what is in it and not by what it is called."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from typing import Literal

Kind = Literal["word", "sheet", "to-word", "to-sheet", "json", "page", "draft", "table", "password", "bomb", "other"]
"""`to-word` and `to-sheet` are other formats, which LibreOffice turns into those; a `bomb` unpacks to too much."""

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED, _OLD_WORD, _OLD_SHEET = (
    name.encode("utf-16-le") for name in ("EncryptedPackage", "WordDocument", "Workbook")
)
_OPEN_DOCUMENT: dict[bytes, Kind] = {b"opendocument.text": "to-word", b"opendocument.spreadsheet": "to-sheet"}
_DRAFT = re.compile(rb"(?m)^bank:\s*\S")
_FORMAT = re.compile(rb"(?m)^format:\s*\d")
_TABLES = (".csv", ".tsv", ".tab")
_BY_NAME: dict[str, Kind] = {
    **dict.fromkeys((".docx", ".docm", ".dotx"), "word"),
    **dict.fromkeys((".xlsx", ".xlsm"), "sheet"),
    **dict.fromkeys((".yaml", ".yml"), "draft"),
    **dict.fromkeys(_TABLES, "table"),
    ".json": "json",
}
_START = 4096
_MOST_UNPACKED = 60 * 2**20
"""Bytes in an OpenDocument file; what is larger would hold LibreOffice up, and the other files that it reads."""


def kind_of(data: bytes, name: str) -> Kind:
    """Return the kind of a file."""
    ending = f".{name.rpartition('.')[2].lower()}" if "." in name else ""
    if data.startswith(b"PK"):
        return _package(data) or _BY_NAME.get(ending, "other")
    if data.startswith(_OLD_OFFICE):
        return _old(data)
    if data.startswith(b"{\\rtf"):
        return "to-word"
    return _text(data, ending)


def is_table(name: str) -> bool:
    """Say whether a file is called what tables of text are called."""
    return name.lower().endswith(_TABLES)


def _package(data: bytes) -> Kind | None:
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            names = package.namelist()
            unpacked = sum(part.file_size for part in package.infolist())
            said = package.open("mimetype").read(200) if "mimetype" in names else b""
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError, EOFError):
        return None
    for words, kind in _OPEN_DOCUMENT.items():
        if words in said:
            return kind if unpacked <= _MOST_UNPACKED else "bomb"
    if any(one.startswith("word/") for one in names):
        return "word"
    return "sheet" if any(one.startswith("xl/") for one in names) else None


def _old(data: bytes) -> Kind:
    if _ENCRYPTED in data:
        return "password"
    if _OLD_WORD in data:
        return "to-word"
    return "to-sheet" if _OLD_SHEET in data else "other"


def _text(data: bytes, ending: str) -> Kind:
    start = data[:_START].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if ending in _TABLES:
        return "table"
    if start.startswith(b"{") and b"\x00" not in start:
        return "json"
    if start.startswith((b"<!doctype html", b"<html")):
        return "page"
    if _DRAFT.search(data[:_START]) and _FORMAT.search(data[:_START]):
        return "draft"
    return _BY_NAME.get(ending, "other")
