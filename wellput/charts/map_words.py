"""What the picture of a map says, for whoever does not see it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from wellput.model.relationships import AXES, SCALES, Relationship
from wellput.text import clean

MOST_NAMED = 60
"""Up to so many relationships are told one by one; more are counted."""

_AXES = (
    "From left to right it goes from transactional (1) to strategic (5), from bottom to top from reactive (1) to "
    "proactive (5)."
)


def map_words(relationships: Sequence[Relationship]) -> str:
    """Return the alternative text of a map."""
    count = len(relationships)
    head = f"Partnership map of {'one relationship' if count == 1 else f'{count} relationships'}. {_AXES}"
    said = _each(relationships) if count <= MOST_NAMED else _counted(relationships)
    return " ".join((head, *said))


def _each(relationships: Sequence[Relationship]) -> Iterator[str]:
    for number, one in enumerate(relationships, 1):
        degrees = ", ".join(
            f"{axis.title} {degree}" for axis in AXES[:-1] if (degree := getattr(one, axis.name)) is not None
        )
        placed = one.strategic is not None and one.proactive is not None
        told = (
            one.type,
            SCALES[one.scale] if one.scale else None,
            degrees,
            None if placed else "not placed on the map",
        )
        words = "; ".join(part for part in told if part)
        yield f"{number}. {' '.join(clean(one.partner).text.split())}: {words}."


def _counted(relationships: Sequence[Relationship]) -> Iterator[str]:
    places = Counter((one.strategic, one.proactive) for one in relationships)
    placed = sorted((place, count) for place, count in places.items() if None not in place)
    yield from (f"Strategic {x}, proactive {y}: {count} of them." for (x, y), count in placed)
    if missing := len(relationships) - sum(count for _, count in placed):
        yield f"Not placed on the map, for want of a number: {missing}."
