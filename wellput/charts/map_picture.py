"""The picture of a partnership map: its fields and marks, names or numbers, and below them how to read it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wellput.charts.described import drawn
from wellput.charts.labels import Label, labels_beside
from wellput.charts.lettering import drawable, width, wrapped
from wellput.charts.map_words import map_words
from wellput.charts.marks import mark
from wellput.charts.places import FIELDS, LEFT, WIDE, Grid, grid
from wellput.charts.rows import Rows, flowing, key, legend_rows, running
from wellput.charts.shapes import BLACK, LIGHT, LINE, Outline, Shape, Sheet, Words, rectangle
from wellput.model.block import Drawing
from wellput.model.relationships import LEAST, MOST, Relationship

WIDTH = 160.0
"""The picture's width in millimetres: that of the text on an A4 page, so that its words are as large as the text's."""

PAGE = 230.0
"""The height that a picture may have on an A4 page, its caption beside it."""

_MOST_NAMES = 8
_MOST_IN_KEY = 200
_MOST_TOLD = 30
_EDGE = 1.5


def map_drawing(relationships: Sequence[Relationship], tallest: float | None = None) -> Drawing | None:
    """Return the drawing of a map; None for an empty one.

    Numbers that stand for names are explained below the map, as long as that fits into the height given.
    """
    if not relationships:
        return None
    return drawn(map_sheet(relationships, tallest), "Partnership map", map_words(relationships))


def map_sheet(relationships: Sequence[Relationship], tallest: float | None = None) -> Sheet:
    """Return everything on the picture, laid out."""
    laid = grid(relationships)
    labels = _labels(laid, relationships)
    shapes = [*_frame(laid), *_marks(laid, relationships)]
    shapes += [shape for label in labels for shape in label.shapes] if labels is not None else list(_numbers(laid))
    below = _below(laid, relationships, named=labels is not None)
    shapes += below.shapes
    keyed = key(relationships, below.bottom + 1, WIDTH) if labels is None and _may_have_key(relationships) else below
    if keyed.bottom + _EDGE <= (tallest or float("inf")):
        shapes += keyed.shapes if keyed is not below else ()
        below = keyed
    return Sheet(WIDTH, below.bottom + _EDGE, tuple(shapes))


def _may_have_key(relationships: Sequence[Relationship]) -> bool:
    return len(relationships) <= _MOST_IN_KEY


def _frame(laid: Grid) -> Iterator[Shape]:
    """Yield the fields, their numbers, and words at the ends of both axes."""
    for field in laid.fields:
        yield Outline(rectangle(field.box), None, 0.15, LIGHT)
    yield Outline(rectangle(laid.box), None, 0.35, BLACK)
    for at in range(FIELDS):
        middle = LEFT + (at + 0.5) * WIDE
        yield Words(str(at + LEAST), middle, laid.box.bottom + 0.6 * LINE, "center")
        high = (laid.box.bottom - laid.box.top) / FIELDS
        yield Words(str(MOST - at), LEFT - 2, laid.box.top + (at + 0.5) * high, "right")
    high = (laid.box.bottom - laid.box.top) / FIELDS
    yield Words("Proactive", 0, laid.box.top + high / 2 - LINE)
    yield Words("Reactive", 0, laid.box.bottom - high / 2 - LINE)
    yield Words("Transactional", LEFT, laid.box.bottom + 1.6 * LINE)
    yield Words("Strategic", laid.box.right, laid.box.bottom + 1.6 * LINE, "right")


def _marks(laid: Grid, relationships: Sequence[Relationship]) -> Iterator[Shape]:
    for field in laid.fields:
        for spot in field.spots:
            yield from mark(relationships[spot.number - 1], spot.x, spot.y, laid.largest)
        if field.crowded:
            box = field.box
            x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
            yield Words(f"{len(field.numbers)} here", x, y, "center")


def _numbers(laid: Grid) -> Iterator[Shape]:
    for field in laid.fields:
        yield from (Words(str(spot.number), spot.mark.right + 0.2, spot.y) for spot in field.spots)


def _labels(laid: Grid, relationships: Sequence[Relationship]) -> tuple[Label, ...] | None:
    """Return a name beside each mark where there are few and all find room."""
    spots = [spot for field in laid.fields for spot in field.spots]
    if len(relationships) > _MOST_NAMES:
        return None
    names = [_numbered(spot.number, relationships) for spot in spots]
    return labels_beside([spot.mark for spot in spots], names, laid.box, wrapped, width)


def _numbered(number: int, relationships: Sequence[Relationship]) -> str:
    return f"{number} {drawable(relationships[number - 1].partner)}".strip()


def _below(laid: Grid, relationships: Sequence[Relationship], *, named: bool) -> Rows:
    """Return what stands below the map: who is not on it, and how to read it."""
    top = laid.box.bottom + 2.6 * LINE
    missing = [number for number, one in enumerate(relationships, 1) if one.strategic is None or one.proactive is None]
    shapes: tuple[Shape, ...] = ()
    if missing:
        told = running(_not_placed(missing, relationships, named=named), top, WIDTH)
        shapes, top = told.shapes, told.bottom
    legend = flowing(legend_rows(relationships), top, WIDTH)
    return Rows((*shapes, *legend.shapes), legend.bottom)


def _not_placed(missing: Sequence[int], relationships: Sequence[Relationship], *, named: bool) -> str:
    if len(missing) > _MOST_TOLD:
        return f"Not placed, for want of a number: {len(missing)} relationships"
    who = [wrapped(_numbered(one, relationships), WIDE * 2, 1)[0] if named else str(one) for one in missing]
    return f"Not placed, for want of a number: {'; '.join(who)}"
