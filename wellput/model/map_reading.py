"""What was worked out from a partnership map: its lines in words, what stands out, and what might be done."""

from __future__ import annotations

from dataclasses import dataclass

from wellput.model.block import Drawing


@dataclass(frozen=True, slots=True)
class MapLine:
    """One relationship in words; `number` counts from 1, as in the picture."""

    number: int
    partner: str
    about: str
    stands: str
    would_help: str | None


@dataclass(frozen=True, slots=True)
class OnMap:
    """A relationship that stands out."""

    number: int
    partner: str


@dataclass(frozen=True, slots=True)
class Missing:
    """What no relationship is marked as, of what the toolkit and the bank know, in words."""

    types: tuple[str, ...] = ()
    scales: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Patterns:
    """The relationships that stand out, each way; `unplaced` lack a number on one of the picture's two axes."""

    strong: tuple[OnMap, ...] = ()
    transactional: tuple[OnMap, ...] = ()
    reactive: tuple[OnMap, ...] = ()
    one_sided: tuple[OnMap, ...] = ()
    unplaced: tuple[OnMap, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something for the joint action plan, and what on the map speaks for it."""

    do: str
    why: str


@dataclass(frozen=True, slots=True)
class MapReading:
    """A map read; `sentences` say in plain words what is missing and what stands out."""

    lines: tuple[MapLine, ...]
    missing: Missing
    patterns: Patterns
    sentences: tuple[str, ...]
    suggestions: tuple[Suggestion, ...]


@dataclass(frozen=True, slots=True)
class MapShown:
    """A map as a document shows it; without a drawing where nothing can be drawn."""

    reading: MapReading
    drawing: Drawing | None
