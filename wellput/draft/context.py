"""Lay bank and response side by side, as the values that a template can use."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from types import MappingProxyType

from wellput.draft.cost_views import cost_view
from wellput.draft.evidence_views import evidence_list
from wellput.draft.map_views import map_view
from wellput.draft.references import References
from wellput.draft.signoff_views import signoff_view
from wellput.draft.standing import Standing
from wellput.draft.standing_views import finding_list, progress_view
from wellput.draft.typed import Prose, Typed
from wellput.draft.views import (
    ConsultationView,
    ContactView,
    Context,
    FactView,
    QuestionView,
    RankedView,
    RespondentView,
    ResultView,
    SummaryView,
    ThemeView,
)
from wellput.draft.views_of_aside import aside_views
from wellput.model.bank import Bank, Question, Theme
from wellput.model.block import Origin
from wellput.model.cost_shown import CostShown
from wellput.model.map_reading import MapShown
from wellput.model.response import Answer, Contact, Ranked, Response
from wellput.model.scales import scale_result
from wellput.model.signoff_shown import SignoffsShown
from wellput.model.views_aside import not_argued
from wellput.text import day_and_time, long_date
from wellput.text.amounts import in_words

RESPONDENT, SUMMARY = "respondent", "summary"

CONFIDENTIALITY = {
    "publish": "This response may be published.",
    "anonymous": ("This response may be published without the respondent's name, which is for the department alone."),
    "confidential": "This response is confidential and is not to be published.",
}

SHARING = {
    "publish": "These answers may be shared.",
    "anonymous": "These answers may be shared without the name of those who gave them.",
    "confidential": "These answers are for those who gave them and are not to be shared.",
}
"""The same of a toolkit, which is filled in for one another and not for a department."""


def template_context(
    bank: Bank,
    response: Response,
    relevant: Callable[[Question], bool],
    references: References,
    today: dt.date,
    standing: Standing = Standing(),  # noqa: B008 -- it cannot be changed
    *,
    contact: bool = False,
    maps: Mapping[str, MapShown] = MappingProxyType({}),
    costs: Mapping[str, CostShown] = MappingProxyType({}),
    signoffs: SignoffsShown | None = None,
) -> Context:
    """Lay bank and response side by side. Questions that are not relevant and not answered are left out.

    Whom to contact is told only where `contact` says so.
    """
    themes = tuple(_theme(theme, response, relevant, maps, costs) for theme in bank.themes)
    return Context(
        title=bank.response_title,
        date=long_date(today),
        note=Typed.of(response.note, Origin(field="note")),
        consultation=_consultation(bank, today),
        respondent=_respondent(bank, response, contact=contact),
        summary=_summary(response),
        themes=tuple(theme for theme in themes if theme.answered),
        skipped=tuple(one for theme in themes for one in theme.questions if one.skipped),
        aside=aside_views(bank, response),
        action_plans=tuple(one for theme in themes for one in theme.answered if one.map and one.map.actions),
        unfinished=tuple(_from(one, "question", one.name) for one in standing.unfinished),
        evidence=evidence_list(response, references),
        progress=progress_view(standing),
        findings=finding_list(bank, standing),
        signoff=signoff_view(bank, signoffs),
    )


def _consultation(bank: Bank, today: dt.date) -> ConsultationView:
    about = bank.consultation
    days = (about.closes.date() - today).days if about.closes else None
    return ConsultationView(
        title=bank.title,
        publisher=about.publisher,
        proposal=about.proposal,
        contact=about.contact,
        opened=long_date(about.opened) if about.opened else None,
        closes=day_and_time(about.closes) if about.closes else None,
        closed=days is not None and days < 0,
        days_left=None if days is None or days < 0 else days,
        mirrored=bank.wording == "mirrored",
        general=bank.wording == "general",
        adapted=bank.wording == "adapted",
    )


def _respondent(bank: Bank, response: Response, *, contact: bool) -> RespondentView:
    respondent = response.respondent
    facts = [
        FactView(question.title or question.text, value)
        for question in bank.profile
        if not question.id.startswith("contact.") and question.id != "confidentiality"
        if (value := _profile_value(bank, response, question.id))
    ]
    sentences = SHARING if bank.wording == "adapted" else CONFIDENTIALITY
    terms = sentences[respondent.confidentiality] if respondent.confidentiality else None
    return RespondentView(
        name=Typed.of(respondent.name, Origin(RESPONDENT, "name")),
        confidentiality=Typed.of(terms, Origin(RESPONDENT, "confidentiality")),
        facts=tuple(facts),
        contact=_contact(respondent.contact) if contact else None,
    )


def _contact(contact: Contact) -> ContactView | None:
    name = Typed.of(contact.name, Origin(RESPONDENT, "contact.name"))
    email = Typed.of(contact.email, Origin(RESPONDENT, "contact.email"))
    return ContactView(name, email) if name or email else None


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


def _theme(
    theme: Theme,
    response: Response,
    relevant: Callable[[Question], bool],
    maps: Mapping[str, MapShown],
    costs: Mapping[str, CostShown],
) -> ThemeView:
    shown = [one for one in theme.questions if one.id in response.answers or relevant(one)]
    views = tuple(_question(one, response, maps.get(one.id), costs.get(one.id)) for one in shown)
    return ThemeView(theme.title, theme.introduction, views)


def _question(question: Question, response: Response, shown: MapShown | None, cost: CostShown | None) -> QuestionView:
    answer = response.answer(question.id)

    def prose(field: str, text: str | None) -> Prose | None:
        return Prose.of(text, Origin(question.id, field))

    return QuestionView(
        id=question.id,
        name=_from(question, "question", question.name),
        text=_from(question, "question", question.text),
        chosen=tuple(_from(question, "selected", question.called(one)) for one in _selected(question, answer)),
        result=_result(question, answer),
        other=prose("other", answer.other),
        ranked=tuple(_ranked(question, rank, one) for rank, one in enumerate(answer.ranked, 1)),
        amount=Typed.of(_amount(question, answer), Origin(question.id, "number")),
        position=prose("position", answer.position),
        reasons=prose("text", answer.text),
        ask=prose("ask", answer.ask),
        illustrative=answer.illustrative,
        skipped=prose("skipped", answer.skipped),
        map=map_view(question.id, answer, shown),
        cost=cost_view(question.id, cost),
        not_argued=Typed.of(not_argued(response, question.id), Origin(question.id, "text")),
    )


def _from(question: Question, field: str, text: str) -> Typed:
    typed = Typed(text)
    typed.origin = Origin(question.id, field)
    return typed


def _ranked(question: Question, rank: int, ranked: Ranked) -> RankedView:
    return RankedView(
        rank,
        _from(question, "ranked", question.called(ranked.option)),
        Prose.of(ranked.reason, Origin(question.id, "reason")),
        Prose.of(ranked.unlocks, Origin(question.id, "unlocks")),
    )


def _result(question: Question, answer: Answer) -> ResultView | None:
    result = scale_result(question, answer)
    if result is None:
        return None
    title, place, label = (_from(question, "selected", words) for words in (result.title, result.place, result.label))
    return ResultView(title, place, label)


def _selected(question: Question, answer: Answer) -> list[str]:
    """Return the options chosen, the one for other answers last, beside the words typed for it."""
    others = {option.id for option in question.options if option.other}
    return sorted(answer.selected, key=others.__contains__)


def _amount(question: Question, answer: Answer) -> str | None:
    if answer.date:
        return long_date(answer.date)
    return None if answer.number is None else in_words(answer.number, question.unit)
