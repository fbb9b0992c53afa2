"""What a return is read as: lines and tables of them, which there are hundreds of in each form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from wellput.word.markup import Element, value_of, w

_LISTS = ("ListBullet", "ListNumber")
_PROPERTIES, _STYLE, _NUMBERING, _NUMBER = map(w, ("pPr", "pStyle", "numPr", "numId"))
_OUTSTANDING = tuple(map(w, ("highlight", "strike", "dstrike")))


class Line(NamedTuple):
    """A paragraph: its words, and the bookmarks in it.

    How the paragraph looks matters to few lines, and is looked up for those alone.
    """

    words: str
    marks: tuple[str, ...] = ()
    paragraph: Element | None = None
    has_picture: bool = False

    @property
    def is_item(self) -> bool:
        """Whether it is an item of a list."""
        properties = None if self.paragraph is None else self.paragraph.find(_PROPERTIES)
        for one in () if properties is None else properties:
            if one.tag == _STYLE and (value_of(one) or "").startswith(_LISTS):
                return True
            if one.tag == _NUMBERING:
                number = value_of(one.find(_NUMBER))
                return number is not None and number != "0"
        return False

    @property
    def stands_out(self) -> bool:
        """Whether words in it are highlighted or struck out, by which people choose where they see no box."""
        looks = () if self.paragraph is None else self.paragraph.iter(*_OUTSTANDING)
        return any(value_of(one) not in ("none", "0", "false") for one in looks)


CellRead = Sequence[Line]
"""A cell, with the words of any table within it as lines."""


class TableRead(NamedTuple):
    """A table's rows of cells; `has_pictures` says whether there may be pictures in any."""

    rows: Sequence[Sequence[CellRead]]
    has_pictures: bool = False


BlockRead = Line | TableRead


def joined(lines: Sequence[Line]) -> str:
    """Return lines as prose: a blank line between paragraphs, items of lists as items."""
    prose, before = "", False
    for line in lines:
        words = line.words.strip("\n").rstrip()
        if words.strip():
            is_item = line.is_item
            gap = "" if not prose else "\n" if before and is_item else "\n\n"
            prose += f"{gap}- {words}" if is_item else f"{gap}{words}"
            before = is_item
    return prose
