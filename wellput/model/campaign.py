"""Answers that several members gave in nearly the same words, as campaigns make them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AlikeAnswer:
    """One member's words in a group: `has_example` says whether the member sent evidence of its own."""

    member: str
    name: str
    words: str
    contact: str | None
    has_example: bool
    may_quote: bool


@dataclass(frozen=True, slots=True)
class AlikeAnswers:
    """A group of members that answered a question in nearly the same words, of `answered` that said anything in words.

    `words` are those that most of them gave, and `word_for_word` is how many gave just these.
    """

    question: str
    words: str
    word_for_word: int
    answered: int
    answers: tuple[AlikeAnswer, ...]

    @property
    def members(self) -> int:
        """How many members."""
        return len({one.member for one in self.answers})

    @property
    def without_example(self) -> tuple[AlikeAnswer, ...]:
        """Those that sent no evidence, a member once: a local example of theirs would count for itself."""
        return tuple({one.member: one for one in self.answers if not one.has_example}.values())
