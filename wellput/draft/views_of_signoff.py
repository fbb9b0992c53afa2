"""Who signs a response, as a template sees it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SignatoryView:
    """Somebody who appears, by name or as one of a kind."""

    who: str
    """The name, or what they are."""
    count: int
    """How many they are: 1 for a name."""
    does: str
    """What they do: agrees; agrees, before Question 6 was changed; does not sign."""


@dataclass(frozen=True, slots=True)
class ReservationView:
    """A reservation of somebody who appears."""

    who: str
    """Whose it is, as they chose to appear."""
    about: str
    """The question that it is about, or the whole response."""
    words: str | None
    """The reservation in their words; none where they gave none, or where it is withheld."""
    withheld: bool
    """True where the words are left out because they hold a name that is not told."""
    earlier: bool
    """True where what it is about has changed since."""


@dataclass(frozen=True, slots=True)
class BeforeView:
    """Those who replied before parts of the text were changed; what they say holds for the rest."""

    count: int
    """How many they are."""
    does: str
    """What they do: Agree; Agree, with a reservation."""
    day: str | None
    """The day of the text that they had; none where it is not known."""
    changed: str
    """What has changed since."""


@dataclass(frozen=True, slots=True)
class SignoffView:
    """Who signs the text; whoever signed before a part of it was changed is said to have."""

    asked: int
    """How many were asked."""
    agree: int
    """How many agree without a reservation."""
    reserve: int
    """How many agree with a reservation."""
    decline: int
    """How many do not sign."""
    unreplied: int
    """How many have not replied to anything that still stands."""
    earlier: int
    """How many of these replied to an earlier text of which nothing stands; 0 in a final document."""
    agree_before: str | None
    """How many of those who agree did so before what was changed, in words; none where none did."""
    reserve_before: str | None
    """The same of those who agree with a reservation."""
    before: tuple[BeforeView, ...]
    """Those who replied before parts of the text were changed, by the text that they had."""
    signatories: tuple[SignatoryView, ...]
    """Those who appear."""
    reservations: tuple[ReservationView, ...]
    """Their reservations."""
    unnamed: int
    """How many agree and chose not to appear."""
    unnamed_reservations: int
    """How many agree with a reservation and chose not to appear."""
