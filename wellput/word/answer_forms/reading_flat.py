"""Paragraphs and tables in which nothing lies within anything, as forms mostly have: read in one sweep, to be quick."""

from __future__ import annotations

from dataclasses import dataclass, field

from wellput.word.answer_forms.reading_blocks import CellRead, Line
from wellput.word.answer_forms.reading_words import SPECIAL
from wellput.word.markup import Element, w

LISTS = ("ListBullet", "ListNumber")
_TABLE, _ROW, _CELL, _PARAGRAPH, _TEXT = map(w, ("tbl", "tr", "tc", "p", "t"))
_STYLE, _BOOKMARK, _BREAK, _TAB = map(w, ("pStyle", "bookmarkStart", "br", "tab"))
_VALUE, _NAME = w("val"), w("name")
_SIGNS = {_BREAK: "\n", _TAB: "\t"}
_TAKEN = (_TEXT, _PARAGRAPH, _CELL, _ROW, _STYLE, _BOOKMARK, _BREAK, _TAB)
_OTHERS = (
    *(tag for tag in SPECIAL if tag not in _TAKEN),
    *map(w, ("numPr", "tabs", "pPrChange", "highlight", "strike", "dstrike")),
)
"""What is read otherwise: whatever has any of it is walked through in full."""

Rows = tuple[tuple[CellRead, ...], ...]
_SWEPT = (*_TAKEN, _TABLE, *_OTHERS)


@dataclass(slots=True)
class _Sweep:
    """What was met so far; the pieces, bookmarks and style are those of the paragraph that is being read."""

    rows: list[list[list[Line]]] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    style: str = ""
    is_open: bool = False

    def take(self, one: Element) -> bool:
        """Take what is neither text nor a style; say whether it can stand in a flat table."""
        tag = one.tag
        if tag in _SIGNS:
            self.pieces.append(_SIGNS[tag])
        elif tag == _BOOKMARK and one.getparent().tag == _PARAGRAPH:
            self.marks.append(one.get(_NAME, ""))
        elif tag == _ROW:
            self.end()
            self.rows.append([])
        elif tag == _CELL and self.rows:
            self.end()
            self.rows[-1].append([])
        else:
            return False
        return True

    def begin(self) -> None:
        """Begin a paragraph; what stood in none is gone."""
        self.end()
        self.pieces.clear()
        self.marks.clear()
        self.style, self.is_open = "", True

    def end(self) -> None:
        """End the paragraph, if there is one."""
        if self.is_open:
            self.rows[-1][-1].append(_line(self.pieces, self.marks, self.style))
            self.is_open = False


def _line(pieces: list[str], marks: list[str], style: str) -> Line:
    return Line("".join(pieces), tuple(marks), style.startswith(LISTS))


def flat_line(paragraph: Element) -> Line | None:
    """Return a paragraph as a line; None for one that has to be walked through."""
    pieces: list[str] = []
    marks: list[str] = []
    style = ""
    swept = paragraph.iter(*_SWEPT)
    next(swept)
    for one in swept:
        tag = one.tag
        if tag == _TEXT:
            pieces.append(one.text or "")
        elif tag == _STYLE:
            style = one.get(_VALUE) or ""
        elif tag == _BOOKMARK:
            marks.append(one.get(_NAME, ""))
        elif tag in _SIGNS:
            pieces.append(_SIGNS[tag])
        else:
            return None
    return _line(pieces, marks, style)


def flat_rows(table: Element) -> Rows | None:
    """Return the cells of a table's rows; None for one that has to be walked through."""
    sweep = _Sweep()
    pieces, rows = sweep.pieces, sweep.rows
    swept = table.iter(*_SWEPT)
    next(swept)
    for one in swept:
        tag = one.tag
        if tag == _TEXT:
            pieces.append(one.text or "")
        elif tag == _PARAGRAPH:
            if not rows or not rows[-1]:
                return None
            sweep.begin()
        elif tag == _STYLE:
            sweep.style = one.get(_VALUE) or ""
        elif not sweep.take(one):
            return None
    sweep.end()
    return tuple([tuple([CellRead(tuple(cell)) for cell in row]) for row in rows]) or None
