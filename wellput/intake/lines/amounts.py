"""Whole numbers as people write them: 1,000 and three, and two hundred and fifty."""

from __future__ import annotations

import re

_ONES = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_UNITS = "|".join(_ONES[1:])
NUMBER = rf"(?:\d{{1,3}}(?:[, ]\d{{3}})+|\d+|{_UNITS})"
"""A pattern of a small number, or one in figures."""

_MANY = rf"(?:(?:a|{_UNITS})[ -])?(?:hundred|thousand)(?:[ -]and[ -](?:{'|'.join(_TENS)}))?|{'|'.join(_TENS)}"
LARGE = rf"(?:\d{{1,3}}(?:[, ]\d{{3}})+|\d{{2,6}}|{_MANY})"
"""A pattern of a large one, as a length has it."""


def amount(said: str) -> int:
    """Return the number that is meant."""
    said = said.lower().strip()
    if said[:1].isdigit():
        return int("".join(one for one in said if one.isdigit()))
    whole = 0
    for word in re.split(r"[\s-]+", said):
        if word in ("hundred", "thousand"):
            whole = (whole or 1) * (100 if word == "hundred" else 1000)
        elif word != "and":
            whole += _TENS.get(word, _ONES.index(word) if word in _ONES else 0)
    return whole
