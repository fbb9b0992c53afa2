"""Short names made of words: the same words, the same name, whatever else a list holds."""

from __future__ import annotations

import re
from collections.abc import Collection
from unicodedata import normalize

_LONGEST = 40
_WORDS = re.compile(r"[a-z0-9]+")
_SMALL = re.compile(
    r"(?:a|about|above|agree|all|also|an|and|answer|answered|any|apply|are|as|at|be|been|being|"
    r"below|by|can|choose|could|did|disagree|do|does|each|either|else|extent|following|for|"
    r"from|give|given|had|has|have|how|i|if|in|into|is|it|its|like|made|many|may|me|more|"
    r"most|much|need|no|not|of|often|on|one|or|other|our|pick|please|q|question|scale|select|"
    r"should|some|such|tell|than|that|the|their|them|there|these|they|think|this|those|tick|"
    r"to|us|using|view|views|was|we|were|what|when|where|whether|which|who|whom|why|will|"
    r"with|would|yes|you|your)"
)


def slug(words: str, most: int) -> str:
    """Return up to so many of the words as a name, those that say little left out; nothing where there are none.

    Of a question only what it asks counts, not how it is to be answered.
    """
    words = words.partition("?")[0] or words
    plain = normalize("NFKD", words.casefold().replace("&", " and ").replace("'", "").replace("\u2019", ""))
    found = _WORDS.findall(plain.encode("ascii", "ignore").decode("ascii"))
    telling = [word for word in found if not _SMALL.fullmatch(word) and not _is_number(word)] or found
    return _cut(telling[:most])


def label_slug(words: str, most: int = 6) -> str:
    """Return a label's words as a name, every one of them counting."""
    plain = normalize("NFKD", words.casefold().replace("'", "").replace("\u2019", ""))
    return _cut(_WORDS.findall(plain.encode("ascii", "ignore").decode("ascii"))[:most])


def unused(name: str, taken: Collection[str], otherwise: str) -> str:
    """Return a name that is not taken: itself, or itself with a number."""
    name = name or otherwise
    number, free = 2, name
    while free in taken:
        free = f"{name}-{number}"
        number += 1
    return free


def _is_number(word: str) -> bool:
    """Say whether a word is a small number, or the number of a question; a year is none."""
    number = word.removeprefix("q")
    return number.isdecimal() and len(number) < len("2000")


def _cut(words: list[str]) -> str:
    """Join words to a name that is not too long."""
    name = ""
    for word in words:
        longer = f"{name}-{word}" if name else word[:_LONGEST]
        if len(longer) > _LONGEST:
            break
        name = longer
    return name
