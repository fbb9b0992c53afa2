"""What became of what was asked for: each ask, and what was decided on it."""

from __future__ import annotations

from dataclasses import dataclass

from wellput.model.base import Id, Record, Words


class AskOutcome(Record):
    """What a person says became of an ask: the bank's decision that answers it, and words of their own if need be.

    `ask` are the words of the ask as it was sent.
    """

    ask: Words
    decision: Id | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class AskBeside:
    """An ask beside what was decided on it.

    `where` says in which parts of the response it stands. `decided` has a line for each decision that bears on it, with
    its `sources`; nothing where nothing is known. `is_judged` says that a person set it beside, and not its question.
    """

    number: int
    ask: str
    where: str
    decided: tuple[str, ...]
    sources: tuple[str, ...]
    is_judged: bool
