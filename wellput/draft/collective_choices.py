"""What a response of many chooses: what more than half of those who answered chose, and nothing where they are divided.

So no late return turns one choice into another: between two of them nothing is chosen.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from wellput.model.collective_views import QuestionViews, RankedView, SupportView

_ONE, _HUNDREDTH = Decimal(1), Decimal("0.01")
_ONE_CHOICE = ("select_one", "scale")


def chosen_options(views: QuestionViews) -> tuple[str, ...]:
    """Return the option of more than half of those who answered; where several may be chosen, those of half or more."""
    question = views.question
    if question.type in _ONE_CHOICE:
        chosen = [one for one in _own(views) if 2 * one.supports > one.answered]
    elif question.type == "select_multiple":
        chosen = [one for one in _own(views) if 2 * one.supports >= one.answered]
    else:
        return ()
    return tuple(one.basis.of or "" for one in chosen[: question.most])


def ranked_options(views: QuestionViews) -> tuple[RankedView, ...]:
    """Return the options to rank, as many as the question takes."""
    known = [one for one in views.ranked if _is_known(views, one)]
    return tuple(known[: views.question.most])


def number_of(views: QuestionViews) -> Decimal | None:
    """Return the median, whole where the question takes whole numbers."""
    if views.numbers is None:
        return None
    step = _ONE if views.question.type == "integer" else _HUNDREDTH
    rounded = views.numbers.median.quantize(step, ROUND_HALF_UP)
    return rounded.quantize(_ONE) if rounded == rounded.to_integral_value() else rounded


def _own(views: QuestionViews) -> Iterator[SupportView]:
    """Yield options of the bank's; what members typed beside them speaks for one alone."""
    return (one for one in views.options if _is_known(views, one))


def _is_known(views: QuestionViews, view: SupportView) -> bool:
    option = views.question.option(view.basis.of or "")
    return option is not None and not option.other
