"""The words of blocks as a reader sees them, without their looks and links, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wellput.model.block import (
    Block,
    Caption,
    Citation,
    Heading,
    Inline,
    Inlines,
    List,
    Paragraph,
    Picture,
    RemarkEnd,
    RemarkStart,
    Table,
    Target,
    Text,
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
            case Picture():
                yield from caption_words(block.caption)
            case Table():
                yield from _of_table(block)


def _of_table(table: Table) -> Iterator[Inline]:
    yield from caption_words(table.caption)
    for row in (table.header, *table.rows):
        for cell in row:
            yield from cell.inlines


def caption_words(caption: Caption | None) -> Inlines:
    """Return a caption as it is read: its label, then its words; nothing where there is none."""
    return (Text(f"{caption.label}: "), *caption.inlines) if caption else ()


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
