"""What a rule is, and what it reads."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from wellput.model.bank import Bank, Question
from wellput.model.collective import Statement
from wellput.model.collective_fields import field_of
from wellput.model.cost_totals import CostTotals
from wellput.model.finding import Finding, Place, Severity
from wellput.model.ledger import LedgerEntry
from wellput.model.library import EarlierAnswer
from wellput.model.prose import Prose, response_prose
from wellput.model.response import Response
from wellput.text.sentences import Sentence, sentences


@dataclass(frozen=True, slots=True)
class Passage:
    """A field of prose and its sentences."""

    prose: Prose
    sentences: tuple[Sentence, ...]

    def place(self, words: str | None = None) -> Place:
        """Return the place of the field, or of words in it."""
        return Place(self.prose.question, self.prose.field, self.prose.item, words)


@dataclass(frozen=True)
class Subject:
    """A draft to check: `questions` are those asked of this respondent, `today` the day to reckon from.

    `costs` are the totals of the cost worksheets, by question; `earlier` is what was answered in earlier responses to
    questions like each of these. `made` are the sentences that members' returns came to when they were combined, by
    statement, and `uncountable` the statements for which nothing can be counted from the returns.
    """

    bank: Bank
    response: Response
    questions: tuple[Question, ...]
    today: dt.date
    costs: Mapping[str, CostTotals] = field(default_factory=dict)
    earlier: Mapping[str, Sequence[EarlierAnswer]] = field(default_factory=dict)
    made: Mapping[str, str] = field(default_factory=dict)
    uncountable: Sequence[LedgerEntry] = ()

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Every field of prose in reading order, read once for all rules."""
        return tuple(Passage(one, sentences(one.text)) for one in response_prose(self.bank, self.response))

    @cached_property
    def statements(self) -> Mapping[tuple[str, str], tuple[Statement, ...]]:
        """The statements that speak for members, by the question (or `summary`) and the field that they stand in."""
        found: dict[tuple[str, str], tuple[Statement, ...]] = {}
        for one in self.response.collective.statements if self.response.collective else ():
            field = field_of(one)
            found[field.about, field.name] = (*found.get((field.about, field.name), ()), one)
        return found

    def name(self, question: str | None) -> str:
        """Return what to call a question in a message."""
        known = self.bank.question(question) if question else None
        return known.name if known else str(question or "the response").capitalize()


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its stable code, why it exists and who says so, an example each way, and how it finds."""

    code: str
    severity: Severity
    title: str
    why: str
    source: str
    before: str
    after: str
    find: Callable[[Subject], Iterator[Finding]]
