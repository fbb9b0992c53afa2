"""Dates as far as they are known, in words: a day, a month, or whatever was typed."""

from __future__ import annotations

import datetime as dt
import re

from wellput.text import long_date

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MONTH = re.compile(r"[0-9]{4}-[0-9]{2}")


def rough_date_in_words(date: str) -> str:
    """Return 2022-09-22 as 22 September 2022 and 2022-09 as September 2022; anything else as it stands."""
    try:
        if _DAY.fullmatch(date):
            return long_date(dt.date.fromisoformat(date))
        if _MONTH.fullmatch(date):
            return long_date(dt.date.fromisoformat(f"{date}-01")).removeprefix("1 ")
    except ValueError:
        return date
    return date
