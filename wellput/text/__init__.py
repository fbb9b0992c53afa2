"""Words as people type them: cleaned for XML, counted, and searched for citations."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

CITATION = re.compile(r"\[@([a-z0-9][a-z0-9-]*)\]")
"""A citation of an item of evidence, in Pandoc's form: [@id]."""

_MARK = re.compile(rf"[ ]?{CITATION.pattern}|^- ", re.MULTILINE)
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_LINE_ENDS = re.compile("\r\n|\r|\x85")
_FORBIDDEN = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


_BREAKS = {ord("\n"): " ", ord("\t"): " "}

END_OF_DAY = dt.time.max
"""The time of a day of which no time is given: whatever ends on it ends with it."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Text fit for any document, and the characters that had to be replaced."""

    text: str
    replaced: tuple[str, ...]


def clean(text: str) -> Cleaned:
    r"""Replace what XML 1.0 forbids (section 2.2, `Char`) by U+FFFD, and every line end by \n."""
    if text.isprintable():
        return Cleaned(text, ())
    text = _LINE_ENDS.sub("\n", text)
    return Cleaned(_FORBIDDEN.sub(REPLACEMENT, text), tuple(_FORBIDDEN.findall(text)))


def fit(text: str) -> str:
    """Return text as `clean` makes it, where nobody asks what had to be replaced."""
    if text.isprintable() or text.translate(_BREAKS).isprintable():
        return text
    return clean(text).text


def cited_ids(text: str | None) -> tuple[str, ...]:
    """Return the ids that a text cites, in order, repeats included."""
    return tuple(CITATION.findall(text or ""))


def count_words(text: str | None) -> int:
    """Count words as Word does, by the white space between them; citations and the dashes of lists do not count."""
    return len(_MARK.sub("", text or "").split())


def closest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word most like a mistyped one, or None where nothing is near."""
    found = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return found[0] if found else None


def listed(words: Sequence[str], last: str = "and") -> str:
    """Return words as a list in a sentence: `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def long_date(day: dt.date) -> str:
    """Return a day as GOV.UK writes it: 16 September 2025."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def clock_time(moment: dt.datetime) -> str:
    """Return a time of day as GOV.UK writes it: 11:59pm."""
    return f"{moment.hour % 12 or 12}:{moment.minute:02}{'am' if moment.hour < 12 else 'pm'}"


def day_and_time(moment: dt.datetime) -> str:
    """Return when something ends, with its time only where one is given: 16 September 2025, 11:59pm."""
    day = long_date(moment)
    return day if moment.time() == END_OF_DAY else f"{day}, {clock_time(moment)}"
