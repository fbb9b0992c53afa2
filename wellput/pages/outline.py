"""The outline of a page: its headings, each one step below the one that it belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wellput.model.block import Block, Heading, List
from wellput.model.block_words import in_one_line

TITLE, CONTENTS, LABEL, QUESTION = frozenset({"title", "subject"}), "contents", "label", "question"
"""Styles of paragraphs that are more than a look on a page."""

COVER = frozenset({"title", "subtitle", "meta", "note"})
"""Styles of the paragraphs that a document may open with before it speaks."""

DEEPEST = 6


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading: its level as the template gave it, its `depth` on the page (the title is 1), where and what it is."""

    level: int
    depth: int
    anchor: str
    words: str


def outline(blocks: Sequence[Block]) -> tuple[Entry, ...]:
    """Return an entry for each heading that has words, in order. No depth is skipped on the way down."""
    entries, above = [], list[int]()
    for number, heading in enumerate(_headings(blocks), 1):
        while above and above[-1] >= heading.level:
            above.pop()
        above.append(heading.level)
        depth = min(len(above) + 1, DEEPEST)
        entries.append(Entry(heading.level, depth, f"section-{number}", in_one_line(heading.inlines)))
    return tuple(entries)


def is_outlined(heading: Heading) -> bool:
    """Say whether a heading has words."""
    return bool(in_one_line(heading.inlines))


def _headings(blocks: Sequence[Block]) -> Iterator[Heading]:
    for block in blocks:
        if isinstance(block, Heading) and is_outlined(block):
            yield block
        elif isinstance(block, List):
            for item in block.items:
                yield from _headings(item.within)
