"""Figures and dates that came over with an earlier answer and stand there unchanged."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from wellput.checks.figures import figures
from wellput.checks.figures.masks import MONTH, YEAR
from wellput.model.bank import Question
from wellput.model.prose import answer_prose
from wellput.model.response import Answer
from wellput.text.amounts import in_words
from wellput.text.sentences import sentences

_DATE = re.compile(
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)? {MONTH}\b(?: {YEAR}\b)?"
    rf"|{MONTH} \d{{1,2}}(?:,? {YEAR})?\b|{MONTH} {YEAR}\b|{YEAR}\b)"
)
"""A day of a month, a month of a year, or a year."""


def texts_with_figures(question: Question, answer: Answer) -> tuple[str, ...]:
    """Return the figure that an answer gives, in words, and all its prose."""
    number = () if answer.number is None else (in_words(answer.number, question.unit or ""),)
    return (*number, *(one.text for one in answer_prose(question.id, answer)))


def old_figures(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the figures and the dates in texts, each once, in the order in which they stand."""
    return tuple(dict.fromkeys(one for text in texts for one in _in(text)))


def still_there(found: Iterable[str], texts: Iterable[str]) -> tuple[str, ...]:
    """Return those of the figures that stand in the texts, with no digit or letter around them."""
    whole = "\n".join(texts)
    return tuple(one for one in found if re.search(rf"(?<!\w){re.escape(one)}(?!\w)", whole))


def _in(text: str) -> Iterator[str]:
    for sentence in sentences(text):
        found = [(one.start, one.end, one.words) for one in figures(sentence.words)]
        dates = [(date.start(), date.end(), date[0]) for date in _DATE.finditer(sentence.words)]
        alone = [one for one in dates if not any(start <= one[0] < end for start, end, _ in found)]
        yield from (words.strip() for _, _, words in sorted([*found, *alone]))
