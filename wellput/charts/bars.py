"""Bars below each other: what each stands for on the left, how much it is on the right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wellput.charts.described import drawn
from wellput.charts.lettering import drawable, width, wrapped
from wellput.charts.rows import running
from wellput.charts.shapes import BLACK, LIGHT, LINE, WHITE, Box, Outline, Shape, Sheet, Words, rectangle
from wellput.model.block import Drawing
from wellput.model.collation_shown import Bar, BarsShown
from wellput.text import fit

WIDTH = 160.0
"""The picture's width in millimetres: that of the text on an A4 page, so that its words are as large as the text's."""

TALLEST = 180.0
"""No taller, so that its caption and a heading stand on the page with it; what is left out is said."""

MOST_TOLD = 60

DARK = "#595959"
_LABEL, _TOLD, _GAP = 64.0, 46.0, 3.0
_WIDER = 1.06
"""Words may be drawn wider than they measure, by the rounding of each letter."""

_LINES, _BETWEEN, _BAR, _THIN, _EDGE = 4, 2.4, 4.6, 0.25, 1.5


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a chart: the lines on its left, those on its right, and its top and bottom."""

    label: tuple[str, ...]
    told: tuple[str, ...]
    top: float
    bottom: float

    @property
    def middle(self) -> float:
        """The middle of its height."""
        return (self.top + self.bottom) / 2

    def words(self, told_at: float) -> Iterator[Words]:
        """Yield its words: labels end where the bars begin."""
        for lines, x, side in ((self.label, _LABEL, "right"), (self.told, told_at, "left")):
            top = self.middle - len(lines) * LINE / 2
            for at, line in enumerate(lines):
                yield Words(line, x, top + (at + 0.5) * LINE, "right" if side == "right" else "left")


@dataclass(frozen=True, slots=True)
class Laid:
    """The rows that fit into a picture, and where bars begin and end between them."""

    rows: tuple[Row, ...]
    left: float
    right: float
    bottom: float

    @property
    def words(self) -> Iterator[Words]:
        """All words of the rows."""
        for row in self.rows:
            yield from row.words(self.right + _GAP)


def laid(several: Sequence[tuple[str, str]], tallest: float) -> Laid:
    """Lay out rows of a label and what is told of it, as many as fit."""
    rows: list[Row] = []
    bottom = _EDGE
    for label, told in several:
        lines = wrapped(drawable(label) or "-", _LABEL / _WIDER, _LINES), wrapped(drawable(told), _TOLD / _WIDER, 2)
        high = max(map(len, lines)) * LINE + _BETWEEN
        if bottom + high > tallest:
            break
        rows.append(Row(*lines, bottom, bottom + high))
        bottom += high
    widest = max((width(line) for row in rows for line in row.told), default=0.0)
    return Laid(tuple(rows), _LABEL + _GAP, WIDTH - _GAP - widest * _WIDER, bottom)


def bars_drawing(shown: BarsShown) -> Drawing:
    """Return the drawing of bars."""
    return drawn(bars_sheet(shown), fit(shown.caption), bars_words(shown))


def bars_sheet(shown: BarsShown) -> Sheet:
    """Return everything on the picture, laid out."""
    legend = f"Dark: {shown.dark}. Light: {shown.light}." if shown.dark else ""
    room = laid([(bar.label, bar.told) for bar in shown.bars], TALLEST - 3 * LINE)
    shapes: list[Shape] = list(room.words)
    for row, bar in zip(room.rows, shown.bars, strict=False):
        shapes += _bar(row, bar, room)
    missing = len(shown.bars) - len(room.rows)
    below = " ".join(filter(None, (legend, f"And {missing} more, in the table." if missing else "")))
    told = running(below, room.bottom + 1, WIDTH - 2)
    return Sheet(WIDTH, (told.bottom if below else room.bottom) + _EDGE, (*shapes, *told.shapes))


def bars_words(shown: BarsShown) -> str:
    """Return the alternative text of bars."""
    head = f"Bar chart. {shown.about}."
    told = [f"{' '.join(bar.label.split())}: {bar.told}." for bar in shown.bars[:MOST_TOLD]]
    more = len(shown.bars) - len(told)
    return fit(" ".join((head, *told, *([f"And {more} more, in the table."] if more else []))))


def _bar(row: Row, bar: Bar, room: Laid) -> Iterator[Outline]:
    """Yield a frame for the whole, the bar in it, and its dark part."""
    top, bottom = row.middle - _BAR / 2, row.middle + _BAR / 2
    wide = room.right - room.left
    yield Outline(rectangle(Box(room.left, top, room.right, bottom)), WHITE, _THIN, LIGHT)
    for share, fill in ((bar.whole, LIGHT), (bar.dark, DARK)):
        if share > 0:
            end = room.left + wide * min(1.0, share)
            yield Outline(rectangle(Box(room.left, top, end, bottom)), fill, _THIN, BLACK)
    yield Outline(rectangle(Box(room.left, top - 0.8, room.left, bottom + 0.8)), None, 0.4, BLACK)
