"""What a template can use, as it sees it: every value has its origin."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wellput.draft.references import References


@dataclass(frozen=True, slots=True)
class ConsultationView:
    """The consultation: its title, who consults, and the dates in words."""

    title: str
    publisher: str
    opened: str | None
    closes: str | None
    mirrored: bool


@dataclass(frozen=True, slots=True)
class FactView:
    """One line about the respondent: what was asked, and the answer."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class RespondentView:
    """Who answers, and on what terms; `facts` are the lines of the bank's profile that were answered."""

    name: str | None
    confidentiality: str | None
    facts: tuple[FactView, ...]


@dataclass(frozen=True, slots=True)
class SummaryView:
    """The response in a sentence, and its asks."""

    sentence: str | None
    asks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RankedView:
    """One ranked option; `rank` counts from 1."""

    rank: int
    label: str
    reason: str | None
    unlocks: str | None


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question and its answer: `chosen` are options' labels, `amount` a number with its unit or a date."""

    id: str
    name: str
    text: str
    chosen: tuple[str, ...]
    other: str | None
    ranked: tuple[RankedView, ...]
    amount: str | None
    position: str | None
    reasons: str | None
    ask: str | None
    illustrative: bool
    skipped: str | None

    @property
    def answered(self) -> bool:
        """Whether anything was said in answer; what was skipped is left out, whatever was said before."""
        said = (self.chosen, self.other, self.ranked, self.amount, self.position, self.reasons, self.ask)
        return self.skipped is None and any(said)


@dataclass(frozen=True, slots=True)
class ThemeView:
    """A theme and its questions; `answered` are those with an answer."""

    title: str
    introduction: str | None
    questions: tuple[QuestionView, ...]

    @property
    def answered(self) -> tuple[QuestionView, ...]:
        """The questions that have an answer, in the bank's order."""
        return tuple(question for question in self.questions if question.answered)


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """One item of evidence for the annex."""

    id: str
    statement: str
    about: str | None
    source: str | None
    date: str | None
    link: str | None
    illustrative: bool


@dataclass(frozen=True, slots=True)
class EvidenceList:
    """The evidence, as far as the document has cited it by the time the template asks.

    What it works from has names that the sandbox keeps from templates.
    """

    _references: References
    _view: Callable[[str], EvidenceView]

    @property
    def cited(self) -> tuple[EvidenceView, ...]:
        """What was cited so far, in the order of its numbers."""
        return tuple(self._view(one) for one in self._references.cited)

    @property
    def uncited(self) -> tuple[EvidenceView, ...]:
        """What was not cited so far."""
        return tuple(self._view(one) for one in self._references.uncited)


@dataclass(frozen=True, slots=True)
class Context:
    """Everything a template can use, by name."""

    title: str
    date: str
    note: str | None
    consultation: ConsultationView
    respondent: RespondentView
    summary: SummaryView
    themes: tuple[ThemeView, ...]
    skipped: tuple[QuestionView, ...]
    unfinished: tuple[str, ...]
    evidence: EvidenceList
