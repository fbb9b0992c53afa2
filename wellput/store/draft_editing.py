"""Change a draft's text in the places where its values changed, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from wellput.store.draft_tree import Comment, DraftTree, Entry, Node, draft_tree
from wellput.store.list_matching import sources
from wellput.store.plain import Plain
from wellput.store.yaml_writing import Writer

Values = dict[str, Plain]

_BEFORE_COMMENT = 2


@dataclass(frozen=True, slots=True)
class _Part:
    """An entry in the old text.

    `lead` is the whole lines (blank, comments) before it; `end` lies after the comments below it that are
    indented further than it is, since they speak of it.
    """

    entry: Entry
    lead: str
    end: int


@dataclass(frozen=True, slots=True)
class _Piece:
    """An entry in the new text: the whole lines before it, and its own text without its margin."""

    lead: str
    body: str


def edited(text: str, old: Values, new: Values, *, blocks: bool = True) -> str:
    """Return the text of a draft that held the old values, with the new ones in it."""
    tree = draft_tree(text)
    if tree.top.kind != "mapping":
        return rewritten(text, new)
    middle = _Editor(tree, Writer(blocks=blocks)).mapping(tree.top, old, new)
    return text[: tree.top.start] + middle + text[tree.line_end(tree.top.end) :]


def rewritten(text: str, new: Values) -> str:
    """Return new text for the values, with every comment of the old text at its top."""
    comments = (comment.text for comment in draft_tree(text).comments)
    return "\n".join([*comments, Writer(blocks=False).entries(new, 0), ""])


@dataclass(frozen=True, slots=True)
class _Editor:
    """Writes parts of a draft anew, out of its old text where values are the same."""

    tree: DraftTree
    writer: Writer

    def mapping(self, node: Node, old: Values, new: Values) -> str:
        """Return a block mapping, from its first key to the end of its last line."""
        column = self.tree.column(node.start)
        pieces: dict[str, _Piece] = {}
        left = ""
        for part in self._parts(node):
            key = part.entry.key
            if key in old and key not in new:
                left += part.lead + _as_lines(self._comments(part), column)
            else:
                pieces[key] = self._piece(part, left + part.lead, old.get(key), new.get(key))
                left = ""
        fresh = {
            key: _Piece("", self.writer.entry(key, value, column))
            for key, value in new.items()
            if key not in pieces and old.get(key) != value
        }
        order = _placed(list(pieces), [key for key in new if key in pieces or key in fresh])
        return _joined([(pieces | fresh)[key] for key in order], left, column)

    def items(self, node: Node, old: list[Plain], new: list[Plain]) -> str:
        """Return a block list, from its first dash to the end of its last line."""
        column = self.tree.column(node.start)
        matched = sources(old, new)
        parts = self._parts(node)
        leads: dict[int, str] = {}
        left = ""
        for place, part in enumerate(parts):
            left += part.lead
            if place in matched:
                leads[place], left = left, ""
            else:
                left += _as_lines(self._comments(part), column)
        pieces = [
            _Piece("", f"-{self.writer.after_dash(item, column)}")
            if place is None
            else self._piece(parts[place], leads[place], old[place], item)
            for place, item in zip(matched, new, strict=True)
        ]
        return _joined(pieces, left, column)

    def _parts(self, node: Node) -> list[_Part]:
        tree, column = self.tree, self.tree.column(node.start)
        parts: list[_Part] = []
        lead = ""
        for one, following in zip_longest(node.entries, node.entries[1:]):
            end = tree.line_end(one.node.end)
            gap = "" if following is None else tree.text[end : tree.line_start(following.start)]
            below = _below(gap, column)
            parts.append(_Part(one, lead, end + below))
            lead = gap[below + 1 :]
        return parts

    def _piece(self, part: _Part, lead: str, old: Plain, new: Plain) -> _Piece:
        text, one, node = self.tree.text, part.entry, part.entry.node
        if old == new:
            return _Piece(lead, text[one.start : part.end])
        after = text[self.tree.line_end(node.end) : part.end]
        if node.kind == "mapping" and isinstance(old, dict) and isinstance(new, dict) and new:
            return _Piece(lead, text[one.start : node.start] + self.mapping(node, old, new) + after)
        if node.kind == "list" and isinstance(old, list) and isinstance(new, list) and new:
            return _Piece(lead, text[one.start : node.start] + self.items(node, old, new) + after)
        return self._whole(part, lead, new)

    def _whole(self, part: _Part, lead: str, new: Plain) -> _Piece:
        """Rewrite an entry; a comment in its first line stays there, others go before it."""
        tree, one, column = self.tree, part.entry, self.tree.column(part.entry.start)
        after = self.writer.after_dash if one.is_item else self.writer.after_key
        first, *rest = f"{tree.text[one.start : one.head]}{after(new, column)}".split("\n")
        comments = self._comments(part)
        if comments and comments[0].start < tree.line_end(one.start):
            stays, *comments = comments
            width = max(tree.column(stays.start) - column, len(first) + _BEFORE_COMMENT)
            first = first.ljust(width) + stays.text
        return _Piece(lead + _as_lines(comments, column), "\n".join([first, *rest]))

    def _comments(self, part: _Part) -> Sequence[Comment]:
        return self.tree.comments_between(part.entry.start, part.end)


def _below(gap: str, column: int) -> int:
    """Return how far a gap after an entry belongs to that entry: to its last comment beyond the column."""
    end = start = 0
    for line in gap.split("\n"):
        words = line.lstrip(" ")
        if words.startswith("#") and len(line) - len(words) > column:
            end = start + len(line)
        start += len(line) + 1
    return end


def _placed(there: Sequence[str], new: Sequence[str]) -> list[str]:
    """Return the keys that are there in their order, each fresh one behind the key it follows in `new`."""
    placed = list(there)
    before = None
    for key in new:
        if key not in placed:
            at = placed.index(before) + 1 if before else _first(placed, new)
            placed.insert(at, key)
        before = key
    return placed


def _first(placed: list[str], new: Sequence[str]) -> int:
    return next((placed.index(key) for key in new if key in placed), len(placed))


def _as_lines(comments: Iterable[Comment], column: int) -> str:
    return "".join(f"{' ' * column}{comment.text}\n" for comment in comments)


def _joined(pieces: Sequence[_Piece], left: str, column: int) -> str:
    """Join entries into the text of their collection; `left` is what stood before entries that are gone."""
    margin = " " * column
    first, *rest = pieces
    opening = "".join(f"{line.strip()}\n{margin}" for line in first.lead.split("\n") if line.strip())
    following = "".join(f"\n{piece.lead}{margin}{piece.body}" for piece in rest)
    closing = "\n" + left.removesuffix("\n") if left else ""
    return f"{opening}{first.body}{following}{closing}"
