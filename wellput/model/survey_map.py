"""Where the columns of a survey's export go: proposed by the program, kept, and corrected by hand."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from wellput.model.base import Format, Id, Record, Words

NOTHING, UNKNOWN, SENT = "nothing", "?", "sent"
"""A column that is no answer, one of which it is not known, and the time of sending."""

DateOrder = Literal["day-first", "month-first"]


class SurveyColumn(Record):
    """One column: its letter, its heading, and where it goes; `perhaps` is only a hint."""

    column: Words
    heading: str | None = None
    goes_to: Words
    perhaps: str | None = None


class SurveyMap(Record):
    """The list of columns of one survey; `headings` is the fingerprint by which its exports are known again.

    `version` is that of the bank whose questions the columns go to; rows that do not say theirs are read by it.
    `dates` says what comes first in its dates, where somebody has to say so.
    """

    format: Format = 1
    survey: Words
    bank: Id
    version: Annotated[int, Field(ge=1)] = 1
    headings: Words
    layout: Words
    heading_rows: Annotated[int, Field(ge=1, le=10)] = 1
    dates: DateOrder | None = None
    columns: tuple[SurveyColumn, ...]
