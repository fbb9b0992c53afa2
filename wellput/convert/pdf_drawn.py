"""Boxes and circles to tick that a PDF's page has drawn with lines, as prints of survey sites and paper forms have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from wellput.convert.pdf_fields import MOST_FIELDS, Field
from wellput.convert.pdf_places import Matrix, Operation, Pen

_LEAST, _MOST = 6.0, 18.0
_SQUARE = 0.15
_WIDEST = 1.8
_ROUND = 0.4
_RING = 0.72
_TOUCHING = 1.0
_SIDES, _THIN = 4, 1.5
_CORNERS = [(False, True), (True, False), (True, True), (True, True)]
"""Which of a square's sides, from the right one on, begin at its left, and which at its foot."""
_STROKED = frozenset((b"S", b"s", b"B", b"B*", b"b", b"b*"))
_FILLED = frozenset((b"f", b"F", b"f*"))
_TO = {b"m": 0, b"l": 0, b"c": 4, b"v": 2, b"y": 2}
"""The instructions that draw to a place, and with which of their numbers that place begins."""


def drawn_fields(operations: Iterable[Operation]) -> tuple[Field, ...]:
    """Return the boxes and circles that instructions draw, from the page's top to its foot.

    A row of boxes that touch is a space to write in, a letter in each, and left out.
    """
    apart: list[_Shape] = []
    for shape in sorted(_shapes(operations), key=lambda shape: (-round(shape.top), shape.left, -shape.width)):
        if not (apart and _is_within(shape, apart[-1])):
            apart.append(shape)
    kept = [shape for at, shape in enumerate(apart) if not any(_touches(shape, one) for one in _beside(apart, at))]
    return tuple(Field(shape.kind, shape.left, shape.bottom, shape.top) for shape in kept[:MOST_FIELDS])


@dataclass(slots=True)
class _Shape:
    """A line that is drawn without a break: how far it reaches, and how much of it is straight."""

    left: float
    bottom: float
    right: float
    top: float
    last: tuple[float, float]
    straight: float = 0

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def kind(self) -> Literal["tick", "radio"]:
        return "tick" if self.straight > _ROUND * 4 * self.width else "radio"

    @property
    def is_square(self) -> bool:
        height = self.top - self.bottom
        return all(_LEAST <= size <= _MOST for size in (self.width, height)) and (
            abs(self.width - height) <= _SQUARE * self.width
        )

    @property
    def is_oval(self) -> bool:
        height = self.top - self.bottom
        return self.kind == "radio" and _LEAST <= height <= _MOST and height < self.width <= _WIDEST * height

    def draw(self, place: tuple[float, float], *, is_straight: bool) -> None:
        left, bottom = place
        self.straight += abs(left - self.last[0]) + abs(bottom - self.last[1]) if is_straight else 0
        self.left, self.right = min(self.left, left), max(self.right, left)
        self.bottom, self.top = min(self.bottom, bottom), max(self.top, bottom)
        self.last = place


def _shapes(operations: Iterable[Operation]) -> Iterator[_Shape]:
    """Yield the squares and circles that are drawn as a line, or filled as a ring or as four sides as thin as one."""
    pen, drawn, sides = Pen(), list[_Shape](), list[_Shape]()
    for operands, name in operations:
        pen.place(operands, name)
        if name == b"re":
            drawn.append(_oblong(operands, pen.page))
        elif name in _TO:
            _draw(drawn, operands, name, pen.page)
        elif name in _STROKED:
            yield from (shape for shape in drawn if shape.is_square)
            drawn = []
        elif name in _FILLED or name == b"n":
            if name in _FILLED and _is_ring(drawn):
                yield drawn[0]
            sides = [*sides, *drawn][-_SIDES:] if name in _FILLED else sides
            if name in _FILLED and _are_sides(sides):
                yield _around(sides)
            drawn = []


def _draw(drawn: list[_Shape], operands: Sequence[Any], name: bytes, page: Matrix) -> None:
    at = _TO[name]
    place = _place(operands[at], operands[at + 1], page)
    if name == b"m":
        drawn.append(_Shape(place[0], place[1], place[0], place[1], place))
    elif drawn:
        drawn[-1].draw(place, is_straight=name == b"l")


def _oblong(operands: Sequence[Any], page: Matrix) -> _Shape:
    left, bottom, width, height = map(float, operands)
    start = _place(left, bottom, page)
    shape = _Shape(start[0], start[1], start[0], start[1], start)
    for right, up in ((width, 0), (width, height), (0, height), (0, 0)):
        shape.draw(_place(left + right, bottom + up, page), is_straight=True)
    return shape


def _place(left: Any, bottom: Any, page: Matrix) -> tuple[float, float]:  # noqa: ANN401 -- the library's numbers
    a, b, c, d, e, f = page
    return float(left) * a + float(bottom) * c + e, float(left) * b + float(bottom) * d + f


def _is_ring(drawn: Sequence[_Shape]) -> bool:
    """Say whether two lines are the outer and the inner edge of a thin line; a letter's edges are further apart."""
    if len(drawn) != 2 or not (drawn[0].is_square or drawn[0].is_oval):
        return False
    outer, inner = drawn
    return _is_within(inner, outer) and _RING <= inner.width / outer.width < 1


def _are_sides(sides: Sequence[_Shape]) -> bool:
    """Say whether four oblongs are the sides of one square, as browsers fill the edge of a box."""
    if len(sides) != _SIDES or any(min(one.width, one.top - one.bottom) > _THIN for one in sides):
        return False
    box, lying = _around(sides), [one for one in sides if one.width > _THIN]
    return (
        box.is_square
        and len(lying) * 2 == _SIDES
        and all(max(one.width, one.top - one.bottom) >= _RING * box.width for one in sides)
        and sorted((one.left < box.left + _THIN, one.bottom < box.bottom + _THIN) for one in sides) == _CORNERS
    )


def _around(shapes: Sequence[_Shape]) -> _Shape:
    """Return the square that shapes are the sides of."""
    left, bottom = min(one.left for one in shapes), min(one.bottom for one in shapes)
    right, top = max(one.right for one in shapes), max(one.top for one in shapes)
    return _Shape(left, bottom, right, top, (left, bottom), straight=2 * (right - left + top - bottom))


def _is_within(shape: _Shape, other: _Shape) -> bool:
    middle, height = (shape.left + shape.right) / 2, (shape.bottom + shape.top) / 2
    return other.left <= middle <= other.right and other.bottom <= height <= other.top


def _beside(shapes: Sequence[_Shape], at: int) -> Sequence[_Shape]:
    return [*shapes[max(0, at - 1) : at], *shapes[at + 1 : at + 2]]


def _touches(shape: _Shape, other: _Shape) -> bool:
    gap = max(shape.left, other.left) - min(shape.right, other.right)
    return shape.kind == "tick" and abs(shape.top - other.top) < _TOUCHING and gap < _TOUCHING
