"""What stands out on a map. A 3 is neither here nor there: only numbers beyond it are read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from wellput.mapping.lines import on_map
from wellput.model.bank import Question
from wellput.model.map_reading import Missing, OnMap, Patterns
from wellput.model.map_words import partner
from wellput.model.relationships import SCALES, TYPES, Relationship

LOW, HIGH = 2, 4
"""Up to LOW is little, from HIGH on is much."""


def missing(question: Question, relationships: Sequence[Relationship]) -> Missing:
    """Return what no relationship is marked as; nothing of a field that nobody filled in."""
    kinds = {option.id: option.label for option in question.options if not option.other}
    return Missing(
        _unmarked({name: name for name in TYPES}, [one.type for one in relationships]),
        _unmarked(SCALES, [one.scale for one in relationships]),
        _unmarked(kinds, [one.responder for one in relationships]),
    )


def patterns(relationships: Sequence[Relationship]) -> Patterns:
    """Return the relationships that stand out, each way."""
    return Patterns(
        _strong(relationships),
        _transactional(relationships),
        _reactive(relationships),
        _one_sided(relationships),
        _unplaced(relationships),
    )


def is_low(degree: int | None) -> bool:
    """Say whether a number is given and small."""
    return degree is not None and degree <= LOW


def is_high(degree: int | None) -> bool:
    """Say whether a number is given and large."""
    return degree is not None and degree >= HIGH


def _one_sided(relationships: Sequence[Relationship]) -> tuple[OnMap, ...]:
    """Return those into which much money or time goes and which work badly."""
    return _those(relationships, lambda one: is_low(one.works) and (is_high(one.money) or is_high(one.time)))


def _reactive(relationships: Sequence[Relationship]) -> tuple[OnMap, ...]:
    """Return those that are mostly or only reactive."""
    return _those(relationships, lambda one: is_low(one.proactive))


def _strong(relationships: Sequence[Relationship]) -> tuple[OnMap, ...]:
    """Return those that are strategic, proactive, and not said to work badly."""
    return _those(
        relationships,
        lambda one: is_high(one.strategic) and is_high(one.proactive) and (one.works is None or is_high(one.works)),
    )


def _unplaced(relationships: Sequence[Relationship]) -> tuple[OnMap, ...]:
    """Return those that lack a number on one of the two axes of the picture."""
    return _those(relationships, lambda one: one.strategic is None or one.proactive is None)


def _transactional(relationships: Sequence[Relationship]) -> tuple[OnMap, ...]:
    """Return those with partners to whom nothing but transactional relationships are known."""
    numbered = sorted(enumerate(relationships, 1), key=lambda pair: _name(pair[1]))
    found = [pair for _, group in groupby(numbered, lambda pair: _name(pair[1])) for pair in _if_all_low(group)]
    return tuple(on_map(number, one) for number, one in sorted(found, key=lambda pair: pair[0]))


def _if_all_low(group: Iterable[tuple[int, Relationship]]) -> Iterator[tuple[int, Relationship]]:
    pairs = list(group)
    if all(is_low(one.strategic) for _, one in pairs):
        yield from pairs


def _name(relationship: Relationship) -> str:
    return partner(relationship).casefold()


def _unmarked(known: dict[str, str], marked: Sequence[str | None]) -> tuple[str, ...]:
    if not any(marked):
        return ()
    return tuple(label for name, label in known.items() if name not in marked)


def _those(relationships: Sequence[Relationship], fits: Callable[[Relationship], bool]) -> tuple[OnMap, ...]:
    return tuple(on_map(number, one) for number, one in enumerate(relationships, 1) if fits(one))
