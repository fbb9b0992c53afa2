"""Whether an item of evidence holds a figure, in whatever form it is written there."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from wellput.checks.figures import Figure, every_figure
from wellput.checks.figures.kinship import kin
from wellput.checks.figures.rounding import hedged_as, told_as
from wellput.checks.figures.units import time_of
from wellput.model.evidence import Evidence

_NEAR = 5
"""How many hundredths "nearly half" may lie away from a half."""


def holds(item: Evidence, figure: Figure) -> bool:
    """Say whether the item's figures or statement have the figure: same value, and nothing else counted."""
    if figure.base is not None and figure.part is not None:
        return _holds_part(item, figure)
    if figure.kind == "times":
        return _holds_one(item, figure) or _grew(item, figure)
    if figure.percent is not None:
        shares = [one for one in figures_of(item) if one.kind in ("percent", "share")]
        return _holds_one(item, figure) and any(_same_share(figure.percent, one) for one in shares)
    return _holds_one(item, figure)


def figures_of(item: Evidence) -> tuple[Figure, ...]:
    """Return every figure in an item's figures and statement."""
    return tuple(figure for text in (*item.figures, item.statement) for figure in figures_in(text))


@lru_cache(maxsize=2048)
def figures_in(text: str) -> tuple[Figure, ...]:
    """Return every figure in a text of an item."""
    return every_figure(text)


def _holds_one(item: Evidence, figure: Figure) -> bool:
    """One place that counts the same confirms; failing that, a place that counts something else denies."""
    found = [one for one in figures_of(item) if _same_value(figure, one)]
    kept = [_same_thing(item, figure, one) for one in found]
    return True in kept or (bool(kept) and False not in kept)


def _holds_part(item: Evidence, figure: Figure) -> bool:
    known = figures_of(item)
    numbers = {value for one in known if one.kind in ("count", "share") for value in _numbers(one)}
    if not {figure.part, figure.base} <= numbers:
        return False
    if figure.percent is None:
        return True
    stated = any(_same_share(figure.percent, one) for one in known if one.kind in ("percent", "share"))
    return stated or told_as(figure.low, figure.percent)


def _grew(item: Evidence, figure: Figure) -> bool:
    """Say whether two numbers that follow each other bear out "doubled"."""
    return any(
        one.kind == other.kind and one.low and other.low == one.low * figure.low
        for one, other in pairwise(figures_of(item))
    )


def _numbers(figure: Figure) -> Iterator[Fraction]:
    if figure.kind == "count":
        yield from (figure.low, figure.high)
    elif figure.part is not None and figure.base is not None:
        yield from (figure.part, figure.base)


def _same_value(figure: Figure, held: Figure) -> bool:
    if figure.kind in ("percent", "share"):
        return held.kind in ("percent", "share") and _share_held(figure, held)
    if figure.kind == "count" and held.kind == "share":
        return not figure.is_range and figure.low in _numbers(held)
    if held.kind != figure.kind and not (figure.kind == "money" and held.kind == "count" and not held.unit):
        return False
    if figure.unit != held.unit and time_of(figure.unit) and time_of(held.unit):
        return _same_time(figure, held)
    return _close(figure, held)


def _close(figure: Figure, held: Figure) -> bool:
    if figure.is_range:
        return (figure.low, figure.high) == (held.low, held.high)
    return any(figure.low == value or hedged_as(figure.hedge, value, figure.low) for value in (held.low, held.high))


def _share_held(figure: Figure, held: Figure) -> bool:
    if figure.is_range:
        return (figure.low, figure.high) == (held.low, held.high)
    if held.is_range:
        return figure.low in (held.low, held.high)
    if figure.low == held.low or held.percent == figure.low:
        return True
    if figure.kind == held.kind == "percent":
        return hedged_as(figure.hedge, held.low, figure.low)
    gap = held.low - figure.low
    if figure.hedge and figure.kind == "share":
        return {"under": -_NEAR <= gap <= 0, "over": 0 <= gap <= _NEAR}.get(figure.hedge, abs(gap) <= _NEAR)
    return told_as(figure.low, held.low) if held.kind == "percent" else told_as(held.low, figure.low)


def _same_share(percent: Fraction, held: Figure) -> bool:
    return percent in (held.low, held.percent) or (held.kind == "share" and told_as(held.low, percent))


def _same_time(figure: Figure, held: Figure) -> bool:
    one, other = time_of(figure.unit), time_of(held.unit)
    if one is None or other is None or one[0] != other[0]:
        return False
    return figure.low * one[1] == held.low * other[1] and figure.high * one[1] == held.high * other[1]


def _same_thing(item: Evidence, figure: Figure, held: Figure) -> bool | None:
    """Say whether two figures count the same; None where one of them does not tell."""
    if figure.rate and held.rate and figure.rate != held.rate:
        return False
    if figure.kind != "count" or not figure.unit:
        return True
    if not held.unit or held.kind != "count":
        return None
    related = kin(figure.unit, held.unit)
    return False if related is None and _counted_otherwise(item, figure) else related


def _counted_otherwise(item: Evidence, figure: Figure) -> bool:
    """Say whether the item counts the same noun elsewhere: with 12 vans and 31 crates there, 31 vans are not held."""
    return any(one.kind == "count" and one.unit == figure.unit and not _close(figure, one) for one in figures_of(item))
