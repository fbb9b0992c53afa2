"""The text within the cells of a PDF's drawn tables, set apart below the page so that each cell is read alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from wellput.convert.pdf_places import Matrix, Operation, Pen, within
from wellput.convert.pdf_rules import Grid

_SHOWS = frozenset((b"Tj", b"TJ", b"'", b'"'))
_LOOKS = frozenset((b"Tf", b"Tc", b"Tw", b"Tz", b"Ts"))
_BELOW, _APART = -100.0, 40.0
_ITEM = re.compile(r"[\u2022\u2023\u25aa\u25e6\u2219\u00b7\uf0b7\uf0a7\u2013-] ?|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)] ")
_STOPPED = re.compile(r"[.?!:;]['\"\u2019\u201d)\d]{0,3}\Z")
_SHORT = 0.8
Cell = tuple[int, int, int]
"""Which table of the page, which row, which column."""


@dataclass(slots=True)
class _Shown:
    """Pieces of text that follow one another at one place of a page, and how their letters look."""

    place: Matrix
    looks: tuple[Operation, ...]
    shows: list[Operation] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Parted:
    """The instructions of a page without the text of its tables, and what shows the text of each cell."""

    others: tuple[Operation, ...]
    cells: dict[Cell, list[_Shown]]

    def set_below(self) -> Iterator[tuple[float, list[Operation]]]:
        """Yield for each cell, in its order, a height below the page, and its text set below that."""
        height = _BELOW
        for _, shown in sorted(self.cells.items()):
            top, foot = max(one.place[5] for one in shown), min(one.place[5] for one in shown)
            moved = height - _APART - top
            yield height, [operation for one in shown for operation in _moved(one, moved)]
            height = foot + moved - _APART


def parted(operations: Sequence[Operation], grids: Sequence[Grid]) -> Parted:
    """Return the instructions of a page, the text in its tables apart."""
    pen, looks, kept = Pen(), dict[bytes, Operation](), list[dict[bytes, Operation]]()
    others: list[Operation] = []
    cells: dict[Cell, list[_Shown]] = {}
    before: tuple[Cell, Matrix] | None = None
    for operands, name in operations:
        pen.place(operands, name)
        pen.turn(operands, name)
        if name == b"q":
            kept.append(dict(looks))
        elif name == b"Q" and kept:
            looks = kept.pop()
        elif name in _LOOKS:
            looks[name] = (operands, name)
        before = None if name == b"BT" else before
        place = within(pen.line, pen.page)
        cell = _cell_at(grids, place) if name in _SHOWS else None
        if cell is None:
            others.append((operands, name))
            continue
        if before != (cell, pen.line):
            cells.setdefault(cell, []).append(_Shown(place, tuple(looks.values())))
        before = (cell, pen.line)
        cells[cell][-1].shows.append((operands[-1:], b"TJ" if name == b"TJ" else b"Tj"))
        if name in (b"'", b'"'):
            others.append(([], b"T*"))
    return Parted(tuple(others), cells)


def _cell_at(grids: Sequence[Grid], place: Matrix) -> Cell | None:
    """Return the cell in which text stands upright."""
    if place[0] <= abs(place[1]):
        return None
    for at, grid in enumerate(grids):
        found = grid.cell_at(place[4], place[5])
        if found is not None:
            return at, *found
    return None


def _moved(shown: _Shown, up: float) -> Iterator[Operation]:
    from pypdf.generic import FloatObject  # noqa: PLC0415 -- few commands need it, and it takes a while to load

    yield [], b"q"
    yield [], b"BT"
    yield from shown.looks
    yield list(map(FloatObject, (*shown.place[:5], shown.place[5] + up))), b"Tm"
    yield from shown.shows
    yield [], b"ET"
    yield [], b"Q"


def paragraphs(text: str) -> str:
    """Return a cell's text, its wrapped lines as paragraphs, the items of a list each on a line of its own."""
    lines = [line.rstrip() for line in text.split("\n")]
    said = [at for at, line in enumerate(lines) if line.strip()]
    if not said:
        return ""
    width = max(len(lines[at].strip()) for at in said)
    is_wide = sum(at - 1 not in said for at in said[1:]) > len(said) / 2
    done: list[str] = []
    last = ""
    for at in said:
        line = lines[at].strip()
        is_apart = not is_wide and at - 1 not in said
        words = " ".join(line.split())
        has_room = len(f"{last} {words.split(' ')[0]}") < _SHORT * width
        is_over = bool(_STOPPED.search(last)) and (is_apart or has_room)
        if not done or is_over or _ITEM.match(words):
            done.append(words)
        else:
            done[-1] += words if _is_hyphened(last) else f" {words}"
        last = line
    return "\n".join(done)


def _is_hyphened(line: str) -> bool:
    return len(line) > 1 and line.endswith("-") and line[-2].isalpha()
