"""The totals of a cost worksheet as JSON: amounts as text, so that no digit of them is lost."""

from __future__ import annotations

from typing import Any

from wellput.model.cost_totals import CostTotals, Spread, Sums

Json = dict[str, Any]


def json_totals(totals: CostTotals) -> Json:
    """Return the totals by line, by case and by activity, and the differences."""
    return {
        "lines": [{"line": one.number, **_sums(one.sums), "missing": list(one.missing)} for one in totals.lines],
        "cases": [
            {
                "case": one.case,
                **_sums(one.sums),
                "shared": _sums(one.shared),
                "activities": [{"activity": name, **_sums(sums)} for name, sums in one.by_activity],
                "cover": [{"cover": cover, **_sums(sums)} for cover, sums in one.by_cover],
            }
            for one in totals.cases
        ],
        "differences": [{"case": one.case, "against": one.against, **_sums(one.sums)} for one in totals.differences],
    }


def _sums(sums: Sums) -> Json:
    spreads = {
        "paid_hours": sums.paid_hours,
        "volunteer_hours": sums.volunteer_hours,
        "pay": sums.pay,
        "other": sums.other,
        "cash": sums.cash,
        "volunteer_value": sums.value,
    }
    return {name: _spread(spread) for name, spread in spreads.items() if spread is not None}


def _spread(spread: Spread) -> Json:
    return {"low": f"{spread.low:f}", "central": f"{spread.central:f}", "high": f"{spread.high:f}"}
