"""Members' evidence on its way into one response: what each sent, what it was pooled into, and what was left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wellput.model.evidence import Evidence


@dataclass(frozen=True, slots=True)
class MemberEvidence:
    """An item that came with a return that counts; `question` is the one it was sent for, as far as it was said."""

    member: str
    name: str
    kind: str | None
    may_quote: bool
    may_name: bool
    question: str | None
    item: Evidence


@dataclass(frozen=True, slots=True)
class LeftOutEvidence:
    """An item that may not go into a response, and why; for whoever prepares it alone."""

    sent: MemberEvidence
    why: str


@dataclass(frozen=True, slots=True)
class PooledEvidence:
    """Items by the question that they were sent for (None: for none), each once; `members` sent each, by its id."""

    by_question: Mapping[str | None, tuple[Evidence, ...]]
    members: Mapping[str, tuple[str, ...]]
    left_out: tuple[LeftOutEvidence, ...]
