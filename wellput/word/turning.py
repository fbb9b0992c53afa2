"""Which blocks stand on pages turned sideways: tables too wide for upright pages, with the words that lead to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wellput.model.block import Block, Heading, Paragraph, Table

_LEADING = frozenset({"label", "caption", "question", "note"})


@dataclass(frozen=True, slots=True)
class Turned:
    """The blocks from `start` up to `end` stand sideways."""

    start: int
    end: int


def turned(blocks: Sequence[Block], is_wide: Callable[[Table], bool]) -> tuple[Turned, ...]:
    """Return the stretches that stand sideways, in order.

    A stretch takes in the headings right before its table, which would else stand alone on a page, and one paragraph of
    ordinary text after it, which ends the section.
    """
    found: list[Turned] = []
    for at, block in enumerate(blocks):
        if not isinstance(block, Table) or not is_wide(block):
            continue
        start = at
        while start and _leads(blocks[start - 1]):
            start -= 1
        end = at + 2 if at + 1 < len(blocks) and _is_text(blocks[at + 1]) else at + 1
        if found and start <= found[-1].end:
            start = found.pop().start
        found.append(Turned(start, end))
    return tuple(found)


def _leads(block: Block) -> bool:
    return isinstance(block, Heading) or (isinstance(block, Paragraph) and block.style in _LEADING)


def _is_text(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.style is None
