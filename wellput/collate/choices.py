"""How many chose each option, one or several, and what rankings come to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal

from wellput.collate.figures import Choice, RankedChoice
from wellput.model.bank import Question
from wellput.model.tallied import Count
from wellput.text.in_order import in_order

_HUNDREDTH = Decimal("0.01")


def choices(question: Question, counts: Iterable[Count], known: Sequence[str]) -> tuple[Choice, ...]:
    """Count the options; `known` are those to tell of, whether chosen or not."""
    chosen: Counter[str] = Counter()
    for one in counts:
        chosen[one.option] += one.count
    return tuple(Choice(option, option_label(question, option), chosen[option]) for option in known)


def ranking(question: Question, counts: Iterable[Count], known: Sequence[str]) -> tuple[RankedChoice, ...]:
    """Rank the options by Borda's points, options with as many points in the order of the bank."""
    by_option: dict[str, Counter[int]] = {option: Counter() for option in known}
    for one in counts:
        by_option[one.option][one.rank] += one.count
    points = {option: _points(ranks, question.most) for option, ranks in by_option.items()}
    shared = Counter(points.values())
    return tuple(
        RankedChoice(
            option,
            option_label(question, option),
            by_option[option].total(),
            by_option[option][1],
            _mean(by_option[option]),
            points[option],
            1 + sum(other > points[option] for other in points.values()),
            shared[points[option]] > 1,
        )
        for option in sorted(known, key=lambda option: -points[option])
    )


def options_told_of(question: Question, counts: Iterable[Count]) -> tuple[str, ...]:
    """Return the bank's options, then those that were chosen and that the bank no longer has."""
    own = [option.id for option in question.options]
    return (*own, *sorted({one.option for one in counts} - set(own), key=in_order))


def option_label(question: Question, option: str) -> str:
    """Return what to call an option."""
    return question.called(option)


def _points(ranks: Counter[int], places: int) -> int:
    return sum(max(0, places - rank + 1) * count for rank, count in ranks.items())


def _mean(ranks: Counter[int]) -> Decimal | None:
    if not ranks:
        return None
    total = Decimal(sum(rank * count for rank, count in ranks.items()))
    return (total / ranks.total()).quantize(_HUNDREDTH, ROUND_HALF_UP)
