"""Count what a document numbers: its tables and pictures by their captions, and its numbered paragraphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from wellput.model.block import Block, Caption, CaptionKind, Paragraph, Picture, Table

CAPTION = "caption"
"""A paragraph of this style right before a table or a picture is its caption."""

NUMBERED = "numbered"
"""Paragraphs of this style are numbered through the whole document."""

POINTS = "points"
"""The style of lists among numbered paragraphs, which stand as far in as their words."""


def counted(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks with captions joined to what they stand above, and with their numbers.

    A caption that stands above nothing that can have one stays a paragraph.
    """
    counts: Counter[str] = Counter()
    caption: Paragraph | None = None
    for block in blocks:
        if caption and isinstance(block, Table | Picture):
            block = replace(block, caption=_caption(caption, block, counts))
        elif caption:
            yield caption
        caption = block if isinstance(block, Paragraph) and block.style == CAPTION else None
        if caption is None:
            yield _numbered(block, counts)
    if caption:
        yield caption


def _caption(words: Paragraph, block: Table | Picture, counts: Counter[str]) -> Caption:
    kind: CaptionKind = "Table" if isinstance(block, Table) else "Figure"
    counts[kind] += 1
    return Caption(kind, counts[kind], words.inlines)


def _numbered(block: Block, counts: Counter[str]) -> Block:
    if not isinstance(block, Paragraph) or block.style != NUMBERED:
        return block
    counts[NUMBERED] += 1
    return Paragraph(block.inlines, block.style, block.origin, counts[NUMBERED])
