"""Markdown into blocks. Only what templates need is switched on; raw HTML, code and images are plain text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.attrs import attrs_block_plugin

from wellput.draft.values import SLOT, TOKEN
from wellput.errors import WellputError
from wellput.model.block import (
    Block,
    Cell,
    Contents,
    Heading,
    Inline,
    Inlines,
    Link,
    List,
    ListItem,
    Paragraph,
    Table,
    Text,
)
from wellput.text import REPLACEMENT

CONTENTS = "contents"
"""A paragraph of this style is the title of a contents list, which follows it."""

_RULES = ("heading", "list", "table", "emphasis", "link", "escape", "entity", "newline")
_STRAY = re.compile(f"{SLOT}(?![0-9]+\ue001)")
_BETWEEN = re.compile(r"\n(?:[ \t]*\n)+(?=[^\s\-*+0-9])")
"""Blank lines that end every block: what follows is neither indented nor an item of a list."""


def read_markdown(text: str) -> Iterator[tuple[tuple[Block, ...], list[int]]]:
    """Turn a template's Markdown into blocks whose words still hold slots, with the numbers of their tokens.

    Pieces between blank lines are read one by one, since most differ in their tokens alone: a piece that was met
    before is not parsed again. Raises WellputError where the Markdown holds something that no block stands for.
    """
    for piece in _BETWEEN.split(_STRAY.sub(REPLACEMENT, text)):
        parts = TOKEN.split(piece)
        yield _read(SLOT.join(parts[::2])), [int(number) for number in parts[1::2]]


@lru_cache(maxsize=512)
def _read(piece: str) -> tuple[Block, ...]:
    tree = SyntaxTreeNode(_markdown().parse(piece))
    return tuple(block for node in tree.children for block in _blocks(node))


@cache
def _markdown() -> MarkdownIt:
    return MarkdownIt("zero", {"html": False}).enable(_RULES).use(attrs_block_plugin, allowed=("class",))


def _blocks(node: SyntaxTreeNode) -> Iterator[Block]:
    reader = _READERS.get(node.type)
    if reader is None:
        raise _unknown(node)
    yield from reader(node)


def _heading(node: SyntaxTreeNode) -> Iterator[Block]:
    yield Heading(int(node.tag[1:]), _span(node), _style(node))


def _paragraph(node: SyntaxTreeNode) -> Iterator[Block]:
    yield Paragraph(_span(node), _style(node))
    if _style(node) == CONTENTS:
        yield Contents()


def _list(node: SyntaxTreeNode) -> Iterator[Block]:
    items = tuple(_item(item) for item in node.children)
    yield List(items, node.type == "ordered_list", _style(node))


def _item(node: SyntaxTreeNode) -> ListItem:
    opens = bool(node.children) and node.children[0].type == "paragraph"
    within = node.children[1:] if opens else node.children
    words = _span(node.children[0]) if opens else ()
    return ListItem(words, tuple(block for child in within for block in _blocks(child)))


def _table(node: SyntaxTreeNode) -> Iterator[Block]:
    rows = [row for part in node.children for row in part.children]
    header, *body = (tuple(Cell(_span(cell), _align(cell)) for cell in row.children) for row in rows)
    yield Table(header, tuple(body), _style(node))


_READERS: dict[str, Callable[[SyntaxTreeNode], Iterator[Block]]] = {
    "heading": _heading,
    "paragraph": _paragraph,
    "bullet_list": _list,
    "ordered_list": _list,
    "table": _table,
}


def _style(node: SyntaxTreeNode) -> str | None:
    return str(node.attrs["class"]) if "class" in node.attrs else None


def _align(cell: SyntaxTreeNode) -> Literal["left", "center", "right"]:
    style = str(cell.attrs.get("style", ""))
    if style.endswith("right"):
        return "right"
    return "center" if style.endswith("center") else "left"


def _span(node: SyntaxTreeNode) -> Inlines:
    """Read the words of a heading, paragraph or cell, which stand in its one child of type `inline`."""
    return tuple(one for child in node.children for inline in child.children for one in _inlines(inline))


def _inlines(node: SyntaxTreeNode, *, strong: bool = False, emphasis: bool = False) -> Iterator[Inline]:
    match node.type:
        case "text":
            yield Text(node.content, strong, emphasis)
        case "softbreak":
            yield Text(" ", strong, emphasis)
        case "hardbreak":
            yield Text("\n", strong, emphasis)
        case "strong" | "em":
            for child in node.children:
                yield from _inlines(
                    child, strong=strong or node.type == "strong", emphasis=emphasis or node.type == "em"
                )
        case "link":
            yield Link("".join(_words(child) for child in node.children), str(node.attrs["href"]))
        case _:
            raise _unknown(node)


def _words(node: SyntaxTreeNode) -> str:
    return node.content if node.type == "text" else "".join(_words(child) for child in node.children)


def _unknown(node: SyntaxTreeNode) -> WellputError:
    what = f"Markdown's {node.type!r} has no place in a document here."
    return WellputError("template", what, "Write it as a paragraph, a list or a table.")
