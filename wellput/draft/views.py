"""What a template can use, as it sees it: every value has its origin.

The words under a field tell whoever writes a template what it holds; docs/templates.md is made from them, by
`python -m tests.draft.manual`.
"""

from __future__ import annotations

from dataclasses import dataclass

from wellput.draft.cost_views import CostView
from wellput.draft.map_views import MapView
from wellput.draft.views_of_aside import AsideView
from wellput.draft.views_of_evidence import EvidenceList
from wellput.draft.views_of_signoff import SignoffView
from wellput.draft.views_of_standing import FindingList, ProgressView


@dataclass(frozen=True, slots=True)
class ConsultationView:
    """The consultation that is answered."""

    title: str
    """What it is called."""
    publisher: str
    """Who consults."""
    proposal: str | None
    """What is proposed."""
    contact: str | None
    """The address to which a response goes by e-mail."""
    opened: str | None
    """The day on which it opened, in words."""
    closes: str | None
    """The day and the time of its end, in words."""
    closed: bool
    """True once its last day has passed."""
    days_left: int | None
    """Whole days until its last day, 0 on that day; none where it has closed or the day is not known."""
    mirrored: bool
    """True where the questions are in the bank's own words, and not the consultation's."""
    general: bool
    """True where the questions are general ones, and no consultation's."""
    adapted: bool
    """True where the questions are adapted from a published work, and no consultation asks them."""


@dataclass(frozen=True, slots=True)
class FactView:
    """One line about the respondent."""

    label: str
    """What was asked."""
    value: str
    """The answer."""


@dataclass(frozen=True, slots=True)
class ContactView:
    """Whom to ask about the response; only with `wellput render --contact`."""

    name: str | None
    """The person's name."""
    email: str | None
    """The person's address for e-mail."""


@dataclass(frozen=True, slots=True)
class RespondentView:
    """Who answers, and on what terms."""

    name: str | None
    """The respondent's name."""
    confidentiality: str | None
    """Whether the response may be published, in a sentence or two."""
    facts: tuple[FactView, ...]
    """The lines of the bank's profile that were answered."""
    contact: ContactView | None
    """Whom to ask; none without `--contact`, so that private details stay out of what is published."""


@dataclass(frozen=True, slots=True)
class SummaryView:
    """The response in short."""

    sentence: str | None
    """The whole response in a sentence."""
    asks: tuple[str, ...]
    """What the respondent wants done, the most important first."""


@dataclass(frozen=True, slots=True)
class RankedView:
    """One option that was put in order."""

    rank: int
    """Its place, from 1."""
    label: str
    """The option's words."""
    reason: str | None
    """Why it matters."""
    unlocks: str | None
    """What it would make possible."""


@dataclass(frozen=True, slots=True)
class ResultView:
    """Where an answer lies on a scale."""

    title: str
    """What was judged."""
    place: str
    """The step, such as 2 of 5."""
    label: str
    """What that step means."""


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question and its answer."""

    id: str
    """Its id in the bank."""
    name: str
    """Its number and its short name, for a heading."""
    text: str
    """Its own words."""
    chosen: tuple[str, ...]
    """The words of the options that were chosen."""
    result: ResultView | None
    """Where the answer lies on a scale; none where the question has no scale."""
    other: str | None
    """What was typed for “other”."""
    ranked: tuple[RankedView, ...]
    """The options that were put in order, the first first."""
    amount: str | None
    """A number with its unit, or a date in words."""
    position: str | None
    """The answer in a sentence."""
    reasons: str | None
    """The reasons, with what is cited for them."""
    ask: str | None
    """What is asked for here."""
    illustrative: bool
    """True where the answer's own figures are only examples."""
    skipped: str | None
    """Why it was left unanswered; none where it was not."""
    map: MapView | None
    """The partnership map and its action plan; none where the question has no map."""
    cost: CostView | None
    """The cost worksheet; none where the question has none."""
    not_argued: str | None
    """How many members hold what was set aside here and stands nowhere in the answer; none where there is nothing."""

    @property
    def answered(self) -> bool:
        """Whether anything was said in answer; what was skipped is left out, whatever was said before."""
        said = (self.chosen, self.other, self.ranked, self.amount, self.position, self.reasons, self.ask)
        return self.skipped is None and any((*said, self.map, self.cost))


@dataclass(frozen=True, slots=True)
class ThemeView:
    """A theme: questions under one heading."""

    title: str
    """Its heading."""
    introduction: str | None
    """What the bank says of it."""
    questions: tuple[QuestionView, ...]
    """The questions that are asked of this respondent."""

    @property
    def answered(self) -> tuple[QuestionView, ...]:
        """The questions that have an answer, in the bank's order."""
        return tuple(question for question in self.questions if question.answered)

    @property
    def results(self) -> tuple[ResultView, ...]:
        """Where the answers lie that were given on a scale of steps, in the bank's order."""
        return tuple(question.result for question in self.answered if question.result)


@dataclass(frozen=True, slots=True)
class Context:
    """Everything a template can use, by name."""

    title: str
    """What a response to this consultation is called."""
    date: str
    """The date of the document, in words."""
    note: str | None
    """The draft's note, for whoever reads it."""
    consultation: ConsultationView
    """The consultation that is answered."""
    respondent: RespondentView
    """Who answers, and on what terms."""
    summary: SummaryView
    """The response in short."""
    themes: tuple[ThemeView, ...]
    """The themes that have an answer, in the bank's order."""
    skipped: tuple[QuestionView, ...]
    """The questions that were left unanswered, with a reason."""
    aside: tuple[AsideView, ...]
    """The views of members that were set aside with a reason."""
    action_plans: tuple[QuestionView, ...]
    """The questions whose map has led to a joint action plan."""
    unfinished: tuple[str, ...]
    """The names of the questions still to answer; none in a final document."""
    evidence: EvidenceList
    """The evidence, as far as the document has cited it."""
    progress: ProgressView
    """How far the answers have come."""
    findings: FindingList
    """What `wellput check` says of the draft, without what was set aside."""
    signoff: SignoffView | None
    """Who signs the response; none where nobody was asked to."""
