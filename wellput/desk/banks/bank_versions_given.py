"""What was answered to a bank, by the draft and by members, before both are moved to another one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wellput.model.bank import Bank
from wellput.model.response import Answer, Response
from wellput.store.members_answered import answers_given
from wellput.text import listed

_NAMED = 5


@dataclass(frozen=True, slots=True)
class GivenTo:
    """An answer to an old question, and whose it is; a draft has no member."""

    question: str
    answer: Answer
    member: str = ""

    @property
    def is_draft(self) -> bool:
        """Whether it is the workspace's own."""
        return not self.member

    @property
    def options(self) -> frozenset[str]:
        """The options that were chosen or ranked, and the kinds of partner on a map."""
        ranked = (one.option for one in self.answer.ranked)
        partners = (one.responder for one in self.answer.map if one.responder)
        return frozenset((*self.answer.selected, *ranked, *partners))


def given_in(draft: Response) -> Iterator[GivenTo]:
    """Yield what the draft answers."""
    return (GivenTo(question, answer) for question, answer in draft.answers.items())


def given_by_members(store: sqlite3.Connection, bank: Bank) -> Iterator[GivenTo]:
    """Yield what members answered to this version of a bank."""
    for one in answers_given(store, bank.bank, bank.version):
        yield GivenTo(one.question, one.answer, one.name)


def givers(given: Sequence[GivenTo]) -> str:
    """Say whose answers they are: the draft's, and so many members', the first of them by name."""
    members = list(dict.fromkeys(one.member for one in given if one.member))
    more = [f"{len(members) - _NAMED} more"] if len(members) > _NAMED else []
    several = f"{len(members)} {'member' if len(members) == 1 else 'members'}"
    named = f"{several} ({listed([*members[:_NAMED], *more])})" if members else ""
    return listed([*(["your draft"] if any(one.is_draft for one in given) else []), *([named] if named else [])])
