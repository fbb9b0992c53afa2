"""Choices and rankings as tables and bars: everybody beside the groups, a few groups to a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from wellput.collate.figures import Figures, QuestionFigures, RankedChoice, percent
from wellput.model.collation_shown import MASKED, Amount, Bar, BarsShown, Cell, Column, Share, TableShown
from wellput.model.cost_words import plain

GROUPS_IN_A_TABLE = 4
"""Beside everybody; more do not fit on an upright page."""

_Told = Callable[[Figures, str], Cell]


def choice_tables(one: QuestionFigures) -> Iterator[TableShown]:
    """Yield the tables of what was chosen, or ranked."""
    if one.everybody.choices:
        several = " Several could be chosen." if one.question.type == "select_multiple" else ""
        yield from _beside_each_other(one, f"How many chose each answer.{several}", _chose)
    if one.everybody.ranking:
        yield _places(one.everybody)
        if one.groups:
            yield from _beside_each_other(one, "How many ranked each, and first of all", _ranked)


def choice_charts(one: QuestionFigures) -> Iterator[BarsShown]:
    """Yield the bars of what everybody chose, or ranked."""
    base = one.everybody.base or 0
    about = f"{one.question.name}: {base:,} answered"
    if one.everybody.choices:
        bars = tuple(
            Bar(choice.label, choice.count / base, choice.count / base, _share(choice.count, base).words)
            for choice in one.everybody.choices
        )
        yield BarsShown(bars, f"What was chosen, of {base:,} who answered", about)
    if one.everybody.ranking:
        ranked = tuple(
            Bar(each.label, each.count / base, each.first / base, f"{each.count:,}; first {each.first:,}")
            for each in one.everybody.ranking
        )
        caption = f"How often each was ranked, of {base:,} who answered, in the order of their points"
        yield BarsShown(ranked, caption, about, "first choice", "another place")


def _places(everybody: Figures) -> TableShown:
    columns = (
        *(Column("Place"), Column("Choice"), Column("Points")),
        *(Column("Ranked by", everybody.base), Column("First for", everybody.base), Column("Mean rank")),
    )
    rows = tuple(_place(each, everybody.base or 0) for each in everybody.ranking)
    return TableShown("The order that members give", columns, rows)


def _place(each: RankedChoice, base: int) -> tuple[Cell, ...]:
    place: Cell = f"{each.place}, tied" if each.tied else each.place
    mean: Cell = "" if each.mean_rank is None else Amount(each.mean_rank, plain(each.mean_rank))
    return place, each.label, each.points, _share(each.count, base), _share(each.first, base), mean


def _beside_each_other(one: QuestionFigures, caption: str, tell: _Told) -> Iterator[TableShown]:
    """Yield tables of the options by group, the groups that are masked last and only where there is room."""
    shown = [group for group in one.groups if not group.masked]
    hidden = [group for group in one.groups if group.masked]
    room = -len(shown) % GROUPS_IN_A_TABLE if shown else GROUPS_IN_A_TABLE
    groups = [*shown, *hidden[:room]]
    starts = range(0, max(1, len(groups)), GROUPS_IN_A_TABLE)
    for start in starts:
        some = groups[start : start + GROUPS_IN_A_TABLE]
        part = f"{caption} ({start // GROUPS_IN_A_TABLE + 1} of {len(starts)})" if len(starts) > 1 else caption
        yield _table(part, [one.everybody, *some], tell)


def _table(caption: str, groups: Sequence[Figures], tell: _Told) -> TableShown:
    everybody = groups[0]
    options = [(one.option, one.label) for one in everybody.choices or everybody.ranking]
    columns = (Column("Answer"), *(Column(group.label, group.base) for group in groups))
    rows = tuple(
        (label, *(MASKED if group.masked else tell(group, option) for group in groups)) for option, label in options
    )
    return TableShown(caption.rstrip("."), columns, rows)


def _chose(group: Figures, option: str) -> Cell:
    return _share(group.count(option) or 0, group.base or 0)


def _ranked(group: Figures, option: str) -> Cell:
    each = next((one for one in group.ranking if one.option == option), None)
    if each is None:
        return ""
    return f"{_share(each.count, group.base or 0).words}, first {each.first:,}"


def _share(count: int, base: int) -> Share:
    return Share(count, base, percent(count, base))
