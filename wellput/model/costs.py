"""The cost worksheet: lines of activity, now and under a duty. Amounts are decimal, never floating point."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from wellput.model.base import Id, Number, Record, Words

Amount = Annotated[Number, Field(ge=0)]

Who = Literal["paid", "volunteer"]
Cover = Literal["absorb", "share", "fund"]
"""How a cost could be met: out of what there is, together with others, or only with new funding."""

CASES = {"now": "Now", "duty": "Under a duty"}
"""The cases that are asked about unless a worksheet names others, and what to call them."""


class Range(Record):
    """An amount that is not known exactly; `central` is the likeliest."""

    low: Amount
    central: Amount
    high: Amount

    @model_validator(mode="after")
    def _in_order(self) -> Range:
        if not self.low <= self.central <= self.high:
            raise ValueError(
                f"low {self.low}, central {self.central} and high {self.high} are not in order; "
                "write the smallest as `low` and the largest as `high`"
            )
        return self


Quantity = Amount | Range


class CostLine(Record):
    """One activity: people times hours each time times how often a year, at an hourly rate, and other costs.

    `on_costs` is a share of the rate: 0.13 is 13%. `other` costs are for the whole year. A volunteer line's `rate`
    values its hours and is never cash. `shared` marks a post or a cost that others pay a part of, or count too;
    `shared_with` names them. `cover` says how the line could be met under a duty.
    """

    activity: Words
    case: Id
    who: Who | None = None
    people: Quantity | None = None
    hours: Quantity | None = None
    times: Quantity | None = None
    rate: Quantity | None = None
    on_costs: Quantity | None = None
    other: dict[Words, Quantity] = Field(default_factory=dict)
    shared: bool = False
    shared_with: str | None = None
    cover: Cover | None = None
    note: str | None = None


class CostSheet(Record):
    """The worksheet of one answer. `volunteer_rate` values volunteers' hours where a line states no rate of its own."""

    currency: str = "GBP"
    period: str = "a year"
    cases: Annotated[tuple[Id, ...], Field(min_length=1)] = tuple(CASES)
    lines: tuple[CostLine, ...] = ()
    volunteer_rate: Quantity | None = None
    volunteer_rate_source: str | None = None
    assumptions: tuple[Words, ...] = ()

    @model_validator(mode="after")
    def _in_known_cases(self) -> CostSheet:
        if len(set(self.cases)) < len(self.cases):
            raise ValueError("`cases` names one of them twice; write each case once")
        for number, line in enumerate(self.lines, 1):
            if line.case not in self.cases:
                raise ValueError(
                    f"the case `{line.case}` of line {number} is none of the worksheet's; "
                    f"write one of: {', '.join(self.cases)}"
                )
        return self


def case_label(case: str) -> str:
    """Return what to call a case."""
    return CASES.get(case, case.replace("-", " ").capitalize())
