"""When a consultation closes: as a person types it, and as a list says it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wellput.errors import NotUnderstoodError, WellputError
from wellput.interview.days import day
from wellput.model.question_list import SourceLine
from wellput.text import END_OF_DAY, day_and_time

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*"
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = (
    rf"\d{{4}}-\d\d-\d\d|{_NUMBER}(?: of)? {_MONTH}\.?,? \d{{4}}|{_MONTH} {_NUMBER},? \d{{4}}"
    r"|\d{1,2}[/.]\d{1,2}[/.]\d{4}"
)
_TIME = r"\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\d{1,2}:\d\d|(?:12 )?(?:midnight|noon|midday)"
_SAID = re.compile(
    rf"\b(?:clos(?:es?|ed|ing)|deadline|ends|ended|open until"
    r"|(?:consultation|survey|questionnaire|review|engagement|call for evidence|it)\b[^?.]{0,60}?"
    r"\b(?:runs?|running|open)\b[^?.]{0,80}?\buntil"
    rf"|until(?= (?:{_TIME}),? on\b)"
    rf"|(?:repl(?:y|ies)|respond|responses?|send|completed?|return|returned|submit|submitted|received|reach us)\b"
    rf"[^\d?.]{{0,60}}?\b(?:by|before|no later than))\b"
    rf"[^\d?]{{0,60}}?(?:(?P<before>{_TIME})[^\d?]{{0,30}}?)?\b(?P<day>{_DATE})"
    rf"(?:,? *(?:at |by |\(|- ?)*(?P<after>{_TIME}))?",
    re.IGNORECASE,
)
_TYPED = re.compile(rf"(?P<day>.+?)(?:,? +at +|,? +)(?P<time>{_TIME})", re.IGNORECASE)
_LAST_MINUTE = dt.time(23, 59)
_CLOCK = re.compile(r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))? ?(?P<half>[ap])?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Closing:
    """When a list says that its consultation closes, and in which line."""

    moment: dt.datetime
    line: SourceLine

    @property
    def words(self) -> str:
        """The moment as one would type it."""
        return day_and_time(self.moment)


def closing(said: str) -> dt.datetime:
    """Return when a consultation closes: a day, whose end it is, or a day and a time."""
    words = said.strip()
    try:
        moment = dt.datetime.fromisoformat(words)
    except ValueError:
        return _in_words(words)
    is_day = len(words) <= len("2030-01-31")
    return dt.datetime.combine(moment.date(), END_OF_DAY) if is_day else moment.replace(tzinfo=None)


def closing_in(lines: Iterable[SourceLine]) -> Closing | None:
    """Return when the list says that it closes; None where it does not say, or says several days."""
    found = [Closing(moment, line) for line in lines for moment in _moments(line.text)]
    if len({one.moment.date() for one in found}) != 1:
        return None
    return next((one for one in found if one.moment.time() != END_OF_DAY), found[0])


def _in_words(words: str) -> dt.datetime:
    parted = _TYPED.fullmatch(words)
    try:
        on = day(parted["day"] if parted else words)
        return dt.datetime.combine(on, _time(parted["time"] if parted else None))
    except (NotUnderstoodError, ValueError) as cause:
        what = f"{words!r} is neither a day nor a day and a time."
        mend = "Write 2030-01-31 or 31 January 2030, or with a time 2030-01-31T17:00."
        raise WellputError("--closes", what, mend) from cause


def _moments(words: str) -> Iterator[dt.datetime]:
    for found in _SAID.finditer(words):
        try:
            yield dt.datetime.combine(day(found["day"]), _time(found["after"] or found["before"]))
        except (NotUnderstoodError, ValueError):
            continue


def _time(said: str | None) -> dt.time:
    """Return a time of day: at midnight the last minute, the end of the day where none is said; or raise ValueError."""
    if said is None:
        return END_OF_DAY
    if said.casefold().endswith("midnight"):
        return _LAST_MINUTE
    clock = _CLOCK.match(said)
    if clock is None:
        return dt.time(12)
    hour, half = int(clock["hour"]), (clock["half"] or "").casefold()
    if half and not 1 <= hour <= 12:
        raise ValueError(said)
    return dt.time(hour % 12 + 12 * (half == "p") if half else hour, int(clock["minute"] or 0))
