"""The rows of the spreadsheet's totals: each a formula over the lines, at its low, central and high."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.model.costs import CostSheet, case_label
from wellput.sheets.formulas import ENDS, sum_of
from wellput.sheets.layout import SPARE_LINES

MEASURES: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("Paid hours", "Hours", {"who": "paid"}),
    ("Volunteers' hours", "Hours", {"who": "volunteer"}),
    ("Cost of paid time", "Time in money", {"who": "paid"}),
    ("Other costs", "Other costs", {}),
    ("Total cost", "Total cost", {}),
    ("Volunteers' time, valued, not in the total", "Time in money", {"who": "volunteer"}),
    ("Of the total cost: shared with others", "Total cost", {"shared": "yes"}),
)
"""What is summed: its name, the reckoned column of `Lines`, and which lines."""

_ENDS = ("low", "central", "high")


def total_rows(sheet: CostSheet, title: str) -> Iterator[tuple[str, ...]]:
    """Yield the heads, `title` at their corner, then a row for each measure.

    The cases come first, and then how much more each of the others is than the first.
    """
    labels = [case_label(case) for case in sheet.cases]
    heads = [*labels, *(f"{label}, difference" for label in labels[1:])]
    yield (title, *(f"{head}: {end}" for head in heads for end in _ENDS))
    last = len(sheet.lines) + SPARE_LINES + 1
    for name, column, only in MEASURES:
        sums = {(case, end): sum_of(column, end, case, last, **only) for case in labels for end in ENDS}
        totals = [f"=ROUND({sums[case, end]},2)" for case in labels for end in ENDS]
        differences = [f"=ROUND({sums[case, end]}-{sums[labels[0], 2 - end]},2)" for case in labels[1:] for end in ENDS]
        yield (name, *totals, *differences)
