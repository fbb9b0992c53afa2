"""Which groups' figures are not shown: small ones, and others beside them, so that nothing is found by subtraction.

This is cell suppression with whole groups for cells (Handbook on Statistical Disclosure Control, chapter 4). Groups
that are masked form a pool. Everybody's figures less those of the groups shown give the pool's and no more: whoever
in the pool said what, the page is the same. So a masked figure stays unknown as long as the pool has two groups, is
not small itself, and could be shared out otherwise. Where everybody agrees, the pool agrees too; that is told by
everybody's figure and not by subtraction. What a group of nobody says is no secret, nor is how many members a group
has; whether any of them answered is, where they are few.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from decimal import Decimal

from wellput.collate.figures import Distribution
from wellput.collate.numbers import distribution

Pool = Collection[int]
"""Groups, by their places."""

GivesAway = Callable[[Pool], bool]
"""Says of a figure whether the pool's tells that of a group in it, where everybody's alone would not."""


@dataclass(frozen=True, slots=True)
class Masks:
    """Whether everybody's figures are masked, and which groups' are, by their places."""

    everybody: bool
    groups: frozenset[int]


def masks(
    bases: Sequence[int],
    figures: Sequence[GivesAway],
    least: int,
    already: Pool = (),
    possible: Sequence[int] | None = None,
) -> Masks:
    """Return what to mask, of groups with these bases; `already` are groups masked where it was asked of whom.

    `possible` are how many of each group could be in its base, where it is not told which of a pool are.
    """
    answering = [group for group, base in enumerate(bases) if base]
    if 0 < sum(bases) < least:
        return Masks(True, frozenset({*answering, *already}))
    pool = {group for group in answering if bases[group] < least} | set(already)
    if pool.isdisjoint(answering):
        return Masks(False, frozenset(pool))
    beside = sorted((group for group in answering if group not in pool), key=lambda group: (bases[group], group))
    while beside and (_is_small(pool, bases, possible or bases, least) or any(gives(pool) for gives in figures)):
        pool.add(beside.pop(0))
    return Masks(False, frozenset(pool))


def share_of(counts: Mapping[int, int], bases: Sequence[int]) -> GivesAway:
    """Tell of a thing that members do or do not: how many of each group do, of its base."""
    return sum_of(
        [
            {does for does, many in ((True, counts.get(group, 0)), (False, base - counts.get(group, 0))) if many}
            for group, base in enumerate(bases)
        ]
    )


def sum_of(said: Sequence[AbstractSet[Hashable]]) -> GivesAway:
    """Tell of a count or a sum, by the different things that members of each group say: it is known where all agree."""

    def differing(groups: Pool) -> int:
        return len({one for group in groups for one in said[group]})

    everybody = differing(range(len(said)))
    return lambda pool: differing(pool) <= 1 < everybody


def spread_of(numbers: Sequence[Sequence[Decimal]]) -> GivesAway:
    """Tell of medians, quartiles and ranges: one is known where a group would have it with the least and the most."""

    def known(groups: Pool, group: int) -> set[str]:
        values = sorted(one for place in groups for one in numbers[place])
        size = len(numbers[group])
        least, most = distribution(values[:size]), distribution(values[-size:])
        return {name for name in Distribution.__slots__ if getattr(least, name) == getattr(most, name)}

    everybody = range(len(numbers))
    return lambda pool: any(known(pool, group) - known(everybody, group) for group in pool if numbers[group])


def _is_small(pool: Pool, bases: Sequence[int], possible: Sequence[int], least: int) -> bool:
    return sum(possible[group] > 0 for group in pool) < 2 or sum(bases[group] for group in pool) < least
