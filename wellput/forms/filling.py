"""Turn answers into entries for a form's places, and name every answer, or part of one, that has no place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from wellput.forms.asked import PERSONAL, Asked
from wellput.forms.facts import fact
from wellput.forms.saying import said
from wellput.forms.spotting import line_of
from wellput.model.bank import Bank
from wellput.model.form import Entry, Form, Space, Spots
from wellput.model.response import Answer, Response

_UNLISTED = "the form's list of places has none for it"


@dataclass(frozen=True, slots=True)
class Unplaced:
    """An answer, or part of one, that is not in the form, and why."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Filling:
    """What to write in a form, what could not be placed, and what to know about it."""

    entries: tuple[Entry, ...]
    unplaced: tuple[Unplaced, ...]
    notes: tuple[str, ...]


@dataclass(slots=True)
class _Tray:
    """What has been gathered so far."""

    spaces: Mapping[int, Space]
    entries: list[Entry] = field(default_factory=list)
    unplaced: list[Unplaced] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def write(self, name: str, place: int, words: str) -> None:
        most = self.spaces[place].most
        if most is not None and len(words) > most:
            self.notes.append(f"{name}: the form's field takes {most} characters; {len(words)} were written.")
        self.entries.append(Entry(place, words))

    def leave(self, name: str, reason: str) -> None:
        self.unplaced.append(Unplaced(name, reason))


def filling(
    form: Form,
    bank: Bank,
    response: Response,
    asked: Sequence[Asked],
    spots: Mapping[str, Spots],
    reasons: Mapping[str, str],
    today: dt.date,
    *,
    with_contact: bool = False,
    costs: Mapping[str, str] = MappingProxyType({}),
) -> Filling:
    """Decide what to write where; `reasons` say why an answer has no spots, `costs` are cost worksheets in words."""
    tray = _Tray(form.spaces)
    for one in asked:
        question = bank.question(one.id) if one.is_question else None
        where = spots.get(one.id)
        if question is not None:
            has_boxes = where is not None and bool(where.ticks or where.list_)
            words = said(question, response, ticked=has_boxes, cost=costs.get(question.id, ""))
            _answer(tray, one, response.answer(question.id), words, where, reasons.get(one.id, _UNLISTED))
        elif where is not None and (with_contact or one.id not in PERSONAL):
            _fact(tray, one, response, where, today)
    return Filling(tuple(tray.entries), tuple(tray.unplaced), tuple(tray.notes))


def _answer(tray: _Tray, one: Asked, answer: Answer, words: str, where: Spots | None, reason: str) -> None:
    if not words and not _chosen(answer):
        if answer.cost or answer.map:
            tray.leave(one.name, "it is only a worksheet; write what it shows in the answer's words")
        return
    if where is None:
        tray.leave(one.name, reason)
        return
    if where.ticks or where.list_:
        _choose(tray, one, where, _chosen(answer))
    if words and where.words:
        tray.write(one.name, where.words, words)
    elif words:
        tray.leave(f"{one.name}, its words", "there is no space to write in after the boxes")


def _fact(tray: _Tray, one: Asked, response: Response, where: Spots, today: dt.date) -> None:
    known = fact(one, response, today)
    if known is None:
        return
    if known.choice and (where.ticks or where.list_):
        _choose(tray, one, where, (known.choice,))
    elif where.words:
        tray.write(one.name, where.words, known.words)


def _choose(tray: _Tray, one: Asked, where: Spots, chosen: Sequence[str]) -> None:
    """Tick the boxes of what was chosen, or choose it in the drop-down."""
    for option, label in _labels(one, chosen):
        line = _line(tray, one, where, option) if len(chosen) == 1 else None
        if option in where.ticks:
            tray.entries.append(Entry(where.ticks[option]))
        elif line is not None and where.list_:
            tray.entries.append(Entry(where.list_, line=line))
        elif where.list_ and len(chosen) > 1:
            tray.leave(f"{one.name}: {label}", "the form's drop-down takes one choice")
        else:
            tray.leave(f"{one.name}: {label}", "the form has no box for it, or more than one")


def _line(tray: _Tray, one: Asked, where: Spots, option: str) -> int | None:
    choice = next((choice for choice in one.choices if choice.id == option), None)
    return line_of(tray.spaces[where.list_], choice) if where.list_ and choice else None


def _labels(one: Asked, chosen: Sequence[str]) -> Iterator[tuple[str, str]]:
    labels = {choice.id: choice.labels[0] for choice in one.choices}
    return ((option, labels.get(option, option)) for option in chosen)


def _chosen(answer: Answer) -> tuple[str, ...]:
    return (*answer.selected, *(one.option for one in answer.ranked))
