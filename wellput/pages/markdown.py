"""A response as CommonMark, to be read as it is or turned into anything else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from wellput.model.block import (
    Block,
    Contents,
    Document,
    Heading,
    Inline,
    Inlines,
    List,
    ListItem,
    Paragraph,
    Picture,
    Table,
    Text,
)
from wellput.pages.hanging import hanging
from wellput.pages.in_words import in_words
from wellput.pages.markdown_words import markdown_lines
from wellput.pages.outline import CONTENTS, DEEPEST, LABEL, QUESTION, TITLE

_BREAK = "\\\n"


def markdown_page(document: Document) -> str:
    """Return the document as CommonMark, without its contents list. Tables, which CommonMark lacks, become lists."""
    return "\n\n".join(_written(document.blocks)) + "\n"


def _written(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield blocks as text. Of two lists in a row the second has other marks, or they would read as one."""
    after_first = False
    for block in chain.from_iterable(map(in_words, blocks)):
        text = _block(block, other_mark=after_first)
        if text:
            yield text
            after_first = isinstance(block, List) and not after_first


def _block(block: Block, *, other_mark: bool) -> str:
    match block:
        case Heading():
            return _heading(block.level + 1, block.inlines)
        case Paragraph():
            return _paragraph(block)
        case List():
            return _list(block, other_mark=other_mark)
        case Table() | Picture() | Contents():
            return ""


def _heading(level: int, inlines: Inlines) -> str:
    words = " ".join(markdown_lines(inlines))
    return f"{'#' * min(level, DEEPEST)} {words}" if words else ""


def _paragraph(block: Paragraph) -> str:
    if block.style == CONTENTS:
        return ""
    if block.style in TITLE:
        return _heading(1, block.inlines)
    inlines = tuple(map(_strong, block.inlines)) if block.style == LABEL else block.inlines
    number = (Text(f"{block.number}. "),) if block.number else ()
    lines = markdown_lines((*number, *inlines))
    if block.style == QUESTION:
        lines = [f"> {line}" for line in lines]
    return _BREAK.join(lines)


def _strong(inline: Inline) -> Inline:
    return replace(inline, strong=True) if isinstance(inline, Text) else inline


def _list(block: List, *, other_mark: bool) -> str:
    items = [item for item in map(_item, block.items) if item]
    stop, bullet = (")", "*") if other_mark else (".", "-")
    marks = (f"{number}{stop}" if block.numbered else bullet for number in range(1, len(items) + 1))
    return "\n".join(hanging(mark, item) for mark, item in zip(marks, items, strict=False))


def _item(item: ListItem) -> str:
    """Return an item without its mark; a list within it stands close to its words."""
    words = _BREAK.join(markdown_lines(item.inlines))
    within = "\n\n".join(_written(item.within))
    close = bool(item.within) and isinstance(item.within[0], List)
    return ("\n" if close else "\n\n").join(filter(None, (words, within)))
