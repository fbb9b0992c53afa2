"""Understand a date as people in Britain type it: 2025-09-01, 1 September 2025, 1 sept 25, 1/9/2025."""

from __future__ import annotations

import datetime as dt
import re

from wellput.errors import NotUnderstoodError

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMES = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_YEAR = "(?:[0-9]{4}|'?[0-9]{2})"
_DAY_FIRST = re.compile(rf"([0-9]{{1,2}})[/.\-]([0-9]{{1,2}})[/.\-]({_YEAR})")
_IN_WORDS = re.compile(rf"(?:[a-z]+,? +)?([0-9]{{1,2}})(?:st|nd|rd|th)?(?: +of)? +([a-z]+)[.,]? +({_YEAR})")
_MONTH_FIRST = re.compile(rf"([a-z]+)[.,]? +([0-9]{{1,2}})(?:st|nd|rd|th)?,? +({_YEAR})")
_NO_YEAR = re.compile(
    r"(?:[a-z]+,? +)?[0-9]{1,2}(?:st|nd|rd|th)?(?: +of)? +([a-z]+)[.,]?|([a-z]+)[.,]? +[0-9]{1,2}(?:st|nd|rd|th)?"
    r"|[0-9]{1,2}[/.][0-9]{1,2}"
)
_MONTH_ONLY = re.compile(r"([a-z]+)[.,]? +([0-9]{4})")


def day(reply: str) -> dt.date:
    """Return the day; where a date is all numbers the day comes first, and a year of two digits is of this century."""
    words = " ".join(reply.casefold().split())
    _refuse_without_year(words, reply)
    year, month, number = _parts(words)
    try:
        return dt.date(year, month, number)
    except ValueError as cause:
        raise NotUnderstoodError(
            f"“{reply.strip()}” is not a date that I can read.",
            "Type it as 2025-09-01, 1 September 2025 or 1/9/2025 (the day first).",
        ) from cause


def rough_day(reply: str) -> str:
    """Return a date as known, a day or a month, in ISO form; others stay as typed: spring 2024.

    What has the shape of a day that no calendar has, such as 31/02/2026, is a slip and is refused.
    """
    words = " ".join(reply.casefold().split())
    if month := _MONTH_ONLY.fullmatch(words):
        if number := _month(month[1]):
            return f"{month[2]}-{number:02}"
        return reply.strip()
    _refuse_without_year(words, reply)
    try:
        return day(reply).isoformat()
    except NotUnderstoodError:
        if _ISO.fullmatch(words) or _DAY_FIRST.fullmatch(words) or _parts(words)[1]:
            raise
        return reply.strip()


def _refuse_without_year(words: str, reply: str) -> None:
    found = _NO_YEAR.fullmatch(words)
    month = (found[1] or found[2]) if found else None
    if found and (month is None or _month(month)):
        raise NotUnderstoodError(f"“{reply.strip()}” does not say of which year.", "Add it: 1 September 2025.")


def _parts(words: str) -> tuple[int, int, int]:
    """Return year, month and day as numbers; (0, 0, 0) where the words are in none of the known orders."""
    if found := _ISO.fullmatch(words):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _DAY_FIRST.fullmatch(words):
        return _year(found[3]), int(found[2]), int(found[1])
    if found := _IN_WORDS.fullmatch(words):
        return _year(found[3]), _month(found[2]), int(found[1])
    if found := _MONTH_FIRST.fullmatch(words):
        return _year(found[3]), _month(found[1]), int(found[2])
    return 0, 0, 0


def _year(digits: str) -> int:
    """Return a year; of two digits, one of this century, as dates of consultations are."""
    return int(digits) if len(digits) == 4 else 2000 + int(digits.removeprefix("'"))


def _month(word: str) -> int:
    """Return the number of a month that is named in full or shortened, 0 for any other word."""
    if len(word) < 3 or not any(name.startswith(word) or word == "sept" for name in _NAMES):
        return 0
    return _MONTHS.index(word[:3]) + 1
