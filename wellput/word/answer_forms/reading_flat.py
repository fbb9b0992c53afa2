"""Tables in which nothing lies within anything, as those of forms mostly are: read in one sweep, to be quick."""

from __future__ import annotations

from dataclasses import dataclass, field

from wellput.word.answer_forms.reading_words import SPECIAL
from wellput.word.markup import Element, w

_TABLE, _ROW, _CELL, _PARAGRAPH, _TEXT = map(w, ("tbl", "tr", "tc", "p", "t"))
_STYLE, _BOOKMARK, _BREAK, _TAB = map(w, ("pStyle", "bookmarkStart", "br", "tab"))
_VALUE, _NAME = w("val"), w("name")
_PLACES = frozenset((_ROW, _CELL, _PARAGRAPH))
_SIGNS = {_BREAK: "\n", _TAB: "\t"}
_TAKEN = (_TEXT, _PARAGRAPH, _CELL, _ROW, _STYLE, _BOOKMARK, _BREAK, _TAB)
_OTHERS = (
    *(tag for tag in SPECIAL if tag not in _TAKEN),
    *map(w, ("numPr", "tabs", "pPrChange", "highlight", "strike", "dstrike")),
)
"""What is read otherwise: where a table has any of it, the table is walked through in full."""


@dataclass(slots=True)
class FlatLine:
    """A paragraph: the pieces of its words, its bookmarks and its style."""

    pieces: list[str] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    style: str = ""


Rows = list[list[list[FlatLine]]]


def flat_rows(table: Element) -> Rows | None:
    """Return the lines of each cell of each row; None for a table that has to be walked through."""
    rows: Rows = []
    line = FlatLine()
    for one in table.iter(*_TAKEN) if _is_flat(table) else ():
        tag = one.tag
        if tag in _PLACES:
            placed = _placed(rows, tag, line)
            if placed is None:
                return None
            line = placed
        elif tag == _TEXT:
            line.pieces.append(one.text or "")
        elif tag == _STYLE:
            line.style = one.get(_VALUE) or ""
        elif tag == _BOOKMARK:
            line.marks.append(one.get(_NAME, ""))
        elif tag in _SIGNS:
            line.pieces.append(_SIGNS[tag])
    return rows or None


def _is_flat(table: Element) -> bool:
    return (
        next(table.iter(*_OTHERS), None) is None
        and next(table.iterdescendants(_TABLE), None) is None
        and all(mark.getparent().tag == _PARAGRAPH for mark in table.iter(_BOOKMARK))
    )


def _placed(rows: Rows, tag: str, line: FlatLine) -> FlatLine | None:
    """Begin a row, a cell or a line; None where it stands in nothing that could hold it."""
    if tag == _ROW:
        rows.append([])
        return line
    if not rows or (tag == _PARAGRAPH and not rows[-1]):
        return None
    if tag == _CELL:
        rows[-1].append([])
        return line
    rows[-1][-1].append(line := FlatLine())
    return line
