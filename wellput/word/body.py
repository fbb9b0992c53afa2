"""Blocks into the body of a Word document, in one pass."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from wellput.model.block import Block, Contents, Document, Heading, Inlines, List, ListItem, Paragraph, Picture, Table
from wellput.model.block_words import plain
from wellput.word import contents, names
from wellput.word.captions import caption_paragraph
from wellput.word.comments import Comments
from wellput.word.drawings import Drawings
from wellput.word.lines import Lines
from wellput.word.links import Links
from wellput.word.marks import Marks
from wellput.word.numbering import ListPlace, Numbering
from wellput.word.paragraphs import paragraph
from wellput.word.sections import Sections
from wellput.word.stylebook import Stylebook
from wellput.word.tables import Tables
from wellput.word.turning import turned

_TABLE, _TABLE_END = "<w:tbl>", "</w:tbl>"
_TALLEST_WHOLE_LIST = 12
"""Lines; a list of no more is kept on one page."""

_A_LINE = 80
"""Characters that a line of a list holds, about."""


class Body:
    """Writes the blocks of one document. `pages` are those of its listed headings, where they are known."""

    def __init__(
        self,
        document: Document,
        styles: Stylebook,
        numbering: Numbering,
        links: Links,
        comments: Comments,
        drawings: Drawings,
        sections: Sections,
        pages: Sequence[int] = (),
    ) -> None:
        self._blocks = document.blocks
        self._styles = styles
        self._numbering = numbering
        self._marks = Marks(document.blocks)
        self._lines = Lines(styles, self._marks, links, comments)
        self._tables = Tables(styles, self._lines)
        self._drawings = drawings
        self._sections = sections
        self._entries = contents.entries_of(document.blocks, pages)
        self._coming = iter(self._entries)
        self._sideways = False

    def write(self) -> str:
        """Return the body of the document with its sections."""
        pieces: list[str] = []
        done = 0
        for stretch in turned(self._blocks, self._is_wide):
            pieces += self._pieces(self._blocks[done : stretch.start])
            self._end_section(pieces, sideways=False)
            self._sideways = True
            pieces += self._pieces(self._blocks[stretch.start : stretch.end])
            self._sideways = False
            done = stretch.end
            if done < len(self._blocks):
                self._end_section(pieces, sideways=True)
        pieces += self._pieces(self._blocks[done:])
        ends_sideways = bool(done) and done == len(self._blocks)
        return "".join(pieces) + self._sections.end(sideways=ends_sideways)

    def _is_wide(self, table: Table) -> bool:
        """Say whether a table's words would be broken on an upright page, and a page turned sideways is any wider."""
        upright = self._sections.upright
        return upright < self._tables.least_width(table) and upright < self._sections.sideways

    def _end_section(self, pieces: list[str], *, sideways: bool) -> None:
        """End the section in the last paragraph; in one without words where that would be a table's."""
        if not pieces:
            return
        if not pieces[-1].endswith("</w:p>"):
            pieces.append(paragraph(self._styles.body(), ""))
        before, mark, after = pieces[-1].rpartition("</w:pPr>")
        pieces[-1] = before + self._sections.end(sideways=sideways) + mark + after

    def _pieces(self, blocks: Sequence[Block], depth: int = 0) -> list[str]:
        """Write blocks in order. Word would join two tables that nothing stands between."""
        pieces: list[str] = []
        for block, after in zip_longest(blocks, blocks[1:]):
            piece = self._block(block, depth, after)
            if pieces and piece.startswith(_TABLE) and pieces[-1].endswith(_TABLE_END):
                pieces.append(paragraph(self._styles.body(), ""))
            if piece:
                pieces.append(piece)
        return pieces

    def _written(self, blocks: Sequence[Block], depth: int) -> str:
        return "".join(self._pieces(blocks, depth))

    def _block(self, block: Block, depth: int, after: Block | None) -> str:
        match block:
            case Heading():
                return self._heading(block)
            case Paragraph():
                return self._paragraph(block, depth, after)
            case List():
                return self._list(block, depth)
            case Table():
                width = self._sections.sideways if self._sideways else self._sections.upright
                return self._tables.write(block, width)
            case Contents():
                return self._contents(block)
            case Picture():
                return self._picture(block)

    def _heading(self, heading: Heading) -> str:
        level = contents.level_of(heading)
        usual = self._styles.paragraph(names.heading(level))
        style = self._styles.named(heading.style, usual)
        if not contents.is_listed(heading):
            return self._filled(style, heading.inlines)
        content = self._marks.at(next(self._coming).bookmark, self._lines.write(heading.inlines))
        outline = None if style == usual else level - 1
        return paragraph(style, content, heading.inlines, outline=outline)

    def _paragraph(self, block: Paragraph, depth: int, after: Block | None) -> str:
        usual = self._styles.paragraph(names.continued(depth - 1)) if depth else self._styles.body()
        return self._filled(self._styles.named(block.style, usual), block.inlines, _kept(block, after))

    def _filled(self, style: str, inlines: Inlines, with_next: bool | None = None) -> str:
        """Return a paragraph, or nothing where it has no words."""
        content = self._lines.write(inlines)
        return paragraph(style, content, inlines, with_next=with_next) if content else ""

    def _picture(self, picture: Picture) -> str:
        drawn = paragraph(self._styles.paragraph(names.PICTURE), self._drawings.write(picture.drawing))
        return caption_paragraph(picture.caption, self._styles, self._lines) + drawn

    def _list(self, block: List, depth: int) -> str:
        name = names.numbered(depth) if block.numbered else names.bulleted(depth)
        usual = self._styles.paragraph(name)
        style = self._styles.named(block.style, usual)
        place = self._styles.list_place(name, depth)
        if style != usual:
            place = self._styles.inset_place(style, name, depth)
        if block.numbered:
            place = self._numbering.started(place)
        whole = _is_short(block)
        return "".join(
            self._item(item, style, place, depth, with_next=(whole and item is not block.items[-1]) or None)
            for item in block.items
        )

    def _item(self, item: ListItem, style: str, place: ListPlace, depth: int, *, with_next: bool | None) -> str:
        words = paragraph(style, self._lines.write(item.inlines), item.inlines, place=place, with_next=with_next)
        return words + self._written(item.within, depth + 1)

    def _contents(self, block: Contents) -> str:
        lines = contents.field(block, self._entries)
        return "".join(self._entry(self._styles.paragraph(names.contents_entry(level)), line) for level, line in lines)

    def _entry(self, style: str, line: str) -> str:
        """Write a line of the contents list. Its style should have a tab for the page number; Word's own has none."""
        tab, width = self._styles.right_tab(style), self._sections.upright
        return paragraph(style, line, tab=width if tab is None or tab > width else None)


def _kept(block: Paragraph, after: Block | None) -> bool | None:
    """Say whether a paragraph must stand with what comes after it; None where its style decides.

    A style keeps an answer with its reasons; where a heading follows instead, keeping would chain question to
    question until the chain is longer than a page and breaks anywhere. Words that announce a list stay with it.
    """
    if isinstance(after, Heading) and block.style in names.LEADING:
        return False
    announces = isinstance(after, List) and plain(block.inlines).rstrip().endswith(":")
    return True if announces else None


def _is_short(block: List) -> bool:
    """Say whether a list is so short that it should stand on one page."""
    if any(item.within for item in block.items):
        return False
    return sum(1 + len(plain(item.inlines)) // _A_LINE for item in block.items) <= _TALLEST_WHOLE_LIST
