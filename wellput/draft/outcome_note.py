"""What became of what was asked for: each ask beside what was decided, as a short document for members."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.draft.outcome_asks import AskMade, asks_made, plain_ask
from wellput.draft.short_documents import short_document
from wellput.model.bank import Bank, Outcome, OutcomeDecision
from wellput.model.block import Document
from wellput.model.outcome import AskBeside, AskOutcome
from wellput.model.response import Response
from wellput.text import long_date
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
    """Set each ask beside what was decided: as a person said, or else what bears on the questions it stands at."""
    judged = {alike(plain_ask(one.ask)): one for one in response.outcome}
    return tuple(
        _beside(bank, outcome, number, ask, judged.get(alike(ask.words)))
        for number, ask in enumerate(asks_made(bank, response), 1)
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


def _beside(bank: Bank, outcome: Outcome, number: int, ask: AskMade, judged: AskOutcome | None) -> AskBeside:
    names = [question.name for place in ask.places if (question := bank.question(place))]
    where = "; ".join([*([IN_SUMMARY] if ask.in_summary else []), *names])
    bearing: list[OutcomeDecision]
    if judged is None:
        bearing = [one for one in outcome.decisions if not set(ask.places).isdisjoint(one.questions)]
        return AskBeside(number, ask.words, where, _said(bearing), _sources(bank, bearing), False)
    bearing = [one for one in outcome.decisions if one.id == judged.decision]
    own = (judged.words,) if judged.words else ()
    return AskBeside(number, ask.words, where, (*own, *_said(bearing)), _sources(bank, bearing), True)


def _said(bearing: Sequence[OutcomeDecision]) -> tuple[str, ...]:
    return tuple(one.said for one in bearing)


def _sources(bank: Bank, bearing: Sequence[OutcomeDecision]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_source(bank, one.source) for one in bearing))


def _source(bank: Bank, source: str) -> str:
    known = bank.source(source)
    return f"{known.publisher}, {known.title}" if known else source
