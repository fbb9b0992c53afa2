"""The rows and cells of a form's table, and the labels that neighbouring cells give to boxes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from wellput.model.form import Cell, Passage
from wellput.word.forms.labels import tick_labels
from wellput.word.forms.places import Found, Place
from wellput.word.markup import Element, value_of, w

_AROUND = frozenset(map(w, ("sdt", "sdtContent", "customXml", "ins", "moveTo")))


@dataclass(frozen=True, slots=True)
class CellFound:
    """A cell as it stands in the file: its row, and the control around it, if any."""

    element: Element
    row: Element
    control: Element | None
    cell: Cell


def rows_of(table: Element) -> Iterator[Element]:
    """Yield a table's rows, those within controls too."""
    yield from _within(table, w("tr"))


def cells_of(row: Element, table: int, number: int) -> Iterator[CellFound]:
    """Yield a row's cells with their place; the lower parts of a merged cell are none of their own."""
    column = _number(row.find(f"{w('trPr')}/{w('gridBefore')}"), 0)
    cells = list(_within(row, w("tc")))
    for element in cells:
        width = _number(element.find(f"{w('tcPr')}/{w('gridSpan')}"), 1)
        merged = element.find(f"{w('tcPr')}/{w('vMerge')}")
        if merged is None or value_of(merged) == "restart":
            cell = Cell(table, number, column, width, alone=len(cells) == 1)
            yield CellFound(element, row, _control(element), cell)
        column += width


def with_labels(rows: Sequence[Sequence[Found]], depth: int) -> Iterator[list[Found]]:
    """Give boxes that stand alone in their cells the words of the cell beside them, or at the head of their column.

    `depth` is how many cells are around the table itself.
    """
    heads: list[Passage] = []
    for row in rows:
        labelled = _beside(row, depth) or _headed(row, heads, depth)
        yield labelled
        if not any(isinstance(one, Place) and one.kind == "tick" for one in row):
            heads = [one for one in row if isinstance(one, Passage)] or heads


def _beside(row: Sequence[Found], depth: int) -> list[Found] | None:
    """Return the row with labels from neighbouring cells; None where these do not tell."""
    line: list[str | None] = []
    for _, group in groupby((one for one in row if len(one.cells) > depth), key=lambda one: one.cells[depth].column):
        line += _as_seen(list(group))
    labels = iter(tick_labels(line))
    found = [_with_label(one, next(labels, "")) if _is_bare(one) else one for one in row]
    return None if any(map(_is_bare, found)) else found


def _as_seen(cell: Sequence[Found]) -> list[str | None]:
    """Return a cell as words or as one box; a box that has its label counts as words."""
    bare = [None for one in cell if _is_bare(one)]
    words = " ".join(one.text for one in cell if isinstance(one, Passage))
    return [*bare] if bare and not words else [words] if words else []


def _headed(row: Sequence[Found], heads: Sequence[Passage], depth: int) -> list[Found]:
    return [_with_label(one, _head(one, heads, depth)) if _is_bare(one) else one for one in row]


def _with_label(one: Found, label: str) -> Found:
    return replace(one, label=label) if isinstance(one, Place) else one


def _head(place: Found, heads: Sequence[Passage], depth: int) -> str:
    if len(place.cells) <= depth:
        return ""
    over = [one.text for one in heads if len(one.cells) > depth and one.cells[depth].over(place.cells[depth])]
    return over[0] if len(over) == 1 else ""


def _is_bare(one: Found) -> bool:
    return isinstance(one, Place) and one.kind == "tick" and not one.label


def _within(container: Element, tag: str) -> Iterator[Element]:
    for child in container:
        if child.tag == tag:
            yield child
        elif child.tag in _AROUND:
            yield from _within(child, tag)


def _control(cell: Element) -> Element | None:
    """Return the control that holds this one cell, if there is one."""
    content = cell.getparent()
    alone = content.tag == w("sdtContent") and len(content.findall(w("tc"))) == 1
    return content.getparent() if alone else None


def _number(element: Element | None, otherwise: int) -> int:
    value = value_of(element) or ""
    return int(value) if value.isascii() and value.isdecimal() and len(value) < 5 else otherwise
