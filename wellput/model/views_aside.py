"""Views that members hold and that were set aside: told all the same, with how many hold them, so that figures add up.

Why a view was set aside is for those who prepare and sign the response; what goes out tells the number alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wellput.model.collective import Collective, MinorityView
from wellput.model.collective_views import told_share
from wellput.model.minority_shown import is_set_aside, is_shown
from wellput.model.response import Response

_ANSWERS = ("option", "first", "side")
"""What a view is counted by where it is an answer that could be chosen, and not something said in words."""


@dataclass(frozen=True, slots=True)
class ViewAside:
    """A view that was set aside; `told` says how many hold it, as far as that may be told.

    `is_answer` says that it is one of the answers that could be chosen, `is_in_text` that its figure stands in the
    answer all the same.
    """

    question: str
    view: str
    reason: str
    told: str
    is_answer: bool
    is_in_text: bool


def views_aside(response: Response) -> tuple[ViewAside, ...]:
    """Return the views that were set aside, at questions that are answered."""
    made = response.collective
    return () if made is None else tuple(_aside(response, made))


def not_argued(response: Response, question: str) -> str:
    """Say in a sentence, of an answer, how many hold what was set aside there and stands nowhere in it; or nothing."""
    told = [
        f"another {'answer' if one.is_answer else 'view'}, of {one.told}"
        for one in views_aside(response)
        if one.question == question and not one.is_in_text
    ]
    return f"Not argued here: {'; '.join(told)}." if told else ""


def told_of(view: MinorityView, made: Collective) -> str:
    """Say how many hold a view: 10 of 45 members (22%); some members, where the figure would give them away."""
    if view.members is None:
        return "some members"
    base = next((one.base for one in made.statements if one.question == view.question and one.base), None)
    return told_share(view.members, base) if base else f"{view.members} members"


def _aside(response: Response, made: Collective) -> Iterator[ViewAside]:
    for view in made.minority:
        if is_set_aside(view) and response.answer(view.question).skipped is None:
            is_answer = view.basis is not None and view.basis.counts in _ANSWERS
            yield ViewAside(
                view.question,
                view.view,
                (view.reason or "").strip(),
                told_of(view, made),
                is_answer,
                is_shown(view, response),
            )
