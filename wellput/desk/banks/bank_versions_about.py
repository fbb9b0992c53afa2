"""What two versions of a bank say differently as a whole: when it closes, where responses go, in what order it asks."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby

from wellput.model.bank import Bank, Question
from wellput.model.bank_match import BankMatch
from wellput.text import day_and_time, listed, long_date

_BANK = {"title": "Title", "wording": "Whose wording"}
_CONSULTATION = {
    "publisher": "Publisher",
    "opened": "Opened",
    "closes": "Closes",
    "route": "Route",
    "accepts": "Accepted formats",
    "refuses": "Refused formats",
    "one_response_per_organisation": "One response for each organisation",
    "contact": "Contact",
    "who_may_answer": "Who may answer",
    "proposal": "Proposal",
}


def about_lines(old: Bank, new: Bank) -> Iterator[str]:
    """Yield what is said of the consultation and is not said as before."""
    for field, words in _BANK.items():
        yield from _changed(words, getattr(old, field), getattr(new, field))
    for field, words in _CONSULTATION.items():
        yield from _changed(words, getattr(old.consultation, field), getattr(new.consultation, field))
    kinds = ([one.label for one in bank.respondents] for bank in (old, new))
    yield from _changed("Kinds of respondent", *map(tuple, kinds))


def order_lines(match: BankMatch) -> Iterator[str]:
    """Yield the questions that stand elsewhere among those that both banks ask; as few as say it all."""
    before = [one.id for one in match.old.questions if one.id in match.moved]
    after = [one.old for one in match.questions if one.old and one.new]
    new = {one.old.id: one.new for one in match.questions if one.old and one.new}
    stayed = _in_order([before.index(one.id) for one in after])
    for has_stayed, places in groupby(range(len(after)), key=stayed.__contains__):
        if not has_stayed:
            several = list(places)
            yield f"{_named([new[after[at].id] for at in several])} now{_after(several[0], after, new)}."


def _named(several: Sequence[Question]) -> str:
    if len(several) == 1:
        return f"{several[0].name} comes"
    return f"{several[0].name} to {several[-1].name} ({len(several)} questions) come"


def _after(at: int, after: Sequence[Question], new: dict[str, Question]) -> str:
    return f" after {new[after[at - 1].id].name}" if at else " first"


def _in_order(places: Sequence[int]) -> frozenset[int]:
    """Return the indexes of a longest run of places that rise: those are where they were, the others were moved."""
    ends: list[int] = []
    at_end: list[int] = []
    before: list[int | None] = []
    for index, place in enumerate(places):
        length = bisect_left(ends, place)
        before.append(at_end[length - 1] if length else None)
        ends[length : length + 1] = [place]
        at_end[length : length + 1] = [index]
    run: list[int] = []
    at: int | None = at_end[-1] if at_end else None
    while at is not None:
        run.append(at)
        at = before[at]
    return frozenset(run)


def _changed(words: str, was: object, now: object) -> Iterator[str]:
    if was != now:
        yield f"{words}: was {_said(was)}, is {_said(now)}."


def _said(value: object) -> str:
    match value:
        case None | () | "":
            return "not set"
        case bool():
            return "yes" if value else "no"
        case dt.datetime():
            return day_and_time(value)
        case dt.date():
            return long_date(value)
        case tuple():
            return listed([str(one) for one in value])
    return f"“{value}”"
