"""What a template can use, as it sees it: every value has its origin.

The words under a field tell whoever writes a template what it holds; docs/templates.md is made from them, by
`python -m tests.draft.manual`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from wellput.draft.cost_views import CostView
from wellput.draft.evidence_sources import Shared, shared_sources
from wellput.draft.map_views import MapView
from wellput.draft.references import References
from wellput.draft.standing import Found
from wellput.model.evidence import Evidence
from wellput.model.finding import Finding, Severity


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
class EvidenceView:
    """One item of evidence."""

    id: str
    """Its short name; `{{ item.id | target }}` writes its number, where citations lead."""
    statement: str
    """What it shows."""
    about: str | None
    """Whom or what it is about."""
    source: str | None
    """Where it comes from, in full."""
    date: str | None
    """Of when it is; a date in words."""
    link: str | None
    """Where it can be read."""
    illustrative: bool
    """True where it is only an example."""
    letter: str | None
    """The letter of a source that several items share; none where the source is its own."""
    section: str | None
    """Where in the shared source it stands; none where nothing more is said."""


@dataclass(frozen=True, slots=True)
class SourceView:
    """One source that several cited items share, so that it is written out once."""

    letter: str
    """The letter by which items name it."""
    words: str
    """The source, as far as it is the same for all of them."""
    date: str | None
    """Of when it is; a date in words."""
    link: str | None
    """Where it can be read."""


@dataclass(frozen=True, slots=True)
class EvidenceList:
    """The evidence, as far as the document has cited it by the time the template asks.

    What it works from has names that the sandbox keeps from templates.
    """

    _references: References
    _items: Mapping[str, Evidence]
    _view: Callable[[Evidence, Shared | None], EvidenceView]
    _source: Callable[[Shared], SourceView]

    @property
    def cited(self) -> tuple[EvidenceView, ...]:
        """What was cited so far, in the order of its numbers."""
        shared = {item.id: one for one in self._shared for item in one.items}
        return tuple(self._view(self._items[one], shared.get(one)) for one in self._references.cited)

    @property
    def sources(self) -> tuple[SourceView, ...]:
        """The sources that several of the cited items share, in the order of their letters."""
        return tuple(map(self._source, self._shared))

    @property
    def uncited(self) -> tuple[EvidenceView, ...]:
        """What was not cited so far."""
        return tuple(self._view(self._items[one], None) for one in self._references.uncited)

    @property
    def _shared(self) -> tuple[Shared, ...]:
        return shared_sources([self._items[one] for one in self._references.cited])


@dataclass(frozen=True, slots=True)
class PartView:
    """How far the answers to one theme have come."""

    title: str
    """The theme's heading."""
    total: int
    """How many of its questions are asked of this respondent."""
    answered: int
    """How many of them are answered."""
    skipped: int
    """How many were left unanswered with a reason."""
    to_do: int
    """How many are still to answer."""


@dataclass(frozen=True, slots=True)
class ProgressView:
    """How far the answers have come."""

    themes: tuple[PartView, ...]
    """The themes, in the bank's order."""

    @property
    def total(self) -> int:
        """How many questions are asked of this respondent."""
        return sum(theme.total for theme in self.themes)

    @property
    def answered(self) -> int:
        """How many of them are answered."""
        return sum(theme.answered for theme in self.themes)

    @property
    def skipped(self) -> int:
        """How many were left unanswered with a reason."""
        return sum(theme.skipped for theme in self.themes)

    @property
    def to_do(self) -> int:
        """How many are still to answer."""
        return sum(theme.to_do for theme in self.themes)


@dataclass(frozen=True, slots=True)
class FindingView:
    """One thing that `wellput check` says of the draft."""

    severity: str
    """error, warning or advice."""
    code: str
    """The rule's code; `wellput explain` tells why it exists."""
    place: str
    """What it is about: a question's name, the respondent, the summary, or the evidence."""
    message: str
    """What was found."""
    mend: str
    """How to mend it."""


@dataclass(frozen=True, slots=True)
class FindingList:
    """What `wellput check` says of the draft, without what was set aside; the check runs when a template asks."""

    _found: Callable[[], Found]
    _view: Callable[[Finding], FindingView]

    @property
    def errors(self) -> tuple[FindingView, ...]:
        """What must be mended before the response is sent."""
        return self._of("error")

    @property
    def warnings(self) -> tuple[FindingView, ...]:
        """What is likely to weaken the response."""
        return self._of("warning")

    @property
    def advice(self) -> tuple[FindingView, ...]:
        """What could be better."""
        return self._of("advice")

    @property
    def set_aside(self) -> int:
        """How many findings were looked at and left, with a reason."""
        return self._found().set_aside

    def _of(self, severity: Severity) -> tuple[FindingView, ...]:
        return tuple(self._view(one) for one in self._found().findings if one.severity == severity)


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
