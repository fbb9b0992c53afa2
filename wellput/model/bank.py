"""The question bank: a consultation's questions, options, prompts and published evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import Field, PrivateAttr, StringConstraints, model_validator

from wellput.model.base import Day, End, Format, Id, Record, Words

QuestionType = Literal[
    "text",
    "select_one",
    "select_multiple",
    "rank",
    "scale",
    "integer",
    "decimal",
    "date",
    "cost",
    "relationships",
]
"""XLSForm's words where it has them; `scale`, `cost` and `relationships` are ours."""

CHOOSING: frozenset[QuestionType] = frozenset({"select_one", "select_multiple", "rank", "scale"})

PROFILE_KIND, PROFILE_CONFIDENTIALITY = "kind", "confidentiality"

ABOUT_RESPONDENT = "about-you"
"""With this the id begins of the part about whoever answers."""

_NAMED = re.compile(
    r"(?!(?:an?|the|our|your|towards?|have)\b)[^:?]*\b(?:consultation|review|inquiry|survey|strategy|plan|bill|act|paper|framework|"
    r"call for (?:evidence|views)|questionnaire|proposals?|programme|toolkit|regulations|policy|scheme|order)",
    re.IGNORECASE,
)
"""A title that says what kind of thing it is called, so that one speaks of it with an article."""

QuestionId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9.-]*$", max_length=80)]
"""Like Id; a profile question's id is a path into the draft's `respondent` block: represents.number."""


class Source(Record):
    """A document that something in the bank comes from; `date` is as published: a year or a day."""

    id: Id
    title: Words
    publisher: Words
    date: str | None = None
    url: str | None = None


class OutcomeDecision(Record):
    """One thing that was decided or said afterwards, in our words, and the questions on which it bears."""

    id: Id
    said: Words
    source: Id
    section: str | None = None
    questions: tuple[QuestionId, ...] = ()


class Outcome(Record):
    """What the consulting department decided, and when that was published (None: not known).

    `decision` is the whole in a sentence; `decisions` are its parts, as far as they are public.
    """

    date: str | None = None
    decision: Words
    source: Id
    decisions: tuple[OutcomeDecision, ...] = ()


class Consultation(Record):
    """Who consults, when, and how a response goes in. Times are as the publisher gives them."""

    publisher: Words
    opened: Day | None = None
    closes: End | None = None
    route: Words | None = None
    accepts: tuple[str, ...] = ()
    refuses: tuple[str, ...] = ()
    one_response_per_organisation: bool = False
    contact: str | None = None
    who_may_answer: str | None = None
    proposal: str | None = None
    outcome: Outcome | None = None


class Kind(Record):
    """A kind of respondent, by which questions are routed and returns are grouped."""

    id: Id
    label: Words


class Advice(Record):
    """A published source's advice on answering a question, in our words."""

    text: Words
    source: Id


class Option(Record):
    """One thing that can be chosen.

    `standing` says how the words are known: `option` published as an option of this question, `published` in
    another document or in other words, `supplied` by this bank's authors from the source named. `step` is the
    option's place on a scale, 1 the lowest; an option without one lies off the scale.
    """

    id: Id
    label: Words
    standing: Literal["option", "published", "supplied"] = "option"
    source: Id | None = None
    aliases: tuple[str, ...] = ()
    other: bool = False
    step: Annotated[int, Field(ge=1)] | None = None
    note: str | None = None


class Choose(Record):
    """How many options may be chosen."""

    min: Annotated[int, Field(ge=0)] = 0
    max: Annotated[int, Field(ge=1)]

    @model_validator(mode="after")
    def _in_order(self) -> Choose:
        if self.min > self.max:
            raise ValueError(f"min {self.min} is more than max {self.max}; swap them")
        return self


class Advised(Record):
    """A length that is advised and not enforced."""

    advised: Annotated[int, Field(ge=1)]


Limit = Annotated[int, Field(ge=1)] | Advised


class Each(Record):
    """What is asked for each option that is ranked."""

    reason: bool = False
    unlocks: bool = False


class Relevance(Record):
    """When a question is asked: of these kinds of respondent, and after these answers to another question."""

    respondent: tuple[Id, ...] = ()
    question: QuestionId | None = None
    is_: Annotated[tuple[Id, ...], Field(alias="is")] = ()

    @model_validator(mode="after")
    def _whole(self) -> Relevance:
        if bool(self.question) != bool(self.is_):
            raise ValueError("`question` and `is` go together; give both, or neither")
        return self


