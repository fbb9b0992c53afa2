"""The relationships and actions of a map in words, a line each, for forms that show no picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from wellput.model.bank import Question
from wellput.model.relationships import AXES, SCALES, Action, Relationship
from wellput.model.response import Answer
from wellput.text import clean
from wellput.text.rough_dates import rough_date_in_words

MAP = "Our relationships (numbers go from 1, the least, to 5, the most):"
PLAN = "Joint action plan:"

Write = Callable[[str], str]
"""How typed prose is written where the line goes: with its citations numbered."""


def partner(relationship: Relationship) -> str:
    """Return the partner's name on one line, fit for any document."""
    return " ".join(clean(relationship.partner).text.split()) or "(no name)"


def about(question: Question, relationship: Relationship) -> str:
    """Return the kind of partner, the type and the scale, as far as they are given."""
    told = (
        question.called(relationship.responder) if relationship.responder else None,
        f"{relationship.type} relationship" if relationship.type else None,
        SCALES[relationship.scale] if relationship.scale else None,
    )
    return _opening("; ".join(part for part in told if part))


def stands(relationship: Relationship) -> str:
    """Return the numbers from 1 to 5, as far as they are given."""
    degrees = ((axis.title, getattr(relationship, axis.name)) for axis in AXES)
    return _opening(", ".join(f"{title} {degree}" for title, degree in degrees if degree is not None))


def map_in_lines(question: Question, answer: Answer, write: Write) -> Iterator[str]:
    """Yield a map, and its plan, as numbered lines."""
    if answer.map:
        lines = (_relationship(question, at, one, write) for at, one in enumerate(answer.map, 1))
        yield "\n".join([MAP, *lines])
    if answer.actions:
        yield "\n".join([PLAN, *(f"{at}. {action_line(one, write)}" for at, one in enumerate(answer.actions, 1))])


def action_line(action: Action, write: Write) -> str:
    """Return what is to be done, who does it and when."""
    when = rough_date_in_words(action.when or "")
    told = (f"Who: {action.who}." if action.who else "", f"When: {when}." if when else "")
    more = " ".join(part for part in told if part)
    return f"{ended(write(action.do))} {more}" if more else write(action.do)


def ended(words: str) -> str:
    """Return words with a full stop where they end in a letter or a digit, so that a sentence can follow."""
    words = words.rstrip()
    return f"{words}." if words[-1:].isalnum() else words


def _relationship(question: Question, at: int, one: Relationship, write: Write) -> str:
    parts = [f"{part}." for part in (about(question, one), stands(one)) if part]
    if one.would_help:
        parts.append(f"Would help: {write(one.would_help)}")
    return " ".join([f"{at}. {partner(one)}{':' if parts else ''}", *parts])


def _opening(words: str) -> str:
    return words[:1].upper() + words[1:]
