"""The cost worksheet: lines of activity, now and under a duty. Amounts are decimal, never floating point."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from wellput.model.base import Number, Record, Words

Amount = Annotated[Number, Field(ge=0)]


class Range(Record):
    """An amount that is not known exactly."""

    low: Amount
    central: Amount
    high: Amount


class CostLine(Record):
    """One activity: people times hours each time times how often, at an hourly rate, and other costs."""

    activity: Words
    case: str
    who: Literal["paid", "volunteer"]
    people: Amount | Range | None = None
    hours: Amount | Range | None = None
    times: Amount | Range | None = None
    rate: Amount | Range | None = None
    on_costs: Amount | Range | None = None
    other: dict[str, Amount | Range] = Field(default_factory=dict)
    shared: bool = False
    note: str | None = None


class CostSheet(Record):
    """The worksheet of one answer."""

    currency: str = "GBP"
    period: str = "a year"
    cases: tuple[str, ...] = ("now", "duty")
    lines: tuple[CostLine, ...] = ()
    assumptions: tuple[str, ...] = ()
