"""A reply form of somebody who was asked to sign, as far as it can be told what they say; nothing is guessed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from wellput.model.filled_form import FilledForm, Given
from wellput.model.returned import Unread
from wellput.model.signoff import Appears, Decision
from wellput.model.signoff_form import (
    ABOUT,
    APPEARANCES,
    APPEARS,
    AS,
    CAPACITIES,
    DECISION,
    DECISIONS,
    WHO,
    WORDS,
)
from wellput.text import clean, listed

_QUESTION = re.compile(r"(?:questions?|q|no|number)?[\s.:]*(.+?)[\s.]*", re.IGNORECASE | re.DOTALL)
_Id = TypeVar("_Id", bound=str)
_BY_HAND = "Record it by hand once that is known: wellput signoff record."


@dataclass(frozen=True, slots=True)
class Reply:
    """What a form says; `text` is the short fingerprint of the text that it is about, `about` a question's number."""

    file: str
    who: str
    decision: Decision
    text: str
    as_: str | None = None
    about: str | None = None
    words: str | None = None
    appears: Appears | None = None


@dataclass(frozen=True, slots=True)
class ReplyRead:
    """The reply of a form, None where it cannot be told what it says, and what is in doubt."""

    reply: Reply | None
    unread: tuple[Unread, ...]


def read_reply(filled: FilledForm, texts: Sequence[str]) -> ReplyRead:
    """Return what a form says; `texts` are those that it says it is about."""
    return _Reading(filled).read(texts)


@dataclass
class _Reading:
    """Goes through one form; `fatal` are doubts with which nothing can be recorded."""

    filled: FilledForm
    fatal: list[Unread] = field(default_factory=list)
    slight: list[Unread] = field(default_factory=list)

    def read(self, texts: Sequence[str]) -> ReplyRead:
        """Return the reply."""
        who, about, words = (self._words(place) for place in (WHO, ABOUT, WORDS))
        decision = self._choice(DECISION, DECISIONS, self.fatal)
        as_, appears = self._choice(AS, CAPACITIES, self.slight), self._choice(APPEARS, APPEARANCES, self.slight)
        self._needed(who, decision, texts)
        if decision is not None:
            self._agreeing(decision, about, words)
        unread = (*self.filled.left, *self.fatal, *self.slight)
        if self.fatal or who is None or decision is None:
            return ReplyRead(None, unread)
        if appears is None:
            self._doubt(self.slight, APPEARS, "It does not say how they appear; they are counted only. Ask them.")
        found = _QUESTION.fullmatch(about or "")
        question = found[1] if found and decision == "agree-with-reservation" else None
        reply = Reply(self.filled.file, who, decision, texts[0], as_, question, words, appears)
        return ReplyRead(reply, (*self.filled.left, *self.slight))

    def _needed(self, who: str | None, decision: Decision | None, texts: Sequence[str]) -> None:
        if who is None:
            self._doubt(self.fatal, WHO, f"It does not say who replies. {_BY_HAND}")
        if decision is None and not any(one.place == _place(self.filled.given, DECISION) for one in self.fatal):
            self._doubt(self.fatal, DECISION, f"No decision is ticked. {_BY_HAND}")
        if len(texts) != 1:
            what = (
                f"It is about several texts: {listed(texts)}."
                if texts
                else "The line that says which text it is about is gone."
            )
            self.fatal.append(Unread(self.filled.file, "", "", f"{what} {_BY_HAND}"))

    def _agreeing(self, decision: Decision, about: str | None, words: str | None) -> None:
        if decision == "agree" and (about or words):
            reason = (
                f"“{DECISIONS[decision]}” is ticked, and a reservation is given. Ask which of them holds. {_BY_HAND}"
            )
            self._doubt(self.fatal, WORDS if words else ABOUT, reason)
        if decision == "agree-with-reservation" and not words:
            self._doubt(self.slight, WORDS, "A reservation is ticked, and it does not say which. Ask them.")

    def _words(self, place: str) -> str | None:
        given = self.filled.given.get(place)
        return clean(given.words).text.strip() or None if given else None

    def _choice(self, place: str, labels: Mapping[_Id, str], doubts: list[Unread]) -> _Id | None:
        """Return what is ticked where one thing is, and nothing stands beside it that could turn it round."""
        given = self.filled.given.get(place)
        if given is None or given.is_empty:
            return None
        chosen = [id_ for id_, label in labels.items() if label in given.chosen]
        if len(chosen) == 1 and not given.words.strip():
            return chosen[0]
        told = "More than one is ticked" if len(chosen) > 1 else "Words stand beside what is ticked"
        self._doubt(doubts, place, f"{told}. Ask what is meant. {_BY_HAND}")
        return None

    def _doubt(self, doubts: list[Unread], place: str, reason: str) -> None:
        given = self.filled.given.get(place)
        doubts.append(
            Unread(self.filled.file, _place(self.filled.given, place), given.whence.raw if given else "", reason)
        )


def _place(given: Mapping[str, Given], place: str) -> str:
    return given[place].whence.place if place in given else ""
