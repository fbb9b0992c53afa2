"""Write one response of many: every field from its template, with the statements that it makes for members."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from wellput.draft.collective_choices import chosen_options, number_of, ranked_options
from wellput.draft.collective_saying import Said, Sayer, short_id
from wellput.model.bank import Bank, Question
from wellput.model.collective import Collective, MinorityView, Origin, Statement
from wellput.model.collective_views import CollectiveViews, QuestionViews, SupportView
from wellput.model.evidence import Evidence
from wellput.model.response import NO_ANSWER, Answer, Gathered, Ranked, Respondent, Response, Summary

MOST_ASKS = 5
SENTENCE, ASKS = "summary.sentence", "summary.asks"


@dataclass(frozen=True, slots=True)
class AskView:
    """Something that several members ask for, in words that they share; `told` says how many do, in words."""

    words: str
    told: str
    view: SupportView


@dataclass(frozen=True, slots=True)
class Gatherings:
    """What stands behind a response of many: figures and words, what members ask for, and their evidence.

    `asks` are of all questions together, `asks_at` those at each; `evidence` is by the question that it was given for,
    and what was given for none is below None.
    """

    views: CollectiveViews
    asks: tuple[AskView, ...] = ()
    asks_at: Mapping[str, tuple[AskView, ...]] = field(default_factory=dict)
    evidence: Mapping[str | None, tuple[Evidence, ...]] = field(default_factory=dict)


def written(bank: Bank, gathered: Gatherings, kind: str | None, folders: Sequence[Path]) -> Response:
    """Return the response that the members' returns come to; what nobody answered is left without an answer.

    `kind` is that of the respondent, as far as it is known. Raises WellputError where a template is at fault.
    """
    writer = _Writer(bank, gathered, Sayer(folders))
    answers = dict(writer.answers())
    members = gathered.views.members
    response = Response(
        format=1,
        bank=bank.bank,
        bank_version=bank.version,
        respondent=Respondent(kind=kind, gathered=writer.gathered()),
        summary=writer.summary(),
        answers={question: answer for question, answer in answers.items() if answer != NO_ANSWER},
        evidence=tuple(item for several in gathered.evidence.values() for item in several),
    )
    origin = Origin(returns=members.returns, asked=members.asked, least=members.least)
    return response.model_copy(
        update={"collective": Collective(**{"from": origin}, statements=tuple(writer.said), minority=writer.minority())}
    )


class _Writer:
    """Writes the parts of a response and gathers the statements in them."""

    def __init__(self, bank: Bank, gathered: Gatherings, sayer: Sayer) -> None:
        self._bank, self._gathered, self._sayer = bank, gathered, sayer
        self._views = {one.question.id: one for one in gathered.views.questions}
        self.said: list[Statement] = []

    def answers(self) -> Iterator[tuple[str, Answer]]:
        """Yield the answer to every question that was answered and of which something may be told."""
        for question in self._bank.questions:
            views = self._views.get(question.id)
            if views and views.answered:
                yield question.id, self._answer(views)

    def gathered(self) -> Gathered:
        """Return how views were gathered, when, and how many replied."""
        members = self._gathered.views.members
        return Gathered(
            method=self._say("gathered", "gathered.method", {"members": members}).words,
            **{"from": members.first},
            to=members.last,
            asked=members.asked,
            replied=members.replied if members.replied is not None else members.returns,
        )

    def summary(self) -> Summary:
        """Return the response in short."""
        values = {
            "members": self._gathered.views.members,
            "questions": tuple(one for one in self._views.values() if one.answered),
            "asks": self._gathered.asks,
        }
        sentence = self._say("summary", SENTENCE, values)
        asks = self._say("asks", ASKS, values)
        return Summary(sentence=sentence.words, asks=asks.paragraphs[:MOST_ASKS])

    def minority(self) -> tuple[MinorityView, ...]:
        """Return the views that must appear or be set aside with a reason."""
        return tuple(
            MinorityView(
                id=short_id(f"{one.question}-{one.id}"),
                question=one.question,
                view=one.words,
                basis=one.basis,
                members=one.members,
                whole_kind=one.whole_kind,
            )
            for views in self._views.values()
            for one in views.minority
        )

    def _answer(self, views: QuestionViews) -> Answer:
        values = self._values(views)
        backing = (*views.options, *views.positions, *views.codes)

        def say(name: str) -> str | None:
            return self._say(name, name, values, views.question, backing).words

        return Answer(
            selected=chosen_options(views),
            ranked=tuple(self._ranked(views, values, backing)),
            number=number_of(views),
            position=say("position"),
            text=say("text"),
            ask=say("ask"),
        )

    def _ranked(
        self, views: QuestionViews, values: Mapping[str, object], backing: Sequence[SupportView]
    ) -> Iterator[Ranked]:
        for one in ranked_options(views):
            option = one.basis.of or ""
            said = self._say("reason", f"reason.{option}", {**values, "ranked": one}, views.question, backing)
            yield Ranked(option=option, reason=said.words)

    def _values(self, views: QuestionViews) -> dict[str, object]:
        question = views.question.id
        return {
            "members": self._gathered.views.members,
            "question": views,
            "asks": self._gathered.asks_at.get(question, ()),
            "summary_asks": self._gathered.asks[:MOST_ASKS],
            "evidence": self._gathered.evidence.get(question, ()),
        }

    def _say(
        self,
        template: str,
        place: str,
        values: Mapping[str, object],
        question: Question | None = None,
        backing: Sequence[SupportView] = (),
    ) -> Said:
        said = self._sayer.say(template, place, values, backing)
        self.said += said.statements
        return said
