"""What is asked of a consultation as a whole, one thing after the other; what the list says of it is proposed."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from wellput.desk.banks.bank_making_closing import Closing, closing
from wellput.desk.banks.bank_making_said import Proposal, WaysIn
from wellput.errors import NotUnderstoodError
from wellput.model.question_list import SourceLine
from wellput.model.ways_in import FORMATS, ROUTES, formats_in, routes_in
from wellput.text import listed

_ONLY_NUMBERS = re.compile(r"(?=.*\d)(?:[\d\s,;=.\u2013-]|q(?=\d))+", re.IGNORECASE)
BACK, HELP, NONE, SKIP, STOP = ":back", ":help", ":none", ":skip", ":stop"
_HOW = f"Enter: as proposed. {NONE}: not known. {BACK}: the one before. {STOP}: ask no more, and take what is proposed."


@dataclass(frozen=True, slots=True)
class Consulted:
    """What is known of a consultation; `lines` are those of the list that it was taken from, by what they say."""

    title: str
    publisher: str | None = None
    closes: dt.datetime | None = None
    route: str | None = None
    accepts: tuple[str, ...] = ()
    contact: str | None = None
    lines: Mapping[str, SourceLine] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to ask: what stands before the reply, the line that proposes something, and how a reply is read.

    `is_guess` is proposed only: it holds where a person says so, and not where nothing is asked.
    """

    key: str
    prompt: str
    proposed: Any
    read: Callable[[str], Any]
    line: SourceLine | None = None
    is_guess: bool = False


@dataclass(frozen=True, slots=True)
class Telling:
    """What is asked of a consultation, at which of it one is, and what was said; `stopped` where no more is asked.

    `follows_lines` where lines that were left out were asked of before it, and `went_back` where one returns to them.
    """

    items: tuple[Item, ...]
    said: Mapping[str, Any]
    at: int = 0
    stopped: bool = False
    follows_lines: bool = False
    went_back: bool = False

    @property
    def over(self) -> bool:
        """Whether nothing is left to ask."""
        return self.stopped or self.went_back or self.at >= len(self.items)

    @property
    def item(self) -> Item:
        """What is asked now."""
        return self.items[self.at]

    def consulted(self) -> Consulted:
        """Return what was said, with the lines of what was taken as the list has it."""
        lines = {one.key: one.line for one in self.items if one.line and self.said[one.key] == one.proposed}
        return Consulted(**self.said, lines=lines)


def telling(
    given: Mapping[str, Any], title: str, publisher: Proposal | None, closes: Closing | None, ways: WaysIn
) -> Telling:
    """Return what is to be asked: everything that was not given; how a response goes in, where the list says it."""
    items = tuple(one for one in _items(title, publisher, closes, ways) if one.key not in given)
    return Telling(items, {**{one.key: None if one.is_guess else one.proposed for one in items}, **given})


def told(state: Telling, reply: str) -> Telling:
    """Take a reply; raise NotUnderstoodError for one that cannot be taken, and nothing has changed."""
    said = reply.strip()
    match said:
        case ":stop":
            return replace(state, stopped=True)
        case ":back":
            return _back(state)
        case "" | ":skip":
            return _with(state, state.item.proposed)
        case ":none":
            return _with(state, state.item.read(""))
    if said.startswith(":"):
        raise NotUnderstoodError("" if said == HELP else f"There is no command {said.split()[0]} here.", _HOW)
    _refuse_numbers(state, said)
    return _with(state, state.item.read(said))


def _back(state: Telling) -> Telling:
    if state.at > 0:
        return replace(state, at=state.at - 1)
    if not state.follows_lines:
        raise NotUnderstoodError("This is the first.", _HOW)
    return replace(state, went_back=True)


def _refuse_numbers(state: Telling, said: str) -> None:
    """Raise NotUnderstoodError for a title of numbers alone: they are meant for the lines that were asked of before."""
    if state.item.key == "title" and _ONLY_NUMBERS.fullmatch(said):
        back = f", or {BACK} for the lines that were left out" if state.follows_lines else ""
        raise NotUnderstoodError(f"“{said}” is no title.", f"Type what the consultation is called in words{back}.")


def _with(state: Telling, value: Any) -> Telling:  # noqa: ANN401 -- each item's own
    return replace(state, said={**state.said, state.item.key: value}, at=state.at + 1)


def _items(title: str, publisher: Proposal | None, closes: Closing | None, ways: WaysIn) -> Iterator[Item]:
    yield Item("title", f"What is the consultation called? [{title}]", title, _title)
    shown = f"[{publisher.words}]" if publisher else "(Enter: not known)"
    yield _proposed("publisher", f"Who consults? {shown}", publisher, lambda words: words or None)
    day = f"[{closes.words}]" if closes else "31 January 2030, or with a time 2030-01-31T17:00 (Enter: not known)"
    moment, line = (closes.moment, closes.line) if closes else (None, None)
    yield Item("closes", f"When does it close? {day}", moment, lambda words: closing(words) if words else None, line)
    for key, asked, one, read in (
        ("route", "How does a response go in?", ways.route, _route),
        ("accepts", "Which kinds of file does it take?", ways.accepts, _accepts),
        ("contact", "Where does a response go?", ways.contact, lambda words: words or None),
    ):
        if one:
            yield _proposed(key, f"{asked} [{one.words}]", one, read)


def _proposed(key: str, prompt: str, proposal: Proposal | None, read: Callable[[str], Any]) -> Item:
    value = read(proposal.words if proposal else "")
    line, is_guess = (proposal.line, proposal.is_guess) if proposal else (None, False)
    return Item(key, prompt, value, read, line, is_guess)


def _title(words: str) -> str:
    if not words:
        raise NotUnderstoodError("A consultation has to be called something.", "Type what it is called, or Enter.")
    return words


def _route(words: str) -> str | None:
    known, strange = routes_in(words)
    if strange:
        raise NotUnderstoodError(f"“{strange[0]}” is no route that Wellput knows.", f"Known: {listed(list(ROUTES))}.")
    return ", ".join(known) or None


def _accepts(words: str) -> tuple[str, ...]:
    known, strange = formats_in(words)
    if strange:
        what = f"“{strange[0]}” is no kind of file that Wellput knows."
        raise NotUnderstoodError(what, f"Known: {listed(list(FORMATS))}.")
    return known
