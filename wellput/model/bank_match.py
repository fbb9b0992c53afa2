"""Two versions of a question bank beside each other: which question of one is which of the other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from wellput.model.bank import Bank, Option, Question

KnownBy = Literal["id", "words", "likeness"]
"""How a thing was found again: by its id, by the same words, or by words that are nearly the same."""


@dataclass(frozen=True, slots=True)
class OptionMatch:
    """An option of the old question and what it is in the new one; one of them is None where it has no other."""

    old: Option | None
    new: Option | None
    by: KnownBy | None = None


@dataclass(frozen=True, slots=True)
class QuestionMatch:
    """A question of the old bank and what it is in the new one; one of them is None where it has no other.

    `rivals` are other questions of the new bank that it may be just as well, such as the halves of one that was split.
    """

    old: Question | None
    new: Question | None
    by: KnownBy | None = None
    options: tuple[OptionMatch, ...] = ()
    rivals: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class BankMatch:
    """Two banks, question by question: in the new one's order, then what only the old one has."""

    old: Bank
    new: Bank
    questions: tuple[QuestionMatch, ...]

    @property
    def moved(self) -> Mapping[str, QuestionMatch]:
        """By the old id, the questions that are in both."""
        return {one.old.id: one for one in self.questions if one.old and one.new}

    @property
    def removed(self) -> tuple[Question, ...]:
        """What only the old bank asks."""
        return tuple(one.old for one in self.questions if one.old and not one.new)

    @property
    def added(self) -> tuple[Question, ...]:
        """What only the new bank asks."""
        return tuple(one.new for one in self.questions if one.new and not one.old)
