"""Say how a cost could be met, and what of it others pay or count too."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.model.cost_totals import CaseTotal, CostTotals, Spread, Sums
from wellput.model.cost_words import plain, spread_words
from wellput.model.costs import CostSheet, Cover, case_label
from wellput.text import listed

_COVERED: dict[Cover, str] = {
    "absorb": "could be absorbed",
    "share": "could be shared with others",
    "fund": "would need new funding",
}


def cover_told(sheet: CostSheet, totals: CostTotals) -> Iterator[str]:
    """Yield, for each case in which any line says how it could be met, what comes to what."""
    for case in totals.cases:
        known: dict[str | None, Sums] = dict(case.by_cover)
        if set(known) == {None}:
            continue
        parts = [
            f"{_amount(known[cover], sheet)} {words}"
            for cover, words in _COVERED.items()
            if cover in known and _amount(known[cover], sheet)
        ]
        left = known.get(None, Sums()).cash
        if left != Spread():
            parts.append(f"of {spread_words(left, 'money', sheet.currency)} nothing is said")
        if parts:
            yield f"{case_label(case.case)}: {listed(parts)}."


def shared_told(sheet: CostSheet, totals: CostTotals) -> Iterator[str]:
    """Yield, for each case with shared lines, how much of it must not be counted twice."""
    for case in totals.cases:
        amount = _amount(case.shared, sheet)
        if amount:
            yield f"{case_label(case.case)}, shared: {amount}, {_shared_with(case, totals)}"


def _shared_with(case: CaseTotal, totals: CostTotals) -> str:
    lines = [one.line for one in totals.lines if one.line.case == case.case and one.line.shared]
    names = list(dict.fromkeys(line.shared_with.rstrip(".") for line in lines if line.shared_with))
    return f"with {listed(names) if names else 'others'}, who may count it too."


def _amount(sums: Sums, sheet: CostSheet) -> str:
    """Return the money and, apart from it, the volunteers' hours; nothing where there is neither."""
    parts = []
    if sums.cash != Spread():
        parts.append(spread_words(sums.cash, "money", sheet.currency))
    if sums.volunteer_hours != Spread():
        parts.append(f"{plain(sums.volunteer_hours.central)} volunteer hours")
    return " and ".join(parts)
