"""The rows of a PDF's drawn tables as lines; one that goes on over the end of a page is one row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellput.convert.pdf_tables import RuledTable
from wellput.model.question_list import SourceLine

_STOPPED = re.compile(r"[.?!:;]['\"\u2019\u201d)]*\Z")
_MOST_ABOVE, _MOST_BELOW = 2, 15
Row = tuple[str, ...]


def place_held(line: SourceLine) -> SourceLine:
    """Return the line that holds a table's place among the lines of its page."""
    return replace(line, text="", kind="row")


def with_rows(lines: Sequence[SourceLine], tables: Sequence[RuledTable]) -> Iterator[SourceLine]:
    """Yield the lines, at the place of each table its rows; those of a table that goes on stand with its first."""
    held = [at for at, line in enumerate(lines) if line.kind == "row" and not line.cells]
    rows: dict[int, list[Row]] = {}
    for place, (at, table) in enumerate(zip(held, tables, strict=True)):
        above = next(reversed(rows.values()), [])
        if (
            place
            and table.has_columns_of(tables[place - 1])
            and _is_close(lines[held[place - 1] + 1 : at + 1], is_headed=table.rows[:1] == tuple(above[:1]))
        ):
            _go_on(above, table.rows)
        else:
            rows[at] = list(table.rows)
    for at, line in enumerate(lines):
        if at not in held:
            yield line
            continue
        if line.text or at not in rows:
            yield replace(line, kind="text")
        for number, cells in enumerate(rows.get(at, ()), 1):
            words = " | ".join(" ".join(cell.split()) for cell in cells if cell)
            yield SourceLine(words, f"{line.place}, row {number}", "row", cells=cells)


def _is_close(between: Sequence[SourceLine], *, is_headed: bool) -> bool:
    """Say whether all that parts two tables is the foot of a page and the head of the next.

    Below the rows there may be notes, but for a table whose head is printed again: that may be another.
    """
    pages = [at for at, line in enumerate(between) if "\f" in line.text]
    if len(pages) != 1:
        return False
    below, above = between[: pages[0]], between[pages[0] :]
    return _said(below) <= (_MOST_ABOVE if is_headed else _MOST_BELOW) and _said(above) <= _MOST_ABOVE


def _said(lines: Sequence[SourceLine]) -> int:
    return sum(bool(line.text.strip()) for line in lines)


def _go_on(rows: list[Row], more: Sequence[Row]) -> None:
    """Add the rows on a further page to those before it, without heads that are printed again."""
    rest = more[1:] if list(more[:1]) == rows[:1] else more
    if rest and _is_rest(rows[-1], rest[0]):
        rows[-1] = tuple(map(_whole, rows[-1], rest[0]))
        rest = rest[1:]
    rows += rest


def _is_rest(above: Row, row: Row) -> bool:
    """Say whether a row at the top of a page is the rest of the one above: unnamed, or amid a sentence."""
    is_unnamed = bool(above[0]) and not row[0]
    pairs = zip(above, row, strict=True)
    return is_unnamed or any(one and not _STOPPED.search(one) and more[:1].islower() for one, more in pairs)


def _whole(above: str, rest: str) -> str:
    apart = "\n" if not above or not rest or _STOPPED.search(above) else " "
    return f"{above}{apart}{rest}".strip()
