"""Change one answer of a response, and know what a change would take away."""

from __future__ import annotations

import datetime as dt

from wellput.errors import NotUnderstoodError
from wellput.interview.cost_lines import SHEET_PARTS, with_cost_value
from wellput.interview.map_answers import with_map_value
from wellput.interview.map_steps import ACTIONS, MAP
from wellput.interview.steps import Step
from wellput.interview.understanding import Value
from wellput.model.bank import Question
from wellput.model.prose import answer_prose
from wellput.model.response import Answer, Ranked, Response


def with_answer(response: Response, question: str, answer: Answer) -> Response:
    """Return the response with a changed answer, which then is neither confirmed nor skipped."""
    if answer == response.answer(question):
        return response
    return _with(response, question, answer.model_copy(update={"confirmed": None, "skipped": None}))


def skipped(response: Response, question: str, reason: str) -> Response:
    """Return the response with a question left out, and why; what was said to it stays."""
    answer = response.answer(question)
    return _with(response, question, answer.model_copy(update={"skipped": reason, "confirmed": None}))


def confirmed(response: Response, question: str, now: dt.datetime) -> Response:
    """Return the response with an answer that its author says stands; an empty or skipped one cannot."""
    answer = response.answer(question)
    if answer.confirmed or answer.skipped is not None or answer == Answer():
        return response
    return _with(response, question, answer.model_copy(update={"confirmed": now}))


def changed(question: Question, answer: Answer, step: Step, value: Value) -> Answer:
    """Return the answer with a value in one of its parts; what is said of options goes when they go."""
    if step.part == "ranked":
        said = {one.option: one for one in answer.ranked}
        ranked = tuple(said.get(one, Ranked(option=one)) for one in _ids(value))
        return _without_stray_words(question, answer.model_copy(update={"ranked": ranked}))
    if step.part == "selected":
        return _without_stray_words(question, answer.model_copy(update={"selected": _ids(value)}))
    if step.part in (MAP, ACTIONS):
        return with_map_value(answer, step, value)
    if step.of_line or step.part in SHEET_PARTS:
        return with_cost_value(answer, step, value)
    if step.part in ("reason", "unlocks"):
        return answer.model_copy(update={"ranked": _with_said(answer, step, value)})
    return answer.model_copy(update={step.part: value})


def words_lost(before: Answer, after: Answer) -> tuple[str, ...]:
    """Return the prose that stood in fields which the change does away with."""
    kept = {(one.field, one.item) for one in answer_prose("", after)}
    return tuple(one.text for one in answer_prose("", before) if (one.field, one.item) not in kept)


def _with_said(answer: Answer, step: Step, value: Value) -> tuple[Ranked, ...]:
    if not any(one.option == step.about for one in answer.ranked):
        raise NotUnderstoodError(f"“{step.about}” is no longer in your ranking.", "Rank it again first.")
    return tuple(
        one.model_copy(update={step.part: value}) if one.option == step.about else one for one in answer.ranked
    )


def _without_stray_words(question: Question, answer: Answer) -> Answer:
    """Take away the words for an "other" that is no longer chosen."""
    chosen = {*answer.selected, *(one.option for one in answer.ranked)}
    if any(one.other and one.id in chosen for one in question.options):
        return answer
    return answer.model_copy(update={"other": None})


def _ids(value: Value) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


def _with(response: Response, question: str, answer: Answer) -> Response:
    return response.model_copy(update={"answers": {**response.answers, question: answer}})
