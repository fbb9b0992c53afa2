"""The partnership map: relationships with responders on the axes of the LGA and Locality toolkit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from wellput.model.base import Record, Words

LEAST, MOST = 1, 5

Degree = Annotated[int, Field(ge=LEAST, le=MOST)]
"""A place on an axis, 1 (least) to 5 (most)."""

RelationshipType = Literal["shaping", "ongoing", "neighbourhood", "commissioning", "delivery"]
RelationshipScale = Literal["neighbourhood", "whole-place", "region"]

TYPES: dict[str, str] = {
    "shaping": "structures through which direction is set: boards, strategies",
    "ongoing": "practical ways of working together from day to day",
    "neighbourhood": "structures for one neighbourhood: community councils, networks",
    "commissioning": "planning and designing services together before they are bought",
    "delivery": "tenders, contracts and services delivered",
}
"""The toolkit's five types of relationship, and what is meant by each, in our words."""

SCALES: dict[str, str] = {
    "neighbourhood": "one neighbourhood",
    "whole-place": "the whole place",
    "region": "a region",
}
"""The toolkit's three scales, and what to call each."""


@dataclass(frozen=True, slots=True)
class Axis:
    """One thing told by a number from 1 to 5: what it asks, and the words beside each number."""

    name: str
    title: str
    asks: str
    words: tuple[str, str, str, str, str]

    def word(self, degree: int) -> str:
        """Return the words beside a number."""
        return self.words[degree - LEAST]


_AMOUNTS = ("none, or hardly any", "a little", "some", "much", "very much")

AXES = (
    Axis(
        "strategic",
        "strategic",
        "Is it transactional or strategic?",
        (
            "transactional: one service or favour at a time",
            "mostly transactional",
            "partly transactional, partly strategic",
            "mostly strategic",
            "strategic: common goals, agreed for the long term",
        ),
    ),
    Axis(
        "proactive",
        "proactive",
        "Is it reactive or proactive?",
        (
            "reactive: contact only when something has happened",
            "mostly reactive",
            "partly reactive, partly proactive",
            "mostly proactive",
            "proactive: planned together in quiet times",
        ),
    ),
    Axis("money", "money", "How much money goes into it, from either side?", _AMOUNTS),
    Axis("time", "time", "How much time goes into it?", _AMOUNTS),
    Axis(
        "works",
        "works",
        "How well does it work?",
        ("very badly", "badly", "neither well nor badly", "well", "very well"),
    ),
)
"""What is told of a relationship by numbers: where it stands on the two axes, what goes in, how well it works."""


class Relationship(Record):
    """One relationship and how it stands."""

    partner: Words
    responder: str | None = None
    type: RelationshipType | None = None
    scale: RelationshipScale | None = None
    strategic: Degree | None = None
    proactive: Degree | None = None
    money: Degree | None = None
    time: Degree | None = None
    works: Degree | None = None
    would_help: str | None = None


class Action(Record):
    """One line of the joint action plan."""

    do: Words
    who: str | None = None
    when: str | None = None
