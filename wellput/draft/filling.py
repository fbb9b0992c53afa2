"""Put values into blocks: each slot becomes the words of its value, and the first of a block's origins is its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from wellput.draft.values import SLOT, Span, Values
from wellput.errors import WellputError
from wellput.model.block import (
    NOWHERE,
    Block,
    Cell,
    Contents,
    Heading,
    Inline,
    Inlines,
    Link,
    List,
    ListItem,
    Origin,
    Paragraph,
    Picture,
    Table,
    Text,
)

_SLOT = Text(SLOT)


def filled(blocks: Sequence[Block], numbers: Sequence[int], values: Values) -> Iterator[Block]:
    """Return the blocks with the values of the tokens of those numbers, in the order in which they stand.

    Raises WellputError where a template put a value where no words can be, such as a link's address.
    """
    filler = _Filler([values[number] for number in numbers])
    for block in blocks:
        yield filler.block(block)
    if not filler.done:
        raise WellputError(
            "template",
            "A value stands where no words can be: in a style, or in a link's address.",
            "Write addresses with the filter `link`, and styles as plain words.",
        )


class _Filler:
    """Hands out values one after the other."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans
        self._at = 0

    @property
    def done(self) -> bool:
        """Whether every value has found its place."""
        return self._at == len(self._spans)

    def block(self, block: Block) -> Block:
        """Fill one block."""
        match block:
            case Paragraph():
                words = self._words(block.inlines)
                if words.drawing:
                    return Picture(words.drawing, words.origin)
                return Paragraph(words.inlines, block.style, words.origin)
            case Heading():
                words = self._words(block.inlines)
                return Heading(block.level, words.inlines, block.style, words.origin)
            case List():
                return self._list(block)
            case Table():
                return self._table(block)
            case Picture() | Contents():
                return block

    def _list(self, block: List) -> List:
        items, origins = [], []
        for item in block.items:
            words = self._words(item.inlines)
            origins.append(words.origin)
            items.append(ListItem(words.inlines, tuple(self.block(one) for one in item.within)))
        return List(tuple(items), block.numbered, block.style, _first(origins))

    def _table(self, block: Table) -> Table:
        origins: list[Origin] = []
        rows = []
        for row in (block.header, *block.rows):
            words = [self._words(cell.inlines) for cell in row]
            origins += [one.origin for one in words]
            rows.append(tuple(Cell(one.inlines, cell.align) for one, cell in zip(words, row, strict=True)))
        return Table(rows[0], tuple(rows[1:]), block.style, _first(origins))

    def _words(self, inlines: Inlines) -> Span:
        if len(inlines) == 1 and inlines[0] == _SLOT:
            return self._next()
        origins: list[Origin] = []
        words: list[Inline] = []
        for inline in inlines:
            if isinstance(inline, Text | Link) and SLOT in inline.text:
                words += self._filled(inline, origins)
            else:
                words.append(inline)
        return Span(_joined(words), _first(origins))

    def _filled(self, inline: Text | Link, origins: list[Origin]) -> Iterator[Inline]:
        """Yield the inline's own words and, at each slot, the value's; the value's origin joins `origins`."""
        if isinstance(inline, Link):
            spans = [self._next() for _ in range(inline.text.count(SLOT))]
            origins += [span.origin for span in spans]
            words = inline.text.split(SLOT)
            yield replace(inline, text=words[0] + "".join(_plain(s) + w for s, w in zip(spans, words[1:], strict=True)))
            return
        first, *others = inline.text.split(SLOT)
        yield Text(first, inline.strong, inline.emphasis)
        for text in others:
            span = self._next()
            origins.append(span.origin)
            yield from (_stressed(one, inline) for one in span.inlines)
            yield Text(text, inline.strong, inline.emphasis)

    def _next(self) -> Span:
        self._at += 1
        return self._spans[self._at - 1]


def _first(origins: Iterable[Origin]) -> Origin:
    return next((origin for origin in origins if origin != NOWHERE), NOWHERE)


def _stressed(inline: Inline, like: Text) -> Inline:
    return Text(inline.text, like.strong, like.emphasis) if isinstance(inline, Text) else inline


def _plain(span: Span) -> str:
    return "".join(one.text for one in span.inlines if isinstance(one, Text | Link))


def _joined(inlines: Iterable[Inline]) -> Inlines:
    """Join neighbouring runs of words that look the same, and leave out empty ones."""
    joined: list[Inline] = []
    for inline in inlines:
        last = joined[-1] if joined else None
        if isinstance(inline, Text) and isinstance(last, Text) and _look_alike(inline, last):
            joined[-1] = Text(last.text + inline.text, last.strong, last.emphasis)
        elif not isinstance(inline, Text) or inline.text:
            joined.append(inline)
    return tuple(joined)


def _look_alike(one: Text, other: Text) -> bool:
    return (one.strong, one.emphasis) == (other.strong, other.emphasis)
