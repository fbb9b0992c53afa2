"""Tables as lists, for forms that have no tables: an item for each row, with the names of the columns."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.model.block import Block, Cell, Inlines, List, ListItem, Paragraph, Table, Text
from wellput.model.block_words import in_one_line

PAIR = 2


def table_as_list(table: Table) -> tuple[Block, ...]:
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
