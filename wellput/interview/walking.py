"""The way through an interview: which places there are, and which step follows which."""

from __future__ import annotations

import re

from wellput.errors import NotUnderstoodError
from wellput.interview.evidence_steps import item_steps
from wellput.interview.profile_steps import profile_steps
from wellput.interview.progress import State, respondent_progress, state, summary_progress
from wellput.interview.question_steps import question_steps
from wellput.interview.steps import EVIDENCE, RESPONDENT, SUMMARY, Step, step_like
from wellput.interview.summary_steps import summary_steps
from wellput.model.bank import Bank, Question
from wellput.model.response import Response
from wellput.model.routing import relevant_questions
from wellput.text import closest, listed


def places(bank: Bank, response: Response) -> tuple[str, ...]:
    """Return the places of this respondent's interview: who they are, each question, the summary."""
    about = (RESPONDENT,) if profile_steps(bank, response) else ()
    return (*about, *(question.id for question in relevant_questions(bank, response)), SUMMARY)


def number_of(bank: Bank, question: Question) -> str:
    """Return a question's number as the bank gives it, or else its place in the bank's order."""
    return question.number or str([one.id for one in bank.questions].index(question.id) + 1)


def parts_numbered(bank: Bank, number: str) -> tuple[str, ...]:
    """Return the numbers of the parts of a question that is not there as a whole: of 8, 8a or 8 (1)."""
    part = re.compile(rf"{re.escape(number.strip())}(?: ?\(|[a-z]\b|\.\d)", re.IGNORECASE)
    return tuple(one.number for one in bank.questions if one.number and part.match(one.number))


def find_place(bank: Bank, name: str) -> str:
    """Return the place of that name: a question's id or number, `respondent` or `summary`."""
    said = name.strip().casefold()
    if said in (RESPONDENT, SUMMARY):
        return said
    questions = list(bank.questions)
    for question in questions:
        if said in (question.id, number_of(bank, question).casefold()):
            return question.id
    known = [RESPONDENT, *(question.id for question in questions), SUMMARY]
    near = closest(said, known)
    parts = parts_numbered(bank, said)
    hint = f"Its parts are {listed(parts)}. " if parts else f"Did you mean {near}? " if near else ""
    raise NotUnderstoodError(
        f"There is no place “{name.strip()}” in this interview.",
        f"{hint}Give a question's number or id, {RESPONDENT} or {SUMMARY}.",
    )


def steps(bank: Bank, response: Response, place: str, about: str = "") -> tuple[Step, ...]:
    """Return what is asked at a place, as things stand; of evidence, `about` names the item."""
    if place == RESPONDENT:
        return profile_steps(bank, response)
    if place == SUMMARY:
        return summary_steps(bank, response)
    if place == EVIDENCE:
        item = response.cited(about)
        return item_steps(item) if item else ()
    question = bank.question(place)
    return question_steps(bank, response, question) if question else ()


def first_step(bank: Bank, response: Response, place: str) -> Step:
    """Return where a place begins; of a worksheet, where its lines are listed."""
    return next(one for one in steps(bank, response, place) if not one.of_line)


def renewed(bank: Bank, response: Response, step: Step) -> Step:
    """Return the step as it stands now that the response may have changed."""
    now = steps(bank, response, step.place, step.about)
    at = step_like(now, step)
    return step if at is None else now[at]


def following(bank: Bank, response: Response, step: Step) -> Step | None:
    """Return the next step of the same place, or None after the last."""
    now = steps(bank, response, step.place, step.about)
    at = step_like(now, step)
    if at is None:
        return now[0] if now else None
    return next((one for one in now[at + 1 :] if _within_reach(step, one)), None)


def preceding(bank: Bank, response: Response, step: Step) -> Step | None:
    """Return the step before: of the same place, or else the last of the place before it."""
    now = steps(bank, response, step.place, step.about)
    earlier = [one for one in now[: step_like(now, step) or 0] if _within_reach(step, one)]
    if earlier:
        return earlier[-1]
    if step.of_line:
        return first_step(bank, response, step.place)
    if step.place == EVIDENCE:
        return None
    order = list(places(bank, response))
    before = order[: order.index(step.place)] if step.place in order else order
    return steps(bank, response, before[-1])[-1] if before else None


def place_state(bank: Bank, response: Response, place: str) -> State:
    """Say how far a place has come."""
    if place == RESPONDENT:
        return respondent_progress(bank, response).state
    if place == SUMMARY:
        return summary_progress(response).state
    question = bank.question(place)
    return state(question, response.answer(place)) if question else "untouched"


def next_open(bank: Bank, response: Response, place: str) -> str | None:
    """Return the first place after this one that is neither answered nor skipped, or None."""
    every = (RESPONDENT, *(question.id for question in bank.questions), SUMMARY)
    later = set(every[every.index(place) + 1 :]) if place in every else set(every)
    return next((one for one in places(bank, response) if one in later and _is_open(bank, response, one)), None)


def resumed(bank: Bank, response: Response) -> Step | None:
    """Return where to go on: after what was given last at the first place that is still open.

    An answer that was given but not confirmed, with nothing after it, is where its author stopped.
    """
    order = places(bank, response)
    states = [place_state(bank, response, place) for place in order]
    given = [at for at, one in enumerate(states) if one != "untouched"]
    still_open = [at for at, one in enumerate(states) if one in ("untouched", "begun")]
    last = given[-1] if given else None
    if last is not None and _unconfirmed(bank, response, order[last]):
        still_open = sorted({*still_open, last})
    return after_last_given(steps(bank, response, order[still_open[0]])) if still_open else None


def after_last_given(asked: tuple[Step, ...]) -> Step:
    """Return the step after the last that has something in it; the first where none has."""
    given = [at for at, step in enumerate(asked) if step.now]
    return asked[min(given[-1] + 1, len(asked) - 1)] if given else asked[0]


def _within_reach(step: Step, other: Step) -> bool:
    """Say whether one goes from a step to another: not into a line of a worksheet, and not from line to line."""
    return not other.of_line or (step.of_line and step.about == other.about)


def _is_open(bank: Bank, response: Response, place: str) -> bool:
    return place_state(bank, response, place) in ("untouched", "begun")


def _unconfirmed(bank: Bank, response: Response, place: str) -> bool:
    answer = response.answer(place)
    return bool(bank.question(place)) and answer.skipped is None and not answer.confirmed
