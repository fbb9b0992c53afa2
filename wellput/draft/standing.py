"""How a draft stands, as other rooms know it: how far it has come, and what the check says of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wellput.model.bank import Question
from wellput.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Part:
    """How far the answers to one theme have come, in numbers of questions."""

    title: str
    total: int
    answered: int
    skipped: int


@dataclass(frozen=True, slots=True)
class Found:
    """The findings of the check, the most severe first, and how many more were set aside."""

    findings: tuple[Finding, ...] = ()
    set_aside: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """`unfinished` are named in a note on a draft; `found` runs the check, once a template asks for it."""

    unfinished: tuple[Question, ...] = ()
    parts: tuple[Part, ...] = ()
    found: Callable[[], Found] = Found
