"""Returns and members that are held: how each stands, and what returns are weighed by."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from wellput.model.returned import Member
from wellput.text import long_date

Standing = Literal["current", "contested", "replaced", "set-aside"]
_STANDS: dict[Standing, str] = {
    "current": "counts",
    "contested": "waits to be chosen",
    "replaced": "replaced by a later one",
    "set-aside": "set aside, since another one was chosen",
}


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a return is weighed by: in which run it was collected, when it was sent, what it says, where it stood."""

    run: int
    sent: dt.datetime | None
    content: str
    original: str | None
    place: str


@dataclass(frozen=True, slots=True)
class HeldReturn:
    """A return that the store has."""

    id: int
    standing: Standing
    arrival: Arrival
    file: str | None = None

    @property
    def words(self) -> str:
        """How it stands, where it came from and when it was sent, as far as known."""
        sent = f"sent {long_date(self.arrival.sent.date())}" if self.arrival.sent else "not dated"
        place = self.arrival.place or "the whole file"
        return f"{_STANDS[self.standing]}; {sent}; {self.file or 'no file'}, {place}"


@dataclass(frozen=True, slots=True)
class Listed:
    """A member with how it stands; `returns` are those of it that count or wait to be chosen from."""

    member: Member
    was_asked: bool
    returns: int
