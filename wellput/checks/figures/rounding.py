"""How figures are told: rounded, cut short, or hedged with words such as "about" and "nearly"."""

from __future__ import annotations

from fractions import Fraction

from wellput.checks.figures.figure import Hedge

_FINEST = Fraction(1, 1000)


def told_as(exact: Fraction, told: Fraction) -> bool:
    """Say whether a value may be told so: 70.45 as 70, 70.4 or 70.5, and not as 71."""
    step = min(_step(told), Fraction(1))
    return 0 <= exact - told < step or abs(exact - told) * 2 <= step


def hedged_as(hedge: Hedge, exact: Fraction, told: Fraction) -> bool:
    """Say whether "about 250" may stand for 247, "over 200" for 213: within the last digit that is told."""
    step = _step(told)
    if not hedge or step == 1:
        return False
    gap = exact - told
    if hedge == "over":
        return 0 <= gap < step
    if hedge == "under":
        return -step < gap <= 0
    return abs(gap) * 2 <= step


def _step(value: Fraction) -> Fraction:
    """Return the size of a number's last digit that is not nought: 10 for 250, a tenth for 2.5."""
    step = Fraction(1)
    while value % step and step > _FINEST:
        step /= 10
    while step >= 1 and value and value % (step * 10) == 0:
        step *= 10
    return step
