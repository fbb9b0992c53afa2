"""Who was asked and who replied, as far as that may be told."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

from wellput.collate.figures import By
from wellput.collate.grouping import grouped
from wellput.collate.masking import masks
from wellput.collate.replying import Asked
from wellput.model.bank import Bank
from wellput.model.collective_views import GroupView, MembersView
from wellput.model.tallied import Cell

_NO_SECRET = 0
"""How many of a kind replied is told by every question that one kind alone is asked."""


def members_view(
    bank: Bank, cells: Sequence[Cell], asked: Asked, uninvited: int, waiting: int, days: Sequence[str], least: int
) -> MembersView:
    """Return the members; `waiting` have several returns of which none counts yet, `days` are those of returns."""
    return MembersView(
        sum(cell.returns for cell in cells),
        asked.asked or None,
        asked.replied if asked.asked else None,
        uninvited,
        waiting,
        _groups(bank, cells, "kind", _NO_SECRET),
        _groups(bank, cells, "area", least),
        _day(days[0]) if days else None,
        _day(days[-1]) if days else None,
        least,
    )


def _groups(bank: Bank, cells: Sequence[Cell], by: By, least: int) -> tuple[GroupView, ...]:
    """Return kinds or areas; nothing where it is known of none."""
    groups = grouped(bank, cells, by)
    if all(group.id is None for group in groups):
        return ()
    returns: dict[int, int] = defaultdict(int, {cell.id: cell.returns for cell in cells})
    sizes = [sum(returns[cell] for cell in group.cells) for group in groups]
    hidden = masks(sizes, (), least)
    return tuple(
        GroupView(group.id, group.label, None if hidden.everybody or at in hidden.groups else sizes[at])
        for at, group in enumerate(groups)
    )


def _day(day: str) -> dt.date:
    return dt.date.fromisoformat(day)
