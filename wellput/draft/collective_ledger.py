"""The support ledger as a document: each statement with its support and the members behind it, for colleagues only."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.draft.short_documents import short_document
from wellput.model.bank import Bank
from wellput.model.block import Document
from wellput.model.collective import Collective
from wellput.model.collective_views import told_backing
from wellput.model.ledger import LedgerEntry
from wellput.model.minority_shown import is_set_aside
from wellput.model.stands import Stand
from wellput.model.views_aside import told_of
from wellput.text import CITATION, long_date
from wellput.text.in_order import in_order

TEMPLATE = "collective/ledger.md.j2"
TITLE = "Support ledger: who stands behind each statement"


@dataclass(frozen=True, slots=True)
class StanceView:
    """Members who stand alike to a statement: how, how many, and their numbers in the list: 1 to 3, 7."""

    label: str
    count: int
    members: str


@dataclass(frozen=True, slots=True)
class LedgerMember:
    """A member and the number by which the ledger calls it."""

    number: int
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class EntryView:
    """One statement; `told` are its figures in the draft, and `now` those of the returns where these are others."""

    id: str
    words: str
    told: str
    now: str | None
    counted: str
    edited: bool
    trouble: str
    stances: tuple[StanceView, ...]


@dataclass(frozen=True, slots=True)
class AsideView:
    """A view of few that was set aside, how many hold it, and why."""

    view: str
    told: str
    reason: str


@dataclass(frozen=True, slots=True)
class LedgerQuestion:
    """A question, the statements made about it, and the views of few that were set aside."""

    name: str
    entries: tuple[EntryView, ...]
    aside: tuple[AsideView, ...]


@dataclass(frozen=True, slots=True)
class LedgerView:
    """What the template can use, as `ledger`."""

    title: str
    response: str
    date: str
    returns: int | None
    members: tuple[LedgerMember, ...]
    questions: tuple[LedgerQuestion, ...]


def ledger_view(bank: Bank, entries: Sequence[LedgerEntry], made: Collective, today: dt.date) -> LedgerView:
    """Lay the ledger out, question by question."""
    names = {one.id: one.name for one in bank.questions}
    places = dict.fromkeys((*names, *(one.statement.question for one in entries)))
    numbers = _numbers(entries)
    questions = (
        LedgerQuestion(
            names.get(place, place.capitalize()),
            tuple(_entry(one, numbers) for one in entries if one.statement.question == place),
            tuple(
                AsideView(one.view, told_of(one, made), one.reason or "")
                for one in made.minority
                if one.question == place and is_set_aside(one)
            ),
        )
        for place in places
    )
    shown = tuple(one for one in questions if one.entries or one.aside)
    members = tuple(_members(bank, numbers))
    return LedgerView(TITLE, bank.response_title, long_date(today), made.from_.returns, members, shown)


def compose_ledger(view: LedgerView, folders: Sequence[Path]) -> Document:
    """Return the ledger as a document; raise WellputError where the template is at fault, with its line."""
    return short_document(TEMPLATE, {"ledger": view}, folders, title=view.title, author="", subject=view.response)


def _entry(entry: LedgerEntry, numbers: Mapping[str, tuple[int, Stand]]) -> EntryView:
    found = entry.now
    several: dict[str, Sequence[Stand]] = {}
    if found:
        several = {
            "Support it": found.supports,
            "Against it": found.against,
            "Answered otherwise": found.otherwise,
            "Did not answer": found.silent,
        }
    return EntryView(
        entry.statement.id,
        CITATION.sub("", entry.statement.words),
        told_backing(*entry.drafted),
        told_backing(*found.counts) if found and entry.has_changed else None,
        entry.counted,
        entry.statement.edited,
        " ".join(part for part in (entry.trouble, entry.mend) if part),
        tuple(_stance(label, members, numbers) for label, members in several.items() if members),
    )


def _numbers(entries: Sequence[LedgerEntry]) -> dict[str, tuple[int, Stand]]:
    """Give each member that the ledger tells of a number, by name."""
    asked = {one.member: one for entry in entries if entry.now for one in entry.now.asked}
    ordered = sorted(asked.values(), key=lambda one: (in_order(one.name), one.member))
    return {one.member: (number, one) for number, one in enumerate(ordered, 1)}


def _members(bank: Bank, numbers: Mapping[str, tuple[int, Stand]]) -> Iterator[LedgerMember]:
    kinds = {kind.id: kind.label for kind in bank.respondents}
    for number, one in numbers.values():
        yield LedgerMember(number, one.name, kinds.get(one.kind or "", "not known"))


def _stance(label: str, members: Sequence[Stand], numbers: Mapping[str, tuple[int, Stand]]) -> StanceView:
    return StanceView(label, len(members), _in_runs(sorted(numbers[one.member][0] for one in members)))


def _in_runs(numbers: Sequence[int]) -> str:
    """Return numbers with those that follow each other drawn together: 1 to 3, 7."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{one[0]} to {one[-1]}" if len(one) > 2 else ", ".join(map(str, one)) for one in runs)
