"""Put findings beside the words that they are about, as remarks in the margin of a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from wellput.model.block import (
    Block,
    Caption,
    Cell,
    Citation,
    Document,
    Heading,
    Inline,
    Inlines,
    List,
    ListItem,
    Origin,
    Paragraph,
    Remark,
    RemarkEnd,
    RemarkStart,
    Table,
    Target,
    Text,
)
from wellput.model.finding import Finding, Place

AUTHOR = "Wellput"
EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class _Line:
    """One run of inlines (a paragraph, an item, a cell), its words as typed, and its block's origin."""

    words: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class _Mark:
    """Where in a line a remark begins and ends."""

    start: int
    end: int
    number: int


def with_remarks(document: Document, findings: Sequence[Finding]) -> Document:
    """Return the document with a remark for each finding: on its words, or else on its paragraph.

    A finding about something that is not in the document stands beside the document's first line.
    """
    lines = [line for block in document.blocks for line in _lines(block)]
    marks: dict[int, list[_Mark]] = {}
    for number, finding in enumerate(findings):
        at, start, end = _spot(finding.place, lines)
        marks.setdefault(at, []).append(_Mark(start, end, number))
    writer = _Writer(marks)
    blocks = tuple(writer.block(block) for block in document.blocks)
    remarks = tuple(Remark(number, AUTHOR, _said(finding)) for number, finding in enumerate(findings))
    return replace(document, blocks=blocks, remarks=remarks)


def _said(finding: Finding) -> str:
    return f"{finding.severity.capitalize()} {finding.code}. {finding.message} {finding.mend}"


def _lines(block: Block) -> Iterator[_Line]:
    match block:
        case Paragraph() | Heading():
            yield _Line(_typed(block.inlines), block.origin)
        case List():
            for item in block.items:
                yield _Line(_typed(item.inlines), block.origin)
                for within in item.within:
                    yield from _lines(within)
        case Table():
            if block.caption:
                yield _Line(_typed(block.caption.inlines), block.origin)
            for row in (block.header, *block.rows):
                yield from (_Line(_typed(cell.inlines), block.origin) for cell in row)


def _spot(place: Place, lines: Sequence[_Line]) -> tuple[int, int, int]:
    """Return the line that a place is in, and from where to where in it; as near as can be found."""
    here = [at for at, line in enumerate(lines) if _is_near(place, line.origin)]
    exact = [at for at in here if place.field in (None, lines[at].origin.field)]
    if place.words:
        for at in (*exact, *here):
            start = lines[at].words.find(place.words)
            if start >= 0:
                return at, start, start + len(place.words)
    at = next(iter((*exact, *here)), 0)
    return at, 0, len(lines[at].words) if lines else 0


def _is_near(place: Place, origin: Origin) -> bool:
    if place.question == EVIDENCE:
        return origin.evidence is not None
    return place.question is not None and origin.question == place.question


class _Writer:
    """Goes over the lines in the same order once more and puts the marks in."""

    def __init__(self, marks: dict[int, list[_Mark]]) -> None:
        self._marks = marks
        self._at = -1

    def block(self, block: Block) -> Block:
        match block:
            case Paragraph() | Heading():
                return replace(block, inlines=self._marked(block.inlines))
            case List():
                return replace(block, items=tuple(self._item(item) for item in block.items))
            case Table():
                caption = self._caption(block.caption)
                header, *rows = (tuple(self._cell(cell) for cell in row) for row in (block.header, *block.rows))
                return replace(block, caption=caption, header=header, rows=tuple(rows))
            case _:
                return block

    def _item(self, item: ListItem) -> ListItem:
        inlines = self._marked(item.inlines)
        return ListItem(inlines, tuple(self.block(one) for one in item.within))

    def _caption(self, caption: Caption | None) -> Caption | None:
        return replace(caption, inlines=self._marked(caption.inlines)) if caption else None

    def _cell(self, cell: Cell) -> Cell:
        return replace(cell, inlines=self._marked(cell.inlines))

    def _marked(self, inlines: Inlines) -> Inlines:
        self._at += 1
        marks = self._marks.get(self._at)
        return tuple(_cut(inlines, marks)) if marks else inlines


def _cut(inlines: Inlines, marks: Sequence[_Mark]) -> Iterator[Inline]:
    """Yield the inlines with the marks between them, text being cut where a mark falls into it."""
    points: list[tuple[int, Inline]] = [(mark.start, RemarkStart(mark.number)) for mark in marks]
    points += [(mark.end, RemarkEnd(mark.number)) for mark in marks]
    points.sort(key=lambda point: (point[0], isinstance(point[1], RemarkEnd)))
    place = 0
    for inline in inlines:
        end = place + len(_typed((inline,)))
        while points and isinstance(inline, Text) and points[0][0] < end:
            cut = points[0][0] - place
            if cut:
                yield replace(inline, text=inline.text[:cut])
                inline = replace(inline, text=inline.text[cut:])
                place += cut
            yield points.pop(0)[1]
        while points and points[0][0] < end:
            yield points.pop(0)[1]
        yield inline
        place = end
    yield from (point for _, point in points)


def _typed(inlines: Inlines) -> str:
    """Return the words as they were typed, so that a finding's words are found again."""
    return "".join(_word(inline) for inline in inlines)


def _word(inline: Inline) -> str:
    match inline:
        case Citation():
            return f"[@{inline.evidence}]"
        case Target():
            return str(inline.number)
        case RemarkStart() | RemarkEnd():
            return ""
        case _:
            return inline.text
