"""What a response of many chooses: what most members chose, and nothing where they are divided."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from wellput.model.collective_views import QuestionViews, RankedView, SupportView

_ONE, _HUNDREDTH = Decimal(1), Decimal("0.01")
_ONE_CHOICE = ("select_one", "scale")


def chosen_options(views: QuestionViews) -> tuple[str, ...]:
    """Return the option that most hold; of several that may be chosen, those that half of the members chose."""
    question = views.question
    own = tuple(_own(views))
    if not own:
        return ()
    if question.type in _ONE_CHOICE:
        most = [one for one in views.options if one.supports == views.options[0].supports]
        return (most[0].basis.of or "",) if len(most) == 1 and most[0] in own else ()
    if question.type != "select_multiple":
        return ()
    half = [one for one in own if 2 * one.supports >= one.base]
    most = [one for one in own if one.supports == own[0].supports]
    return tuple(one.basis.of or "" for one in (half or most)[: question.most])


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
