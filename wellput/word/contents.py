"""The contents list: a field whose entries stand and link already; page numbers come when Word updates it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wellput.model.block import Block, Contents, Heading, List
from wellput.model.block_words import plain
from wellput.word import names
from wellput.word.marks import link_within
from wellput.word.runs import run


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading as the contents list shows it, and the bookmark that stands at it."""

    level: int
    words: str
    bookmark: str


def entries_of(blocks: Sequence[Block]) -> tuple[Entry, ...]:
    """Return an entry for each heading that has words, in order."""
    return tuple(
        Entry(level_of(heading), " ".join(plain(heading.inlines).split()), f"_Toc{number:09}")
        for number, heading in enumerate(_headings(blocks), 1)
    )


def is_listed(heading: Heading) -> bool:
    """Say whether a heading has a place in the contents list."""
    return heading.style != names.CONTENTS and bool(plain(heading.inlines).strip())


def level_of(heading: Heading) -> int:
    """Return a heading's level as Word can hold it."""
    return max(1, min(heading.level, 6))


def field(contents: Contents, entries: Sequence[Entry]) -> list[tuple[int, str]]:
    """Return the paragraphs of the list, each as its level and its content, with the field around them all."""
    listed = [entry for entry in entries if entry.level <= contents.depth]
    lines = [(entry.level, link_within(entry.bookmark, run(entry.words))) for entry in listed]
    if lines:
        level, first = lines[0]
        lines[0] = (level, _opening(contents.depth) + first)
        level, last = lines[-1]
        lines[-1] = (level, last + _fold("end"))
    return lines


def _opening(depth: int) -> str:
    instruction = f' TOC \\o "1-{depth}" \\h \\z \\u '
    code = f'<w:r><w:instrText xml:space="preserve">{instruction.replace(chr(34), "&quot;")}</w:instrText></w:r>'
    return _fold("begin") + code + _fold("separate")


def _fold(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def _headings(blocks: Sequence[Block]) -> Iterator[Heading]:
    for block in blocks:
        if isinstance(block, Heading) and is_listed(block):
            yield block
        elif isinstance(block, List):
            for item in block.items:
                yield from _headings(item.within)
