"""A response: the draft that one respondent writes to one question bank."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from wellput.model.bank import QuestionId
from wellput.model.base import Count, Day, Format, Id, Moment, Number, Record, Words
from wellput.model.collective import Collective
from wellput.model.costs import CostSheet
from wellput.model.evidence import Evidence
from wellput.model.outcome import AskOutcome
from wellput.model.relationships import Action, Relationship
from wellput.model.signoff import SignOff


class Represents(Record):
    """How many are represented, who they are, and where."""

    number: Count | None = None
    whom: str | None = None
    area: str | None = None


class Gathered(Record):
    """How and when views were gathered, how many were asked, and how many replied."""

    method: str | None = None
    from_: Annotated[Day | None, Field(alias="from")] = None
    to: Day | None = None
    asked: Count | None = None
    replied: Count | None = None


class Contact(Record):
    """Whom to ask about the response; never in a public document unless asked."""

    name: str | None = None
    email: str | None = None


class Respondent(Record):
    """Who answers, for whom, and on what terms.

    `kind` is the id of one of the bank's kinds; any words are taken, so that the check can tell the nearest.
    """

    name: str | None = None
    kind: Words | None = None
    describes: str | None = None
    represents: Represents = Represents()
    gathered: Gathered = Gathered()
    confidentiality: Literal["publish", "anonymous", "confidential"] | None = None
    contact: Contact = Contact()


class Summary(Record):
    """The response in a sentence, and one to five asks."""

    sentence: str | None = None
    asks: tuple[Words, ...] = ()


class Ranked(Record):
    """One option in a ranking; its place in the list is its rank."""

    option: Id
    reason: str | None = None
    unlocks: str | None = None


class Answer(Record):
    """What the respondent says to one question; which keys are used depends on the question's type.

    Prose fields are `other`, `position`, `text`, `ask`, and each ranked option's `reason` and `unlocks`.
    """

    selected: tuple[Id, ...] = ()
    other: str | None = None
    ranked: tuple[Ranked, ...] = ()
    number: Number | None = None
    date: Day | None = None
    position: str | None = None
    text: str | None = None
    ask: str | None = None
    cost: CostSheet | None = None
    map: tuple[Relationship, ...] = ()
    actions: tuple[Action, ...] = ()
    illustrative: bool = False
    skipped: str | None = None
    confirmed: Moment | None = None


NO_ANSWER = Answer()
"""What stands for an answer where nothing was said."""


class SetAside(Record):
    """A finding that was looked at and left, with the reason."""

    code: Words
    question: QuestionId | None = None
    words: str | None = None
    reason: Words
    on: Day | None = None


class TakenOver(Record):
    """An answer that was taken from an earlier response; `figures` are the figures and dates that came with it."""

    question: QuestionId
    consultation: Words
    on: Day
    figures: tuple[Words, ...] = ()


class Response(Record):
    """The draft, whole."""

    format: Format
    bank: Id
    bank_version: Annotated[int, Field(ge=1)] = 1
    note: str | None = None
    respondent: Respondent = Respondent()
    summary: Summary = Summary()
    answers: dict[QuestionId, Answer] = Field(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    taken_over: tuple[TakenOver, ...] = ()
    collective: Collective | None = None
    signoff: tuple[SignOff, ...] = ()
    outcome: tuple[AskOutcome, ...] = ()

    def answer(self, question: str) -> Answer:
        """Return the answer to that question; an empty one where nothing was said."""
        return self.answers.get(question, NO_ANSWER)

    def cited(self, evidence: str) -> Evidence | None:
        """Return the item of evidence with that id, or None."""
        return next((one for one in self.evidence if one.id == evidence), None)
