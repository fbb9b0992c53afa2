"""Set a finding aside: the draft records that it was looked at, and why it was left."""

from __future__ import annotations

import datetime as dt

from wellput.desk.checks.checking import find_finding_place, find_rule
from wellput.desk.keeping import keep
from wellput.desk.opening import Opened
from wellput.errors import WellputError
from wellput.model.response import Response, SetAside


def set_aside(
    opened: Opened, code: str, reason: str, today: dt.date, *, question: str | None = None, words: str | None = None
) -> SetAside:
    """Record in the draft that findings of this code are left: everywhere, in a question, or at some words."""
    if not reason.strip():
        raise WellputError("--reason", "A finding is set aside with a reason.", 'Write --reason "why".')
    if question is not None:
        question = find_finding_place(opened, question)
    left = SetAside(code=find_rule(code).code, question=question, words=words, reason=reason, on=today)

    def change(response: Response) -> Response:
        return response.model_copy(update={"set_aside": (*response.set_aside, left)})

    keep(opened.draft, change)
    return left
