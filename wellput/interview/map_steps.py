"""What is asked for a partnership map: relationship by relationship, then the joint action plan, line by line."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.interview.steps import Choice, Form, Step
from wellput.model.bank import Question
from wellput.model.relationships import AXES, LEAST, MOST, SCALES, TYPES, Action, Axis, Relationship
from wellput.model.response import Answer
from wellput.text.rough_dates import rough_date_in_words

MAP, ACTIONS = "map", "actions"
"""The two parts of an answer that these steps fill; `about` says which entry and which field of it: 3.partner."""

PARTNER, DO = "partner", "do"
"""The fields that make an entry; all others may stay empty."""

_NUMBER = "Type its number, or the beginning of its words."
_EMPTY = " Enter leaves it empty."
_TAKEN_OUT = ":clear takes it out again, with everything said of it."


def map_steps(question: Question, answer: Answer) -> tuple[Step, ...]:
    """Return the steps of every relationship and one more, then of every action and one more."""
    relationships = (step for at, one in enumerate(answer.map, 1) for step in _relationship(question, one, at))
    actions = (step for at, one in enumerate(answer.actions, 1) for step in _action(question, one, at))
    return (
        *relationships,
        _further_relationship(question, len(answer.map) + 1),
        *actions,
        *((_further_action(question, len(answer.actions) + 1),) if answer.map else ()),
    )


def degree_id(degree: int) -> str:
    """Return the id by which a number of an axis is chosen; a bare number would let -1 pass for 1."""
    return f"{degree}-of-{MOST}"


def entry_of(step: Step) -> tuple[int, str]:
    """Return which entry a step is about, from 0, and which field of it."""
    number, _, field = step.about.partition(".")
    return int(number) - 1, field


def _relationship(question: Question, one: Relationship, at: int) -> Iterator[Step]:
    called = f"Relationship {at}, {' '.join(one.partner.split())}"
    yield _line(question, at, PARTNER, f"{called}: the partner.", f"Relationship {at}", one.partner, hint=_TAKEN_OUT)
    if question.options:
        kinds = tuple(Choice(option.id, option.label, option.aliases) for option in question.options)
        yield _one(question, at, "responder", f"{called}: what kind of partner is it?", kinds, one.responder)
    types = tuple(Choice(name, f"{name.capitalize()}: {about}") for name, about in TYPES.items())
    yield _one(question, at, "type", f"{called}: of what type is it?", types, one.type)
    scales = tuple(Choice(name, words.capitalize()) for name, words in SCALES.items())
    yield _one(question, at, "scale", f"{called}: at what scale?", scales, one.scale)
    yield from (_degree(question, at, axis, called, getattr(one, axis.name)) for axis in AXES)
    yield _line(
        question, at, "would_help", f"{called}: what would help?", "What would help", one.would_help or "", inner=True
    )


def _further_relationship(question: Question, at: int) -> Step:
    words = "The first relationship: with whom is it?" if at == 1 else "A further relationship: with whom is it?"
    hint = "One partner: an organisation, a department, or a kind such as “the county council”. Enter: no more."
    return _line(question, at, PARTNER, words, "Next partner", "", hint=hint)


def _action(question: Question, one: Action, at: int) -> Iterator[Step]:
    called = f"Action {at}"
    hint = ":clear takes it out again."
    yield _line(question, at, DO, f"{called}: what is to be done?", called, one.do, part=ACTIONS, hint=hint)
    yield _line(question, at, "who", f"{called}: who does it?", "Who", one.who or "", part=ACTIONS, inner=True)
    when = rough_date_in_words(one.when or "")
    hint = "A day or a month, such as 31 March 2026."
    yield _line(question, at, "when", f"{called}: by when?", "When", when, part=ACTIONS, inner=True, hint=hint)


def _further_action(question: Question, at: int) -> Step:
    words = (
        "The joint action plan: what follows from the map? The first action."
        if at == 1
        else "A further action: what is to be done?"
    )
    return _line(question, at, DO, words, "Next action", "", part=ACTIONS, hint="One thing to be done. Enter: no more.")


def _line(
    question: Question,
    at: int,
    field: str,
    words: str,
    prompt: str,
    now: str,
    *,
    part: str = MAP,
    inner: bool = False,
    hint: str = "",
) -> Step:
    return Step(question.id, part, "line", words, prompt, about=f"{at}.{field}", now=now, hint=hint, inner=inner)


def _one(question: Question, at: int, field: str, words: str, choices: tuple[Choice, ...], value: str | None) -> Step:
    now = next((one.label for one in choices if one.id == value), value or "")
    form: Form = "one"
    return Step(
        question.id,
        MAP,
        form,
        words,
        {"responder": "Kind"}.get(field, field.capitalize()),
        about=f"{at}.{field}",
        now=now,
        hint=_NUMBER if now else _NUMBER + _EMPTY,
        choices=choices,
        least=1,
        inner=True,
    )


def _degree(question: Question, at: int, axis: Axis, called: str, value: int | None) -> Step:
    """Ask for a number from 1 to 5; the list's own numbers are the answer."""
    choices = tuple(
        Choice(degree_id(degree), f"{words[:1].upper()}{words[1:]}") for degree, words in enumerate(axis.words, LEAST)
    )
    now = degree_id(value) if value is not None else None
    return _one(question, at, axis.name, f"{called}: {axis.asks[:1].lower()}{axis.asks[1:]}", choices, now)
