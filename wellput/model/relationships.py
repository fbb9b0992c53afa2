"""The partnership map: relationships with responders on the axes of the LGA and Locality toolkit."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from wellput.model.base import Record, Words

Degree = Annotated[int, Field(ge=1, le=5)]
"""A place on an axis, 1 (least) to 5 (most)."""


class Relationship(Record):
    """One relationship and how it stands."""

    partner: Words
    responder: str | None = None
    type: Literal["shaping", "ongoing", "neighbourhood", "commissioning", "delivery"] | None = None
    scale: Literal["neighbourhood", "whole-place", "region"] | None = None
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
