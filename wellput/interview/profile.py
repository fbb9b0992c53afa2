"""The respondent block of a draft, reached by the paths that a bank's profile uses: represents.number."""

from __future__ import annotations

from wellput.interview.steps import Choice
from wellput.model.bank import PROFILE_KIND, Bank, Question
from wellput.model.response import Response


def profile_value(response: Response, path: str) -> object:
    """Return what stands at a path, or None."""
    value: object = response.respondent
    for name in path.split("."):
        value = getattr(value, _attribute(name))
    return value


def with_profile_value(response: Response, path: str, value: object) -> Response:
    """Return the response with that value at a path of the respondent block."""
    block, _, name = path.rpartition(".")
    respondent = response.respondent
    if block:
        inner = getattr(respondent, block).model_copy(update={_attribute(name): value})
        respondent = respondent.model_copy(update={block: inner})
    else:
        respondent = respondent.model_copy(update={_attribute(name): value})
    return response.model_copy(update={"respondent": respondent})


def profile_choices(bank: Bank, question: Question) -> tuple[Choice, ...]:
    """Return what can be chosen for an item of the profile; nothing where it is answered in words."""
    if question.id == PROFILE_KIND:
        return tuple(Choice(kind.id, kind.label) for kind in bank.respondents)
    return tuple(Choice(one.id, one.label, one.aliases) for one in question.options)


def _attribute(name: str) -> str:
    return "from_" if name == "from" else name
