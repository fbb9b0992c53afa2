"""What every record in Wellput's files shares: frozen, and nothing in it that we do not know."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    StringConstraints,
    model_validator,
)

from wellput.text import END_OF_DAY

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_MOMENT = re.compile(rf"{_DAY.pattern}[T ]\d\d:\d\d(:\d\d(\.\d{{1,6}})?)?", re.ASCII)


def _day(value: object) -> object:
    if isinstance(value, str) and not _DAY.fullmatch(value):
        raise ValueError(f"`{value[:40]}` is not a day; write year, month and day, such as 2025-09-16")
    return value


def _moment(value: object) -> object:
    if isinstance(value, str) and not _MOMENT.fullmatch(value):
        raise ValueError(f"`{value[:40]}` is not a day and a time; write them as in 2025-09-16T23:59")
    return value


def _end(value: object) -> object:
    if isinstance(value, str) and _DAY.fullmatch(value):
        return f"{value}T{END_OF_DAY.isoformat()}"
    if isinstance(value, str) and not _MOMENT.fullmatch(value):
        what = f"`{value[:40]}` is neither a day nor a day and a time"
        raise ValueError(f"{what}; write it as in 2025-09-16, or 2025-09-16T23:59")
    return value


def _as_given(end: dt.datetime) -> str:
    return (end.date() if end.time() == END_OF_DAY else end).isoformat()


Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]*$", max_length=80)]
"""A short name in lower-case letters, digits and hyphens, by which other places refer to a thing."""

Format = Annotated[int, Field(ge=1, le=1)]
"""The shape of a file; this Wellput knows format 1."""

Words = Annotated[str, StringConstraints(min_length=1)]
"""Text that may not be empty."""


Count = Annotated[int, Field(ge=0)]
"""How many; never fewer than none."""

Day = Annotated[dt.date, BeforeValidator(_day)]
"""A day of the calendar; a bare number such as 2025 is not taken for seconds since 1970."""

Moment = Annotated[dt.datetime, BeforeValidator(_moment)]
"""A day and a time of that day, as its publisher gives them: no time zone."""

End = Annotated[dt.datetime, BeforeValidator(_end), PlainSerializer(_as_given, str, when_used="json")]
"""A day and a time by which something is over; a day alone ends with it, and stays a day alone in a file."""

Number = Annotated[Decimal, Field(max_digits=20)]
"""A number as typed; 1e999999999 is refused, since writing it out would fill the machine."""


class Record(BaseModel):
    """A frozen record that refuses keys it does not know; a known key with nothing after it is absent."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, allow_inf_nan=False)

    @model_validator(mode="before")
    @classmethod
    def _without_empty_keys(cls, values: Any) -> Any:  # noqa: ANN401 -- a file may hold anything here
        if values is None:
            return {}
        if not isinstance(values, dict) or None not in values.values():
            return values
        known = {*cls.model_fields, *(info.alias for info in cls.model_fields.values())}
        return {key: value for key, value in values.items() if value is not None or key not in known}
