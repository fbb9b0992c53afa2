"""A day or a time of day that stands on a line of its own: "Tues. March 7", "6 - 7:30 PM". It is no title of a part."""

from __future__ import annotations

import re

_WHEN = re.compile(
    r"(?:\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|"
    r"\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\b|"
    r"\b\d{1,4}(?:st|nd|rd|th)?(?=[ap]m\b|\b)|\b[ap]\.m\.|(?<![a-z])[ap]m\b|"
    r"\b(?:noon|midday|midnight|to|till|until|from|at|and|of|the|g?bst|gmt|utc|cet|cest|[ecmp][sd]?t|o['\u2019]clock)\b|"
    r"[\s.,:;/()|&\u2013\u2014-])+",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d")
_CLOCK = re.compile(r"\d[:.]\d\d|\d\s?[ap]\.?m\b|[a-z]{3}", re.IGNORECASE)


def is_when(words: str) -> bool:
    """Say whether words are nothing but a day, a time or both; a number alone is none."""
    return bool(_FIGURE.search(words) and _CLOCK.search(words) and _WHEN.fullmatch(words))
