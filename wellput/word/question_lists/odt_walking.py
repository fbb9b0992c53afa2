"""Walk through an OpenDocument text in reading order: paragraphs, lists within lists, tables, text boxes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count

from wellput.errors import WellputError
from wellput.model.question_list import LineKind, SourceLine
from wellput.word.markup import Element, whole_number
from wellput.word.question_lists.lines import Bit, Setting, controls_in, lines_in, words_in_cell
from wellput.word.question_lists.numbers import Numbered
from wellput.word.question_lists.odt_names import o
from wellput.word.question_lists.odt_numbers import OdtList, OdtNumbers, list_styles
from wellput.word.question_lists.odt_paragraphs import OdtReading
from wellput.word.question_lists.rows import MOST_COLUMNS, CellRead, in_cell, row_lines

_HEADING = re.compile(r"(?:heading|title)(?:_20_| )?(\d?)\Z", re.IGNORECASE)
_CONTENTS = tuple(map(o, ("text:table-of-content", "text:alphabetical-index", "text:table-index")))
_GONE = frozenset(map(o, ("text:tracked-changes", "text:sequence-decls", "office:forms", "office:annotation")))
_PARAGRAPHS = frozenset(map(o, ("text:p", "text:h")))
_ROWS = frozenset(map(o, ("table:table-header-rows", "table:table-rows", "table:table-row-group")))
_CELLS = frozenset(map(o, ("table:table-cell", "table:covered-table-cell")))
_DEEPEST = 60


class OdtWalk:
    """Goes through a document once; `roots` are its parts that hold styles, the last of them its content."""

    def __init__(self, roots: list[Element]) -> None:
        self._numbers = OdtNumbers(list_styles(roots))
        self._forms = {one.get(o("form:id")) or one.get(o("xml:id")): one for one in roots[-1].iter() if _is_form(one)}
        self._styles = {one.get(o("style:name")): one for root in roots for one in root.iter(o("style:style"))}
        self._bold = {name: bold for name, style in self._styles.items() if (bold := _bold(style)) is not None}
        self._fonts = {name: font for name, style in self._styles.items() if (font := _font(style))}
        self._headings = OdtList("")
        self._paragraphs = count(1)
        self._tables = count(1)
        self._deep = 0

    def through(self, container: Element, place: str = "") -> Iterator[SourceLine]:
        """Yield the lines of a body, a cell or a text box; `place` is said of what is not counted as a paragraph."""
        self._deep += 1
        if self._deep > _DEEPEST:
            what = "It is nested deeper than any that a person would make."
            raise WellputError("The document", what, "Copy the questions into a text file.")
        for child in container:
            yield from self._block(child, place)
        self._deep -= 1

    def _block(self, child: Element, place: str) -> Iterator[SourceLine]:
        if child.tag in _PARAGRAPHS:
            yield from self._paragraph(child, place, None)
        elif child.tag == o("text:list"):
            yield from self._list(child, place, None, 0)
        elif child.tag == o("table:table"):
            yield from self._table(child)
        elif child.tag in _CONTENTS:
            yield from (replace(line, kind="furniture") for line in self.through(child, place))
        elif child.tag not in _GONE:
            yield from self.through(child, place)

    def _paragraph(self, paragraph: Element, place: str, numbered: Numbered | None) -> Iterator[SourceLine]:
        own = place or f"paragraph {next(self._paragraphs)}"
        reading = self._read(paragraph)
        heading = self._heading(paragraph)
        if heading and numbered is None and paragraph.tag == o("text:h") and reading.bits:
            numbered = self._numbers.counted(self._headings, heading - 1)
        kind: LineKind = "heading" if heading else "item" if numbered else "text"
        depth = heading or (numbered.level + 1 if numbered else 0)
        line = SourceLine("", own, kind, numbered.shown if numbered else None, depth, is_bold=reading.is_bold)
        yield from lines_in(reading.bits, Setting(line, numbered.bullet if numbered else ""))
        for box in reading.boxes:
            yield SourceLine("", own)
            yield from self.through(box, f"a text box beside {own}")

    def _list(self, element: Element, place: str, outer: OdtList | None, level: int) -> Iterator[SourceLine]:
        here = self._numbers.begun(element, outer)
        for item in element:
            first = item.tag == o("text:list-item")
            for child in item:
                if child.tag == o("text:list"):
                    yield from self._list(child, place, here, level + 1)
                elif child.tag in _PARAGRAPHS:
                    start = item.get(o("text:start-value"))
                    numbered = self._numbers.counted(here, level, start) if first else None
                    first = False
                    yield from self._paragraph(child, place, numbered)
                else:
                    yield from self._block(child, place)

    def _read(self, paragraph: Element) -> OdtReading:
        return OdtReading(self._forms, self._bold, self._fonts).read(paragraph)

    def _heading(self, paragraph: Element) -> int | None:
        if paragraph.tag == o("text:h"):
            return whole_number(paragraph.get(o("text:outline-level")), 1)
        name = paragraph.get(o("text:style-name"), "")
        for _ in range(_DEEPEST):
            if found := _HEADING.match(name):
                return int(found[1] or 1)
            style = self._styles.get(name)
            if style is None:
                return None
            name = style.get(o("style:parent-style-name"), "")
        return None

    def _table(self, table: Element) -> Iterator[SourceLine]:
        number = next(self._tables)
        yield SourceLine("", f"table {number}")
        for at, row in enumerate(_rows(table), 1):
            place = f"table {number}, row {at}"
            cells = [one for one in row if one.tag in _CELLS]
            if len(cells) == 1:
                yield from in_cell(list(self.through(cells[0], place)), place)
            elif cells:
                yield from row_lines([self._cell(cell) for cell in cells], place)
        yield SourceLine("", f"table {number}")

    def _cell(self, cell: Element) -> CellRead:
        width = min(whole_number(cell.get(o("table:number-columns-repeated")), 1), MOST_COLUMNS)
        if cell.tag == o("table:covered-table-cell"):
            return CellRead("", width)
        bits = list(self._bits(cell, None, 0))
        words = "\n".join(filter(None, map(words_in_cell, bits)))
        return CellRead(words, width, tuple(found for one in bits for found in controls_in(one)))

    def _bits(self, container: Element, outer: OdtList | None, level: int) -> Iterator[Sequence[Bit]]:
        """Yield the paragraphs of a cell that stands beside others."""
        for child in container:
            if child.tag in _PARAGRAPHS:
                yield self._read(child).bits
            elif child.tag == o("text:list"):
                here = self._numbers.begun(child, outer)
                for item in child:
                    numbered = self._numbers.counted(here, level, item.get(o("text:start-value")))
                    before = f"{numbered.shown or numbered.bullet} " if numbered else ""
                    for at, bits in enumerate(self._bits(item, here, level + 1)):
                        yield [before, *bits] if at == 0 else bits
            elif child.tag not in _GONE:
                yield from self._bits(child, outer, level)


def _rows(table: Element) -> Iterator[Element]:
    for child in table:
        if child.tag == o("table:table-row"):
            yield child
        elif child.tag in _ROWS:
            yield from _rows(child)


def _is_form(element: Element) -> bool:
    return isinstance(element.tag, str) and element.tag.startswith(o("form:"))


def _bold(style: Element) -> bool | None:
    weight = next((one.get(o("fo:font-weight")) for one in style if one.get(o("fo:font-weight"))), None)
    return None if weight is None else weight not in ("normal", "400")


def _font(style: Element) -> str | None:
    return next((one.get(o("style:font-name")) for one in style if one.get(o("style:font-name"))), None)
