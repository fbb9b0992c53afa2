"""Where relationships stand on the map: a field for each pair of numbers, and in each field a place for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from wellput.charts.marks import reach
from wellput.charts.shapes import Box
from wellput.model.relationships import LEAST, MOST, Relationship

FIELDS = MOST - LEAST + 1
LEFT, TOP, WIDE = 25.0, 1.0, 26.8
_EDGE = 0.4
_ROOMY = 100
"""From so many relationships on, numbers have three digits and take a whole row."""

_MOST_ROWS = 5
_ALONE = 2.8, 20.0
_LARGEST = {1: (2.0, 20.0), 2: (2.0, 20.0), 3: (2.0, 21.5), 4: (1.7, 25.5), 5: (1.7, 30.8)}
"""The largest mark's radius and the height of a field, by how many rows the fullest field needs."""


@dataclass(frozen=True, slots=True)
class Spot:
    """The place of one relationship: the middle of its mark, and all that mark and number take up."""

    number: int
    x: float
    y: float
    mark: Box


@dataclass(frozen=True, slots=True)
class Field:
    """All relationships with the same two numbers; `crowded` where there are too many to show one by one."""

    box: Box
    strategic: int
    proactive: int
    numbers: tuple[int, ...]
    spots: tuple[Spot, ...]
    crowded: bool


@dataclass(frozen=True, slots=True)
class Grid:
    """The map's fields, and the radius of its largest mark."""

    box: Box
    fields: tuple[Field, ...]
    largest: float


def grid(relationships: Sequence[Relationship]) -> Grid:
    """Lay out every relationship that has both numbers; no two places overlap."""
    held = _held(relationships)
    columns = 1 if len(relationships) >= _ROOMY else 2
    most = max(map(len, held.values()), default=1)
    largest, high = _LARGEST[min(ceil(most / columns), _MOST_ROWS)] if most > 1 else _ALONE
    fields = (
        _field(held.get((across, up), ()), across, up, high, largest, columns)
        for up in range(MOST, LEAST - 1, -1)
        for across in range(LEAST, MOST + 1)
    )
    return Grid(Box(LEFT, TOP, LEFT + FIELDS * WIDE, TOP + FIELDS * high), tuple(fields), largest)


def _held(relationships: Sequence[Relationship]) -> dict[tuple[int, int], tuple[int, ...]]:
    held: dict[tuple[int, int], tuple[int, ...]] = {}
    for number, one in enumerate(relationships, 1):
        if one.strategic is not None and one.proactive is not None:
            here = one.strategic, one.proactive
            held[here] = (*held.get(here, ()), number)
    return held


def _field(
    numbers: tuple[int, ...], strategic: int, proactive: int, high: float, largest: float, columns: int
) -> Field:
    left, top = LEFT + (strategic - LEAST) * WIDE, TOP + (MOST - proactive) * high
    box = Box(left, top, left + WIDE, top + high)
    crowded = len(numbers) > columns * _MOST_ROWS
    spots = () if crowded else tuple(_spots(numbers, box, largest, columns))
    return Field(box, strategic, proactive, numbers, spots, crowded)


def _spots(numbers: Sequence[int], box: Box, largest: float, columns: int) -> Iterator[Spot]:
    columns = min(columns, len(numbers))
    rows = ceil(len(numbers) / columns) if numbers else 0
    for place, number in enumerate(numbers):
        row, column = divmod(place, columns)
        wide, high = (box.right - box.left) / columns, (box.bottom - box.top) / rows
        far = reach(largest)
        x = box.left + column * wide + (far + _EDGE if columns > 1 else wide / 2 - far)
        y = box.top + (row + 0.5) * high
        yield Spot(number, x, y, Box(x - far, y - far, x + far, y + far))
