"""Find the questions of one bank again in another: by id, then by the same words, then by words nearly the same.

What may be either of two is put at neither, and what may say the opposite is never taken for the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from wellput.model.bank import Bank, Option, Question
from wellput.model.bank_match import BankMatch, KnownBy, OptionMatch, QuestionMatch
from wellput.text.alike import alike
from wellput.text.likeness import likeness
from wellput.text.meant import opposed, other_numbers

QUESTION_LIKENESS, OPTION_LIKENESS = 0.8, 0.85
"""From which likeness on, of 1, two wordings are taken for one."""

_AS_GOOD = 0.05
"""By no more than this may one wording be more alike than another for both to be meant."""

_FEWEST = 4
"""A question of so many words that all stand in another one may have become it."""

Thing = TypeVar("Thing", Question, Option)
_Alike = Callable[[Thing, Thing], float]


@dataclass(frozen=True, slots=True)
class _Pair(Generic[Thing]):
    old: Thing
    new: Thing
    by: KnownBy
    score: float


def matched(old: Bank, new: Bank) -> BankMatch:
    """Return two banks question by question; each question is matched at most once."""
    before, after = list(old.questions), list(new.questions)
    pairs = _paired(before, after, _questions_alike)
    left = _left(after, {one.new.id for one in pairs})
    rivals = {one.old.id: _rivals(one, left) for one in pairs}
    sure = {one.new.id: one for one in pairs if one.by == "id" or not rivals[one.old.id]}
    unsure = {one.old.id: (one.new, *rivals[one.old.id]) for one in pairs if one.new.id not in sure}
    for one in _left(before, {one.old.id for one in pairs}):
        merged = [
            pair for pair in pairs if pair.by == "likeness" and _is_as_good(_questions_alike(one, pair.new), pair)
        ]
        unsure |= {each.id: (pair.new,) for pair in merged for each in (one, pair.old)}
        sure = {key: pair for key, pair in sure.items() if pair not in merged}
    both = (
        _match(sure[one.id], rivals[sure[one.id].old.id]) if one.id in sure else QuestionMatch(None, one)
        for one in after
    )
    placed = {one.old.id for one in sure.values()}
    gone = (QuestionMatch(one, None, rivals=unsure.get(one.id, ())) for one in _left(before, placed))
    return BankMatch(old, new, (*both, *gone))


def matched_options(old: Sequence[Option], new: Sequence[Option]) -> tuple[OptionMatch, ...]:
    """Return two lists of options beside each other: in the new one's order, then what only the old one has."""
    pairs = _paired(old, new, _options_alike)
    found = {one.new.id: OptionMatch(one.old, one.new, one.by) for one in pairs}
    both = (found.get(one.id, OptionMatch(None, one)) for one in new)
    gone = (OptionMatch(one, None) for one in _left(old, {one.old.id for one in pairs}))
    return (*both, *gone)


def _match(pair: _Pair[Question], rivals: tuple[Question, ...]) -> QuestionMatch:
    return QuestionMatch(pair.old, pair.new, pair.by, matched_options(pair.old.options, pair.new.options), rivals)


def _paired(old: Sequence[Thing], new: Sequence[Thing], how_alike: _Alike[Thing]) -> list[_Pair[Thing]]:
    """Pair things one to one: those of one id, then the most alike first."""
    ids = {one.id: one for one in new}
    pairs = [_Pair(one, ids[one.id], "id", how_alike(one, ids[one.id])) for one in old if one.id in ids]
    taken = {one.old.id for one in pairs}
    near = [(how_alike(one, other), one, other) for one in _left(old, taken) for other in _left(new, taken)]
    again: set[str] = set()
    for score, one, other in sorted((found for found in near if found[0]), key=lambda found: -found[0]):
        if one.id not in taken and other.id not in again:
            pairs.append(_Pair(one, other, "words" if score == 1 else "likeness", score))
            taken.add(one.id)
            again.add(other.id)
    return pairs


def _left(things: Sequence[Thing], taken: set[str]) -> list[Thing]:
    return [one for one in things if one.id not in taken]


def _rivals(pair: _Pair[Question], left: Sequence[Question]) -> tuple[Question, ...]:
    """Return which of the questions that are left a question may be just as well as what it was paired with."""
    if pair.by != "words" and pair.score == 1:
        return ()
    return tuple(
        one
        for one in left
        if _is_as_good(_questions_alike(pair.old, one), pair) or (pair.score < 1 and _holds(one.text, pair.old.text))
    )


def _is_as_good(score: float, pair: _Pair[Question]) -> bool:
    return score == 1 if pair.score == 1 else bool(score) and score >= pair.score - _AS_GOOD


def _holds(longer: str, shorter: str) -> bool:
    mine, theirs = alike(shorter).strip("?").split(), alike(longer).strip("?").split()
    return len(mine) >= _FEWEST and set(mine) < set(theirs) and not opposed(longer, shorter)


def _questions_alike(one: Question, other: Question) -> float:
    """Return how alike two questions are, 1 for the same words; 0 where they are not to be taken for each other."""
    if alike(one.text) == alike(other.text):
        return 1
    score = likeness(one.text, other.text)
    return score if score >= QUESTION_LIKENESS and not opposed(one.text, other.text) else 0


def _options_alike(one: Option, other: Option) -> float:
    return max(_labels_alike(a, b) for a in (one.label, *one.aliases) for b in (other.label, *other.aliases))


def _labels_alike(one: str, other: str) -> float:
    if alike(one) == alike(other):
        return 1
    score = likeness(one, other)
    is_another = score < OPTION_LIKENESS or opposed(one, other) or other_numbers(one, other)
    return 0 if is_another else score
