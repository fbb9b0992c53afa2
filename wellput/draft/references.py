"""Numbers for evidence, given in the order in which a document cites it."""

from __future__ import annotations

from collections.abc import Iterable


class References:
    """Hands out a number to each item of evidence when it is first cited; one for each document made."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known = dict.fromkeys(known)
        self._numbers: dict[str, int] = {}

    def knows(self, evidence: str) -> bool:
        """Say whether there is an item of evidence with that id."""
        return evidence in self._known

    def number(self, evidence: str) -> int:
        """Return the item's number, its next one if it has none yet."""
        return self._numbers.setdefault(evidence, len(self._numbers) + 1)

    @property
    def cited(self) -> tuple[str, ...]:
        """The ids cited so far, in the order of their numbers."""
        return tuple(self._numbers)

    @property
    def uncited(self) -> tuple[str, ...]:
        """The ids not cited so far, in the order of the draft."""
        return tuple(evidence for evidence in self._known if evidence not in self._numbers)
