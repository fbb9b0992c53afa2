"""Understand what a person types where evidence is offered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wellput.errors import NotUnderstoodError
from wellput.interview.choosing import chosen
from wellput.interview.steps import Step
from wellput.interview.understanding import one_line
from wellput.model.evidence import EvidenceKind

FIRST_OFFERS = 5
"""How many published facts are shown before `more` is asked for."""

_FEWEST_WORDS = 4
"""A reply of so many words is meant as a statement, not as a name in the list."""


@dataclass(frozen=True, slots=True)
class OffersReply:
    """Add evidence, see the rest of the list, cite some of it, or a statement of evidence typed straight away."""

    means: Literal["new", "more", "cite", "statement"]
    statement: str = ""


def offers_reply(step: Step, reply: str) -> OffersReply:
    """Return what a reply to an offer of evidence means, or raise NotUnderstoodError."""
    said = one_line(reply)
    if said.casefold() in ("new", "more"):
        return OffersReply("new" if said.casefold() == "new" else "more")
    try:
        chosen(step, reply)
    except NotUnderstoodError:
        if len(said.split()) < _FEWEST_WORDS:
            raise
        return OffersReply("statement", said)
    return OffersReply("cite")


def likely_kind(statement: str) -> EvidenceKind:
    """Return the kind to propose for a statement that was typed before its kind was asked."""
    return "figure" if any(map(str.isdecimal, statement)) else "document"
