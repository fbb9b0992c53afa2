"""List what has no place in the new bank: which question, under which numbers, in which words, and whose answers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from textwrap import shorten

from wellput.desk.banks.bank_making_told import TYPES
from wellput.desk.banks.bank_versions import rivals_words
from wellput.desk.banks.bank_versions_given import GivenTo, givers
from wellput.intake.versions.placing import Lost, lost_in
from wellput.model.answer_told import answer_told
from wellput.model.bank import Bank, Question
from wellput.model.bank_match import BankMatch, QuestionMatch
from wellput.model.coded import NONE, Code, Coding
from wellput.text import listed
from wellput.text.amounts import in_words

_SHOWN, _LONGEST = 5, 160
"""So many members' answers are shown to a question, and so much of each."""


@dataclass(frozen=True, slots=True)
class LostPlace:
    """A question to which something has no place, and line by line what."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Book:
    """The codes of a bank's questions, and to what they were given."""

    codes: tuple[Code, ...] = ()
    codings: tuple[Coding, ...] = ()

    def of(self, question: str) -> str:
        """Say which codes a question has, and how often each was given."""
        given = Counter(one.code for one in self.codings if one.question == question)
        codes = [one for one in self.codes if one.question == question and one.code != NONE]
        return listed([f"{one.label} ({in_words(given[one.code], 'times')})" for one in codes])


def lost_places(
    match: BankMatch, earlier: Sequence[Bank], given: Sequence[GivenTo], book: Book
) -> tuple[LostPlace, ...]:
    """Return the questions at which something has no place, those that are in both banks first.

    `earlier` are the versions before the old one, for the words of what had no place in that one either.
    """
    lost: dict[str, dict[Lost, list[GivenTo]]] = defaultdict(lambda: defaultdict(list))
    for one in given:
        for each in lost_in(match, one.question, one.answer):
            lost[one.question][each].append(one)
    coded = {one.question for one in book.codes} - match.moved.keys()
    doubted = {one.old.id for one in match.questions if one.old and one.rivals and _is_given(one.old, given)}
    listing = _Listing(match, earlier, book)
    names = dict.fromkeys((*_in_order(match, lost.keys() | doubted), *lost, *sorted(coded)))
    return tuple(listing.place(name, lost.get(name, {})) for name in names)


@dataclass(frozen=True, slots=True)
class _Listing:
    match: BankMatch
    earlier: Sequence[Bank]
    book: Book

    def place(self, name: str, lost: Mapping[Lost, Sequence[GivenTo]]) -> LostPlace:
        one = next((each for each in self.match.questions if each.old and each.old.id == name), None)
        if one and one.old and one.new:
            lines = (self._part(one, each, several) for each, several in lost.items())
            return LostPlace(_heading(one.old, one.new), tuple(filter(None, (*lines, rivals_words(one)))))
        old = one.old if one else _asked(self.earlier, name)
        whole = [each for several in lost.values() for each in several]
        doubt = rivals_words(one) if one else ""
        told = (doubt, *_answers(old, whole), *self._codes(name), _where(name, old, whole))
        return LostPlace(_heading(old, None, name, in_doubt=bool(doubt)), tuple(filter(None, told)))

    def _part(self, one: QuestionMatch, lost: Lost, given: Sequence[GivenTo]) -> str:
        old, new = one.old, one.new
        if old is None or new is None:
            return ""
        who = givers(given)
        if lost.what == "option":
            return f"“{self._called(old, lost.option)}” is no option any more: {_how(lost.option, given)}. Choose anew."
        if lost.what == "several":
            return f"One can be chosen now, and {who} chose several. Choose anew."
        said = "; ".join(filter(None, (_said(old, each) for each in given[:_SHOWN])))
        return f"It was {TYPES[old.type]} and is {TYPES[new.type]}; what {who} answered has no place. {said}"

    def _called(self, old: Question, option: str) -> str:
        if known := old.option(option):
            return known.label
        found = (each.option(option) for bank in self.earlier if (each := bank.question(old.id)))
        return next((each.label for each in found if each), option)

    def _codes(self, name: str) -> Iterator[str]:
        if codes := self.book.of(name):
            yield f"Codes that were given to these words stay with them: {codes}. See: wellput code book show {name}"


def _heading(old: Question | None, new: Question | None, name: str = "", *, in_doubt: bool = False) -> str:
    if old is None:
        return f"{name}: neither bank has this question"
    if new is None:
        return f"{old.name}, {'in doubt' if in_doubt else 'not asked any more'}: “{old.text}”"
    now = "" if old.name == new.name else f", now {new.name}"
    return f"{old.name}{now}: “{new.text}”"


def _answers(old: Question | None, given: Sequence[GivenTo]) -> Iterator[str]:
    members = [one for one in given if not one.is_draft]
    yield from (f"Your draft: {_told(old, one)}" for one in given if one.is_draft)
    yield from (f"{one.member}: {_told(old, one)}" for one in members[:_SHOWN])
    if len(members) > _SHOWN:
        yield f"{len(members) - _SHOWN:,} more members answered it."


def _where(name: str, old: Question | None, given: Sequence[GivenTo]) -> str:
    places = []
    if any(one.is_draft for one in given):
        places.append(f"in the draft as {name}")
    if any(not one.is_draft for one in given) and old:
        places.append(f"with members' returns: wellput collate {name} --words")
    elif any(not one.is_draft for one in given):
        places.append("with members' returns")
    return f"Kept {listed(places)}." if places else ""


def _said(old: Question, one: GivenTo) -> str:
    return f"{one.member or 'Your draft'}: {_told(old, one)}"


def _told(old: Question | None, one: GivenTo) -> str:
    words = answer_told(old, one.answer) if old else [one.answer.position or "", one.answer.text or ""]
    said = shorten("; ".join(filter(None, words)), _LONGEST, placeholder=" …")
    return said or (f"left out: {one.answer.skipped}" if one.answer.skipped else "something said")


def _how(option: str, given: Sequence[GivenTo]) -> str:
    """Say who chose an option, who ranked it, and why."""
    chose = [one for one in given if option in one.answer.selected]
    ranked = [one for one in given if any(each.option == option for each in one.answer.ranked)]
    mapped = [one for one in given if one not in chose and one not in ranked]
    verbs = ((chose, "chose it"), (ranked, "ranked it"), (mapped, "named it on the map"))
    told = [f"{givers(several)} {verb}" for several, verb in verbs if several]
    reasons = [
        f"{one.member or 'your draft'}: “{shorten(words, _LONGEST, placeholder=' …')}”"
        for one in ranked
        for each in one.answer.ranked
        for words in (each.reason, each.unlocks)
        if each.option == option and words
    ]
    return "; ".join([*told, *reasons[:_SHOWN]])


def _in_order(match: BankMatch, names: set[str]) -> Iterator[str]:
    return (one.id for one in match.old.questions if one.id in names)


def _is_given(old: Question, given: Sequence[GivenTo]) -> bool:
    return any(one.question == old.id for one in given)


def _asked(earlier: Sequence[Bank], name: str) -> Question | None:
    return next((found for bank in earlier if (found := bank.question(name))), None)
