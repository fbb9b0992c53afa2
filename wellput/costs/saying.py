"""Say in words what a worksheet comes to."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from wellput.costs.covering import cover_told, shared_told
from wellput.costs.method import method_told
from wellput.costs.totals import worked_out
from wellput.costs.workings import line_shown
from wellput.model.cost_shown import CaseShown, CostShown, TotalShown
from wellput.model.cost_totals import CostTotals, Spread, Sums
from wellput.model.cost_words import spread_words
from wellput.model.costs import CostSheet, case_label
from wellput.model.typed_amounts import AmountKind

_TITLES = {"now": "What it takes now", "duty": "What it would take under a duty"}
_TOTAL = "Total cost"
_MEASURES: tuple[tuple[str, AmountKind, Callable[[Sums], Spread]], ...] = (
    ("Paid hours", "hours", lambda sums: sums.paid_hours),
    ("Volunteers' hours", "hours", lambda sums: sums.volunteer_hours),
    ("Cost of paid time", "money", lambda sums: sums.pay),
    ("Other costs", "money", lambda sums: sums.other),
    (_TOTAL, "money", lambda sums: sums.cash),
)


def shown(sheet: CostSheet) -> CostShown:
    """Return a worksheet in words."""
    totals = worked_out(sheet)
    return CostShown(
        cases=tuple(_case(sheet, totals, case) for case in sheet.cases if totals.case(case)),
        columns=(
            *(case_label(one.case) for one in totals.cases),
            *(_difference(len(totals.differences), one.case) for one in totals.differences),
        ),
        totals=tuple(_rows(sheet, totals)),
        cover=tuple(cover_told(sheet, totals)),
        shared=tuple(shared_told(sheet, totals)),
        method=method_told(sheet),
        assumptions=sheet.assumptions,
        incomplete=tuple(_incomplete(totals)),
        in_short=_in_short(sheet, totals),
    )


def _case(sheet: CostSheet, totals: CostTotals, case: str) -> CaseShown:
    lines = tuple(line_shown(one, sheet) for one in totals.lines if one.line.case == case)
    return CaseShown(case_label(case), _TITLES.get(case, case_label(case)), lines)


def _difference(count: int, case: str) -> str:
    return "Difference" if count == 1 else f"Difference: {case_label(case).lower()}"


def _rows(sheet: CostSheet, totals: CostTotals) -> Iterator[TotalShown]:
    every = [*(one.sums for one in totals.cases), *(one.sums for one in totals.differences)]
    for label, kind, part in _MEASURES:
        if label == _TOTAL or any(part(sums) != Spread() for sums in every):
            words = (f"{spread_words(part(sums), kind, sheet.currency)}" for sums in every)
            yield TotalShown(f"{label} {sheet.period}", tuple(words), is_total=label == _TOTAL)
    if any(sums.value for sums in every):
        values = (spread_words(sums.value or Spread(), "money", sheet.currency) for sums in every)
        yield TotalShown("Volunteers' time, valued, not in the total", tuple(values))


def _incomplete(totals: CostTotals) -> Iterator[str]:
    lacking = [one for one in totals.lines if one.missing]
    if lacking:
        named = "; ".join(f"{one.line.activity} ({', '.join(one.missing)})" for one in lacking)
        yield f"Not counted in full, because something is not known: {named}."


def _in_short(sheet: CostSheet, totals: CostTotals) -> str:
    """Return how many lines there are and what each case costs."""
    count = len(sheet.lines)
    costs = (
        f"{case_label(one.case).lower()} {spread_words(one.sums.cash, 'money', sheet.currency)} {sheet.period}"
        for one in totals.cases
    )
    return f"{count} {'line' if count == 1 else 'lines'}: {'; '.join(costs)}" if count else ""
