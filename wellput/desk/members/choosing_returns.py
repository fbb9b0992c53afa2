"""Show a member's returns side by side, so that one can be chosen: when each was sent, and in what they differ."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wellput.costs.totals import worked_out
from wellput.desk.colleagues.draft_changes_shown import NOTHING, change_title, shown_value
from wellput.desk.members.members import to_choose_from
from wellput.desk.opening import open_workspace
from wellput.model.answered import is_answered
from wellput.model.bank import Bank
from wellput.model.base import Record
from wellput.model.cost_words import spread_words
from wellput.model.costs import CostSheet, case_label
from wellput.model.draft_fields import Field, Value, answer_fields
from wellput.model.held import HeldReturn
from wellput.model.response import Answer
from wellput.model.returned import Return
from wellput.store.members_collected import days_collected
from wellput.store.members_file import members_file, reading
from wellput.store.members_reading import read_return
from wellput.text import listed, long_date
from wellput.text.amounts import in_words
from wellput.text.changed import changed_passages

_LONGEST = 300
_PERMITTED = {True: "yes", False: "no", None: "not answered, which counts as no"}
_OTHERS = {
    "position": "the position",
    "cost": "the costs",
    "map": "the relationships",
    "skipped": "why it was left out",
}
"""What fields are called that a draft has not, or calls its own."""


@dataclass(frozen=True, slots=True)
class ToChoose:
    """A return that can be chosen, by its number."""

    id: int
    words: str


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that the returns say differently; `said` is what each says, in their order."""

    about: str
    said: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SideBySide:
    """A member's returns, and in what those `compared` differ: those that could count, or all where one counts."""

    returns: tuple[ToChoose, ...]
    compared: tuple[int, ...]
    differences: tuple[Difference, ...]

    @property
    def differing(self) -> str:
        """In how many things the returns differ that are compared."""
        which = listed([str(one) for one in self.compared])
        return f"{which} differ in {in_words(len(self.differences), 'things')}{':' if self.differences else '.'}"

    @property
    def in_a_line(self) -> str:
        """The returns and how many things they differ in, without what these are."""
        told = "; ".join(f"{one.id}: {one.words}" for one in self.returns if one.id in self.compared)
        return f"{told}. {self.differing.rstrip(':.')}."


def side_by_side(workspace: Path, member: str) -> SideBySide:
    """Return every return of a member, and what differs between those of which one is to be chosen."""
    held = to_choose_from(workspace, member)
    opened = open_workspace(workspace)
    if not held:
        return SideBySide((), (), ())
    with reading(members_file(opened.workspace)) as store:
        returns = {one.id: read_return(store, one.id) for one in held}
        days = days_collected(store, member, opened.bank.bank)
    waiting = [one.id for one in held if one.standing in ("current", "contested")]
    compared = tuple(waiting if len(waiting) > 1 else returns)
    said = tuple(_differences(opened.bank, [returns[one] for one in compared])) if len(compared) > 1 else ()
    return SideBySide(
        tuple(ToChoose(one.id, _words(one, returns[one.id], days[one.id])) for one in held), compared, said
    )


def _words(held: HeldReturn, returned: Return, collected: dt.date) -> str:
    answered = sum(map(is_answered, returned.answers.values()))
    evidence = f", {in_words(len(returned.evidence), 'items of evidence')}" if returned.evidence else ""
    return f"{in_words(answered, 'questions')} answered{evidence}; collected {long_date(collected)}; {held.words}"


def _differences(bank: Bank, returns: Sequence[Return]) -> Iterator[Difference]:
    for about, values in _about_the_member(returns):
        if len(set(values)) > 1:
            yield Difference(about, values)
    fields = [_fields(bank, one) for one in returns]
    order = {question.id: at for at, question in enumerate(bank.questions)}
    every = dict.fromkeys(field for one in fields for field in one)
    for field in sorted(every, key=lambda one: order.get(one.about, len(order))):
        values_of = [one.get(field) for one in fields]
        if len(set(values_of)) > 1:
            yield Difference(_title(bank, field), tuple(map(_short, _said(bank, field, values_of))))


def _about_the_member(returns: Sequence[Return]) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "May be quoted", tuple(_PERMITTED[one.permission.quote] for one in returns)
    yield "May be named", tuple(_PERMITTED[one.permission.name] for one in returns)
    evidence = (listed([each.statement for each in one.evidence]) for one in returns)
    yield "Evidence", tuple(_short(words or NOTHING) for words in evidence)


def _fields(bank: Bank, returned: Return) -> dict[Field, Value]:
    """Return what stands in each field; costs and relationships too, in words."""
    found: dict[Field, Value] = {}
    for question, answer in returned.answers.items():
        fields = (*answer_fields(question, answer), *_further(question, answer))
        found |= {field: value for field, value in fields if value and bank.question(question)}
    return found


def _further(question: str, answer: Answer) -> Iterator[tuple[Field, Value | None]]:
    yield Field(question, "skipped"), answer.skipped
    yield Field(question, "cost"), None if answer.cost is None else _costs(answer.cost)
    yield Field(question, "map"), "; ".join(map(_in_full, (*answer.map, *answer.actions)))


def _costs(sheet: CostSheet) -> str:
    cases = (
        f"{case_label(one.case)} {spread_words(one.sums.cash, 'money', sheet.currency)} {sheet.period}"
        for one in worked_out(sheet).cases
    )
    return f"{', '.join(cases)}, from: {'; '.join(map(_in_full, sheet.lines))}"


def _in_full(record: Record) -> str:
    """Return all that a line says: what it is about, then each figure by its name."""
    about, *rest = record.model_dump(mode="json", exclude_defaults=True).items()
    return ", ".join((str(about[1]), *_named(rest)))


def _named(values: Iterable[tuple[str, Any]]) -> Iterator[str]:
    for name, value in values:
        if isinstance(value, dict):
            yield from _named(value.items())
        else:
            yield f"{name.replace('_', ' ')} {value}"


def _title(bank: Bank, field: Field) -> str:
    question = bank.question(field.about)
    if field.name in _OTHERS and question:
        return f"{question.name}: {_OTHERS[field.name]}"
    return change_title(bank, field)


def _said(bank: Bank, field: Field, values: Sequence[Value | None]) -> tuple[str, ...]:
    """Return what each says; of two texts only the passages that differ."""
    one, other = values[0], values[-1]
    if len(values) == 2 and field.is_text and isinstance(one, str) and isinstance(other, str):
        passages = tuple(changed_passages(one, other))
        sides = ([each.was for each in passages], [each.now for each in passages])
        return tuple(" ... ".join(filter(None, side)) or NOTHING for side in sides)
    return tuple(shown_value(bank, field, value) for value in values)


def _short(words: str) -> str:
    said = " ".join(words.split())
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST].rsplit(' ', 1)[0]} ..."
