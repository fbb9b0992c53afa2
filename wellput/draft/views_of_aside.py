"""Views of members that were set aside, as a template sees them."""

from __future__ import annotations

from dataclasses import dataclass

from wellput.draft.typed import Typed
from wellput.model.bank import Bank
from wellput.model.block import Origin
from wellput.model.response import Response
from wellput.model.views_aside import views_aside

_FIELD = "text"


@dataclass(frozen=True, slots=True)
class AsideView:
    """A view that members hold and that the response does not argue; `view` and `reason` are not for the public."""

    place: str
    """The name of the question."""
    view: str
    """The view."""
    told: str
    """How many hold it: 10 of 45 members (22%)."""
    reason: str
    """Why it was set aside."""


def aside_views(bank: Bank, response: Response) -> tuple[AsideView, ...]:
    """Return the views that were set aside, in the order of the questions."""
    held = views_aside(response)
    return tuple(
        AsideView(
            _typed(question.name, question.id),
            _typed(one.view, question.id),
            one.told,
            _typed(one.reason, question.id),
        )
        for question in bank.questions
        for one in held
        if one.question == question.id
    )


def _typed(words: str, question: str) -> Typed:
    typed = Typed(words)
    typed.origin = Origin(question, _FIELD)
    return typed
