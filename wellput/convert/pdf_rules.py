"""Tables that a PDF's page draws with rules: where their columns and rows lie, and which of their cells are one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from typing import Any

from wellput.convert.pdf_places import Matrix, Operation, Pen

_THIN, _NEAR, _WALL = 2.5, 4.0, 0.6
_SHORTEST, _NARROWEST = 8.0, 12.0
_FEWEST_EDGES, _MOST_RULES = 3, 2_000
_STROKED = frozenset((b"S", b"s", b"B", b"B*", b"b", b"b*"))
_FILLED = frozenset((b"f", b"F", b"f*"))
_ENDED = _STROKED | _FILLED | {b"n"}
_MOVED = {b"m": 0, b"l": 0, b"c": 4, b"v": 2, b"y": 2, b"h": 0}
"""What moves the pen, and which of its numbers is the first of the place where it ends."""

Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across or down: where it stands (its height, or how far from the left), where it begins and ends."""

    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Grid:
    """Where the columns of a table begin, from the left, and its rows, from the top, the last place of each its end.

    `cells` says of each row and column which it is a part of: the first row and column of the cell there.
    """

    columns: tuple[float, ...]
    rows: tuple[float, ...]
    cells: dict[tuple[int, int], tuple[int, int]]

    def cell_at(self, left: float, height: float) -> tuple[int, int] | None:
        """Return the row and column in which words stand; None where they are outside."""
        column = _between(self.columns, left + 1)
        row = _between([-one for one in self.rows], -height - 1)
        return None if row is None or column is None else self.cells[row, column]


def grids_in(operations: Iterable[Operation]) -> tuple[Grid, ...]:
    """Return the tables that instructions draw, of two columns or more, from the page's top to its foot."""
    across, down = _rules(operations)
    if not across or not down or len(across) + len(down) > _MOST_RULES:
        return ()
    grids = (_grid(*group) for group in _groups(across, down))
    return tuple(sorted((grid for grid in grids if grid), key=lambda grid: -grid.rows[0]))


def _rules(operations: Iterable[Operation]) -> tuple[list[Rule], list[Rule]]:
    """Return the rules across and those down, each as long as it looks."""
    sides = list(_sides(operations))
    across = [Rule((a[1] + b[1]) / 2, *sorted((a[0], b[0]))) for a, b in sides if abs(a[1] - b[1]) <= _THIN]
    down = [Rule((a[0] + b[0]) / 2, *sorted((a[1], b[1]))) for a, b in sides if abs(a[0] - b[0]) <= _THIN]
    return _whole(across), _whole(down)


def _sides(operations: Iterable[Operation]) -> Iterator[tuple[Place, Place]]:
    """Yield the straight lines that are drawn, and what is filled as thin as one, as two of its corners."""
    pen, lines, oblongs = Pen(), list[tuple[Place, Place]](), list[tuple[Place, Place]]()
    start = last = (0.0, 0.0)
    for operands, name in operations:
        pen.place(operands, name)
        if name == b"re":
            oblongs.append(_oblong(operands, pen.page))
        elif name in _MOVED:
            first = _MOVED[name]
            place = start if name == b"h" else _place(operands[first], operands[first + 1], pen.page)
            start = place if name == b"m" else start
            lines += [(last, place)] if name in (b"l", b"h") else []
            last = place
        elif name in _ENDED:
            yield from _painted(name, lines, oblongs)
            lines, oblongs = [], []


def _painted(
    name: bytes, lines: Sequence[tuple[Place, Place]], oblongs: Sequence[tuple[Place, Place]]
) -> Iterator[tuple[Place, Place]]:
    """Yield what is drawn of a path that ends."""
    if name in _STROKED:
        yield from lines
        yield from (side for oblong in oblongs for side in _around(*oblong))
    elif name in _FILLED:
        yield from (one for one in oblongs if min(abs(one[0][0] - one[1][0]), abs(one[0][1] - one[1][1])) <= _THIN)


def _oblong(operands: Sequence[Any], page: Matrix) -> tuple[Place, Place]:
    left, bottom, width, height = map(float, operands)
    return _place(left, bottom, page), _place(left + width, bottom + height, page)


