"""What became of what was asked for: each ask beside what was decided, as a short document for members."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.draft.short_documents import short_document
from wellput.model.bank import Bank, Outcome, OutcomeDecision
from wellput.model.block import Document
from wellput.model.outcome import AskBeside, AskOutcome
from wellput.model.response import Response
from wellput.text import CITATION, long_date
from wellput.text.alike import alike

TEMPLATE = "outcome/note.md.j2"
IN_SUMMARY = "Main asks"


@dataclass(frozen=True, slots=True)
class OutcomeView:
    """What a template can use, as `outcome`."""

    title: str
    publisher: str
    date: str
    name: str | None
    decision: str
    published: str | None
    source: str
    mirrored: bool
    asks: tuple[AskBeside, ...]
    note: str | None

    @property
    def answered(self) -> tuple[AskBeside, ...]:
        """The asks on which something was decided or said."""
        return tuple(ask for ask in self.asks if ask.decided)

    @property
    def open(self) -> tuple[AskBeside, ...]:
        """The asks on which nothing is known."""
        return tuple(ask for ask in self.asks if not ask.decided)


def asks_beside(bank: Bank, outcome: Outcome, response: Response) -> tuple[AskBeside, ...]:
    """Set each ask beside what was decided: as a person said, or else what bears on the question it stands at."""
    judged = {alike(one.ask): one for one in response.outcome}
    return tuple(
        _beside(bank, outcome, number, ask, place, judged.get(alike(ask)))
        for number, (ask, place) in enumerate(_asks(bank, response), 1)
    )


def outcome_view(bank: Bank, outcome: Outcome, response: Response, today: dt.date) -> OutcomeView:
    """Lay out what the document tells."""
    return OutcomeView(
        title=bank.title,
        publisher=bank.consultation.publisher,
        date=long_date(today),
        name=response.respondent.name,
        decision=outcome.decision,
        published=outcome.date,
        source=_source(bank, outcome.source),
        mirrored=bank.wording == "mirrored",
        asks=asks_beside(bank, outcome, response),
        note=response.note,
    )


def compose_outcome(view: OutcomeView, folders: Sequence[Path]) -> Document:
    """Return the document; raise WellputError where the template is at fault, with its line."""
    return short_document(TEMPLATE, {"outcome": view}, folders, title=view.title, author=view.name or "")


def _asks(bank: Bank, response: Response) -> Iterator[tuple[str, str | None]]:
    """Yield every ask in one line with the question it stands at; an ask of the summary stands at none."""
    seen = set()
    every: list[tuple[str, str | None]] = [(ask, None) for ask in response.summary.asks]
    answers = ((question.id, response.answer(question.id)) for question in bank.questions)
    every += [(answer.ask, question) for question, answer in answers if answer.ask and answer.skipped is None]
    for ask, place in every:
        line = " ".join(CITATION.sub("", ask).split())
        if line and alike(line) not in seen:
            seen.add(alike(line))
            yield line, place


def _beside(
    bank: Bank, outcome: Outcome, number: int, ask: str, place: str | None, judged: AskOutcome | None
) -> AskBeside:
    question = bank.question(place) if place else None
    where = question.name if question else IN_SUMMARY
    bearing: list[OutcomeDecision]
    if judged is None:
        bearing = [one for one in outcome.decisions if place in one.questions]
        return AskBeside(number, ask, where, _said(bearing), _sources(bank, bearing), False)
    bearing = [one for one in outcome.decisions if one.id == judged.decision]
    own = (judged.words,) if judged.words else ()
    return AskBeside(number, ask, where, (*own, *_said(bearing)), _sources(bank, bearing), True)


def _said(bearing: Sequence[OutcomeDecision]) -> tuple[str, ...]:
    return tuple(one.said for one in bearing)


def _sources(bank: Bank, bearing: Sequence[OutcomeDecision]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_source(bank, one.source) for one in bearing))


def _source(bank: Bank, source: str) -> str:
    known = bank.source(source)
    return f"{known.publisher}, {known.title}" if known else source
