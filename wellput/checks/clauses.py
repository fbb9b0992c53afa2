"""Clauses and the words that turn their meaning round: not, never, hardly, no."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BREAK = re.compile(
    r"[.,;:!?()\n\u2013\u2014]+|\b(?:but|yet|however|although|though|because|whereas|so that|if|unless|once)\b",
    re.IGNORECASE,
)
_NO_NEGATION = re.compile(r"\bnot (?:only|just|merely|simply|least)\b|\bno (?:doubt|question|wonder)\b", re.IGNORECASE)
_NEGATOR = re.compile(
    r"\b(?:not|no|nor|never|neither|none|nobody|nothing|cannot|without|hardly|barely|scarcely|rarely|seldom"
    r"|(?<!a )little|(?<!a )few|unable to|fails? to|failed to|refuse to|far from|anything but)\b|n[\u2019']t\b",
    re.IGNORECASE,
)


def clauses(text: str) -> Iterator[str]:
    """Take a text apart at commas, stops and conjunctions; within a clause, a negation reaches what follows it."""
    plain = _NO_NEGATION.sub(" ", text)
    begin = 0
    for mark in _BREAK.finditer(plain):
        if plain[begin : mark.start()].strip():
            yield plain[begin : mark.start()].strip()
        begin = mark.end()
    if plain[begin:].strip():
        yield plain[begin:].strip()


def turned_round(before: str) -> bool:
    """Say whether the words before a place deny what stands there; two negations make none."""
    return len(_NEGATOR.findall(before)) % 2 == 1
