"""A walk through a document's words, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wellput.model.block import Block, Heading, Inline, List, Paragraph, Table


def inlines_of(blocks: Sequence[Block]) -> Iterator[Inline]:
    """Yield every inline of blocks, those within items and cells included."""
    for block in blocks:
        match block:
            case Heading() | Paragraph():
                yield from block.inlines
            case List():
                for item in block.items:
                    yield from item.inlines
                    yield from inlines_of(item.within)
            case Table():
                for row in (block.header, *block.rows):
                    for cell in row:
                        yield from cell.inlines
