"""What a template can use of a partnership map: the picture, a row for each relationship, its reading, the plan."""

from __future__ import annotations

from dataclasses import dataclass

from wellput.draft.typed import Prose, Typed
from wellput.model.block import Drawing, Origin
from wellput.model.map_reading import MapLine, MapShown
from wellput.model.relationships import Action
from wellput.model.response import Answer
from wellput.text.rough_dates import rough_date_in_words


@dataclass(frozen=True, slots=True)
class RelationshipView:
    """One relationship of the map."""

    number: int
    """Its number in the picture, from 1."""
    partner: str
    """With whom it is."""
    about: str
    """The kind of partner, the type and the scale, as far as they are given."""
    stands: str
    """Its numbers from 1 to 5, as far as they are given."""
    would_help: str | None
    """What would help it."""


@dataclass(frozen=True, slots=True)
class ActionView:
    """One line of the joint action plan."""

    do: str
    """What is to be done."""
    who: str | None
    """Who does it."""
    when: str | None
    """By when; a day in words."""


@dataclass(frozen=True, slots=True)
class MapView:
    """A partnership map and its joint action plan."""

    drawing: Drawing | None
    """The picture, with its alternative text; alone in a paragraph it becomes a picture of the document."""
    rows: tuple[RelationshipView, ...]
    """The relationships, in the order of their numbers."""
    reading: str
    """What the map shows, in plain words."""
    actions: tuple[ActionView, ...]
    """The joint action plan."""


def map_view(question: str, answer: Answer, shown: MapShown | None) -> MapView | None:
    """Return the map of an answer; None where it has neither a map nor a plan."""
    if shown is None:
        return None
    reading = Typed.of(" ".join(shown.reading.sentences), Origin(question, "map")) or Typed("")
    rows = tuple(_row(question, line) for line in shown.reading.lines)
    return MapView(shown.drawing, rows, reading, tuple(_action(question, one) for one in answer.actions))


def _row(question: str, line: MapLine) -> RelationshipView:
    def typed(words: str) -> Typed:
        return Typed.of(words, Origin(question, "map")) or Typed("")

    would_help = Prose.of(line.would_help, Origin(question, "would_help"))
    return RelationshipView(line.number, typed(line.partner), typed(line.about), typed(line.stands), would_help)


def _action(question: str, action: Action) -> ActionView:
    who = Typed.of(action.who, Origin(question, "who"))
    when = Typed.of(rough_date_in_words(action.when or ""), Origin(question, "when"))
    return ActionView(Prose.of(action.do, Origin(question, "do")) or Prose(action.do), who, when)



