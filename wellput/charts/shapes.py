"""What a picture is made of before it is drawn: outlines and words, in millimetres from the top left corner."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin
from typing import Literal

Point = tuple[float, float]

POINT = 25.4 / 72
"""Millimetres in a point."""

SIZE = 12.0
"""The size of all words, in points: what GOV.UK asks of documents."""

LINE = 5.2
"""The height of a line of words, in millimetres."""

BLACK, WHITE, PALE, LIGHT = "#000000", "#ffffff", "#d9d9d9", "#bfbfbf"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box, gap: float = 0.0) -> bool:
        """Say whether the two overlap, or come nearer than the gap."""
        beside = self.right + gap <= other.left or other.right + gap <= self.left
        return not (beside or self.bottom + gap <= other.top or other.bottom + gap <= self.top)

    def holds(self, other: Box) -> bool:
        """Say whether the other lies within this one."""
        across = self.left <= other.left and other.right <= self.right
        return across and self.top <= other.top and other.bottom <= self.bottom


@dataclass(frozen=True, slots=True)
class Outline:
    """A closed shape; without a `fill` one sees through it, without a `width` it has no line."""

    points: tuple[Point, ...]
    fill: str | None = None
    width: float = 0.0
    colour: str = BLACK
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """One line of words; `x` is its left end, middle or right end, `y` the middle of its height."""

    text: str
    x: float
    y: float
    side: Literal["left", "center", "right"] = "left"


Shape = Outline | Words


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything on a picture, and its size."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


def polygon(x: float, y: float, radius: float, corners: int, turned: float = 0.0) -> tuple[Point, ...]:
    """Return a regular polygon about a point, the first corner at the top; `turned` is a part of a full turn."""
    angles = (2 * pi * (corner / corners + turned) for corner in range(corners))
    return tuple((x + radius * sin(angle), y - radius * cos(angle)) for angle in angles)


def rectangle(box: Box) -> tuple[Point, ...]:
    """Return the corners of a box."""
    return (box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom)


def below(points: tuple[Point, ...], level: float) -> tuple[Point, ...]:
    """Return the part of a convex shape that lies below a level (Sutherland and Hodgman's way)."""
    kept: list[Point] = []
    for (x, y), (after_x, after_y) in zip(points, (*points[1:], points[0]), strict=True):
        if y >= level:
            kept.append((x, y))
        if (y >= level) != (after_y >= level):
            share = (level - y) / (after_y - y)
            kept.append((x + share * (after_x - x), level))
    return tuple(kept)
