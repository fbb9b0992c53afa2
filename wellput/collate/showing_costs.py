"""Costs as tables and strips: one for each case, currency and period, a row for each group."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from functools import partial

from wellput.collate.figures import CaseCosts, Figures, QuestionFigures
from wellput.collate.showing_groups import named
from wellput.collate.showing_numbers import SPREAD, spread_cells, strips
from wellput.model.collation_shown import Amount, Cell, Column, StripsShown, TableShown
from wellput.model.cost_totals import Spread
from wellput.model.cost_words import hours_words, money, spread_words
from wellput.model.costs import case_label
from wellput.text import listed
from wellput.text.amounts import in_words

_ONE, _MUCH = Decimal(1), Decimal(100)
_PENNY = Decimal("0.01")
_COLUMNS = (Column("Group"), Column("Gave one"), *SPREAD, Column("In all"))


def cost_tables(one: QuestionFigures) -> Iterator[TableShown]:
    """Yield a table for each case of the costs."""
    for case in _with_money(one):
        rows = (_row(group, case) for group in (one.everybody, *one.groups))
        yield TableShown(f"Costs in {case.currency}, {_named(case)}", _COLUMNS, tuple(row for row in rows if row))


def cost_charts(one: QuestionFigures) -> Iterator[StripsShown]:
    """Yield the strips of each case of the costs."""
    for case in _with_money(one):
        lies = [(group.label, found.each) for group in (one.everybody, *one.groups) if (found := _same(group, case))]
        about = f"{one.question.name}, {_named(case)}: {in_words(case.count, 'worksheets')}"
        yield strips(lies, partial(said, case.currency), f"How the costs lie, {_named(case)}", about)


def cost_words(one: QuestionFigures) -> Iterator[str]:
    """Yield what must be said of the costs: their totals, what is shared, what is missing, and what is masked."""
    for case in one.everybody.costs:
        yield f"{case_label(case.case)}, {case.period}{_in_all(case)}.{_shared(case)}{_incomplete(case)}"
        if hidden := [group.label for group in one.groups if case.case in group.masked_cases]:
            yield f"{case_label(case.case)}, {case.period}: masked for {named(hidden, one.groups)}."
    if one.everybody.masked_cases:
        yield f"Masked, since too few have costs in it: {listed([case_label(c) for c in one.everybody.masked_cases])}."


def without_money(case: CaseCosts) -> str:
    """Say what there is of a case in which no worksheet has an amount of money: a nought would be taken for a cost."""
    hours = hours_words(case.volunteer_hours)
    return f"{hours} of volunteers, and no amounts of money" if hours else "no amounts of money"


def _with_money(one: QuestionFigures) -> Iterator[CaseCosts]:
    return (case for case in one.everybody.costs if case.has_money)


def _in_all(case: CaseCosts) -> str:
    if not case.has_money:
        return f", {in_words(case.count, 'worksheets')}: {without_money(case)}"
    return f", in all: {spread_words(_to_the_penny(case.total), 'money', case.currency)}"


def _shared(case: CaseCosts) -> str:
    if not case.shared.high:
        return ""
    told = spread_words(_to_the_penny(case.shared), "money", case.currency)
    return f" Shared costs of {told} are not in it, since several members may have told the same one."


def _incomplete(case: CaseCosts) -> str:
    if not case.incomplete:
        return ""
    return f" Worksheets with lines that could not be counted, since something is not known: {case.incomplete:,}."


def _row(group: Figures, case: CaseCosts) -> tuple[Cell, ...]:
    """Return a group's costs in a case; nothing where it has none."""
    if found := _same(group, case):
        total = Amount(found.total.central, said(case.currency, found.total.central))
        return group.label, found.count, *spread_cells(found.each, partial(said, case.currency)), total
    return ()


def _same(group: Figures, case: CaseCosts) -> CaseCosts | None:
    key = (case.case, case.currency, case.period)
    return next((one for one in group.costs if (one.case, one.currency, one.period) == key), None)


def _named(case: CaseCosts) -> str:
    return f"{case_label(case.case).lower()}, {case.period}"


def said(currency: str, amount: Decimal) -> str:
    """Say an amount: to the pound where it is a hundred or more, so that a row of them stays readable."""
    return money(amount.quantize(_ONE if abs(amount) >= _MUCH else _PENNY, ROUND_HALF_UP), currency)


def _to_the_penny(spread: Spread) -> Spread:
    return Spread(*(one.quantize(_PENNY, ROUND_HALF_UP) for one in (spread.low, spread.central, spread.high)))
