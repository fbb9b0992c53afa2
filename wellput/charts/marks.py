"""The mark of one relationship, readable without colour: shape, filling, size and outline each say one thing."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.charts.shapes import BLACK, PALE, WHITE, Outline, Point, below, polygon
from wellput.model.relationships import LEAST, MOST, Relationship

_CORNERS: dict[str | None, tuple[int, float, float]] = {
    "shaping": (3, 0.0, 1.2),
    "ongoing": (24, 0.0, 1.0),
    "neighbourhood": (4, 1 / 8, 1.2),
    "commissioning": (4, 0.0, 1.15),
    "delivery": (6, 1 / 12, 1.05),
    None: (3, 1 / 2, 1.2),
}
"""Corners, turn, and how much larger than a circle, by type: so that all look alike in size."""

_THIN, _THICK, _RING = 0.2, 0.6, 0.6
_INSET = 0.65
"""White between outline and filling, so that the outline shows beside black as well."""

_SMALLEST = 0.62
"""The smallest mark's part of the largest."""


def reach(largest: float) -> float:
    """Return how far from its middle a mark may reach: a corner, a second outline, and half of its line."""
    return 1.2 * (largest + _RING) + _THICK / 2


def mark(relationship: Relationship, x: float, y: float, largest: float) -> Iterator[Outline]:
    """Yield the outlines of a mark: shape is type, filling is money, size is time, outline is scale."""
    radius = largest * _part_of_largest(relationship.time)
    if relationship.scale == "region":
        yield Outline(shape_of(relationship.type, x, y, radius + _RING), WHITE, _THIN)
    width = _THICK if relationship.scale == "whole-place" else _THIN
    yield Outline(shape_of(relationship.type, x, y, radius), WHITE, width, dashed=relationship.scale is None)
    inner = shape_of(relationship.type, x, y, radius - _INSET)
    if relationship.money is None:
        yield Outline(inner, PALE)
    elif relationship.money > LEAST:
        yield Outline(_filled(inner, relationship.money), BLACK)


def shape_of(kind: str | None, x: float, y: float, radius: float) -> tuple[Point, ...]:
    """Return the shape of a type."""
    corners, turned, larger = _CORNERS[kind]
    return polygon(x, y, radius * larger, corners, turned)


def _part_of_largest(time: int | None) -> float:
    """Return the middle size where no time is given."""
    given = time if time is not None else (LEAST + MOST) // 2
    return _SMALLEST + (1 - _SMALLEST) * (given - LEAST) / (MOST - LEAST)


def _filled(points: tuple[Point, ...], money: int) -> tuple[Point, ...]:
    top, bottom = min(y for _, y in points), max(y for _, y in points)
    return below(points, bottom - (bottom - top) * (money - LEAST) / (MOST - LEAST))
