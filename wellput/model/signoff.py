"""What members and trustees say of a draft before it goes out."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from wellput.model.bank import QuestionId
from wellput.model.base import Day, Id, Record, Words

Decision = Literal["agree", "agree-with-reservation", "decline", "no-reply"]
Appears = Literal["name", "kind", "not"]
"""How somebody appears in the document: by name, as one of its kind, or not at all."""


class SignOff(Record):
    """One member's or trustee's decision on a version of the draft, which `of` tells by its fingerprint.

    `on` is the question that a reservation is about, and `words` say it. Who has not said how to appear does not.
    """

    who: Words
    as_: Annotated[str | None, Field(alias="as")] = None
    kind: Id | None = None
    decision: Decision
    on: QuestionId | None = None
    words: str | None = None
    date: Day | None = None
    of: str | None = None
    appears: Appears | None = None
