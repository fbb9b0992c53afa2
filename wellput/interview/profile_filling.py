"""Fill what a draft does not say of its respondent yet from what the organisation said of itself before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wellput.interview.profile import profile_value, with_profile_value
from wellput.model.bank import PROFILE_KIND, Bank
from wellput.model.library import PROFILE_FIELDS, Profile, ProfileValue
from wellput.model.response import Response
from wellput.text.alike import alike

_COUNTED = "represents.number"


@dataclass(frozen=True, slots=True)
class Filled:
    """The response with what was filled in, and what could not be, by the field's path."""

    response: Response
    values: tuple[ProfileValue, ...]
    unfit: tuple[ProfileValue, ...]


def with_profile(bank: Bank, response: Response, profile: Profile) -> Filled:
    """Return the response with its empty profile fields filled, as far as the bank asks for them.

    What is there stays. A kind of respondent is taken where the bank has one of the same words.
    """
    asked = {item.id for item in bank.profile} or {*PROFILE_FIELDS}
    filled, unfit = [], []
    for value in profile.values:
        if value.field not in asked or profile_value(response, value.field) is not None:
            continue
        fitting = _fitting(bank, value)
        if fitting is None:
            unfit.append(value)
            continue
        response = with_profile_value(response, value.field, fitting)
        filled.append(value)
    return Filled(response, tuple(filled), tuple(unfit))


def profile_of(bank: Bank, response: Response) -> Iterator[tuple[str, str, str]]:
    """Yield each thing that an organisation says of itself: its field, the value, and the words for an id."""
    for field in PROFILE_FIELDS:
        value = profile_value(response, field)
        if value is not None and str(value).strip():
            kinds = {kind.id: kind.label for kind in bank.respondents} if field == PROFILE_KIND else {}
            yield field, str(value), kinds.get(str(value), "")


def _fitting(bank: Bank, value: ProfileValue) -> object:
    if value.field == PROFILE_KIND:
        words = alike(value.label or value.value)
        return next((kind.id for kind in bank.respondents if alike(kind.label) == words), None)
    if value.field == _COUNTED:
        return int(value.value) if value.value.isdecimal() else None
    return value.value
