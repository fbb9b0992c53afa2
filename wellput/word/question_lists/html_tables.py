"""The rows of a page's table, cells that reach over several rows or columns included."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wellput.word.markup import Element, whole_number
from wellput.word.question_lists.html_asks import Asks, is_tick
from wellput.word.question_lists.rows import MOST_COLUMNS

_PARTS = ("thead", "tbody", "tfoot")
_TABLES = ("table", "grid", "treegrid")
_CELLS = ("columnheader", "rowheader", "cell", "gridcell")
_FEWEST_DRAWN = 3
_INSIDE_LAYOUT = ("table", "fieldset", "form", "h1", "h2", "h3", "legend")


def is_layout(table: Element) -> bool:
    """Say whether a table only places things on the page."""
    inside = (one for one in table.iter(*_INSIDE_LAYOUT) if one is not table)
    return table.get("role") in ("presentation", "none") or next(inside, None) is not None


def places_options(table: Element, asks: Asks) -> bool:
    """Say whether a table only sets each box to tick beside its own label."""
    rows = [(row, [one for one in row.iter() if is_tick(one)]) for row in table_rows(table)]
    is_each = all(len(ticks) == 1 and asks.label_of(ticks[0]) is not None for _, ticks in rows)
    return len(rows) > 1 and is_each and all(len(row) <= _FEWEST_DRAWN - 1 for row, _ in rows)


def table_rows(table: Element) -> Iterator[Element]:
    """Yield the rows of a table."""
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in _PARTS:
            yield from child.iterchildren("tr")


def spread(rows: Iterable[Element]) -> Iterator[tuple[Element, list[tuple[Element | None, int]]]]:
    """Yield each row with its cells and their widths; None stands where a cell of an earlier row reaches down."""
    reaching: dict[int, int] = {}
    for row in rows:
        cells: list[tuple[Element | None, int]] = []
        column = 0
        for cell in row.iterchildren("td", "th"):
            column = _passed(reaching, column, cells)
            width = min(max(whole_number(cell.get("colspan"), 1), 1), MOST_COLUMNS)
            down = whole_number(cell.get("rowspan"), 1)
            if down > 1:
                reaching.update(dict.fromkeys(range(column, column + width), down))
            cells.append((cell, width))
            column += width
        _passed(reaching, column, cells)
        reaching = {at: left - 1 for at, left in reaching.items() if left > 1}
        if cells:
            yield row, cells


def drawn_rows(element: Element) -> list[list[Element]]:
    """Return the cells of a table that only roles make one, row by row; nothing for what is none."""
    if element.tag == "table" or element.get("role") not in _TABLES:
        return []
    rows = [list(_drawn_cells(one)) for one in element.iterfind(".//*[@role='row']")]
    return rows if len(rows) > 1 and max(map(len, rows)) >= _FEWEST_DRAWN else []


def _drawn_cells(element: Element) -> Iterator[Element]:
    for child in element:
        if child.get("role") in _CELLS or is_tick(child):
            yield child
        else:
            yield from _drawn_cells(child)


def _passed(reaching: dict[int, int], column: int, cells: list[tuple[Element | None, int]]) -> int:
    """Pass over columns that an earlier row's cell reaches into."""
    while column in reaching:
        cells.append((None, 1))
        column += 1
    return column
