"""Bring back what was being typed when the last sitting ended before it was taken."""

from __future__ import annotations

from dataclasses import dataclass

from wellput.desk.interview.long_text import added
from wellput.desk.interview.own_editor import EDITED
from wellput.desk.keeping import keep
from wellput.desk.opening import Opened
from wellput.errors import NotUnderstoodError
from wellput.interview.answering import take
from wellput.interview.passages import Passage, Passages
from wellput.interview.same_entry import is_numbered
from wellput.interview.steps import RESPONDENT, SUMMARY, Step
from wellput.interview.walking import renewed, steps
from wellput.model.response import Response
from wellput.store.drafts import Draft
from wellput.store.unfinished import Unfinished, forget_unfinished, unfinished_path, unfinished_texts
from wellput.text import clean


@dataclass(frozen=True, slots=True)
class Recovered:
    """The draft with what was brought back, what to say of it, and the long text to go on with."""

    draft: Draft
    said: Passages = ()
    step: Step | None = None


def recover(opened: Opened) -> Recovered:
    """Put unfinished texts into the draft, each where it belongs; tell of those that cannot be."""
    draft = opened.draft
    said: list[Passage] = []
    last: Step | None = None
    for one in unfinished_texts(opened.workspace):
        step = _step_of(opened, draft.response, one)
        kept = _kept(opened, draft, step, one)
        if kept is None:
            said += _left(opened, one)
            continue
        forget_unfinished(opened.workspace, one.question, one.field)
        if one.text.strip():
            draft, last = kept, step
            said.append(Passage(f"What you were typing when you stopped is back, under {_where(step, one)}."))
    return Recovered(draft, tuple(said), last)


def _kept(opened: Opened, draft: Draft, step: Step | None, one: Unfinished) -> Draft | None:
    """Return the draft with the text in it, or None where it belongs nowhere or something stands there."""
    if not one.text.strip():
        return draft
    if step is None or is_numbered(step) or (step.now and step.form != "prose"):
        return None
    text = clean(one.text.strip("\n")).text

    def change(response: Response) -> Response:
        words = added(renewed(opened.bank, response, step).now, text) if step.form == "prose" else text
        return take(opened.bank, step, words, response)

    try:
        return keep(draft, change).draft
    except NotUnderstoodError:
        return None


def _step_of(opened: Opened, response: Response, one: Unfinished) -> Step | None:
    known = one.question in (RESPONDENT, SUMMARY) or opened.bank.question(one.question)
    asked = steps(opened.bank, response, one.question) if known else ()
    return next((step for step in asked if step.name == one.field), None)


def _where(step: Step | None, one: Unfinished) -> str:
    return f"“{step.prompt}” of {one.question}" if step else one.question


def _left(opened: Opened, one: Unfinished) -> Passages:
    path = unfinished_path(opened.workspace, one.question, one.field)
    if one.field.endswith(EDITED):
        field = one.field.removesuffix(EDITED)
        return (
            Passage(
                f"You were editing “{field}” of {one.question} when you stopped: go there and type :edit to go on. "
                f"It is kept in {path}."
            ),
        )
    return (
        Passage(f"Your reply to “{one.field}” of {one.question} was not taken last time: {one.text}"),
        Passage(f"Give it again where it belongs. Until then it is kept in {path}."),
    )
