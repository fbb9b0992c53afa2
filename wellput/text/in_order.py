"""Put names in the order in which people look for them: 2 before 10, whatever the capitals."""

from __future__ import annotations

import re

_DIGITS = re.compile("[0-9]+")


def in_order(words: str) -> str:
    """Return what names are sorted by: each number in them by its size, and all else without capitals."""
    return _DIGITS.sub(lambda found: _by_size(found.group()), words.casefold())


def _by_size(number: str) -> str:
    """Return digits such that shorter numbers come before longer ones, leading noughts aside."""
    said = number.lstrip("0")
    return f"{len(said):04}{said}"
