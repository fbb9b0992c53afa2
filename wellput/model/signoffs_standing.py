"""How sign-offs stand against the text as it is: which of them hold, and what of the others is void.

A reply holds for the parts of the text that have not changed. Who does not sign, does not sign the whole: that stands.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wellput.model.document_facts import BANK, EVIDENCE, NOTE, RESPONDENT
from wellput.model.fingerprints import changed_parts, fingerprint_of, part_fingerprints
from wellput.model.response import Response
from wellput.model.signoff import SignOff

Kept = Callable[[str], Response | None]
"""Gives the version that has a fingerprint; None where it is not kept."""

_AROUND = frozenset({BANK, NOTE, RESPONDENT, EVIDENCE})
"""Parts around what a response says: a reply of which nothing else is left holds for nothing."""


@dataclass(frozen=True, slots=True)
class StandingSignOff:
    """A sign-off, and the parts of the text that it no longer holds for.

    `is_known` is False where the text has changed and the version that was signed is not kept, so that it cannot be
    said what has changed. `is_gone` says that nothing is left of what it was about. `repeated` counts other records of
    the same organisation, which do not count.
    """

    signoff: SignOff
    void: tuple[str, ...] = ()
    is_known: bool = True
    is_gone: bool = False
    repeated: int = 0

    @property
    def is_void(self) -> bool:
        """Whether anything of it is void; nothing is that was never said."""
        return self.signoff.decision != "no-reply" and (bool(self.void) or not self.is_known)

    @property
    def holds(self) -> bool:
        """Whether it still says something of the text as it is, if only of a part of it."""
        return self.signoff.decision != "no-reply" and self.is_known and not self.is_gone

    @property
    def is_reserved_on_what_changed(self) -> bool:
        """Whether what a reservation is about has changed since: its question, or anything where it is about all."""
        return self.signoff.on in self.void if self.signoff.on else bool(self.void)


def standing_signoffs(response: Response, kept: Kept, key: Callable[[str], str]) -> tuple[StandingSignOff, ...]:
    """Return every organisation's sign-off as it stands; of several records of one, by its `key`, the last counts."""
    by_key: dict[str, list[SignOff]] = {}
    for one in response.signoff:
        by_key.setdefault(key(one.who), []).append(one)
    parts: dict[str | None, _Changed | None] = {fingerprint_of(response): _Changed((), False)}
    return tuple(_standing(several, response, kept, parts) for several in by_key.values())


@dataclass(frozen=True, slots=True)
class _Changed:
    """The parts of a version that have changed since, and whether those are all that it says."""

    parts: tuple[str, ...]
    are_all: bool


def _standing(
    several: Sequence[SignOff], response: Response, kept: Kept, parts: dict[str | None, _Changed | None]
) -> StandingSignOff:
    one, repeated = several[-1], len(several) - 1
    if one.decision == "decline":
        return StandingSignOff(one, repeated=repeated)
    if one.of not in parts:
        version = kept(one.of) if one.of else None
        parts[one.of] = _changed(version, response) if version and fingerprint_of(version) == one.of else None
    changed = parts[one.of]
    if changed is None:
        return StandingSignOff(one, is_known=False, repeated=repeated)
    return StandingSignOff(one, changed.parts, is_gone=changed.are_all, repeated=repeated)


def _changed(was: Response, now: Response) -> _Changed:
    changed = changed_parts(was, now)
    said = part_fingerprints(was).keys() - _AROUND
    return _Changed(changed, bool(changed) and said <= set(changed))
