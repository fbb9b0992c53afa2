"""Blocks as HTML elements, in the order in which they stand."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.model.block import (
    Block,
    Cell,
    Citation,
    Contents,
    Heading,
    Inline,
    Inlines,
    Link,
    List,
    ListItem,
    Paragraph,
    Picture,
    RemarkEnd,
    RemarkStart,
    Table,
    Target,
    Text,
)
from wellput.model.block_words import caption_words, in_one_line
from wellput.pages.addresses import is_linkable
from wellput.pages.markup import element, image, words
from wellput.pages.outline import DEEPEST, LABEL, Entry, is_outlined
from wellput.pages.references import PageReferences


class HtmlBlocks:
    """Writes the blocks of one page; `entries` are its outline."""

    def __init__(self, references: PageReferences, entries: Sequence[Entry]) -> None:
        self._references = references
        self._coming = iter(entries)
        self._depth = 1

    def written(self, blocks: Sequence[Block]) -> str:
        """Return blocks as elements, one after the other."""
        return "\n".join(piece for piece in map(self._block, blocks) if piece)

    def _block(self, block: Block) -> str:
        match block:
            case Heading():
                return self._heading(block)
            case Paragraph():
                return self._paragraph(block)
            case List():
                items = "\n".join(map(self._item, block.items))
                return element("ol" if block.numbered else "ul", f"\n{items}\n", class_=block.style)
            case Table():
                return self._table(block)
            case Picture():
                return self._picture(block)
            case Contents():
                return ""

    def _heading(self, heading: Heading) -> str:
        if not is_outlined(heading):
            return ""
        entry = next(self._coming)
        self._depth = entry.depth
        content = self.line(heading.inlines)
        return element(f"h{entry.depth}", content, id=entry.anchor, class_=heading.style, dir="auto")

    def _paragraph(self, block: Paragraph) -> str:
        """Write a paragraph; a label is a heading below the one that it stands under."""
        if not in_one_line(block.inlines):
            return ""
        name = f"h{min(self._depth + 1, DEEPEST)}" if block.style == LABEL else "p"
        number = f"{element('span', f'{block.number}.', class_='number')} " if block.number else ""
        return element(name, number + self.line(block.inlines), class_=block.style, dir="auto")

    def _item(self, item: ListItem) -> str:
        return element("li", self.line(item.inlines) + self.written(item.within), dir="auto")

    def _table(self, table: Table) -> str:
        """Write a table. The roles keep it a table for every reader where a narrow page stacks its cells."""
        labels = [in_one_line(cell.inlines) for cell in table.header]
        head = "".join(
            element("th", self.line(cell.inlines), scope="col", role="columnheader", class_=_side(cell), dir="auto")
            for cell in table.header
        )
        rows = "\n".join(self._row(row, labels) for row in table.rows)
        parts = (
            element("caption", self.line(caption_words(table.caption)), dir="auto") if table.caption else "",
            element("thead", element("tr", head, role="row"), role="rowgroup"),
            element("tbody", f"\n{rows}\n", role="rowgroup"),
        )
        return element("table", "\n".join(filter(None, ("", *parts, ""))), role="table", class_=table.style)

    def _picture(self, picture: Picture) -> str:
        caption = caption_words(picture.caption)
        words = element("figcaption", self.line(caption), dir="auto") if caption else ""
        return element(
            "figure", "\n".join(filter(None, ("", image(picture.drawing.svg, picture.drawing.words), words, "")))
        )

    def _row(self, row: Sequence[Cell], labels: Sequence[str]) -> str:
        """Write a row; its first cell is the header of the row."""
        first, *others = (
            (element("span", self.line(cell.inlines), dir="auto"), label, _side(cell))
            for cell, label in zip(row, labels, strict=True)
        )
        head = element("th", first[0], scope="row", role="rowheader", data_label=first[1], class_=first[2])
        cells = (element("td", line, role="cell", data_label=label, class_=side) for line, label, side in others)
        return element("tr", head + "".join(cells), role="row")

    def line(self, inlines: Inlines) -> str:
        """Return inlines as the content of an element."""
        return "".join(map(self._inline, inlines))

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Text():
                return _stressed(inline)
            case Citation():
                return self._references.citation(inline)
            case Target():
                return self._references.target(inline)
            case Link():
                line = words(inline.text)
                return element("a", line, href=inline.address.strip()) if is_linkable(inline.address) else line
            case RemarkStart() | RemarkEnd():
                return ""


def _stressed(text: Text) -> str:
    line = words(text.text)
    if text.emphasis:
        line = element("em", line)
    return element("strong", line) if text.strong else line


def _side(cell: Cell) -> str | None:
    return None if cell.align == "left" else cell.align
