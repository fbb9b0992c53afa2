"""The contents list: a field whose entries stand and link already, with their pages where those are known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from wellput.model.block import Block, Contents, Heading, List
from wellput.model.block_words import in_one_line, plain
from wellput.word import names
from wellput.word.marks import link_within
from wellput.word.runs import run


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading as the contents list shows it, the bookmark that stands at it, and its page where that is known."""

    level: int
    words: str
    bookmark: str
    page: int | None = None


def entries_of(blocks: Sequence[Block], pages: Sequence[int] = ()) -> tuple[Entry, ...]:
    """Return an entry for each heading that has words, in order; `pages` are theirs, if known."""
    headings = enumerate(zip_longest(_headings(blocks), pages), 1)
    return tuple(
        Entry(level_of(heading), in_one_line(heading.inlines), f"_Toc{number:09}", page)
        for number, (heading, page) in headings
        if heading is not None
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
    lines = [(entry.level, link_within(entry.bookmark, run(entry.words) + _page(entry))) for entry in listed]
    if lines:
        level, first = lines[0]
        lines[0] = (level, _opening(contents.depth) + first)
        level, last = lines[-1]
        lines[-1] = (level, last + _fold("end"))
    return lines


def _page(entry: Entry) -> str:
    """Return the page after a tab, as a field that leads to the heading; nothing where it is not known."""
    if entry.page is None:
        return ""
    code = f'<w:r><w:instrText xml:space="preserve"> PAGEREF {entry.bookmark} \\h </w:instrText></w:r>'
    return run("\t") + _fold("begin") + code + _fold("separate") + run(str(entry.page)) + _fold("end")


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
