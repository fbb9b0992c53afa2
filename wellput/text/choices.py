"""What a list to choose from offers."""

from __future__ import annotations

import re
from collections.abc import Iterable

_AROUND = r"[\s.<>\[\]()\u2026\u2010-\u2015-]*"
_CHOOSE = re.compile(
    rf"{_AROUND}(?:please )?(?:choose|select|pick)\b(?: (?:an?|one|your|from|the|item|option|answer|list|below))*"
    rf"{_AROUND}\Z|{_AROUND}\Z",
    re.IGNORECASE,
)


def choices(shown: Iterable[str]) -> tuple[str, ...]:
    """Return what can be chosen, without what only asks to choose."""
    items = (" ".join(item.split()) for item in shown)
    return tuple(item for item in items if item and not _CHOOSE.match(item))
