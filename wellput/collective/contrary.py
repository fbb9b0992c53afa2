"""Which options hold a view, and which are plainly contrary to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wellput.model.bank import Option, Question
from wellput.text.alike import alike

HIGH, LOW = "high", "low"

_NO_VIEW = frozenset(
    alike(words)
    for words in (
        *("Not sure", "not-sure", "Unsure", "Don't know", "dont-know", "Do not know", "Undecided"),
        *("No opinion", "No view", "Cannot say", "Neither", "Not applicable", "Prefer not to say", "No answer"),
    )
)
"""How options are called by which nothing is said, neither for nor against."""


@dataclass(frozen=True, slots=True)
class Options:
    """Options by which a view is held, and options contrary to it; all others are neither."""

    holding: frozenset[str]
    contrary: frozenset[str] = frozenset()


def is_view(option: Option) -> bool:
    """Say whether an option says something definite about the question."""
    return not option.other and alike(option.label) not in _NO_VIEW and alike(option.id) not in _NO_VIEW


def sides(question: Question) -> dict[str, frozenset[str]]:
    """Return the options in the high and in the low half of a question with steps; the middle step is in neither."""
    steps = {option.id: option.step for option in question.options if option.step}
    if not steps or question.type not in ("scale", "select_one"):
        return {}
    ends = min(steps.values()) + max(steps.values())
    halves = {
        HIGH: frozenset(option for option, step in steps.items() if 2 * step > ends),
        LOW: frozenset(option for option, step in steps.items() if 2 * step < ends),
    }
    return halves if all(halves.values()) else {}


def of_side(question: Question, side: str) -> Options:
    """Return the options of a half, to which the other half is contrary."""
    halves = sides(question)
    other = LOW if side == HIGH else HIGH
    return Options(halves.get(side, frozenset()), halves.get(other, frozenset()))


def of_option(question: Question, option: str) -> Options:
    """Return the option; contrary is the other half of a scale, or the other of two options."""
    return Options(frozenset([option]), frozenset(_contrary(question, option)))


def of_options(question: Question, options: Iterable[str]) -> Options:
    """Return several options held together; contrary is what is so to each of them."""
    each = [of_option(question, one) for one in options]
    holding = frozenset[str]().union(*(one.holding for one in each))
    contrary = frozenset[str].intersection(*(one.contrary for one in each)) if each else frozenset[str]()
    return Options(holding, contrary - holding)


def _contrary(question: Question, option: str) -> Iterator[str]:
    halves = sides(question)
    if halves:
        for side, other in ((HIGH, LOW), (LOW, HIGH)):
            if option in halves[side]:
                yield from halves[other]
        return
    definite = [one.id for one in question.options if is_view(one)]
    if question.type in ("select_one", "scale") and len(definite) == 2 and option in definite:
        yield from (one for one in definite if one != option)
