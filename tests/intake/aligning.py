"""Which question found is which question expected: one to one, and in order."""

from __future__ import annotations

from collections.abc import Sequence

from tests.intake.found import Found
from tests.intake.labels import Expected
from tests.intake.likeness import LIKE, fit


def pairs(expected: Sequence[Expected], found: Sequence[Found]) -> tuple[tuple[int, int], ...]:
    """Return the places that belong together: as many as can be in order, and of these the most alike."""
    fits = [[_worth(one, other) for other in found] for one in expected]
    best = [[0.0] * (len(found) + 1) for _ in range(len(expected) + 1)]
    for row in reversed(range(len(expected))):
        for column in reversed(range(len(found))):
            taken = fits[row][column] and fits[row][column] + best[row + 1][column + 1]
            best[row][column] = max(taken, best[row + 1][column], best[row][column + 1])
    return _path(fits, best)


def _path(fits: list[list[float]], best: list[list[float]]) -> tuple[tuple[int, int], ...]:
    row, column = 0, 0
    path: list[tuple[int, int]] = []
    while row < len(best) - 1 and column < len(best[0]) - 1:
        worth = fits[row][column]
        if worth and best[row][column] == worth + best[row + 1][column + 1]:
            path.append((row, column))
            row, column = row + 1, column + 1
        elif best[row][column] == best[row + 1][column]:
            row += 1
        else:
            column += 1
    return tuple(path)


def _worth(expected: Expected, found: Found) -> float:
    """Any match is worth more than every difference in likeness together."""
    alike = fit(expected, found.text)
    return 1000 + alike if alike >= LIKE else 0.0
