"""The paste pack: each question of an online survey on its own, with what to tick and what to paste."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from wellput.model.answered import Relevant, is_answered, shown_questions
from wellput.model.bank import PROFILE_KIND, Bank, Question
from wellput.model.cost_shown import CostShown
from wellput.model.response import Answer, Response
from wellput.model.views_aside import not_argued
from wellput.pages.paste_answer import BoxCitations, Pasted, pasted_answer, pasted_summary
from wellput.pages.paste_length import is_too_long, length_told, limits_told
from wellput.text import clean, long_date

ONE_FIGURE = "Where one figure is asked for, fill in"
ABOUT, SUMMARY = "About you", "Summary and main asks"
SUMMARY_USE = "For a box that asks for a summary, or for anything else that you want to say."
CONTACT = "Whom to contact is not in this pack; type it into the survey yourself."
MIRRORED = (
    "The questions are in this bank's own words for the themes that the consultation published, and the numbers are "
    "the bank's; find the survey's own question for each."
)
ILLUSTRATIVE = (
    "Illustrative: the figures in this answer show what such an answer looks like. They are nobody's figures."
)


@dataclass(frozen=True, slots=True)
class Step:
    """Something to do in the survey beside pasting: tick, put in order, fill in."""

    do: str
    items: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class PasteItem:
    """One question: what to do, the `text` to paste (empty where there is none), and its length in words.

    `over` says that the survey would not take the text.
    """

    name: str
    words: str
    steps: tuple[Step, ...] = ()
    text: str = ""
    length: str = ""
    over: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class PasteGroup:
    """Questions under one heading."""

    title: str
    items: tuple[PasteItem, ...]


@dataclass(frozen=True, slots=True)
class PastePack:
    """Everything to fill a survey in with; `left_empty` are the questions without an answer, with the reason."""

    title: str
    notes: tuple[str, ...]
    groups: tuple[PasteGroup, ...]
    left_empty: tuple[tuple[str, str], ...]


def paste_pack(
    bank: Bank,
    response: Response,
    relevant: Relevant,
    *,
    unfinished: Sequence[Question] = (),
    costs: Mapping[str, CostShown] = MappingProxyType({}),
) -> PastePack:
    """Lay a response out by the survey's questions; `unfinished` ones are named in a note on a draft.

    `costs` are the cost worksheets in words, by question.
    """
    shown = list(shown_questions(bank, response, relevant))
    answered = [one for one in shown if is_answered(one[2])]
    groups = [PasteGroup(ABOUT, tuple(_about(bank, response)))]
    for theme in bank.themes:
        items = tuple(
            _item(question, answer, response, costs.get(question.id))
            for of, question, answer in answered
            if of.id == theme.id
        )
        groups.append(PasteGroup(theme.title, items))
    groups.append(PasteGroup(SUMMARY, tuple(_summary(response))))
    title = bank.response_title
    empty = ((question.name, answer.skipped) for _, question, answer in shown if not is_answered(answer))
    return PastePack(
        f"Paste pack: {title[:1].lower()}{title[1:]}",
        tuple(_notes(bank, response, unfinished)),
        tuple(group for group in groups if group.items),
        tuple((name, clean(reason).text) for name, reason in empty if reason),
    )


def _notes(bank: Bank, response: Response, unfinished: Sequence[Question]) -> Iterator[str]:
    if response.note:
        yield clean(response.note).text.strip()
    if unfinished:
        yield f"Draft. Still to answer or to finish: {'; '.join(question.name for question in unfinished)}."
    if bank.wording == "mirrored":
        yield MIRRORED
    yield CONTACT


def _item(question: Question, answer: Answer, response: Response, cost: CostShown | None) -> PasteItem:
    citations = BoxCitations(response)
    steps = (*_steps(question, answer, citations), *([Step(ONE_FIGURE, cost.one_figure)] if cost else ()))
    pasted = pasted_answer(question, answer, citations, cost, not_argued(response, question.id))
    note = ILLUSTRATIVE if answer.illustrative else ""
    return _measured(question, question.name, question.text, steps, pasted, note)


def _measured(
    question: Question, name: str, words: str, steps: tuple[Step, ...], pasted: Pasted, note: str = ""
) -> PasteItem:
    if not pasted.text:
        return PasteItem(name, words, steps, note=note)
    length = "; ".join([length_told(pasted), *limits_told(pasted, question)])
    return PasteItem(name, words, steps, pasted.text, f"{length}.", is_too_long(pasted, question), note)


def _steps(question: Question, answer: Answer, citations: BoxCitations) -> Iterator[Step]:
    if answer.selected:
        yield Step("Tick", tuple(question.called(one) for one in answer.selected))
    if answer.other:
        yield Step("Write in the box for other answers", (citations.written(answer.other),))
    if answer.ranked:
        yield Step("Put in this order", tuple(question.called(one.option) for one in answer.ranked), numbered=True)
    if answer.number is not None:
        unit = f" ({question.unit})" if question.unit else ""
        yield Step("Fill in", (f"{answer.number:f}{unit}",))
    if answer.date:
        yield Step("Fill in", (long_date(answer.date),))


def _about(bank: Bank, response: Response) -> Iterator[PasteItem]:
    """Yield what the bank's profile asks about the respondent, as far as it is known, but for whom to contact."""
    for question in bank.profile:
        value = None if question.id.startswith("contact.") else _profile_value(response, question.id)
        if value is None:
            continue
        name = question.title or question.text
        if question.id == PROFILE_KIND or question.options:
            label = next((kind.label for kind in bank.respondents if kind.id == value), question.called(str(value)))
            yield PasteItem(name, question.text, (Step("Tick", (label,)),))
        elif isinstance(value, str):
            yield _measured(question, name, question.text, (), Pasted(clean(value).text.strip(), typed=(value,)))
        else:
            told = long_date(value) if isinstance(value, dt.date) else str(value)
            yield PasteItem(name, question.text, (Step("Fill in", (told,)),))


def _profile_value(response: Response, path: str) -> object:
    value: object = response.respondent
    for name in path.split("."):
        value = getattr(value, "from_" if name == "from" else name)
    return value


def _summary(response: Response) -> Iterator[PasteItem]:
    pasted = pasted_summary(response.summary, BoxCitations(response))
    if pasted.text:
        yield PasteItem(SUMMARY, SUMMARY_USE, (), pasted.text, f"{length_told(pasted)}.")
