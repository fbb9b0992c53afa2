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
        line = _Line()
        for inline in inlines:
            if isinstance(inline, Text):
                self._fill(inline, line, origins)
            elif isinstance(inline, Link) and SLOT in inline.text:
                line.add(self._filled(inline, origins))
            else:
                line.add(inline)
        return Span(line.inlines, _first(origins))

    def _fill(self, inline: Text, line: _Line, origins: list[Origin]) -> None:
        """Add a text's own words and, at each slot, the value's; the value's origin joins `origins`."""
        first, *others = inline.text.split(SLOT)
        line.add_words(first, inline)
        for words in others:
            span = self._next()
            origins.append(span.origin)
            for one in span.inlines:
                if isinstance(one, Text):
                    line.add_words(one.text, inline)
                else:
                    line.add(one)
            line.add_words(words, inline)

    def _filled(self, link: Link, origins: list[Origin]) -> Link:
        spans = [self._next() for _ in range(link.text.count(SLOT))]
        origins += [span.origin for span in spans]
        first, *others = link.text.split(SLOT)
        return replace(link, text=first + "".join(_plain(s) + w for s, w in zip(spans, others, strict=True)))

    def _next(self) -> Span:
        self._at += 1
        return self._spans[self._at - 1]


def _first(origins: Iterable[Origin]) -> Origin:
    return next((origin for origin in origins if origin != NOWHERE), NOWHERE)


def _plain(span: Span) -> str:
    return "".join(one.text for one in span.inlines if isinstance(one, Text | Link))


class _Line:
    """Inlines in a row; neighbouring words that look the same are one run, and empty ones are left out."""

    def __init__(self) -> None:
        self._inlines: list[Inline] = []
        self._words: list[str] = []
        self._look = (False, False)

    def add_words(self, words: str, like: Text) -> None:
        """Add words that look like those of another run."""
        if not words:
            return
        look = (like.strong, like.emphasis)
        if look != self._look:
            self._end_run()
            self._look = look
        self._words.append(words)

    def add(self, inline: Inline) -> None:
        """Add anything that is not a text."""
        self._end_run()
        self._inlines.append(inline)

    @property
    def inlines(self) -> Inlines:
        """What was added."""
        self._end_run()
        return tuple(self._inlines)

    def _end_run(self) -> None:
        if self._words:
            self._inlines.append(Text("".join(self._words), *self._look))
            self._words = []
