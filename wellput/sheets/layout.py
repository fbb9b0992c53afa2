"""What stands where in the spreadsheet, for whoever writes it and whoever reads it."""

from __future__ import annotations

from dataclasses import dataclass

from wellput.model.costs import Cover, Who
from wellput.model.typed_amounts import AmountKind

LINES, OTHER, FACTS, TOTALS, NOTES = "Lines", "Other costs", "Assumptions", "Totals", "Notes"

NUMBER, CASE, ACTIVITY, WHO = "No.", "Case", "Activity", "Paid or volunteer"
SHARED, SHARED_WITH, COVER, NOTE = "Shared", "Shared with", "How it could be met", "Note"
LOW, HIGH = ": low", ": high"

OTHER_NUMBER, OTHER_NAME, OTHER_AMOUNT = "No. of the line", "What for", "Amount a year"

CURRENCY, PERIOD, CASES = "Currency", "Period", "Cases"
VOLUNTEER_RATE, VOLUNTEER_SOURCE, ASSUMPTION = (
    "Volunteers' hour is valued at",
    "Where that value comes from",
    "Assumption",
)

WHO_LABELS: dict[Who, str] = {"paid": "Paid", "volunteer": "Volunteer"}
COVER_LABELS: dict[Cover, str] = {"absorb": "Absorbed", "share": "Shared with others", "fund": "New funding"}
YES = "Yes"

MOST_LINES = 3_000
"""A draft that held many more could not be read back."""
SPARE_LINES = 30
"""Rows with formulas below the last line, so that lines can be added in the spreadsheet."""


@dataclass(frozen=True, slots=True)
class AmountColumn:
    """Three columns for one amount: its low, itself, its high; `field` is its place in a line."""

    field: str
    title: str
    kind: AmountKind

    @property
    def titles(self) -> tuple[str, str, str]:
        """The heads of the three columns."""
        return f"{self.title}{LOW}", self.title, f"{self.title}{HIGH}"


AMOUNTS = (
    AmountColumn("people", "People", "count"),
    AmountColumn("hours", "Hours each time", "hours"),
    AmountColumn("times", "Times a year", "times"),
    AmountColumn("rate", "Rate an hour", "money"),
    AmountColumn("on_costs", "On-costs", "share"),
)
OTHER_COLUMN = AmountColumn("other", OTHER_AMOUNT, "money")

INPUTS: tuple[str, ...] = (
    *(NUMBER, CASE, ACTIVITY, WHO),
    *(title for amount in AMOUNTS for title in amount.titles),
    *(SHARED, SHARED_WITH, COVER, NOTE),
)
"""The heads of the columns of `Lines` that a person fills in."""

RECKONED = ("Hours", "Time in money", "Other costs", "Total cost")
"""What formulas work out after them, each with its low and high."""

RECKONED_TITLES = tuple(f"{name}{end}" for name in RECKONED for end in (LOW, "", HIGH))
LINE_TITLES = (*INPUTS, *RECKONED_TITLES)

OTHER_INPUTS = (OTHER_NUMBER, OTHER_NAME, *OTHER_COLUMN.titles)
OTHER_TITLES = (*OTHER_INPUTS, *(f"To the penny{end}" for end in (LOW, "", HIGH)))
