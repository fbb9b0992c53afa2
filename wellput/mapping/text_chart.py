"""A map as a few lines of text: a grid of numbers, for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.model.relationships import LEAST, MOST, Relationship

CELL = 9
"""Letters in a field of the grid."""

_SIDE = " " * 12


def text_chart(relationships: Sequence[Relationship]) -> tuple[str, ...]:
    """Return the lines of the chart; a field that cannot hold its numbers says how many there are."""
    rule = _SIDE + "+".join(["", *["-" * CELL] * (MOST - LEAST + 1), ""])
    lines = [rule]
    for up in range(MOST, LEAST - 1, -1):
        end = {MOST: "Proactive", LEAST: "Reactive"}.get(up, "")
        fields = (_field(relationships, across, up) for across in range(LEAST, MOST + 1))
        lines += [f"{end:<10}{up} |" + "|".join(f"{words:^{CELL}}" for words in fields) + "|", rule]
    numbers = " ".join(f"{across:^{CELL}}" for across in range(LEAST, MOST + 1))
    ends = "Transactional".ljust(len(numbers) - len("Strategic")) + "Strategic"
    return (*lines, f"{_SIDE} {numbers}".rstrip(), f"{_SIDE} {ends}")


def _field(relationships: Sequence[Relationship], strategic: int, proactive: int) -> str:
    here = [
        str(number)
        for number, one in enumerate(relationships, 1)
        if (one.strategic, one.proactive) == (strategic, proactive)
    ]
    words = " ".join(here)
    return words if len(words) <= CELL else f"{len(here)} here"
