"""A response as one web page that needs nothing else: readable in any browser, by keyboard, aloud and on paper."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from wellput.model.block import Block, Contents, Document, Paragraph, Text
from wellput.model.block_words import in_one_line
from wellput.pages.html_blocks import HtmlBlocks
from wellput.pages.markup import element, page, words
from wellput.pages.outline import CONTENTS, COVER, TITLE, Entry, outline
from wellput.pages.references import PageReferences

MAIN, CONTENTS_TITLE = "response", "contents-title"


def html_page(document: Document, style: str) -> str:
    """Return the document as a page in the looks of a style sheet.

    The title and the lines about the document are the page's head; the contents list, where the document has one,
    comes next; then the response.
    """
    entries = outline(document.blocks)
    writer = HtmlBlocks(PageReferences(document.blocks), entries)
    title, blocks = _titled(document)
    opening = tuple(takewhile(_opens, blocks))
    head = element("h1", writer.line(title.inlines), dir="auto") + "\n" + writer.written(opening)
    body = (
        element("a", "Skip to the response", class_="skip", href=f"#{MAIN}"),
        element("header", f"\n{head}\n"),
        _contents(document.blocks, entries),
        element("main", f"\n{writer.written(blocks[len(opening) :])}\n", id=MAIN, tabindex="-1"),
    )
    return page(document.title, document.language, style, "\n".join(filter(None, body)))


def _titled(document: Document) -> tuple[Paragraph, list[Block]]:
    """Return the title and the other blocks, without those of the contents list."""
    blocks: list[Block] = [one for one in document.blocks if not isinstance(one, Contents) and not _is(one, CONTENTS)]
    for at, block in enumerate(blocks):
        if isinstance(block, Paragraph) and block.style in TITLE and in_one_line(block.inlines):
            return block, [*blocks[:at], *blocks[at + 1 :]]
    return Paragraph((Text(document.title),)), blocks


def _contents(blocks: Sequence[Block], entries: Sequence[Entry]) -> str:
    depth = next((block.depth for block in blocks if isinstance(block, Contents)), 0)
    listed = [entry for entry in entries if entry.level <= depth]
    if not listed:
        return ""
    titles = (in_one_line(block.inlines) for block in blocks if isinstance(block, Paragraph) and _is(block, CONTENTS))
    title = element("h2", words(next(titles, "") or "Contents"), id=CONTENTS_TITLE)
    return element("nav", f"\n{title}\n{_nested(listed)}\n", aria_labelledby=CONTENTS_TITLE)


def _nested(entries: Sequence[Entry]) -> str:
    """Return entries as a list of links, those of a greater depth within the item before them."""
    items, at = [], 0
    while at < len(entries):
        entry = entries[at]
        end = next((i for i in range(at + 1, len(entries)) if entries[i].depth <= entry.depth), len(entries))
        link = element("a", words(entry.words), href=f"#{entry.anchor}", dir="auto")
        items.append(element("li", link + _nested(entries[at + 1 : end])))
        at = end
    return element("ol", "\n".join(("", *items, ""))) if items else ""


def _opens(block: Block) -> bool:
    """Say whether a block belongs to the page's head, as long as those before it do."""
    return isinstance(block, Paragraph) and block.style in COVER


def _is(block: Block, style: str) -> bool:
    return isinstance(block, Paragraph) and block.style == style
