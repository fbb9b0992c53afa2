"""The words of blocks as a reader sees them, without their looks and links, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wellput.model.block import (
    Block,
    Citation,
    Heading,
    Inline,
    Inlines,
    List,
    Paragraph,
    RemarkEnd,
    RemarkStart,
    Table,
    Target,
)


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


def shown(inline: Inline) -> str:
    """Return the words of one inline."""
    match inline:
        case Citation():
            return f"[{inline.number}]"
        case Target():
            return str(inline.number)
        case RemarkStart() | RemarkEnd():
            return ""
    return inline.text


def plain(inlines: Inlines) -> str:
    """Return the words of inlines."""
    return "".join(map(shown, inlines))


def in_one_line(inlines: Inlines) -> str:
    """Return the words of inlines with every stretch of white space as one space."""
    return " ".join(plain(inlines).split())
