"""What a document says, in whatever form it was made, so that it can be searched."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path

from wellput.convert.pdf_words import words_of_pdf
from wellput.errors import WellputError
from wellput.sheets.opening import opened
from wellput.store.outputs import MOST_BYTES
from wellput.store.reading import read_bytes
from wellput.word.answer_forms.reading import lines_of_form

_PICTURES = (".png", ".jpg", ".jpeg", ".gif")


def words_in(path: Path) -> str:
    """Return the words of a file; raise WellputError where it cannot be looked into."""
    ending = path.suffix.lower()
    if ending in _PICTURES:
        raise WellputError(str(path), "A picture cannot be searched.", "Look at it yourself.")
    return _READERS.get(ending, _plain)(read_bytes(path, MOST_BYTES), str(path))


def _word(data: bytes, where: str) -> str:
    return "\n".join(lines_of_form(data, where))


def _workbook(data: bytes, where: str) -> str:
    rows = (row for page in opened(data, where).worksheets for row in page.iter_rows(values_only=True))
    return "\n".join("\t".join(str(cell) for cell in row if cell is not None) for row in rows)


class _Page(HTMLParser):
    """Collects the words of a page, those kept for its script too."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)


def _page(data: bytes, where: str) -> str:
    page = _Page()
    page.feed(_plain(data, where))
    page.close()
    return "\n".join(page.pieces)


def _json(data: bytes, where: str) -> str:
    text = _plain(data, where)
    try:
        return "\n".join(_strings(json.loads(text)))
    except (ValueError, RecursionError):
        return text


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (one for pair in value.items() for inner in pair for one in _strings(inner))
    elif isinstance(value, list):
        yield from (one for inner in value for one in _strings(inner))


def _plain(data: bytes, _: str) -> str:
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    return data.decode("utf-16" if wide else "utf-8-sig", "replace")


_READERS: Mapping[str, Callable[[bytes, str], str]] = {
    ".docx": _word,
    ".xlsx": _workbook,
    ".pdf": words_of_pdf,
    ".json": _json,
    **dict.fromkeys((".html", ".htm", ".svg"), _page),
}
