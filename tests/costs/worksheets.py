"""Worksheets for tests: made by hand, and generated."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from wellput.model.costs import CostLine, CostSheet, Quantity, Range

TYPED = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]) | st.sampled_from("=+-@'\"\n\t&<_x"), min_size=1
)
"""Words as people type them, of the characters that a document can hold."""


def line(**values: Any) -> CostLine:
    """A line of paid time unless something else is said."""
    given = {"activity": "Meetings", "case": "now", "who": "paid", **values}
    return CostLine.model_validate(given)


def sheet(*lines: CostLine, **values: Any) -> CostSheet:
    return CostSheet.model_validate({**values, "lines": list(lines)})


def meetings(**values: Any) -> CostLine:
    """Two paid people, an hour and a half, twelve times: 36 hours."""
    return line(**{"people": "2", "hours": "1.5", "times": "12", "rate": "18.40", "on_costs": "0.13", **values})


def amounts(most: int, places: int = 2) -> st.SearchStrategy[Decimal]:
    return st.decimals(0, most, allow_nan=False, allow_infinity=False, places=places)


def quantities(most: int, places: int = 2) -> st.SearchStrategy[Quantity]:
    """Amounts, known exactly or as a range."""
    several = st.lists(amounts(most, places), min_size=3, max_size=3).map(sorted)
    return amounts(most, places) | several.map(lambda one: Range(low=one[0], central=one[1], high=one[2]))


def lines(words: st.SearchStrategy[str] = TYPED) -> st.SearchStrategy[CostLine]:
    def maybe(some: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        return st.none() | some

    return st.builds(
        CostLine,
        activity=words,
        case=st.sampled_from(["now", "duty"]),
        who=st.sampled_from(["paid", "volunteer", None]),
        people=maybe(quantities(500)),
        hours=maybe(quantities(24)),
        times=maybe(quantities(366)),
        rate=maybe(quantities(200)),
        on_costs=maybe(quantities(1, places=4)),
        other=st.dictionaries(words, quantities(99_999), max_size=3),
        shared=st.booleans(),
        shared_with=maybe(words),
        cover=st.sampled_from(["absorb", "share", "fund", None]),
        note=maybe(words),
    )


def worksheets(words: st.SearchStrategy[str] = TYPED, most: int = 8) -> st.SearchStrategy[CostSheet]:
    return st.builds(
        CostSheet,
        lines=st.lists(lines(words), max_size=most).map(tuple),
        volunteer_rate=st.none() | quantities(100),
        volunteer_rate_source=st.none() | words,
        assumptions=st.lists(words, max_size=3).map(tuple),
    )
