"""Relationships told without numbers on axes, for reading aloud."""

from __future__ import annotations

from wellput.model.relationships import AXES, Relationship


def spoken(relationship: Relationship) -> str:
    """Return what is told of a relationship by its numbers, in words."""
    told = []
    for axis in AXES:
        degree = getattr(relationship, axis.name)
        if degree is not None:
            told.append(_SAID.get(axis.name, "{}").format(axis.word(degree).split(":")[0]))
    words = "; ".join(told)
    return words[:1].upper() + words[1:]


_SAID = {"money": "money: {}", "time": "time: {}", "works": "works {}"}
