"""Find the questions of one bank again in another: by id, then by the same words, then by words nearly the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from wellput.model.bank import Bank, Option, Question
from wellput.model.bank_match import BankMatch, KnownBy, OptionMatch, QuestionMatch
from wellput.text.alike import alike
from wellput.text.likeness import likeness

QUESTION_LIKENESS, OPTION_LIKENESS = 0.8, 0.85
"""From which likeness on, of 1, two wordings are taken for one."""

Thing = TypeVar("Thing", Question, Option)


def matched(old: Bank, new: Bank) -> BankMatch:
    """Return two banks question by question; each question is matched at most once."""
    pairs = _pairs(list(old.questions), list(new.questions), _asked, QUESTION_LIKENESS)
    found = {after.id: _match(before, by, after) for before, after, by in pairs}
    again = {before.id for before, _, _ in pairs}
    both = (found.get(one.id, QuestionMatch(None, one)) for one in new.questions)
    gone = (QuestionMatch(one, None) for one in old.questions if one.id not in again)
    return BankMatch(old, new, (*both, *gone))


def _match(before: Question, by: KnownBy, after: Question) -> QuestionMatch:
    pairs = _pairs(before.options, after.options, _labels, OPTION_LIKENESS)
    found = {new.id: OptionMatch(old, new, how) for old, new, how in pairs}
    again = {old.id for old, _, _ in pairs}
    both = (found.get(one.id, OptionMatch(None, one)) for one in after.options)
    gone = (OptionMatch(one, None) for one in before.options if one.id not in again)
    return QuestionMatch(before, after, by, (*both, *gone))


def _pairs(
    old: Sequence[Thing], new: Sequence[Thing], words: Callable[[Thing], Iterable[str]], enough: float
) -> list[tuple[Thing, Thing, KnownBy]]:
    """Pair things one to one: the surest way first, and within likeness the most alike first."""
    pairs: list[tuple[Thing, Thing, KnownBy]] = []
    left = list(old), list(new)

    def take(one: Thing, other: Thing, by: KnownBy) -> None:
        pairs.append((one, other, by))
        left[0].remove(one)
        left[1].remove(other)

    for one in old:
        if other := next((other for other in left[1] if other.id == one.id), None):
            take(one, other, "id")
    for one in tuple(left[0]):
        said = set(map(alike, words(one)))
        if other := next((other for other in left[1] if said & set(map(alike, words(other)))), None):
            take(one, other, "words")
    near = (
        (max(likeness(a, b) for a in words(one) for b in words(other)), -at, one, other)
        for at, one in enumerate(left[0])
        for other in left[1]
    )
    for near_by, _, one, other in sorted(near, key=lambda found: found[:2], reverse=True):
        if near_by >= enough and one in left[0] and other in left[1]:
            take(one, other, "likeness")
    return pairs


def _asked(question: Question) -> tuple[str, ...]:
    return (question.text,)


def _labels(option: Option) -> tuple[str, ...]:
    return (option.label, *option.aliases)
