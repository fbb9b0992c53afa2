"""Figures and dates that came over with an earlier answer and stand there unchanged."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from wellput.checks.figures import figures
from wellput.checks.figures.masks import MONTH, YEAR
from wellput.text.sentences import sentences

_DATE = re.compile(rf"\b(?:(?:\d{{1,2}}(?:st|nd|rd|th)? )?{MONTH}\b(?: {YEAR}\b)?|{YEAR}\b)")
"""A day or a month, with its year or without, or a year."""
_MAY = re.compile(r"\b(?:may|march|mar|sept?|dec|jan|oct|nov|aug)\b(?! \d)", re.IGNORECASE)
"""Months that are words too, or parts of names, with no number beside them."""


def old_figures(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the figures and the dates in texts, each once, in the order in which they stand."""
    return tuple(dict.fromkeys(one for text in texts for one in _in(text)))


def still_there(found: Iterable[str], texts: Iterable[str]) -> tuple[str, ...]:
    """Return those of the figures that stand in the texts, with no digit or letter around them."""
    whole = "\n".join(texts)
    return tuple(one for one in found if re.search(rf"(?<!\w){re.escape(one)}(?!\w)", whole))


def _in(text: str) -> Iterator[str]:
    for sentence in sentences(text):
        found = [(one.start, one.words) for one in figures(sentence.words)]
        found += [
            (date.start(), date[0]) for date in _DATE.finditer(sentence.words) if not _MAY.fullmatch(date[0])
        ]
        yield from (words.strip() for _, words in sorted(found))
