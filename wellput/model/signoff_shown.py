"""Who signs a response and with which reservations, as its documents tell it: each as it chose to appear."""

from __future__ import annotations

from dataclasses import dataclass

from wellput.model.signoff import Decision


@dataclass(frozen=True, slots=True)
class SignatoryShown:
    """Somebody by name, or `count` that are told only by what they are."""

    who: str
    decision: Decision
    count: int = 1


@dataclass(frozen=True, slots=True)
class ReservationShown:
    """A reservation; `question` is the id of what it is about, None for the whole response.

    `words` are None where none were given, or where they hold a name that may not be told (`withheld`).
    """

    who: str
    question: str | None
    words: str | None
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class SignoffsShown:
    """How a response was signed off: counts of everybody asked, and those who appear.

    `unreplied` have not replied to the text as it stands, `earlier` of them to an earlier one. `unnamed` agree and
    do not appear, `unnamed_reservations` with a reservation.
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

    @property
    def asked(self) -> int:
        """How many were asked, or said something without having been."""
        return self.agree + self.reserve + self.decline + self.unreplied
