"""Warn of quotes that tell how to reach somebody, or name a person, before they go to other people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wellput.checks.contact_details import emails, phones, postcodes
from wellput.checks.names import people
from wellput.checks.vocabulary import COMMON, bank_words
from wellput.model.bank import Bank, Question
from wellput.model.collation_shown import Quote
from wellput.model.tallied import Voice
from wellput.text import listed
from wellput.text.amounts import in_words

_MOST_TOLD = 10


@dataclass(frozen=True, slots=True)
class PersonQuoted:
    """A quote with what it gives away, whose words it is, and at which question."""

    question: str
    member: str
    name: str
    given: tuple[str, ...]


class PeopleInQuotes:
    """Looks through quotes for contact details and for people's names; what the bank itself says is nobody's name."""

    def __init__(self, bank: Bank) -> None:
        self._ordinary = COMMON | bank_words(bank)

    def found(self, question: Question, voices: Iterable[Voice], quotes: Iterable[Quote]) -> Iterator[PersonQuoted]:
        """Yield each voice of which a quote gives somebody away."""
        giving = {_plain(one.words): given for one in quotes if (given := tuple(self._given(one.words)))}
        for one in voices if giving else ():
            told = dict.fromkeys(each for words in giving if words in _plain(one.words) for each in giving[words])
            if one.may_quote and told:
                yield PersonQuoted(question.name, one.member, one.name, tuple(told))

    def _given(self, words: str) -> Iterator[str]:
        for what, several in (
            ("an e-mail address", emails(words)),
            ("a telephone number", phones(words)),
            ("a whole postcode", postcodes(words)),
            ("what may be a person's name", people(words, self._ordinary)),
        ):
            yield from (f"{what}, {one.strip()}" for one in dict.fromkeys(several))


def people_notes(found: Sequence[PersonQuoted]) -> tuple[str, ...]:
    """Say which quotes these are, and what to do; nothing of none."""
    if not found:
        return ()
    told = [
        f"{one.question}, {one.name} ({one.member}): the quote gives {listed(one.given)}." for one in found[:_MOST_TOLD]
    ]
    more = [f"{in_words(len(found) - _MOST_TOLD, 'more quotes')} do so too."] if len(found) > _MOST_TOLD else []
    mend = "Take it out before you pass it on, or ask the member to send it in other words."
    return (*told, *more, f"Quotes with contact details or a person's name: {len(found):,}. {mend}")


def _plain(words: str) -> str:
    return " ".join(words.split())
