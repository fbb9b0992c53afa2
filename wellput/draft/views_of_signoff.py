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
    """What they do: agrees; agrees, with a reservation; does not sign."""


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


@dataclass(frozen=True, slots=True)
class SignoffView:
    """Who signs the text as it stands; whoever agreed to an earlier text is not among them."""

    asked: int
    """How many were asked."""
    agree: int
    """How many agree without a reservation."""
    reserve: int
    """How many agree with a reservation."""
    decline: int
    """How many do not sign."""
    unreplied: int
    """How many have not replied to this text."""
    earlier: int
    """How many of these replied to an earlier text; 0 in a final document."""
    signatories: tuple[SignatoryView, ...]
    """Those who appear."""
    reservations: tuple[ReservationView, ...]
    """Their reservations."""
    unnamed: int
    """How many agree and chose not to appear."""
    unnamed_reservations: int
    """How many agree with a reservation and chose not to appear."""
