"""Who the respondent is, as a form asks for it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from wellput.forms.asked import DATE, RESPONDENT, Asked
from wellput.model.response import Response
from wellput.text import long_date


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact in words; `choice` is the option that was chosen, where the form may have boxes for it."""

    words: str
    choice: str | None = None


def fact(one: Asked, response: Response, today: dt.date) -> Fact | None:
    """Return what the draft says, or None where it says nothing."""
    value = today if one.id == DATE else _at(response, one.id.removeprefix(RESPONDENT))
    if value is None:
        return None
    if isinstance(value, dt.date):
        return Fact(long_date(value))
    for choice in one.choices:
        if choice.id == value:
            return Fact(choice.labels[0], choice.id)
    return Fact(str(value))


def _at(response: Response, path: str) -> object:
    value: object = response.respondent
    for name in path.split("."):
        value = getattr(value, "from_" if name == "from" else name)
    return value
