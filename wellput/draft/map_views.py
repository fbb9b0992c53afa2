"""What a template can use of a partnership map: the picture, a row for each relationship, its reading, the plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wellput.draft.typed import Prose, Typed
from wellput.model.block import Drawing, Origin
from wellput.model.map_reading import MapLine, MapShown
from wellput.model.relationships import AXES, Action, Axis, Relationship
from wellput.model.response import Answer
from wellput.text.rough_dates import rough_date_in_words

NOT_SAID = "not said"


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
    """Its numbers from 1 to 5 in a line, as far as they are given."""
    figures: tuple[str, ...]
    """Its number under each of the map's `scales`; “not said” where it has none."""
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
    scales: tuple[str, ...]
    """What is told by a number from 1 to 5 for at least one relationship."""
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
    axes = tuple(axis for axis in AXES if any(_degree(one, axis) for one in answer.map))
    rows = tuple(_row(question, *one, axes) for one in zip(shown.reading.lines, answer.map, strict=True))
    scales = tuple(axis.title.capitalize() for axis in axes)
    return MapView(shown.drawing, scales, rows, reading, tuple(_action(question, one) for one in answer.actions))


def _row(question: str, line: MapLine, told: Relationship, axes: Sequence[Axis]) -> RelationshipView:
    def typed(words: str) -> Typed:
        return Typed.of(words, Origin(question, "map")) or Typed("")

    would_help = Prose.of(line.would_help, Origin(question, "would_help"))
    figures = tuple(typed(str(_degree(told, axis) or NOT_SAID)) for axis in axes)
    partner, about, stands = map(typed, (line.partner, line.about, line.stands))
    return RelationshipView(line.number, partner, about, stands, figures, would_help)


def _degree(told: Relationship, axis: Axis) -> int | None:
    degree: int | None = getattr(told, axis.name)
    return degree


def _action(question: str, action: Action) -> ActionView:
    who = Typed.of(action.who, Origin(question, "who"))
    when = Typed.of(rough_date_in_words(action.when or ""), Origin(question, "when"))
    return ActionView(Prose.of(action.do, Origin(question, "do")) or Prose(action.do), who, when)
