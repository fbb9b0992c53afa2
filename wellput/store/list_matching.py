"""Say which item of an old list each item of a new one is, so that comments stay with what they speak of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from wellput.store.plain import Plain

_NAMES = ("id", "option")


def sources(old: Sequence[Plain], new: Sequence[Plain]) -> list[int | None]:
    """Return for each new item the place of the old one that it comes from, or None where it is new.

    Items are the same by their id or option, else by being equal, else by standing in the same place.
    """
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place in reversed(range(len(old))):
        places[_identity(old[place])].append(place)
    found = [places[name].pop() if places[name] else None for name in map(_identity, new)]
    free = set(range(len(old))) - set(found)
    return [place if place is not None else (n if n in free else None) for n, place in enumerate(found)]


def _identity(item: Plain) -> str:
    if isinstance(item, dict):
        return next((f"{name}={item[name]}" for name in _NAMES if name in item), repr(item))
    return repr(item)
