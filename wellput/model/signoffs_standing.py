"""How sign-offs stand against the text as it is: which of them hold, and what of the others is void."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wellput.model.fingerprints import changed_parts, fingerprint_of
from wellput.model.response import Response
from wellput.model.signoff import SignOff

Kept = Callable[[str], Response | None]
"""Gives the version that has a fingerprint; None where it is not kept."""


@dataclass(frozen=True, slots=True)
class StandingSignOff:
    """A sign-off, and the parts of the text that it no longer holds for.

    `is_known` is False where the text has changed and the version that was signed is not kept, so that it cannot be
    said what has changed. `repeated` counts other records of the same organisation, which do not count.
    """

    signoff: SignOff
    void: tuple[str, ...] = ()
    is_known: bool = True
    repeated: int = 0

    @property
    def is_void(self) -> bool:
        """Whether anything of it is void; nothing is that was never said."""
        return self.signoff.decision != "no-reply" and (bool(self.void) or not self.is_known)


def standing_signoffs(response: Response, kept: Kept, key: Callable[[str], str]) -> tuple[StandingSignOff, ...]:
    """Return every organisation's sign-off as it stands; of several records of one, by its `key`, the last counts."""
    by_key: dict[str, list[SignOff]] = {}
    for one in response.signoff:
        by_key.setdefault(key(one.who), []).append(one)
    now = fingerprint_of(response)
    parts: dict[str | None, tuple[str, ...] | None] = {now: ()}
    return tuple(_standing(several, response, kept, parts) for several in by_key.values())


def _standing(
    several: Sequence[SignOff], response: Response, kept: Kept, parts: dict[str | None, tuple[str, ...] | None]
) -> StandingSignOff:
    one = several[-1]
    if one.of not in parts:
        version = kept(one.of) if one.of else None
        parts[one.of] = changed_parts(version, response) if version and fingerprint_of(version) == one.of else None
    void = parts[one.of]
    return StandingSignOff(one, void or (), void is not None, len(several) - 1)
