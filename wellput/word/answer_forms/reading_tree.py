"""A return as lines and tables in reading order, whatever program saved it last."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from wellput.word.answer_forms.reading_blocks import BlockRead, CellRead, Line, TableRead
from wellput.word.answer_forms.reading_flat import swept
from wellput.word.answer_forms.reading_words import Words, chosen_alternatives, is_alternative
from wellput.word.markup import Element, w

_INTO = frozenset(map(w, ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag")))
_PARAGRAPH, _TABLE, _ROW, _CELL = map(w, ("p", "tbl", "tr", "tc"))


@dataclass
class Tree:
    """Reads a body; `notes` are footnotes and endnotes by kind and id."""

    notes: Mapping[tuple[str, str], Element]
    seen: set[tuple[str, str]] = field(default_factory=set)

    def blocks(self, container: Element) -> Iterator[BlockRead]:
        """Yield what stands in a body or a cell, in order."""
        for child, flat in swept(container):
            if flat is not None:
                yield flat
            elif child.tag == _PARAGRAPH:
                yield from self._paragraph(child)
            elif child.tag == _TABLE:
                yield self._table(child)
            elif child.tag in _INTO:
                yield from self.blocks(child)
            elif is_alternative(child):
                for one in chosen_alternatives(child):
                    yield from self.blocks(one)

    def _paragraph(self, paragraph: Element) -> Iterator[BlockRead]:
        """Yield the paragraph, then what is in its text boxes and notes."""
        words = Words()
        words.collect(paragraph)
        yield Line(words.text, tuple(words.marks), paragraph, words.has_picture)
        for box in words.boxes:
            yield from self.blocks(box)
        for key in words.notes:
            if key in self.notes and key not in self.seen:
                self.seen.add(key)
                yield from self.blocks(self.notes[key])

    def _table(self, table: Element) -> TableRead:
        rows = (row for row in _inner(table, _ROW) if not _is_deleted(row))
        return TableRead([list(self._cells(row)) for row in rows], has_pictures=True)

    def _cells(self, row: Element) -> Iterator[CellRead]:
        for cell in _inner(row, _CELL):
            yield [line for block in self.blocks(cell) for line in _flat(block)]


def _flat(block: BlockRead) -> Iterator[Line]:
    """Yield a table's rows as lines, their cells parted by tabs."""
    if isinstance(block, Line):
        yield block
        return
    for row in block.rows:
        marks = tuple(mark for cell in row for line in cell for mark in line.marks)
        cells = ["\n".join(line.words for line in cell if line.words.strip()) for cell in row]
        pictured = any(line.has_picture for cell in row for line in cell)
        yield Line("\t".join(cells).rstrip("\t"), marks, has_picture=pictured)


def _inner(container: Element, tag: str) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, those that stand in controls too."""
    for child in container:
        if child.tag == tag:
            yield child
        elif child.tag in _INTO:
            yield from _inner(child, tag)


def _is_deleted(row: Element) -> bool:
    return row.find(f"{w('trPr')}/{w('del')}") is not None
