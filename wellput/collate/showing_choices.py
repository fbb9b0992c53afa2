"""Choices and rankings as tables and bars: everybody beside the groups, a few groups to a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from wellput.collate.figures import Figures, QuestionFigures, RankedChoice, percent
from wellput.collate.showing_groups import with_figures
from wellput.model.collation_shown import Amount, Bar, BarsShown, Cell, Column, Share, TableShown
from wellput.model.cost_words import plain

GROUPS_IN_A_TABLE = 4
"""Beside everybody; more do not fit on an upright page."""

MOST_DRAWN = 8
"""Answers that a chart has room for, each with its count."""

_Told = Callable[[Figures, str], Cell]


def choice_tables(one: QuestionFigures) -> Iterator[TableShown]:
    """Yield the tables of what was chosen, or ranked."""
    if one.everybody.choices:
        several = " (several could be chosen)" if one.question.type == "select_multiple" else ""
        yield from _beside_each_other(one, f"How many chose each answer{several}", _chose)
    if one.everybody.ranking:
        yield _places(one.everybody)
        if with_figures(one.groups):
            yield from _beside_each_other(one, "How many ranked each", _chose)
            yield from _beside_each_other(one, "How many put each first", _put_first)


def choice_charts(one: QuestionFigures) -> Iterator[BarsShown]:
    """Yield the bars of what everybody chose, or ranked."""
    base = one.everybody.base or 0
    about = f"{one.question.name}: {base:,} answered"
    if one.everybody.choices:
        several = one.question.type == "select_multiple"
        order = ", chosen most often first" if several else ""
        yield bars_of(one.everybody, f"What was chosen, of {base:,} who answered{order}", about, by_count=several)
    if one.everybody.ranking:
        ranked = tuple(
            Bar(each.label, each.count / base, each.first / base, f"{each.count:,}; first {each.first:,}")
            for each in one.everybody.ranking
        )
        caption = f"How often each was ranked, of {base:,} who answered, in the order of their points"
        yield BarsShown(ranked, caption, about, "first choice", "another place")


def bars_of(everybody: Figures, caption: str, about: str, *, by_count: bool) -> BarsShown:
    """Return the bars of what everybody chose; where they are many a chart may have room for the first alone."""
    base = everybody.base or 0
    choices = sorted(everybody.choices, key=lambda one: -one.count if by_count else 0)
    bars = tuple(Bar(one.label, one.count / base, one.count / base, _share(one.count, base).words) for one in choices)
    return BarsShown(bars, caption, about)


def tables_of(one: QuestionFigures, caption: str) -> Iterator[TableShown]:
    """Yield tables of how many of each group chose each option."""
    yield from _beside_each_other(one, caption, _chose)


def _places(everybody: Figures) -> TableShown:
    columns = (
        *(Column("Choice"), Column("Place"), Column("Points")),
        *(Column("Ranked by", everybody.base), Column("First for", everybody.base), Column("Mean rank")),
    )
    rows = tuple(_place(each, everybody.base or 0) for each in everybody.ranking)
    return TableShown("The order that members give", columns, rows)


def _place(each: RankedChoice, base: int) -> tuple[Cell, ...]:
    place: Cell = f"{each.place}=" if each.tied else each.place
    mean: Cell = "" if each.mean_rank is None else Amount(each.mean_rank, plain(each.mean_rank))
    return each.label, place, each.points, _share(each.count, base), _share(each.first, base), mean


def _beside_each_other(one: QuestionFigures, caption: str, tell: _Told) -> Iterator[TableShown]:
    """Yield tables of the options by group, for the groups that have figures."""
    groups = with_figures(one.groups)
    starts = range(0, max(1, len(groups)), GROUPS_IN_A_TABLE)
    for start in starts:
        some = groups[start : start + GROUPS_IN_A_TABLE]
        part = f"{caption} ({start // GROUPS_IN_A_TABLE + 1} of {len(starts)})" if len(starts) > 1 else caption
        drawn = not groups and 0 < len(one.everybody.choices) <= MOST_DRAWN
        yield replace(_table(part, [one.everybody, *some], tell), for_a_book=drawn or tell is _put_first)


def _table(caption: str, groups: Sequence[Figures], tell: _Told) -> TableShown:
    everybody = groups[0]
    options = [(one.option, one.label) for one in everybody.choices or everybody.ranking]
    columns = (Column("Answer"), *(Column(group.label, group.base) for group in groups))
    rows = tuple((label, *(tell(group, option) for group in groups)) for option, label in options)
    return TableShown(caption, columns, rows)


def _chose(group: Figures, option: str) -> Cell:
    return _share(group.count(option) or 0, group.base or 0)


def _put_first(group: Figures, option: str) -> Cell:
    first = next((one.first for one in group.ranking if one.option == option), 0)
    return _share(first, group.base or 0)


def _share(count: int, base: int) -> Share:
    return Share(count, base, percent(count, base))
