"""What is asked about the respondent, in the order of the bank's profile."""

from __future__ import annotations

import datetime as dt

from wellput.interview.profile import profile_choices, profile_value
from wellput.interview.steps import RESPONDENT, Choice, Form, Step
from wellput.model.bank import Bank, Question, QuestionType
from wellput.model.response import Response
from wellput.model.routing import is_relevant
from wellput.text import long_date
from wellput.text.amounts import in_words

_FORMS: dict[QuestionType, tuple[Form, str]] = {
    "select_one": ("one", "Type its number, or the beginning of its words."),
    "integer": ("number", "A whole number."),
    "date": ("day", "For example 1 September 2025."),
}


def profile_steps(bank: Bank, response: Response) -> tuple[Step, ...]:
    """Return a step for each item of the profile that is asked of this respondent."""
    return tuple(_step(bank, response, item) for item in bank.profile if is_relevant(item, response))


def _step(bank: Bank, response: Response, item: Question) -> Step:
    choices = profile_choices(bank, item)
    form, hint = _FORMS.get(item.type, ("line", ""))
    return Step(
        RESPONDENT,
        item.id,
        form,
        item.text,
        item.title or item.id.rpartition(".")[2].capitalize(),
        now=_now(profile_value(response, item.id), choices, item.unit or ""),
        hint=hint,
        choices=choices,
        least=1,
        whole=True,
        unit=item.unit or "",
        notes=tuple(one for one in (item.why and f"Why it is asked: {item.why}", item.guidance) if one),
    )


def _now(value: object, choices: tuple[Choice, ...], unit: str) -> str:
    if value is None:
        return ""
    if isinstance(value, dt.date):
        return long_date(value)
    if isinstance(value, int):
        return in_words(value, unit)
    return next((one.label for one in choices if one.id == value), str(value))
