"""Who signs a response and with which reservations, as its documents tell it: each as it chose to appear."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from wellput.model.signoff import Decision


@dataclass(frozen=True, slots=True)
class SignatoryShown:
    """Somebody by name, or `count` that are told only by what they are; `changed` are the parts changed since."""

    who: str
    decision: Decision
    count: int = 1
    changed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReservationShown:
    """A reservation; `question` is the id of what it is about, None for the whole response.

    `words` are None where none were given, or where they hold a name that may not be told (`withheld`). `is_earlier`
    says that what it is about has changed since.
    """

    who: str
    question: str | None
    words: str | None
    withheld: bool = False
    is_earlier: bool = False


@dataclass(frozen=True, slots=True)
class BeforeShown:
    """How many decided so on the text of that day, and which parts of it have changed since."""

    decision: Decision
    count: int
    day: dt.date | None
    changed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SignoffsShown:
    """How a response was signed off: counts of everybody asked, and those who appear.

    `before` tells how many of those who agree did so before parts of the text were changed: what they say holds for the
    rest. `unreplied` have not replied to anything that still stands, `earlier` of them to an earlier text. `unnamed`
    agree and do not appear, `unnamed_reservations` with a reservation.
    """

    agree: int
    reserve: int
    decline: int
    unreplied: int
    earlier: int
    signatories: tuple[SignatoryShown, ...]
    reservations: tuple[ReservationShown, ...]
    unnamed: int
    unnamed_reservations: int
    before: tuple[BeforeShown, ...] = ()

    @property
    def asked(self) -> int:
        """How many were asked, or said something without having been."""
        return self.agree + self.reserve + self.decline + self.unreplied
