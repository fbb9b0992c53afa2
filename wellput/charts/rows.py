"""Rows of words and small marks below a map: how to read it, and which number is whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wellput.charts.lettering import drawable, width, wrapped
from wellput.charts.marks import mark
from wellput.charts.shapes import LINE, Shape, Words
from wellput.model.relationships import SCALES, TYPES, Relationship

ROW = 6.4
"""The height of a row with marks in it."""

_MARK, _MARK_WIDTH, _AFTER = 2.2, 8.6, 3.5
_COLUMNS, _NUMBER_WIDTH, _MOST_LINES = 2, 10.5, 2


@dataclass(frozen=True, slots=True)
class Sample:
    """A mark, or none, and what it means."""

    words: str
    like: Relationship | None = None


@dataclass(frozen=True, slots=True)
class Rows:
    """Shapes, and how far down they reach."""

    shapes: tuple[Shape, ...]
    bottom: float


def legend_rows(relationships: Sequence[Relationship]) -> tuple[tuple[Sample, ...], ...]:
    """Return what the marks of these relationships mean, a row for each thing that they say."""
    return tuple(
        row
        for row in map(
            tuple, (_types(relationships), _scales(relationships), _money(relationships), _time(relationships))
        )
        if len(row) > 1
    )


def flowing(rows: Iterable[Sequence[Sample]], top: float, wide: float) -> Rows:
    """Lay samples out, each row from the left, going on below where it is full."""
    shapes: list[Shape] = []
    y = top
    for row in rows:
        x = 0.0
        for sample in row:
            taken = width(sample.words) + (_MARK_WIDTH if sample.like else 0)
            if x and x + taken > wide:
                x, y = _MARK_WIDTH, y + ROW
            shapes += _sample(sample, x, y + ROW / 2)
            x += taken + _AFTER
        y += ROW
    return Rows(tuple(shapes), y)


def running(words: str, top: float, wide: float) -> Rows:
    """Lay a sentence out in lines."""
    lines = wrapped(words, wide, len(words))
    shapes = tuple(Words(line, 0.0, top + (row + 0.5) * LINE) for row, line in enumerate(lines))
    return Rows(shapes, top + len(lines) * LINE)


def key(relationships: Sequence[Relationship], top: float, wide: float) -> Rows:
    """List numbers and names in columns, downwards first."""
    each = wide / _COLUMNS
    entries = [
        (number, wrapped(drawable(one.partner) or "(no name)", each - _NUMBER_WIDTH - _AFTER, _MOST_LINES))
        for number, one in enumerate(relationships, 1)
    ]
    per_column = -(-len(entries) // _COLUMNS)
    shapes: list[Shape] = []
    bottom = top
    for column in range(_COLUMNS):
        y = top
        for number, lines in entries[column * per_column : (column + 1) * per_column]:
            x = column * each
            shapes.append(Words(str(number), x + _NUMBER_WIDTH - 2, y + LINE / 2, "right"))
            shapes += [Words(line, x + _NUMBER_WIDTH, y + (at + 0.5) * LINE) for at, line in enumerate(lines)]
            y += max(1, len(lines)) * LINE + 0.6
        bottom = max(bottom, y)
    return Rows(tuple(shapes), bottom)


def _sample(sample: Sample, x: float, y: float) -> Iterator[Shape]:
    if sample.like:
        yield from mark(sample.like, x + _MARK_WIDTH / 2, y, _MARK)
        x += _MARK_WIDTH
    yield Words(sample.words, x, y)


def _types(relationships: Sequence[Relationship]) -> Iterator[Sample]:
    used = {one.type for one in relationships}
    yield Sample("Shape: type")
    yield from (Sample(name, _like(type=name)) for name in TYPES if name in used)
    if None in used:
        yield Sample("not given", _like())


def _scales(relationships: Sequence[Relationship]) -> Iterator[Sample]:
    used = {one.scale for one in relationships}
    yield Sample("Outline: scale")
    yield from (Sample(name.replace("-", " "), _like(type="ongoing", scale=name)) for name in SCALES if name in used)
    if None in used:
        yield Sample("not given", _like(type="ongoing", scale=None))


def _money(relationships: Sequence[Relationship]) -> Iterator[Sample]:
    used = {one.money for one in relationships}
    yield Sample("Filling: money")
    if used - {None}:
        for degree, words in ((1, "hardly any"), (3, "some"), (5, "very much")):
            yield Sample(words, _like(type="ongoing", money=degree))
    if None in used:
        yield Sample("not given", _like(type="ongoing", money=None))


def _time(relationships: Sequence[Relationship]) -> Iterator[Sample]:
    used = {one.time for one in relationships}
    yield Sample("Size: time")
    if used - {None}:
        for degree, words in ((1, "hardly any"), (3, "some"), (5, "very much")):
            yield Sample(words, _like(type="ongoing", time=degree))
    if None in used:
        yield Sample("(the middle size where it is not given)")


def _like(**values: object) -> Relationship:
    plain: dict[str, object] = {"partner": "-", "scale": "neighbourhood", "money": 1}
    return Relationship.model_validate({**plain, **values})
