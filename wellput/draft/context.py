"""Lay bank and response side by side, as the values that a template can use."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial

from wellput.draft.references import References
from wellput.draft.typed import Prose, Typed
from wellput.draft.views import (
    ConsultationView,
    Context,
    EvidenceList,
    EvidenceView,
    FactView,
    QuestionView,
    RankedView,
    RespondentView,
    SummaryView,
    ThemeView,
)
from wellput.model.bank import Bank, Question, Theme
from wellput.model.block import Origin
from wellput.model.response import Answer, Ranked, Response
from wellput.text import clock_time, long_date
from wellput.text.amounts import in_words

RESPONDENT, SUMMARY = "respondent", "summary"

CONFIDENTIALITY = {
    "publish": "This response may be published.",
    "anonymous": "This response may be published without the respondent's name.",
    "confidential": "This response is confidential and is not to be published.",
}


def template_context(
    bank: Bank,
    response: Response,
    relevant: Callable[[Question], bool],
    references: References,
    today: dt.date,
    unfinished: Sequence[Question] = (),
) -> Context:
    """Lay bank and response side by side. Questions that are not relevant and not answered are left out.

    `unfinished` are the questions still to answer, for a note on a draft.
    """
    themes = tuple(_theme(theme, response, relevant) for theme in bank.themes)
    return Context(
        title=f"Response to the {bank.title}",
        date=long_date(today),
        note=Typed.of(response.note, Origin(field="note")),
        consultation=_consultation(bank),
        respondent=_respondent(bank, response),
        summary=_summary(response),
        themes=tuple(theme for theme in themes if theme.answered),
        skipped=tuple(one for theme in themes for one in theme.questions if one.skipped),
        unfinished=tuple(_from(one, "question", one.name) for one in unfinished),
        evidence=EvidenceList(references, partial(_evidence, response)),
    )


def _consultation(bank: Bank) -> ConsultationView:
    about = bank.consultation
    closes = f"{long_date(about.closes)}, {clock_time(about.closes)}" if about.closes else None
    opened = long_date(about.opened) if about.opened else None
    return ConsultationView(bank.title, about.publisher, opened, closes, bank.wording == "mirrored")


def _respondent(bank: Bank, response: Response) -> RespondentView:
    respondent = response.respondent
    facts = [
        FactView(question.title or question.text, value)
        for question in bank.profile
        if not question.id.startswith("contact.") and question.id != "confidentiality"
        if (value := _profile_value(bank, response, question.id))
    ]
    terms = CONFIDENTIALITY[respondent.confidentiality] if respondent.confidentiality else None
    name = Typed.of(respondent.name, Origin(RESPONDENT, "name"))
    return RespondentView(name, Typed.of(terms, Origin(RESPONDENT, "confidentiality")), tuple(facts))


def _profile_value(bank: Bank, response: Response, path: str) -> Typed | None:
    value: object = response.respondent
    for name in path.split("."):
        value = getattr(value, "from_" if name == "from" else name)
    if value is None:
        return None
    if path == "kind":
        value = next((kind.label for kind in bank.respondents if kind.id == value), value)
    words = long_date(value) if isinstance(value, dt.date) else str(value)
    return Typed.of(words, Origin(RESPONDENT, path))


def _summary(response: Response) -> SummaryView:
    asks = (Prose.of(ask, Origin(SUMMARY, "asks")) for ask in response.summary.asks)
    sentence = Prose.of(response.summary.sentence, Origin(SUMMARY, "sentence"))
    return SummaryView(sentence, tuple(ask for ask in asks if ask))


def _theme(theme: Theme, response: Response, relevant: Callable[[Question], bool]) -> ThemeView:
    shown = [one for one in theme.questions if one.id in response.answers or relevant(one)]
    views = tuple(_question(one, response.answer(one.id)) for one in shown)
    return ThemeView(theme.title, theme.introduction, views)


def _question(question: Question, answer: Answer) -> QuestionView:
    def prose(field: str, text: str | None) -> Prose | None:
        return Prose.of(text, Origin(question.id, field))

    return QuestionView(
        id=question.id,
        name=_from(question, "question", question.name),
        text=_from(question, "question", question.text),
        chosen=tuple(_from(question, "selected", _label(question, one)) for one in answer.selected),
        other=prose("other", answer.other),
        ranked=tuple(_ranked(question, rank, one) for rank, one in enumerate(answer.ranked, 1)),
        amount=Typed.of(_amount(question, answer), Origin(question.id, "number")),
        position=prose("position", answer.position),
        reasons=prose("text", answer.text),
        ask=prose("ask", answer.ask),
        illustrative=answer.illustrative,
        skipped=prose("skipped", answer.skipped),
    )


def _from(question: Question, field: str, text: str) -> Typed:
    typed = Typed(text)
    typed.origin = Origin(question.id, field)
    return typed


def _ranked(question: Question, rank: int, ranked: Ranked) -> RankedView:
    return RankedView(
        rank,
        _from(question, "ranked", _label(question, ranked.option)),
        Prose.of(ranked.reason, Origin(question.id, "reason")),
        Prose.of(ranked.unlocks, Origin(question.id, "unlocks")),
    )


def _label(question: Question, option: str) -> str:
    known = question.option(option)
    return known.label if known else option


def _amount(question: Question, answer: Answer) -> str | None:
    if answer.date:
        return long_date(answer.date)
    return None if answer.number is None else in_words(answer.number, question.unit)


def _evidence(response: Response, evidence: str) -> EvidenceView:
    item = next(one for one in response.evidence if one.id == evidence)

    def typed(field: str, text: str | None) -> Typed | None:
        return Typed.of(text, Origin("evidence", field, evidence))

    return EvidenceView(
        id=item.id,
        statement=typed("statement", item.statement) or item.statement,
        about=typed("about", item.about),
        source=typed("source", item.source),
        date=typed("date", item.date),
        link=typed("link", item.link),
        illustrative=item.illustrative,
    )
