"""Strips below each other on one scale: where the numbers of each group lie."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from wellput.charts.bars import MOST_TOLD, TALLEST, WIDTH, Laid, Row, laid
from wellput.charts.described import drawn
from wellput.charts.lettering import drawable, width
from wellput.charts.rows import running
from wellput.charts.shapes import BLACK, LIGHT, LINE, Box, Outline, Shape, Sheet, Words, polygon, rectangle
from wellput.model.block import Drawing
from wellput.model.collation_shown import Strip, StripsShown
from wellput.text import fit

_BOX, _THIN, _THICK, _DOT, _EDGE = 5.0, 0.25, 0.5, 1.5, 1.5
_LEGEND = "Line: least to most. Box: the middle half. Diamond: the median."

_Place = Callable[[Decimal], float]


def strips_drawing(shown: StripsShown) -> Drawing:
    """Return the drawing of strips."""
    return drawn(strips_sheet(shown), fit(shown.caption), strips_words(shown))


def strips_sheet(shown: StripsShown) -> Sheet:
    """Return everything on the picture, laid out."""
    room = laid([(one.label, one.told) for one in shown.strips], TALLEST - 5 * LINE)
    place = _scale(shown, room)
    shapes: list[Shape] = list(room.words)
    for row, one in zip(room.rows, shown.strips, strict=False):
        shapes += _strip(row, one, place)
    ends, bottom = _ends(shown, room)
    missing = len(shown.strips) - len(room.rows)
    below = f"{_LEGEND} And {missing} more, in the table." if missing else _LEGEND
    told = running(below, bottom + 1, WIDTH - 2)
    return Sheet(WIDTH, told.bottom + _EDGE, (*shapes, *ends, *told.shapes))


def strips_words(shown: StripsShown) -> str:
    """Return the alternative text of strips."""
    head = f"Chart of how numbers lie, from {shown.low} to {shown.high}. {shown.about}."
    told = [f"{' '.join(one.label.split())}: {one.told}." for one in shown.strips[:MOST_TOLD]]
    more = len(shown.strips) - len(told)
    return fit(" ".join((head, *told, *([f"And {more} more, in the table."] if more else []))))


def _scale(shown: StripsShown, room: Laid) -> _Place:
    """Return where a number stands across the strips; all stand in the middle where they are alike."""
    low, high = min(one.least for one in shown.strips), max(one.most for one in shown.strips)
    left, right = room.left + _DOT, room.right - _DOT

    def place(number: Decimal) -> float:
        return left + (right - left) * (float((number - low) / (high - low)) if high > low else 0.5)

    return place


def _strip(row: Row, one: Strip, place: _Place) -> Iterator[Outline]:
    middle = row.middle
    yield Outline(((place(one.least), middle), (place(one.most), middle)), None, _THICK, BLACK)
    for end in (one.least, one.most):
        yield Outline(((place(end), middle - 1.2), (place(end), middle + 1.2)), None, _THICK, BLACK)
    box = Box(place(one.lower), middle - _BOX / 2, place(one.upper), middle + _BOX / 2)
    yield Outline(rectangle(box), LIGHT, _THIN, BLACK)
    yield Outline(polygon(place(one.median), middle, _DOT, 4), BLACK)


def _ends(shown: StripsShown, room: Laid) -> tuple[tuple[Shape, ...], float]:
    """Return the two ends of the scale in words, below each other where they would meet; and where they end."""
    low, high = drawable(shown.low), drawable(shown.high)
    below = room.bottom + 0.5
    line = Outline(((room.left, below), (room.right, below)), None, _THIN, BLACK)
    first = below + 0.6 * LINE
    second = first if width(low) + width(high) + 4 < room.right - room.left else first + LINE
    shapes = line, Words(low, room.left, first), Words(high, room.right, second, "right")
    return shapes, second + 0.5 * LINE
