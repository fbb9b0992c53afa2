"""Markdown into blocks. Only what templates need is switched on; raw HTML, code and images are plain text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.attrs import attrs_block_plugin

from wellput.draft.markdown import CITE, ORIGIN, TARGET
from wellput.errors import WellputError
from wellput.model.block import (
    NOWHERE,
    Block,
    Cell,
    Citation,
    Contents,
    Heading,
    Inline,
    Inlines,
    Link,
    List,
    ListItem,
    Origin,
    Paragraph,
    Table,
    Target,
    Text,
)

CONTENTS = "contents"
"""A paragraph of this style is the title of a contents list, which follows it."""

_RULES = ("heading", "list", "table", "emphasis", "link", "escape", "entity", "newline")


@dataclass(frozen=True, slots=True)
class _Span:
    """Inlines as read, and the first origin that was met among them."""

    inlines: Inlines
    origin: Origin = NOWHERE


def read_markdown(text: str) -> tuple[Block, ...]:
    """Turn a template's Markdown into blocks, each with its origin.

    Raises WellputError where the Markdown holds something that no block stands for.
    """
    tree = SyntaxTreeNode(_markdown().parse(text))
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
    span = _span(node)
    yield Heading(int(node.tag[1:]), span.inlines, _style(node), span.origin)


def _paragraph(node: SyntaxTreeNode) -> Iterator[Block]:
    span = _span(node)
    yield Paragraph(span.inlines, _style(node), span.origin)
    if _style(node) == CONTENTS:
        yield Contents()


def _list(node: SyntaxTreeNode) -> Iterator[Block]:
    items, origins = [], []
    for item in node.children:
        opens = bool(item.children) and item.children[0].type == "paragraph"
        span = _span(item.children[0]) if opens else _Span(())
        rest = item.children[1:] if opens else item.children
        origins.append(span.origin)
        items.append(ListItem(span.inlines, tuple(block for child in rest for block in _blocks(child))))
    origin = next((one for one in origins if one != NOWHERE), NOWHERE)
    yield List(tuple(items), node.type == "ordered_list", _style(node), origin)


def _table(node: SyntaxTreeNode) -> Iterator[Block]:
    rows = [[(_span(cell), _align(cell)) for cell in row.children] for part in node.children for row in part.children]
    origin = next((span.origin for row in rows for span, _ in row if span.origin != NOWHERE), NOWHERE)
    cells = [tuple(Cell(span.inlines, align) for span, align in row) for row in rows]
    yield Table(cells[0], tuple(cells[1:]), _style(node), origin)


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


def _span(node: SyntaxTreeNode) -> _Span:
    """Read the words of a heading, paragraph or cell, which stand in its one child of type `inline`."""
    span = _Span(())
    for child in node.children:
        for inline in child.children:
            found = _inline(inline)
            origin = span.origin if span.origin != NOWHERE else found.origin
            span = _Span(span.inlines + found.inlines, origin)
    return replace(span, inlines=_joined(span.inlines))


def _inline(node: SyntaxTreeNode) -> _Span:
    match node.type:
        case "text":
            return _Span((Text(node.content),))
        case "softbreak":
            return _Span((Text(" "),))
        case "hardbreak":
            return _Span((Text("\n"),))
        case "link":
            return _link(node)
        case "strong" | "em":
            inner = [_inline(child) for child in node.children]
            origin = next((one.origin for one in inner if one.origin != NOWHERE), NOWHERE)
            return _Span(tuple(_stressed(one, node.type) for each in inner for one in each.inlines), origin)
    raise _unknown(node)


def _link(node: SyntaxTreeNode) -> _Span:
    address = str(node.attrs["href"])
    words = "".join(_words(child) for child in node.children)
    if address.startswith(ORIGIN):
        parts = [unquote(part) or None for part in address.removeprefix(ORIGIN).split("/")]
        return _Span((), Origin(*parts))
    if address.startswith(CITE):
        return _Span((Citation(unquote(address.removeprefix(CITE)), int(words)),))
    if address.startswith(TARGET):
        return _Span((Target(unquote(address.removeprefix(TARGET)), int(words)),))
    return _Span((Link(words, address),))


def _words(node: SyntaxTreeNode) -> str:
    return node.content if node.type == "text" else "".join(_words(child) for child in node.children)


def _stressed(inline: Inline, how: str) -> Inline:
    if not isinstance(inline, Text):
        return inline
    return replace(inline, strong=True) if how == "strong" else replace(inline, emphasis=True)


def _joined(inlines: Inlines) -> Inlines:
    """Join neighbouring runs of words that look the same."""
    joined: list[Inline] = []
    for inline in inlines:
        last = joined[-1] if joined else None
        if isinstance(inline, Text) and isinstance(last, Text) and _look(inline) == _look(last):
            joined[-1] = replace(last, text=last.text + inline.text)
        elif inline != Text(""):
            joined.append(inline)
    return tuple(joined)


def _look(text: Text) -> tuple[bool, bool]:
    return text.strong, text.emphasis


def _unknown(node: SyntaxTreeNode) -> WellputError:
    place = f"template output, line {node.map[0] + 1}" if node.map else "template output"
    return WellputError(place, f"There is no block for Markdown's {node.type!r}.", "Use another form of words.")
