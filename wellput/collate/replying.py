"""How many of those asked have replied, in sentences and by group; small groups are told together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wellput.collate.figures import percent
from wellput.collate.showing_groups import named
from wellput.model.collation_shown import Column, RepliesShown, Share, TableShown
from wellput.text.amounts import in_words


@dataclass(frozen=True, slots=True)
class Asked:
    """How many of a group were asked, and how many of them have replied."""

    label: str
    asked: int
    replied: int


def replies_shown(
    everybody: Asked, groups: Sequence[Asked], least: int, *, returns: int, uninvited: int, waiting: int
) -> RepliesShown:
    """Say how many replied; `uninvited` were not on the list, and the returns of those `waiting` do not count yet."""
    told = [_rate(everybody)]
    if uninvited:
        told.append(f"{in_words(uninvited, 'more')} replied without being on the list of members.")
    if waiting:
        told.append(f"{in_words(waiting, 'members')} sent several returns; none of these counts until one is chosen.")
    told.append(f"{in_words(returns, 'returns')} {'is' if returns == 1 else 'are'} counted below.")
    return RepliesShown(tuple(told), _table(everybody, groups, least))


def _rate(everybody: Asked) -> str:
    if not everybody.asked:
        return "There is no list of who was asked, so it cannot be said how many of them replied."
    share = _share(everybody)
    return f"Asked: {in_words(everybody.asked, 'members')}. Replied: {share.words}."


def _table(everybody: Asked, groups: Sequence[Asked], least: int) -> TableShown | None:
    rows = [one for one in (*_together(groups, least), everybody) if one.asked]
    if len(rows) < 3:
        return None
    columns = (Column("Members"), Column("Asked"), Column("Replied", of="asked"))
    return TableShown(
        "Who was asked, and who replied", columns, tuple((one.label, one.asked, _share(one)) for one in rows)
    )


def _together(groups: Sequence[Asked], least: int) -> list[Asked]:
    """Put groups of fewer than `least` together, with the next in size where they are still too few."""
    by_size = sorted((one for one in groups if one.asked), key=lambda one: one.asked)
    small = [one for one in by_size if one.asked < least]
    if not small:
        return list(groups)
    for one in by_size[len(small) :]:
        if len(small) > 1 and sum(each.asked for each in small) >= least:
            break
        small.append(one)
    own = [one for one in groups if one not in small]
    names = named([one.label for one in groups if one in small], own)
    pool = Asked(f"Together: {names}", sum(one.asked for one in small), sum(one.replied for one in small))
    return [*own, pool]


def _share(one: Asked) -> Share:
    return Share(one.replied, one.asked, percent(one.replied, one.asked))
