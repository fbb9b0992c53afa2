"""Blocks into the body of a Word document, in one pass."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from wellput.model.block import Block, Contents, Document, Heading, Inlines, List, ListItem, Paragraph, Table
from wellput.word import contents, names
from wellput.word.comments import Comments
from wellput.word.lines import Lines
from wellput.word.links import Links
from wellput.word.marks import Marks
from wellput.word.numbering import ListPlace, Numbering
from wellput.word.paragraphs import paragraph
from wellput.word.stylebook import Stylebook
from wellput.word.tables import Tables


class Body:
    """Writes the blocks of one document, on pages whose text is `width` wide in twentieths of a point."""

    def __init__(
        self,
        document: Document,
        styles: Stylebook,
        numbering: Numbering,
        links: Links,
        comments: Comments,
        width: int,
    ) -> None:
        self._blocks = document.blocks
        self._styles = styles
        self._numbering = numbering
        self._marks = Marks(document.blocks)
        self._lines = Lines(styles, self._marks, links, comments)
        self._tables = Tables(styles, self._lines, width)
        self._entries = contents.entries_of(document.blocks)
        self._coming = iter(self._entries)

    def write(self) -> str:
        """Return the body of the document, but for its section."""
        return self._written(self._blocks, depth=0)

    def _written(self, blocks: Sequence[Block], depth: int) -> str:
        """Write blocks in order. Word would join two tables that nothing stands between."""
        pieces = [self._block(block, depth) for block in blocks]
        between = [isinstance(one, Table) and isinstance(two, Table) for one, two in pairwise(blocks)]
        gaps = [paragraph(self._styles.body(), "") if joined else "" for joined in (*between, False)]
        return "".join(piece + gap for piece, gap in zip(pieces, gaps, strict=False))

    def _block(self, block: Block, depth: int) -> str:
        match block:
            case Heading():
                return self._heading(block)
            case Paragraph():
                return self._paragraph(block, depth)
            case List():
                return self._list(block, depth)
            case Table():
                return self._tables.write(block)
            case Contents():
                return self._contents(block)

    def _heading(self, heading: Heading) -> str:
        level = contents.level_of(heading)
        usual = self._styles.paragraph(names.heading(level))
        style = self._styles.named(heading.style, usual)
        if not contents.is_listed(heading):
            return self._filled(style, heading.inlines)
        content = self._marks.at(next(self._coming).bookmark, self._lines.write(heading.inlines))
        outline = None if style == usual else level - 1
        return paragraph(style, content, heading.inlines, outline=outline)

    def _paragraph(self, block: Paragraph, depth: int) -> str:
        usual = self._styles.paragraph(names.continued(depth - 1)) if depth else self._styles.body()
        return self._filled(self._styles.named(block.style, usual), block.inlines)

    def _filled(self, style: str, inlines: Inlines) -> str:
        """Return a paragraph, or nothing where it has no words."""
        content = self._lines.write(inlines)
        return paragraph(style, content, inlines) if content else ""

    def _list(self, block: List, depth: int) -> str:
        name = names.numbered(depth) if block.numbered else names.bulleted(depth)
        usual = self._styles.paragraph(name)
        style = self._styles.named(block.style, usual)
        place = self._styles.list_place(name, depth)
        if style != usual:
            place = self._styles.inset_place(style, name, depth)
        if block.numbered:
            place = self._numbering.started(place)
        return "".join(self._item(item, style, place, depth) for item in block.items)

    def _item(self, item: ListItem, style: str, place: ListPlace, depth: int) -> str:
        words = paragraph(style, self._lines.write(item.inlines), item.inlines, place=place)
        return words + self._written(item.within, depth + 1)

    def _contents(self, block: Contents) -> str:
        lines = contents.field(block, self._entries)
        return "".join(
            paragraph(self._styles.paragraph(names.contents_entry(level)), content) for level, content in lines
        )
