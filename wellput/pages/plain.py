"""A response as plain text, to paste into a message or to read anywhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wellput.model.block import (
    Block,
    Contents,
    Document,
    Heading,
    Inline,
    Inlines,
    Link,
    List,
    ListItem,
    Paragraph,
    Picture,
    Table,
)
from wellput.model.block_words import in_one_line, shown
from wellput.pages.hanging import hanging
from wellput.pages.in_words import in_words
from wellput.pages.outline import CONTENTS, QUESTION, TITLE

UNDERLINES = {1: "=", 2: "-"}
WIDEST = 72
BULLET, INDENT = "-", "    "


def plain_page(document: Document) -> str:
    """Return the document as plain text, without its contents list; lines are as long as they were typed."""
    return "\n\n".join(_written(document.blocks)).strip("\n") + "\n"


def _written(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        for one in in_words(block):
            text = _block(one)
            if text.strip():
                yield text


def _block(block: Block) -> str:
    match block:
        case Heading():
            return _heading(block)
        case Paragraph():
            return _paragraph(block)
        case List():
            return "\n".join(_items(block))
        case Table() | Picture() | Contents():
            return ""


def _heading(heading: Heading) -> str:
    """Return a heading with a line under it; a great one with more room above."""
    words = in_one_line(heading.inlines)
    underline = UNDERLINES.get(heading.level, "") * min(len(words), WIDEST)
    return ("\n" if heading.level == 1 else "") + "\n".join(filter(None, (words, underline)))


def _paragraph(block: Paragraph) -> str:
    if block.style == CONTENTS:
        return ""
    words = (f"{block.number}. " if block.number else "") + _lines(block.inlines)
    if block.style in TITLE:
        line = "=" * min(max(map(len, words.split("\n"))), WIDEST)
        return f"{line}\n{words}\n{line}"
    return "\n".join(INDENT + line for line in words.split("\n")) if block.style == QUESTION else words


def _items(block: List) -> Iterator[str]:
    for number, item in enumerate(block.items, 1):
        yield hanging(f"{number}." if block.numbered else BULLET, _item(item))


def _item(item: ListItem) -> str:
    """Return an item without its mark; a list within it stands close to its words."""
    close = bool(item.within) and isinstance(item.within[0], List | Table)
    return ("\n" if close else "\n\n").join(filter(None, (_lines(item.inlines), "\n\n".join(_written(item.within)))))


def _lines(inlines: Inlines) -> str:
    return "".join(map(_words, inlines)).strip("\n")


def _words(inline: Inline) -> str:
    if isinstance(inline, Link) and inline.address not in (inline.text, f"mailto:{inline.text}"):
        return f"{inline.text} ({inline.address})"
    return shown(inline)
