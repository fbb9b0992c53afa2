"""Take an earlier answer over: what fits the question and is still empty, with its evidence, marked as of then."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wellput.interview.citing import cited_in, rewritten
from wellput.interview.evidence_items import free_id, with_item
from wellput.model.answer_told import chosen_labels
from wellput.model.bank import Bank, Option, Question
from wellput.model.evidence import Evidence
from wellput.model.library import EarlierAnswer
from wellput.model.response import Answer, Ranked, Response, TakenOver
from wellput.text import CITATION, listed
from wellput.text.alike import alike

_WORDS = ("position", "text", "ask")
_NAMES = {
    "selected": "the choice",
    "ranked": "the ranking",
    "number": "the figure",
    "date": "the date",
    "position": "the position",
    "text": "the reasons",
    "ask": "the ask",
}
_REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class TakenNow:
    """The response with an earlier answer in it, and what to say of that; nothing came over where it is as it was."""

    response: Response
    told: tuple[str, ...]


def with_earlier(
    bank: Bank,
    response: Response,
    question: Question,
    earlier: EarlierAnswer,
    evidence: Mapping[str, Evidence],
    figures: tuple[str, ...] = (),
) -> TakenNow:
    """Return the response with whatever of an earlier answer fits and has its place empty.

    `evidence` is what that answer cites, by the short name that it has there; `figures` are its figures and dates.
    """
    now = response.answer(question.id)
    fitting, left_out = _fitting(question, earlier)
    given = [name for name in _NAMES if getattr(fitting, name) not in (None, "", ())]
    taken = [name for name in given if getattr(now, name) in (None, "", ())]
    if not taken:
        return TakenNow(response, ("Nothing was taken over: what it says has its place filled already.",))
    part = Answer().model_copy(update=_parts(fitting, taken))
    after, brought, told = _with_evidence(bank, response, part, evidence)
    merged = now.model_copy(
        update={
            **_parts(brought, taken),
            **({"other": fitting.other} if {"selected", "ranked"} & {*taken} and now.other is None else {}),
            "illustrative": now.illustrative or earlier.answer.illustrative,
            "confirmed": None,
            "skipped": None,
        }
    )
    mark = TakenOver(question=question.id, consultation=earlier.consultation, on=earlier.on, figures=figures)
    marks = (*(one for one in after.taken_over if one != mark), mark)
    changes = {"answers": {**after.answers, question.id: merged}, "taken_over": marks}
    came = f"Taken over: {listed([_NAMES[name] for name in taken])}."
    return TakenNow(after.model_copy(update=changes), (came, *left_out, *_yours(fitting, now, given, taken), *told))


def _parts(answer: Answer, names: Iterable[str]) -> dict[str, object]:
    return {name: getattr(answer, name) for name in names}


def _yours(fitting: Answer, now: Answer, given: list[str], taken: list[str]) -> tuple[str, ...]:
    kept = [_NAMES[name] for name in given if name not in taken and getattr(fitting, name) != getattr(now, name)]
    return (f"You had given {listed(kept)} already; that stays.",) if kept else ()


def _fitting(question: Question, earlier: EarlierAnswer) -> tuple[Answer, tuple[str, ...]]:
    """Return the parts of an answer that the question asks for too, and say of the others why they stay behind."""
    answer, told = earlier.answer, []
    parts: dict[str, object] = {name: getattr(answer, name) for name in _WORDS}
    options = _options(question, earlier)
    if options is not None:
        parts |= options
    elif answer.selected or answer.ranked:
        labels = listed([f"“{one}”" for one in chosen_labels(earlier.question, answer)])
        told.append(f"Your choice then, {labels}, is not among what can be chosen here; choose anew.")
    if answer.number is not None:
        alike_units = alike(question.unit or "") == alike(earlier.question.unit or "")
        if question.type in ("integer", "decimal") and alike_units:
            parts["number"] = answer.number
        else:
            told.append("The figure is not asked for here in that unit, and stays behind.")
    if answer.date is not None and question.type == "date":
        parts["date"] = answer.date
    if answer.cost or answer.map or answer.actions:
        told.append("A worksheet or a map is not taken over: make it anew, with what is so now.")
    return Answer().model_copy(update=parts), tuple(told)


def _options(question: Question, earlier: EarlierAnswer) -> dict[str, object] | None:
    """Return the choice by this question's options, matched by their words; None where one of them is not here."""
    answer = earlier.answer
    asks_rank = question.type == "rank"
    labels = chosen_labels(earlier.question, answer)
    ids = [_matching(question, label) for label in labels]
    if not ids or None in ids or len(ids) > question.most or asks_rank != bool(answer.ranked):
        return None
    options = tuple(one.id for one in ids if one)
    other = {"other": answer.other} if any(one and one.other for one in ids) else {}
    if not asks_rank:
        return {"selected": options, **other}
    said = zip(options, answer.ranked, strict=True)
    ranked = (
        Ranked(
            option=option,
            reason=one.reason if question.each.reason else None,
            unlocks=one.unlocks if question.each.unlocks else None,
        )
        for option, one in said
    )
    return {"ranked": tuple(ranked), **other}


def _matching(question: Question, label: str) -> Option | None:
    wanted = alike(label)
    return next((one for one in question.options if wanted in map(alike, (one.label, *one.aliases))), None)


def _with_evidence(
    bank: Bank, response: Response, part: Answer, evidence: Mapping[str, Evidence]
) -> tuple[Response, Answer, tuple[str, ...]]:
    """Bring the evidence that is cited, each item once, under a name that is free here."""
    names: dict[str, str] = {}
    told = []
    for cited in cited_in(part):
        item = evidence.get(cited)
        if item is None or item.permission == _REFUSED:
            why = "its use was refused" if item else "the library does not have it"
            told.append(f"[@{cited}] is cited and was not brought along: {why}. Take the citation out.")
            continue
        response, names[cited] = with_kept_evidence(bank, response, item)
    brought = listed([f"[@{one}]" for one in names.values()])
    came = (f"With its evidence: {brought}.",) if brought else ()

    def renamed(words: str | None) -> str | None:
        return words and CITATION.sub(lambda mark: f"[@{names.get(mark[1], mark[1])}]", words)

    return response, rewritten(part, renamed), (*came, *told)


def with_kept_evidence(bank: Bank, response: Response, item: Evidence) -> tuple[Response, str]:
    """Return the response with an item of the library, and its id here; the same item is not taken twice."""
    ours = item if item.published and bank.published(item.published) else item.model_copy(update={"published": None})
    for one in response.evidence:
        if one.model_copy(update={"id": ours.id, "published": ours.published}) == ours:
            return response, one.id
    placed = ours.model_copy(update={"id": free_id(ours.id, response)})
    return with_item(response, placed), placed.id
