"""Opinions counted against those who were asked: "of 44 members 31 agree, 6 disagree and 5 are silent"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from wellput.checks.figures import Figure
from wellput.checks.portions import OF, OPINION, Mistake, number

_LEAST = 2
_ALL_SIDES = 3


def wrong_counts(text: str, figures: Sequence[Figure]) -> Iterator[Mistake]:
    """Yield counts of opinions that make more than the whole, or less though the silent are counted too."""
    whole, parts = _whole_and_parts(text, figures)
    if whole is None or len(parts) < _LEAST or not all(OPINION.match(text, one.end) for one in parts):
        return
    total = sum((_part(one) for one in parts), Fraction(0))
    if total > whole or (len(parts) >= _ALL_SIDES and total != whole):
        start, end = min(one.start for one in figures), parts[-1].end
        opinion = OPINION.match(text, end)
        yield Mistake(start, opinion.end() if opinion else end, f"the parts make {number(total)}, not {number(whole)}")


def _whole_and_parts(text: str, figures: Sequence[Figure]) -> tuple[Fraction | None, Sequence[Figure]]:
    counts = [one for one in figures if one.kind == "count" or one.base is not None]
    if not counts or len(counts) != len(figures) or any(one.is_range or one.hedge for one in counts):
        return None, ()
    first = counts[0]
    if first.base is not None:
        return first.base, counts
    if OF.search(text[max(0, first.start - 20) : first.start]) or ":" in text[first.end : counts[-1].start]:
        return first.low, counts[1:]
    return None, ()


def _part(figure: Figure) -> Fraction:
    return figure.low if figure.part is None else figure.part
