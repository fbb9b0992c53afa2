"""When something was sent, as survey tools write it: 2025-11-21 14:03, 21/11/2025 2:03 pm, 11/21/25 14:03."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from wellput.model.survey_map import DateOrder

_TIME = (
    r"(?:[,\sT]+(?P<hour>[0-9]{1,2})[:.](?P<minute>[0-9]{2})(?:[:.](?P<second>[0-9]{2})(?:\.[0-9]{1,9})?)?"
    r"\s*(?P<half>[ap]\.?m\.?)?\s*(?P<zone>Z|GMT|UTC|BST)?\s*(?P<offset>[+-][0-9]{1,2}(?::?[0-9]{2})?)?)?"
)
_YEAR_FIRST = re.compile(rf"(?P<year>[0-9]{{4}})[-/.](?P<month>[0-9]{{1,2}})[-/.](?P<day>[0-9]{{1,2}}){_TIME}", re.I)
_NUMBERS = re.compile(
    rf"(?P<first>[0-9]{{1,2}})[-/.](?P<then>[0-9]{{1,2}})[-/.](?P<year>[0-9]{{4}}|[0-9]{{2}}){_TIME}", re.I
)
_NAMED = re.compile(rf"(?P<day>[0-9]{{1,2}})[ -](?P<name>[a-z]{{3,9}})[ -](?P<year>[0-9]{{4}}){_TIME}", re.I)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MOST_MONTHS, _NOON = 12, 12
DAY_FIRST: Final = "day-first"
MONTH_FIRST: Final = "month-first"


def is_numbers(words: str) -> bool:
    """Say whether a time is written so that its day and its month could be either way round."""
    return _NUMBERS.fullmatch(words.strip()) is not None


def order_in(words: str) -> DateOrder | None:
    """Return which comes first in a time, where one of the two can be no month; None where it does not say."""
    found = _NUMBERS.fullmatch(words.strip())
    if found is None:
        return None
    first, then = int(found["first"]), int(found["then"])
    if (first > _MOST_MONTHS) == (then > _MOST_MONTHS):
        return None
    return DAY_FIRST if first > _MOST_MONTHS else MONTH_FIRST


def moment(words: str, order: DateOrder | None = None) -> dt.datetime | None:
    """Return a time; of one that could be read in two ways nothing, unless the order is known."""
    said = words.strip()
    try:
        return dt.datetime.fromisoformat(said)
    except ValueError:
        found = _YEAR_FIRST.fullmatch(said) or _NAMED.fullmatch(said) or _NUMBERS.fullmatch(said)
    try:
        return None if found is None else _made(found, order)
    except (ValueError, OverflowError):
        return None


def _made(found: re.Match[str], order: DateOrder | None) -> dt.datetime | None:
    parts = found.groupdict()
    if "first" in parts:
        if order is None:
            return None
        day, month = (parts["first"], parts["then"]) if order == DAY_FIRST else (parts["then"], parts["first"])
    else:
        day, month = parts["day"], parts.get("month") or str(_MONTHS.index(parts["name"][:3].lower()) + 1)
    year = int(parts["year"]) + (2000 if len(parts["year"]) == 2 else 0)
    hour = int(parts["hour"] or 0)
    if parts["half"]:
        hour = hour % _NOON + (_NOON if parts["half"][0] in "pP" else 0)
    clock = (hour, int(parts["minute"] or 0), int(parts["second"] or 0))
    return dt.datetime(year, int(month), int(day), *clock, tzinfo=_zone(parts["zone"], parts["offset"]))


def _zone(name: str | None, offset: str | None) -> dt.timezone | None:
    if not name and not offset:
        return None
    hours, minutes = (1 if name and name.upper() == "BST" else 0), 0
    if offset:
        digits = offset[1:].replace(":", "")
        hours, minutes = (int(digits), 0) if len(digits) < 3 else (int(digits[:-2]), int(digits[-2:]))
    sign = -1 if offset and offset[0] == "-" else 1
    return dt.timezone(sign * dt.timedelta(hours=hours, minutes=minutes))
