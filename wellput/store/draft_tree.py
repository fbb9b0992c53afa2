"""Where everything stands in a draft's text, so that one value can be changed and the rest left as typed."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Literal

import yaml

from wellput.store.line_breaks import guarded

_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_COMMENT = re.compile(r"#[^\n]*")
_BETWEEN = re.compile(r"(?:\s|#[^\n]*)*")


@dataclass(frozen=True, slots=True)
class Entry:
    """A key or a dash with its value; `start` is where it stands, `head` where its colon or dash ends."""

    start: int
    head: int
    key: str
    node: Node
    is_item: bool = False


@dataclass(frozen=True, slots=True)
class Node:
    """A value from its first character to its last; comments and blank lines after it are not part of it.

    `closed` is a value that is rewritten whole or not at all: a scalar, what stands in brackets, and the
    rare `? key` form.
    """

    start: int
    end: int
    kind: Literal["mapping", "list", "closed"]
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment from its # to the end of its line."""

    start: int
    text: str


_start = attrgetter("start")


@dataclass(frozen=True, slots=True)
class DraftTree:
    """The top of the tree, and every comment of the text in order."""

    text: str
    top: Node
    comments: tuple[Comment, ...]

    def comments_between(self, start: int, end: int) -> tuple[Comment, ...]:
        """Return the comments that begin in a stretch of the text."""
        first = bisect_left(self.comments, start, key=_start)
        return self.comments[first : bisect_left(self.comments, end, key=_start)]

    def line_start(self, place: int) -> int:
        """Return where the line of a place begins."""
        return self.text.rfind("\n", 0, place) + 1

    def line_end(self, place: int) -> int:
        """Return where the line of a place ends, before its line feed."""
        found = self.text.find("\n", place)
        return len(self.text) if found < 0 else found

    def column(self, place: int) -> int:
        """Return how far a place is into its line."""
        return place - self.line_start(place)


def draft_tree(text: str) -> DraftTree:
    """Return the tree of a text that the reader has found sound: one mapping, not deep, no aliases."""
    top = yaml.compose(guarded(text).text, Loader=_LOADER) or yaml.MappingNode("", [])
    return DraftTree(text, _node(text, top), tuple(_comments(text, top)))


def _node(text: str, node: yaml.Node) -> Node:
    if isinstance(node, yaml.ScalarNode):
        return Node(node.start_mark.index, _scalar_end(text, node), "closed")
    if isinstance(node, yaml.MappingNode) and not node.flow_style:
        return _mapping(text, node)
    if isinstance(node, yaml.SequenceNode) and not node.flow_style:
        return _list(text, node)
    return Node(node.start_mark.index, node.end_mark.index, "closed")


def _scalar_end(text: str, node: yaml.ScalarNode) -> int:
    """Return the end of a scalar; a block keeps the blank lines after it only where they count (`|+`)."""
    start, end = node.start_mark.index, int(node.end_mark.index)
    if node.style not in ("|", ">"):
        return end
    header = text[start : text.find("\n", start)].partition("#")[0]
    body = text[start:end]
    return end - 1 if "+" in header else end - len(body) + len(body.rstrip("\n"))


def _mapping(text: str, node: yaml.MappingNode) -> Node:
    start, column = node.start_mark.index, node.start_mark.column
    if any(key.start_mark.column != column for key, _ in node.value):
        return Node(start, max(end for _, end in _scalars(text, node)), "closed")
    entries = tuple(_entry(text, key, value) for key, value in node.value)
    return Node(start, entries[-1].node.end, "mapping", entries)


def _entry(text: str, key: yaml.ScalarNode, value: yaml.Node) -> Entry:
    head = text.index(":", key.end_mark.index) + 1
    return Entry(key.start_mark.index, head, key.value, _node(text, value))


def _list(text: str, node: yaml.SequenceNode) -> Node:
    entries: list[Entry] = []
    for value in node.value:
        dash = _next_dash(text, entries[-1].node.end) if entries else node.start_mark.index
        entries.append(Entry(dash, dash + 1, "", _node(text, value), is_item=True))
    return Node(node.start_mark.index, entries[-1].node.end, "list", tuple(entries))


def _next_dash(text: str, end: int) -> int:
    """Return the dash of the next item: the first sign after an item that is not blank or a comment."""
    found = _BETWEEN.match(text, end)
    return found.end() if found else end


def _comments(text: str, top: yaml.Node) -> Iterator[Comment]:
    """Find comments where no scalar stands: there every # begins one."""
    end = 0
    for start, after in (*_scalars(text, top), (len(text), len(text))):
        for found in _COMMENT.finditer(text, end, start):
            yield Comment(found.start(), found[0].rstrip())
        end = after


def _scalars(text: str, node: yaml.Node) -> Iterator[tuple[int, int]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _scalars(text, key)
            yield from _scalars(text, value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _scalars(text, value)
    elif isinstance(node, yaml.ScalarNode):
        start = node.start_mark.index
        if node.style in ("|", ">"):
            start = text.find("\n", start)  # a comment may stand in the block's first line
        yield start, node.end_mark.index
