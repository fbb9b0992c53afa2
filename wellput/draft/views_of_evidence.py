"""The evidence, as a template sees it: each item, the sources that several share, and what the document has cited."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from wellput.draft.evidence_sources import Shared, shared_sources
from wellput.draft.references import References
from wellput.model.evidence import Evidence


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """One item of evidence."""

    id: str
    """Its short name; `{{ item.id | target }}` writes its number, where citations lead."""
    statement: str
    """What it shows."""
    about: str | None
    """Whom or what it is about."""
    source: str | None
    """Where it comes from, in full."""
    date: str | None
    """Of when it is; a date in words."""
    link: str | None
    """Where it can be read."""
    illustrative: bool
    """True where it is only an example."""
    letter: str | None
    """The letter of a source that several items share; none where the source is its own."""
    section: str | None
    """Where in the shared source it stands; none where nothing more is said."""


@dataclass(frozen=True, slots=True)
class SourceView:
    """One source that several cited items share, so that it is written out once."""

    letter: str
    """The letter by which items name it."""
    words: str
    """The source, as far as it is the same for all of them."""
    date: str | None
    """Of when it is; a date in words."""
    link: str | None
    """Where it can be read."""


@dataclass(frozen=True, slots=True)
class EvidenceList:
    """The evidence, as far as the document has cited it by the time the template asks.

    What it works from has names that the sandbox keeps from templates.
    """

    _references: References
    _items: Mapping[str, Evidence]
    _view: Callable[[Evidence, Shared | None], EvidenceView]
    _source: Callable[[Shared], SourceView]

    @property
    def cited(self) -> tuple[EvidenceView, ...]:
        """What was cited so far, in the order of its numbers."""
        shared = {item.id: one for one in self._shared for item in one.items}
        return tuple(self._view(self._items[one], shared.get(one)) for one in self._references.cited)

    @property
    def sources(self) -> tuple[SourceView, ...]:
        """The sources that several of the cited items share, in the order of their letters."""
        return tuple(map(self._source, self._shared))

    @property
    def uncited(self) -> tuple[EvidenceView, ...]:
        """What was not cited so far."""
        return tuple(self._view(self._items[one], None) for one in self._references.uncited)

    @property
    def _shared(self) -> tuple[Shared, ...]:
        return shared_sources([self._items[one] for one in self._references.cited])
