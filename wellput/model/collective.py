"""What a draft made from many members' returns keeps beside its text: who stands behind each statement, in numbers.

Who the members are is not kept here, since a draft is sent round: the store knows, and tells it from the `basis`.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from wellput.model.bank import QuestionId
from wellput.model.base import Count, Id, Moment, Record, Words

Counted = Literal["answered", "option", "options", "first", "side", "code", "ask", "named"]
"""What is counted: members who answered at all; who chose or ranked an option, or any of several; who ranked it first;
who stand on a side of a scale (`high` or `low`); whose words were given a code; who ask for a thing of a kind; or who
are named by hand."""


class Basis(Record):
    """What the support of a statement is counted from; `of` is the option, the side or the code.

    Several options, counted together, have commas between them.
    """

    counts: Counted
    of: str | None = None
    coder: str | None = None
    kind: Id | None = None

    @property
    def options(self) -> tuple[str, ...]:
        """The options that are counted together; of any other basis what it names, if anything."""
        several = (self.of or "").split(",") if self.counts == "options" else (self.of or "",)
        return tuple(dict.fromkeys(one.strip() for one in several if one.strip()))


class Statement(Record):
    """A passage that speaks for members, where it stands in the draft, and how many stand behind it.

    Of the members who were asked and replied, `supports` hold it and `against` hold what is contrary to it;
    `otherwise` answered something else, and `silent` did not answer. `members` are the ids of those that a person
    named by hand, where there is nothing to count.
    """

    id: Id
    question: QuestionId
    field: Words = "text"
    words: Words
    basis: Basis | None = None
    supports: Count
    against: Count = 0
    otherwise: Count = 0
    silent: Count = 0
    members: tuple[str, ...] = ()
    edited: bool = False

    @property
    def base(self) -> int:
        """Of how many members."""
        return self.supports + self.against + self.otherwise + self.silent


class MinorityView(Record):
    """A view that some members hold and the response does not lead with: shown, or set aside with a reason.

    `members` is None where so few hold it, or of so small a kind, that the figure would give them away.
    """

    id: Id | None = None
    question: QuestionId
    view: Words
    basis: Basis | None = None
    members: Count | None = None
    whole_kind: bool = False
    shown: bool = True
    reason: str | None = None


class Origin(Record):
    """When the returns were counted, how many there were, and below how many members a group's figures are masked."""

    collation: Moment | None = None
    returns: Count | None = None
    asked: Count | None = None
    least: Annotated[int, Field(ge=1)] | None = None
    coder: str | None = None


class Collective(Record):
    """What stands behind a draft made from many members' returns."""

    from_: Annotated[Origin, Field(alias="from")] = Origin()
    statements: tuple[Statement, ...] = ()
    minority: tuple[MinorityView, ...] = ()