class Question(Record):
    """One question as the bank holds it.

    `number` is text, since real numbers are 1a, 3.1 or Prop 2 Q8; `title` is a short name for headings.
    `activities` are the lines that a cost worksheet offers.
    `feeds` names the questions at which a scale's result is told, since it helps to answer them.
    """

    id: QuestionId
    number: Words | None = None
    title: Words | None = None
    type: QuestionType
    text: Words
    required: bool = False
    why: str | None = None
    guidance: str | None = None
    advice: tuple[Advice, ...] = ()
    prompts: tuple[Words, ...] = ()
    unit: str | None = None
    activities: tuple[Words, ...] = ()
    relevant: Relevance | None = None
    feeds: tuple[QuestionId, ...] = ()
    options: tuple[Option, ...] = ()
    incomplete_options: bool = False
    choose: Choose | Annotated[int, Field(ge=1)] | None = None
    each: Each = Each()
    max_words: Limit | None = None
    max_characters: Limit | None = None
    _gone: dict[str, str] = PrivateAttr(default_factory=dict)

    @property
    def name(self) -> str:
        """What to call the question in a heading: its number and its short name, as far as it has them."""
        number = f"Question {self.number}" if self.number else None
        return ": ".join(part for part in (number, self.title) if part) or self.id

    @property
    def least(self) -> int:
        """How many options must be chosen for the answer to be whole."""
        if isinstance(self.choose, Choose):
            return self.choose.min
        return self.choose or 1

    @property
    def most(self) -> int:
        """How many options may be chosen."""
        if isinstance(self.choose, Choose):
            return self.choose.max
        if self.choose:
            return self.choose
        return len(self.options) if self.type in ("select_multiple", "rank") else 1

    def option(self, option: str) -> Option | None:
        """Return the option with that id, or None."""
        return next((one for one in self.options if one.id == option), None)

    def knowing(self, gone: Mapping[str, str]) -> Question:
        """Return the question with what its options of earlier versions of the bank were called, by their ids."""
        made = self.model_copy()
        made._gone = dict(gone)
        return made

    def called(self, option: str) -> str:
        """Return what to call an option in words: by its id only where no version of the bank that is known has it."""
        if known := self.option(option):
            return known.label
        return f"{self._gone[option]} (no longer an option)" if option in self._gone else option


class Theme(Record):
    """A group of questions under one heading; one that is `optional` is asked only of those who go to it."""

    id: Id
    title: Words
    introduction: str | None = None
    optional: bool = False
    questions: Annotated[tuple[Question, ...], Field(min_length=1)]

    @property
    def is_about_respondent(self) -> bool:
        """Whether it is the part about whoever answers, of whom nobody asks evidence or what should be done."""
        return self.optional and self.id.startswith(ABOUT_RESPONDENT)


class PublishedEvidence(Record):
    """Somebody else's published finding that a respondent may cite, in our words with its exact figures."""

    id: Id
    fact: Words
    figures: tuple[Words, ...] = ()
    about: str | None = None
    source: Id
    section: str | None = None
    questions: tuple[QuestionId, ...] = ()


class PublishedFigure(Record):
    """A figure from the outcome: `percent` of the `base` respondents of a group (None: not published)."""

    question: QuestionId
    option: Id | None = None
    group: Id
    percent: Annotated[float, Field(ge=0, le=100)]
    base: Annotated[int, Field(ge=1)] | None = None
    source: Id
    note: str | None = None


class Bank(Record):
    """A consultation's questions and everything that helps to answer them."""

    format: Format
    bank: Id
    version: Annotated[int, Field(ge=1)]
    title: Words
    about: str | None = None
    wording: Literal["official", "mirrored", "adapted", "general"]
    consultation: Consultation
    sources: tuple[Source, ...] = ()
    respondents: tuple[Kind, ...] = ()
    profile: tuple[Question, ...] = ()
    themes: Annotated[tuple[Theme, ...], Field(min_length=1)]
    published_evidence: tuple[PublishedEvidence, ...] = ()
    published_figures: tuple[PublishedFigure, ...] = ()

    @property
    def response_title(self) -> str:
        """What a response to the bank is called; a toolkit is filled in and not responded to."""
        if self.wording == "adapted" or self.title.startswith("Response"):
            return self.title
        return f"Response to the {self.title}" if _NAMED.fullmatch(self.title) else f"Response to “{self.title}”"

    @property
    def questions(self) -> Iterator[Question]:
        """Every question of the themes, in the bank's order; the profile is apart."""
        for theme in self.themes:
            yield from theme.questions

    @cached_property
    def _by_id(self) -> dict[str, Question]:
        return {question.id: question for question in self.questions}

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Bank:
        """Return a copy with these values; it looks its questions up for itself."""
        made = super().model_copy(update=update, deep=deep)
        made.__dict__.pop("_by_id", None)
        return made

    def question(self, question: str) -> Question | None:
        """Return the question of the themes with that id, or None."""
        return self._by_id.get(question)

    def source(self, source: str | None) -> Source | None:
        """Return the source with that id, or None."""
        return next((one for one in self.sources if one.id == source), None)

    def published(self, fact: str) -> PublishedEvidence | None:
        """Return the published evidence with that id, or None."""
        return next((one for one in self.published_evidence if one.id == fact), None)
