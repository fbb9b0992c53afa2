"""Names beside the marks of a map, where all of them find room; where one does not, numbers do the work."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from wellput.charts.shapes import LINE, WHITE, Box, Outline, Shape, Words, rectangle

_GAP = 0.7
_WIDTHS = (46.0, 34.0, 25.0)
_MOST_LINES = 3

Wrap = Callable[[str, float, int], tuple[str, ...]]
Measure = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Label:
    """The lines of a name, and the room that they take up."""

    lines: tuple[str, ...]
    box: Box

    @property
    def shapes(self) -> Iterator[Shape]:
        """The lines as words of a picture, on white, so that no line of the map runs through them."""
        yield Outline(rectangle(self.box), WHITE)
        for row, line in enumerate(self.lines):
            yield Words(line, self.box.left, self.box.top + (row + 0.5) * LINE)


def labels_beside(
    marks: Sequence[Box], names: Sequence[str], within: Box, wrap: Wrap, measure: Measure
) -> tuple[Label, ...] | None:
    """Return a label for each mark, none on another or on a mark; None where that cannot be."""
    placed: list[Label] = []
    for mark, name in zip(marks, names, strict=True):
        taken = [*marks, *(label.box for label in placed)]
        found = next((one for one in _places(mark, name, wrap, measure) if _is_free(one.box, within, taken)), None)
        if found is None:
            return None
        placed.append(found)
    return tuple(placed)


def _places(mark: Box, name: str, wrap: Wrap, measure: Measure) -> Iterator[Label]:
    """Yield where a name may stand: on the right, on the left, below, above; in few lines sooner than in many."""
    middle = (mark.left + mark.right) / 2
    for widest in _WIDTHS:
        lines = wrap(name, widest, _MOST_LINES)
        wide, high = max(map(measure, lines), default=0.0), len(lines) * LINE
        top = (mark.top + mark.bottom - high) / 2
        for left, above in (
            (mark.right + _GAP, top),
            (mark.left - _GAP - wide, top),
            (middle - wide / 2, mark.bottom + _GAP),
            (middle - wide / 2, mark.top - _GAP - high),
        ):
            yield Label(lines, Box(left, above, left + wide, above + high))


def _is_free(box: Box, within: Box, taken: Sequence[Box]) -> bool:
    return within.holds(box) and not any(box.meets(other, _GAP / 2) for other in taken)
