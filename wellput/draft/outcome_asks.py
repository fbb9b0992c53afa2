"""What a response asks for, ask by ask: each once, with the questions that it stands at, however often it is made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wellput.model.bank import Bank
from wellput.model.response import Response
from wellput.text import CITATION
from wellput.text.alike import alike
from wellput.text.prose import ProseList, prose_parts

_HOW_MANY = re.compile(r"\s*\b\d[\d,]* of \d[\d,]* members?(?: \(\d+%\))? asks? for [^.]*(?:\.|$)")
"""How many members ask for it, as a combined draft says after each ask: another number at each question."""


@dataclass(frozen=True, slots=True)
class AskMade:
    """An ask in one line, and the ids of the questions that it stands at, in order; the summary is none."""

    words: str
    places: tuple[str, ...]
    in_summary: bool


def asks_made(bank: Bank, response: Response) -> tuple[AskMade, ...]:
    """Return what a response asks for: the summary's asks first, then those of each answer, by its question."""
    words: dict[str, str] = {}
    places: dict[str, list[str | None]] = {}
    for ask, place in _asks(bank, response):
        line = plain_ask(ask)
        if line:
            key = alike(line)
            words.setdefault(key, line)
            places.setdefault(key, []).append(place)
    return tuple(
        AskMade(line, tuple(dict.fromkeys(one for one in places[key] if one)), None in places[key])
        for key, line in words.items()
    )


def plain_ask(ask: str) -> str:
    """Return an ask in one line, without what it cites and how many members make it."""
    line = " ".join(CITATION.sub("", ask).split())
    return _HOW_MANY.sub("", line).strip()


def _asks(bank: Bank, response: Response) -> Iterator[tuple[str, str | None]]:
    yield from ((ask, None) for ask in response.summary.asks)
    for question in bank.questions:
        answer = response.answer(question.id)
        if answer.ask and answer.skipped is None:
            yield from ((ask, question.id) for ask in _parted(answer.ask))


def _parted(text: str) -> Iterator[str]:
    """Yield the asks of a field: its paragraphs, and the items of its lists, with the words that lead to a list."""
    lead = ""
    for part in prose_parts(text):
        if isinstance(part, ProseList):
            yield from (f"{lead} {item}" for item in part.items)
            lead = ""
            continue
        if lead:
            yield lead
        lead = part.text if part.text.rstrip().endswith(":") else ""
        if not lead:
            yield part.text
    if lead:
        yield lead
