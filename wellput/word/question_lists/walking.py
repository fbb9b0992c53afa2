"""Walk through a Word document in reading order: paragraphs, tables, and the controls and text boxes that hold them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count

from wellput.model.question_list import LineKind, SourceLine
from wellput.word.answer_forms.reading_words import chosen_alternatives, is_alternative
from wellput.word.forms.rows import rows_of
from wellput.word.markup import Element, value_of, w, whole_number
from wellput.word.question_lists.controls import Box, Choice
from wellput.word.question_lists.lines import BLANK, Bit, Setting, answering, controls_in, lines_in, tidy, words_in_cell
from wellput.word.question_lists.looks import Looks
from wellput.word.question_lists.numbers import Numbers
from wellput.word.question_lists.paragraphs import Reading, block_control
from wellput.word.question_lists.rows import CellRead, in_cell, row_lines
from wellput.word.question_lists.signs import EMPTY, is_box

_INTO = frozenset(map(w, ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag")))
_CIRCLE = "\u25cb"


class Walk:
    """Goes through a document once, numbering its paragraphs and tables as people count them."""

    def __init__(self, looks: Looks, numbers: Numbers) -> None:
        self._looks = looks
        self._numbers = numbers
        self._paragraphs = count(1)
        self._tables = count(1)
        self._carried: Reading | None = None

    def through(self, container: Element, place: str = "") -> Iterator[SourceLine]:
        """Yield the lines of a body, a cell or a text box; `place` is said of what is not counted as a paragraph."""
        for child in container:
            if child.tag == w("p"):
                yield from self._paragraph(child, place)
            elif child.tag == w("tbl"):
                yield from self._table(child)
            elif child.tag == w("sdt"):
                yield from self._control(child, place)
            elif child.tag in _INTO:
                yield from self.through(child, place)
            elif is_alternative(child):
                for one in chosen_alternatives(child):
                    yield from self.through(one, place)

    def _paragraph(self, paragraph: Element, place: str) -> Iterator[SourceLine]:
        own = place or f"paragraph {next(self._paragraphs)}"
        reading = (self._carried or Reading()).read(paragraph)
        self._carried = None
        if _ends_deleted(paragraph):  # what is left of it goes on in the next paragraph
            self._carried = reading
            return
        yield from self._lines(paragraph, reading, own)
        for box in reading.boxes:
            yield SourceLine("", own)
            yield from self.through(box, f"a text box beside {own}")

    def _lines(self, paragraph: Element, reading: Reading, place: str) -> Iterator[SourceLine]:
        if self._looks.is_contents(paragraph):
            yield SourceLine(tidy(_words(reading)), place, "furniture")
            return
        numbered = self._numbers.next(paragraph) if reading.bits else None
        heading = self._looks.heading(paragraph)
        bold = reading.is_bold or (self._looks.is_bold(paragraph) and bool(reading.bits))
        kind: LineKind = "heading" if heading else "item" if numbered else "text"
        depth = heading or (numbered.level + 1 if numbered else 0)
        line = SourceLine("", place, kind, numbered.shown if numbered else None, depth, is_bold=bold)
        yield from lines_in(reading.bits, Setting(line, numbered.bullet if numbered else ""))

    def _control(self, sdt: Element, place: str) -> Iterator[SourceLine]:
        control, content = block_control(sdt), sdt.find(w("sdtContent"))
        if isinstance(control, Choice | Box):
            own = place or f"paragraph {next(self._paragraphs)}"
            yield answering(control, SourceLine("", own))
        elif content is not None:
            lines = self.through(content, place)
            made = sdt.find(f"{w('sdtPr')}/{w('docPartObj')}") is not None
            yield from (replace(line, kind="furniture") if made else line for line in lines)

    def _table(self, table: Element) -> Iterator[SourceLine]:
        number = next(self._tables)
        yield SourceLine("", f"table {number}")
        for at, row in enumerate(rows_of(table), 1):
            place = f"table {number}, row {at}"
            cells = [] if row.find(f"{w('trPr')}/{w('del')}") is not None else list(_cells(row))
            if len(cells) == 1:
                yield from in_cell(list(self.through(cells[0], place)), place)
            elif cells:
                inner = [one for cell in cells for one in _cells_in(cell)]
                yield from row_lines([self._cell(cell, place) for cell in inner], place)
        yield SourceLine("", f"table {number}")

    def _cell(self, cell: Element, place: str) -> CellRead:
        width = whole_number(value_of(cell.find(f"{w('tcPr')}/{w('gridSpan')}")), 1)
        merged = cell.find(f"{w('tcPr')}/{w('vMerge')}")
        if merged is not None and value_of(merged) != "restart":
            return CellRead("", width)
        bits = list(self._bits(cell, place))
        around = cell.getparent().getparent() if cell.getparent().tag == w("sdtContent") else None
        control = None if around is None else block_control(around)
        if control is not None:
            bits = [[control]]
        words = "\n".join(filter(None, map(words_in_cell, bits)))
        return CellRead(words, width, tuple(found for one in bits for found in controls_in(one)))

    def _numbered(self, paragraph: Element, reading: Reading) -> list[Bit]:
        """Return the words of a paragraph of a cell behind its number or bullet."""
        numbered = self._numbers.next(paragraph) if reading.bits else None
        if not reading.bits:
            return [self._sign_of(paragraph)]
        return [f"{numbered.shown or numbered.bullet} ", *reading.bits] if numbered else reading.bits

    def _sign_of(self, paragraph: Element) -> str:
        """Return the circle or box that is the bullet of an empty paragraph in a cell, as surveys print them."""
        bullet = self._numbers.bullet(paragraph)
        return _CIRCLE if bullet == "o" else EMPTY if is_box(bullet) else ""

    def _bits(self, cell: Element, place: str) -> Iterator[list[Bit]]:
        """Yield the paragraphs of a cell that stands beside others, those of a table within it as well."""
        for child in cell:
            if child.tag == w("p"):
                reading = Reading().read(child)
                yield self._numbered(child, reading)
                for box in reading.boxes:
                    yield from self._bits(box, place)
            elif child.tag == w("tbl"):
                for line in self._table(child):
                    yield ["\t".join(cell or BLANK for cell in line.cells) if line.text else line.text]
            elif child.tag == w("sdt") and (control := block_control(child)) is not None:
                yield [control]
            elif child.tag in _INTO:
                yield from self._bits(child, place)


def _cells(row: Element) -> Iterator[Element]:
    for child in row:
        if child.tag == w("tc"):
            yield child
        elif child.tag in _INTO:
            yield from _cells(child)


def _cells_in(cell: Element) -> Sequence[Element]:
    """Return the cells of a table of one row that is all that a cell holds, or else the cell."""
    tables = cell.findall(w("tbl"))
    rows = list(rows_of(tables[0])) if len(tables) == 1 else []
    inner = list(_cells(rows[0])) if len(rows) == 1 else []
    is_all = not any(text.strip() for paragraph in cell.findall(w("p")) for text in paragraph.itertext(w("t")))
    return inner if len(inner) > 1 and is_all else [cell]


def _words(reading: Reading) -> str:
    return "".join(bit for bit in reading.bits if isinstance(bit, str))


def _ends_deleted(paragraph: Element) -> bool:
    """Say whether the end of a paragraph was deleted, so that it is one with what follows."""
    return paragraph.find(f"{w('pPr')}/{w('rPr')}/{w('del')}") is not None
