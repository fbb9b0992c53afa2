"""How a response goes in: the routes and the kinds of file that consultations take, as banks and people call them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

ROUTES: dict[str, str] = {
    "online-survey": r"(?:online|web)[ -]?(?:survey|form|questionnaire|portal|platform)?|citizen space|survey|portal",
    "e-mail": r"e-?mail",
    "post": r"(?:by )?(?:post|mail|letter)",
    "telephone": r"(?:tele)?phone",
    "in-person": r"(?:in[ -]person|by hand|meeting)",
}
"""Every route by its name in a bank, with what people call it."""

FORMATS: dict[str, str] = {
    "docx": r"(?:microsoft |ms )?word",
    "doc": r"old word",
    "odt": r"open ?document|libreoffice|odf",
    "pdf": r"acrobat|portable document format",
    "rtf": r"rich[ -]text",
    "txt": r"(?:plain )?text",
    "html": r"web ?page|htm",
    "md": r"markdown",
    "xlsx": r"(?:microsoft |ms )?excel|spreadsheet",
    "xls": r"old excel",
    "ods": r"open ?document spreadsheet",
    "csv": r"comma[ -]separated values",
    "pptx": r"(?:microsoft |ms )?powerpoint",
    "jpg": r"jpe?g|photo(?:graph)?",
    "png": r"picture",
}
"""Every kind of file by its ending, with what people call it."""

_PARTED = re.compile(r"\s*(?:[,;/\n]|\bor\b|\band\b|&)\s*", re.IGNORECASE)
_AROUND = re.compile(r"(?:an?|the|as|by|via|in)\s+|\s+(?:documents?|files?|formats?)\Z", re.IGNORECASE)
_REACHED = re.compile(
    r"\S@\S+\.\S"
    r"|(?:https?://|www\.)\S|\b[\w-]+(?:\.[\w-]+)*\.(?:uk|org|com|net|gov|cymru|wales|scot|london|eu|info)\b"
    r"|\+?\d(?:[ ()-]*\d){8,}"
    r"|\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b"
    r"|\b(?:street|road|lane|avenue|house|square|way|place|drive|close|freepost|p\.?o\.? box)\b",
    re.IGNORECASE,
)
"""An e-mail address, a web page, a telephone number, or what a postal address has."""


def routes_in(words: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the routes that the words name, and those words that name none."""
    return _known(_pieces(words), ROUTES)


def formats_in(words: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the endings that the words name, and those words that name none."""
    pieces = (one for piece in _pieces(words) for one in _endings(piece))
    return _known(pieces, FORMATS)


def is_reached_by(words: str) -> bool:
    """Say whether the words hold an address, an e-mail address, a telephone number or a web page."""
    return bool(_REACHED.search(words))


def _pieces(words: str) -> list[str]:
    return [piece for one in _PARTED.split(words) if (piece := _bare(one))]


def _bare(words: str) -> str:
    return _AROUND.sub("", words.strip(" .")).strip(" .")


def _endings(piece: str) -> list[str]:
    """Return each ending of several with spaces between, and any other words as they are."""
    parts = [one.strip(".").casefold() for one in piece.split()]
    return parts if all(one in FORMATS for one in parts) else [piece]


def _known(pieces: Iterable[str], names: Mapping[str, str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    known: list[str] = []
    strange: list[str] = []
    for piece in pieces:
        found = next((name for name, called in names.items() if _is_called(piece, name, called)), None)
        (strange if found is None else known).append(found or piece)
    return tuple(dict.fromkeys(known)), tuple(strange)


def _is_called(piece: str, name: str, called: str) -> bool:
    return piece.casefold().lstrip(".") == name or bool(re.fullmatch(called, piece, re.IGNORECASE))
