"""Which groups have something to show, and a line for those that have not: nobody answered, or they are masked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wellput.collate.figures import By, Figures
from wellput.text import listed

MOST_NAMED = 5
"""More groups than these are counted and not named."""

_KINDS: dict[By, str] = {"kind": "kinds of member", "area": "areas"}


def with_figures(groups: Sequence[Figures]) -> tuple[Figures, ...]:
    """Return the groups that have figures to show."""
    return tuple(group for group in groups if not group.masked and group.base)


def groups_left_out(groups: Sequence[Figures], by: By | None, least: int) -> Iterator[str]:
    """Yield a sentence on the groups that are masked, and one on those of which nobody answered."""
    if by is None:
        return
    hidden, silent = not_shown(groups)
    if hidden:
        reason = f"Fewer than {least} of each were asked or answered, or they would give a masked group away."
        yield f"Masked: {named(hidden, with_figures(groups), _KINDS[by])}. {reason}"
    if silent:
        yield f"Nobody answered: {named(silent, with_figures(groups), _KINDS[by])}."


def not_shown(groups: Sequence[Figures]) -> tuple[list[str], list[str]]:
    """Return the groups that are masked, and those that were asked and of which nobody answered."""
    silent = [group.label for group in groups if not group.masked and group.asked and not group.base]
    return [group.label for group in groups if group.masked], silent


def named(hidden: Sequence[str], others: Sequence[object], kinds: str = "groups") -> str:
    """Return the names of groups that are left out, or how many they are."""
    if len(hidden) > MOST_NAMED:
        return f"{len(hidden)} {'other ' if others else ''}{kinds}"
    return listed(hidden)
