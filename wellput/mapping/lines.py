"""The relationships of a map in words, a line each, and how to name one within a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.model.bank import Question
from wellput.model.map_reading import MapLine, OnMap
from wellput.model.map_words import about, partner, stands
from wellput.model.relationships import Relationship

_ARTICLES = ("A", "An", "Another", "The")


def map_lines(question: Question, relationships: Sequence[Relationship]) -> tuple[MapLine, ...]:
    """Return each relationship with everything that is told of it."""
    return tuple(
        MapLine(number, partner(one), about(question, one), stands(one), one.would_help)
        for number, one in enumerate(relationships, 1)
    )


def within_sentence(words: str) -> str:
    """Return a name as it stands within a sentence: a small letter where it begins with an article."""
    return words[:1].lower() + words[1:] if words.split(" ")[0] in _ARTICLES else words


def on_map(number: int, relationship: Relationship) -> OnMap:
    """Return a relationship as something to name."""
    return OnMap(number, partner(relationship))