def _around(one: Place, other: Place) -> Iterator[tuple[Place, Place]]:
    corners = (one, (other[0], one[1]), other, (one[0], other[1]), one)
    return pairwise(corners)


def _place(left: Any, bottom: Any, page: Matrix) -> Place:  # noqa: ANN401 -- the library's numbers
    a, b, c, d, e, f = page
    return float(left) * a + float(bottom) * c + e, float(left) * b + float(bottom) * d + f


def _whole(rules: Iterable[Rule]) -> list[Rule]:
    """Return the rules, those that go on where another ends as one."""
    done: list[Rule] = []
    at, level = -inf, list[Rule]()
    for rule in [*sorted(rules, key=lambda one: one.at), Rule(inf, 0, 0)]:
        if rule.at - at > _THIN:
            done += _joined(at, level)
            at, level = rule.at, []
        level.append(rule)
    return [one for one in done if one.end - one.start >= _SHORTEST]


def _joined(at: float, level: Sequence[Rule]) -> list[Rule]:
    joined: list[Rule] = []
    for rule in sorted(level, key=lambda one: one.start):
        if joined and rule.start <= joined[-1].end + _THIN:
            joined[-1] = Rule(at, joined[-1].start, max(joined[-1].end, rule.end))
        else:
            joined.append(Rule(at, rule.start, rule.end))
    return joined


def _groups(across: Sequence[Rule], down: Sequence[Rule]) -> Iterator[tuple[list[Rule], list[Rule]]]:
    """Yield the rules that meet one another, directly or through others, those across and those down."""
    left = set(range(len(down)))
    rest = set(range(len(across)))
    while rest:
        first = rest.pop()
        lying, standing, asked = [first], list[int](), [first]
        while asked:
            rule = across[asked.pop()]
            met = [at for at in left if _meets(rule, down[at])]
            left.difference_update(met)
            standing += met
            more = [at for at in rest if any(_meets(across[at], down[one]) for one in met)]
            rest.difference_update(more)
            lying += more
            asked += more
        yield [across[at] for at in lying], [down[at] for at in standing]


def _meets(across: Rule, down: Rule) -> bool:
    is_below = down.start - _NEAR <= across.at <= down.end + _NEAR
    return is_below and across.start - _NEAR <= down.at <= across.end + _NEAR


def _grid(across: Sequence[Rule], down: Sequence[Rule]) -> Grid | None:
    """Return the table that rules make; its outer edges need no rules."""
    if not down:
        return None
    ends = (min(one.start for one in across), max(one.end for one in across))
    columns = _places([*(one.at for one in down), *ends], _NARROWEST)
    feet = (min(one.start for one in down), max(one.end for one in down))
    rows = _places([*(one.at for one in across), *feet], _SHORTEST)[::-1]
    if len(columns) < _FEWEST_EDGES or len(rows) < 2:
        return None
    cells: dict[tuple[int, int], tuple[int, int]] = {}
    for row, (top, foot) in enumerate(pairwise(rows)):
        for column, (left, right) in enumerate(pairwise(columns)):
            if column and not _is_drawn(down, left, foot, top):
                cells[row, column] = cells[row, column - 1]
            elif row and not _is_drawn(across, top, left, right):
                cells[row, column] = cells[row - 1, column]
            else:
                cells[row, column] = (row, column)
    return Grid(columns, rows, cells)


def _places(found: Iterable[float], least: float) -> tuple[float, ...]:
    """Return where edges stand, none of them nearer than that to the one before."""
    places: list[float] = []
    for place in sorted(found):
        if not places or place - places[-1] > least:
            places.append(place)
    return tuple(places)


def _is_drawn(rules: Iterable[Rule], at: float, start: float, end: float) -> bool:
    """Say whether a rule stands between two cells, for the most part of their edge."""
    beside = (min(one.end, end) - max(one.start, start) for one in rules if abs(one.at - at) <= _NEAR)
    return sum(length for length in beside if length > 0) >= _WALL * (end - start)


def _between(edges: Sequence[float], at: float) -> int | None:
    place = bisect_right(edges, at) - 1
    return place if 0 <= place < len(edges) - 1 else None
