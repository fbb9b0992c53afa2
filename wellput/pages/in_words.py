"""Tables as lists and pictures as their words, for forms that have neither.

A list has an item for each row, with the names of the columns.
"""

from __future__ import annotations

from collections.abc import Sequence

from wellput.model.block import Block, Cell, Inlines, List, ListItem, Paragraph, Picture, Table, Text
from wellput.model.block_words import caption_words, in_one_line

PAIR = 2


def in_words(block: Block) -> tuple[Block, ...]:
    """Return a block as blocks that are neither tables nor pictures; a caption stands before what it is of."""
    if not isinstance(block, Table | Picture):
        return (block,)
    caption = (Paragraph(caption_words(block.caption)),) if block.caption else ()
    if isinstance(block, Picture):
        return (*caption, Paragraph((Text(block.drawing.words),)))
    return (*caption, *_table_as_list(block))


def _table_as_list(table: Table) -> tuple[Block, ...]:
    """Return a table of two columns as pairs under a line that names both, a wider one as a list for each row."""
    if len(table.header) == PAIR:
        about, said = table.header
        head = Paragraph((*about.inlines, *_colon(about), *said.inlines))
        return (head, List(tuple(ListItem(_pair(*row)) for row in table.rows)))
    return (List(tuple(_item(table.header, row) for row in table.rows)),)


def _pair(first: Cell, second: Cell) -> Inlines:
    return (*first.inlines, *_colon(first), *second.inlines) if in_one_line(second.inlines) else first.inlines


def _item(header: Sequence[Cell], row: Sequence[Cell]) -> ListItem:
    """Return a row as its first cell with the others below it; an empty cell is left out."""
    named = [(*name.inlines, *_colon(name), *cell.inlines) for name, cell in zip(header, row, strict=True)]
    lines = [line for line, cell in zip(named, row, strict=True) if in_one_line(cell.inlines)]
    if not lines:
        return ListItem(())
    return ListItem(lines[0], (List(tuple(map(ListItem, lines[1:]))),) if lines[1:] else ())


def _colon(name: Cell) -> Inlines:
    """Return what stands after a name: a colon, unless it ends in a stop, as `No.` does, or is empty."""
    words = in_one_line(name.inlines)
    if not words:
        return ()
    return (Text(" ") if words.endswith((".", ":", "?", "!")) else Text(": "),)
