"""What is not sure of a list: the questions with what is still to be asked of each, and what was replied so far."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from wellput.desk.banks.bank_making_about import asks_yes_or_no
from wellput.desk.banks.bank_making_below import awaits_answers
from wellput.intake.options.scales import is_known, is_scale
from wellput.model.question_list import FoundQuestion, LeftOut, QuestionList
from wellput.text.alike import alike

DROPPED = "dropped"
ABSENT: Literal["absent"] = "absent"

Matter = Literal["type", "options", "number", "question", "limit", "choose", "route", "wording", "absent"]


_NAMED = re.compile(r"\d+|\u201c[^\u201d]*\u201d|: (?:line|page|paragraph|table)\b.*")


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing that is not sure: of which question, by its place, and what may be replied."""

    place: int
    about: Matter
    words: str
    replies: tuple[str, ...] = ()

    @property
    def reason(self) -> tuple[Matter, str]:
        """Why it is asked, without the numbers and the words of the list that tell one such thing from another."""
        return self.about, _NAMED.sub("", self.words)


@dataclass(frozen=True, slots=True)
class Doubting:
    """A list with what is still to be asked of it.

    `dropped` are the places of what is no question, `typed` of questions whose options a person gave; `is_stopped` once
    somebody asked for no more questions, `before` is the list before the last reply.
    """

    found: QuestionList
    waiting: tuple[Asked, ...]
    dropped: frozenset[int] = frozenset()
    typed: frozenset[int] = frozenset()
    is_stopped: bool = False
    before: Doubting | None = field(default=None, repr=False, compare=False)

    @property
    def over(self) -> bool:
        """Whether nothing is left to ask."""
        return not self.waiting

    @property
    def question(self) -> FoundQuestion:
        """The question that is asked of now."""
        return self.found.questions[self.waiting[0].place]

    @property
    def like_this(self) -> int:
        """How many more questions are not sure for the same reason as the one that is asked of now."""
        return sum(one.reason == self.waiting[0].reason for one in self.waiting[1:])

    @property
    def typed_last(self) -> tuple[str, ...]:
        """The options typed last that may do again for what is asked now; nothing where it asks for none."""
        asks = bool(self.waiting) and self.waiting[0].about == ABSENT
        lately = [self.found.questions[place] for place in sorted(self.typed, reverse=True)] if asks else []
        last = [one for one in (_last(lately, yes=True), _last(lately, yes=False)) if one]
        if not (asks and asks_yes_or_no(self.question.text)):
            last.sort(key=lately.index)
        return next((one.options for one in last if _may_do_again(one, self.question)), ())

    def settled(self) -> tuple[QuestionList, frozenset[int]]:
        """Return the list with what was dropped left out, and the places of those whose options were typed."""
        kept = [place for place in range(len(self.found.questions)) if place not in self.dropped]
        questions = tuple(self.found.questions[place] for place in kept)
        typed = frozenset(at for at, place in enumerate(kept) if place in self.typed)
        gone = [LeftOut(self.found.questions[place].source, DROPPED) for place in sorted(self.dropped)]
        return replace(self.found, questions=questions, left_out=(*self.found.left_out, *gone)), typed


def doubting(found: QuestionList) -> Doubting:
    """Return a list with everything that is to be asked of it, in order."""
    return Doubting(found, tuple(one for place, question in enumerate(found.questions) for one in _of(place, question)))


def _last(lately: Sequence[FoundQuestion], *, yes: bool) -> FoundQuestion | None:
    """Return the first of these whose options begin with yes, or the first of the others."""
    return next((one for one in lately if (alike(one.options[0]).split()[:1] == ["yes"]) == yes), None)


def _may_do_again(last: FoundQuestion, now: FoundQuestion) -> bool:
    """Say whether the options of one question may do for another: answers to anything, or questions that open alike."""
    is_any = is_scale(last.options, 3) or all(map(is_known, last.options))
    return is_any or _opening(last) == _opening(now)


def _opening(question: FoundQuestion) -> list[str]:
    return alike(question.text).split()[:2]


def _of(place: int, question: FoundQuestion) -> Iterator[Asked]:
    for doubt in question.doubts:
        yield Asked(place, ABSENT if awaits_answers(doubt) else doubt.about, doubt.words, doubt.replies)
    if question.options_absent and not question.options and not any(map(awaits_answers, question.doubts)):
        yield Asked(place, ABSENT, "The list speaks of options to choose from, and has none here.")
