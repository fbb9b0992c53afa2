"""Where on a page each piece of its text begins, as the instructions that draw the page say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

Matrix = tuple[float, float, float, float, float, float]
Operation = tuple[Sequence[Any], bytes]

_PLAIN: Matrix = (1, 0, 0, 1, 0, 0)
_SHOWS = frozenset((b"Tj", b"TJ", b"'", b'"'))
_NEXT_LINE = frozenset((b"T*", b"'", b'"'))


@dataclass(frozen=True, slots=True)
class Start:
    """Where a piece of text begins: which instruction shows it, its place on the page, and how its line is set.

    `is_first` says that no other stands before it in the same block of text.
    """

    at: int
    left: float
    height: float
    line: Matrix
    is_first: bool


def starts_in(operations: Iterable[Operation]) -> Iterator[Start]:
    """Yield where each piece of text begins."""
    pen, is_first = Pen(), True
    for at, (operands, name) in enumerate(operations):
        pen.place(operands, name)
        pen.turn(operands, name)
        is_first = is_first or name == b"BT"
        if name in _SHOWS:
            shown = within(pen.line, pen.page)
            yield Start(at, shown[4], shown[5], pen.line, is_first)
            is_first = False


@dataclass(slots=True)
class Pen:
    """Where the drawing of a page has come to: how its lines lie, and how that lies on the page."""

    page: Matrix = _PLAIN
    line: Matrix = _PLAIN
    leading: float = 0
    kept: list[Matrix] = field(default_factory=list)

    def place(self, operands: Sequence[Any], name: bytes) -> None:
        """Take an instruction that says how what is drawn lies on the page."""
        if name == b"q":
            self.kept.append(self.page)
        elif name == b"Q" and self.kept:
            self.page = self.kept.pop()
        elif name == b"cm":
            self.page = within(_matrix(operands), self.page)

    def turn(self, operands: Sequence[Any], name: bytes) -> None:
        """Take an instruction that says where a line begins."""
        if name in (b"BT", b"Tm"):
            self.line = _PLAIN if name == b"BT" else _matrix(operands)
        elif name == b"TL":
            self.leading = float(operands[0])
        elif name in _NEXT_LINE:
            self._move(0, -self.leading)
        elif name in (b"Td", b"TD"):
            right, up = map(float, operands)
            self.leading = -up if name == b"TD" else self.leading
            self._move(right, up)

    def _move(self, right: float, up: float) -> None:
        self.line = within((1, 0, 0, 1, right, up), self.line)


def _matrix(operands: Sequence[Any]) -> Matrix:
    a, b, c, d, e, f = map(float, operands)
    return a, b, c, d, e, f


def within(inner: Matrix, outer: Matrix) -> Matrix:
    """Return a place within another as a place on what that one is in."""
    a, b, c, d, e, f = outer
    return (
        inner[0] * a + inner[1] * c,
        inner[0] * b + inner[1] * d,
        inner[2] * a + inner[3] * c,
        inner[2] * b + inner[3] * d,
        inner[4] * a + inner[5] * c + e,
        inner[4] * b + inner[5] * d + f,
    )
