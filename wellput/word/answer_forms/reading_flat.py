"""Paragraphs and tables in which nothing lies within anything, as forms mostly have: read in one sweep, to be quick."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.word.answer_forms.reading_blocks import BlockRead, Line, TableRead
from wellput.word.answer_forms.reading_words import SPECIAL
from wellput.word.markup import Element, w

_TABLE, _ROW, _CELL, _PARAGRAPH, _TEXT = map(w, ("tbl", "tr", "tc", "p", "t"))
_BOOKMARK, _BREAK, _TAB, _STOPS, _NAME = map(w, ("bookmarkStart", "br", "tab", "tabs", "name"))
_SIGNS = {_BREAK: "\n", _TAB: "\t"}
_SWEPT = SPECIAL | {_TEXT, _PARAGRAPH, _CELL, _ROW, _TABLE, _BOOKMARK, _BREAK, _TAB}
"""Whatever has any of these, but text, signs, and rows and cells where they belong, is walked through in full."""


def swept(container: Element) -> Iterator[tuple[Element, BlockRead | None]]:
    """Yield what stands right in a body or a cell, each as it reads; None for one that has to be walked through."""
    children = list(container)
    coming = iter(children)
    following = next(coming, None)
    block: _Block | None = None
    for one in container.iterdescendants(*_SWEPT.union([child.tag for child in children])):
        tag = one.tag
        if one is following or block is None:
            if block is not None:
                yield block.element, block.read()
            block, following = _Block(one, tag), next(coming, None)
        elif tag == _TEXT:
            block.pieces.append(one.text or "")
        elif tag == _PARAGRAPH:
            block.begin_line(one)
        elif tag == _CELL:
            block.begin_cell()
        else:
            block.take(one, tag)
    if block is not None:
        yield block.element, block.read()


class _Block:
    """What was met of one block so far; the pieces and bookmarks are those of the paragraph that is being read.

    The first cell of a row is a label: its paragraphs are not kept, for it does not matter how they look.
    """

    __slots__ = ("cell", "element", "is_flat", "is_label", "marks", "paragraph", "pieces", "rows")

    def __init__(self, element: Element, tag: str) -> None:
        self.element = element
        self.pieces: list[str] = []
        self.marks: list[str] = []
        self.rows: list[list[list[Line]]] | None = [] if tag == _TABLE else None
        self.cell: list[Line] | None = None
        self.paragraph: Element | None = None
        self.is_label = False
        self.is_flat = tag in (_TABLE, _PARAGRAPH)

    def begin_cell(self) -> None:
        if self.paragraph is not None:
            self._end_line()
        if self.rows:
            self.is_label = not self.rows[-1]
            self.cell = []
            self.rows[-1].append(self.cell)
        else:
            self.is_flat = False

    def begin_line(self, paragraph: Element) -> None:
        """Begin a paragraph of a cell; what stood in none before it is gone."""
        if self.paragraph is not None:
            self._end_line()
        if self.cell is None:
            self.is_flat = False
        self.pieces.clear()
        self.marks.clear()
        self.paragraph = paragraph

    def take(self, one: Element, tag: str) -> None:
        """Take a row, a bookmark or a sign, or note that the block is not flat."""
        if tag == _ROW and self.rows is not None:
            self._end_line()
            self.cell = None
            self.rows.append([])
        elif tag == _BOOKMARK and (self.rows is None or one.getparent().tag == _PARAGRAPH):
            self.marks.append(one.get(_NAME, ""))
        elif tag in _SIGNS:
            if one.getparent().tag != _STOPS:
                self.pieces.append(_SIGNS[tag])
        elif tag in _SWEPT:
            self.is_flat = False

    def read(self) -> BlockRead | None:
        """Return the block, now that it has ended; None where it is not flat."""
        if not self.is_flat or self.rows == []:
            return None
        if self.rows is None:
            return Line("".join(self.pieces), tuple(self.marks), self.element)
        self._end_line()
        return TableRead(self.rows)

    def _end_line(self) -> None:
        """End the paragraph, if there is one."""
        if self.cell is not None and self.paragraph is not None:
            kept = None if self.is_label else self.paragraph
            line = ("".join(self.pieces), tuple(self.marks), kept, False)
            self.cell.append(tuple.__new__(Line, line))  # quicker than Line(...)
        self.paragraph = None
