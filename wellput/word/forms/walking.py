"""Walk through the body of a form in reading order: paragraphs, tables, controls around them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import count

from wellput.model.form import Cell, Entry, Passage
from wellput.word.forms import controls, rows
from wellput.word.forms.openers import Openers
from wellput.word.forms.paragraphs import Line, line_of, words_of
from wellput.word.forms.places import Found, Place
from wellput.word.forms.writing import fill_paragraph
from wellput.word.markup import Element, w

_INTO = frozenset(map(w, ("customXml", "ins", "moveTo", "smartTag")))
_SHOWS_SOMETHING = frozenset(
    map(
        w,
        ("drawing", "pict", "object", "fldChar", "fldSimple", "footnoteReference", "endnoteReference", "sectPr", "sdt"),
    )
)
_ALTERNATIVE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_FORMULA = "{http://schemas.openxmlformats.org/officeDocument/2006/math}oMath"


class Walk:
    """Goes through a form once and numbers its tables on the way."""

    def __init__(self, openers: Openers) -> None:
        self._openers = openers
        self._tables = count(1)

    def through(self, container: Element, cells: tuple[Cell, ...] = ()) -> Iterator[Found]:
        """Yield the words and places in a container of paragraphs and tables."""
        for child in container:
            if child.tag == w("p"):
                yield from self._paragraph(child, cells)
            elif child.tag == w("tbl"):
                yield from self._table(child, cells)
            elif child.tag == w("sdt") and not controls.is_made_by_word(child):
                yield from self._control(child, cells)
            elif child.tag in _INTO:
                yield from self.through(child, cells)

    def _paragraph(self, paragraph: Element, cells: tuple[Cell, ...]) -> Iterator[Found]:
        if self._openers.is_in_contents(paragraph):
            return
        line = line_of(paragraph)
        words = words_of(line)
        opens = self._openers.opens(paragraph)
        if words:
            yield Passage(words, opens, _has_boxes(line), cells)
        yield from (replace(one, cells=cells) for one in line if isinstance(one, Place))
        if not line and not opens and _is_empty(paragraph):
            yield Place("paragraph", partial(_write, paragraph), cells=cells)

    def _control(self, sdt: Element, cells: tuple[Cell, ...]) -> Iterator[Found]:
        place, content = controls.place_of(sdt), sdt.find(w("sdtContent"))
        if place is not None:
            yield replace(place, cells=cells)
        elif content is not None:
            yield from self.through(content, cells)

    def _table(self, table: Element, cells: tuple[Cell, ...]) -> Iterator[Found]:
        number = next(self._tables)
        found: list[list[Found]] = []
        for place, row in enumerate(rows.rows_of(table), 1):
            found.append([])
            for one in rows.cells_of(row, number, place):
                found[-1] += self._cell(one, (*cells, one.cell))
        for row_found in rows.with_labels(found, len(cells)):
            yield from row_found

    def _cell(self, one: rows.CellFound, cells: tuple[Cell, ...]) -> Iterator[Found]:
        place = None if one.control is None else controls.place_of(one.control)
        if place is not None:
            yield replace(place, cells=cells)
            return
        found = list(self.through(one.element, cells))
        if found and all(isinstance(item, Place) and item.kind == "paragraph" for item in found):
            first = next(one.element.iter(w("p")))
            yield Place("cell", partial(_write_cell, first, one.row), cells=cells)
        else:
            yield from found


def _has_boxes(line: Line) -> bool:
    return any(isinstance(one, Place) and one.kind in ("tick", "list") for one in line)


def _is_empty(paragraph: Element) -> bool:
    """Say whether a paragraph that has no words shows nothing else either."""
    return not any(
        element.tag in _SHOWS_SOMETHING or element.tag in (_ALTERNATIVE, _FORMULA) for element in paragraph.iter()
    ) and not any(one.get(w("type")) in ("page", "column") for one in paragraph.iter(w("br")))


def _write(paragraph: Element, entry: Entry) -> None:
    fill_paragraph(paragraph, entry.words)


def _write_cell(paragraph: Element, row: Element, entry: Entry) -> None:
    """Fill a cell; a row of a fixed height may then grow, so that no word is hidden."""
    fill_paragraph(paragraph, entry.words)
    for height in row.iterfind(f"{w('trPr')}/{w('trHeight')}"):
        if height.get(w("hRule")) == "exact":
            height.set(w("hRule"), "atLeast")
