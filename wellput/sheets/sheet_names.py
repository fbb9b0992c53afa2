"""Names for the sheets of a workbook: short, without the signs that they may not have, and each its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

LONGEST = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f']")


def sheet_names(wanted: Sequence[str], taken: Iterable[str]) -> tuple[str, ...]:
    """Return a name for each that is wanted, as near to it as may be."""
    used = {one.casefold() for one in (*taken, "History")}  # Excel keeps that one for itself
    names = []
    for one in wanted:
        plain = f"Q {' '.join(_FORBIDDEN.sub(' ', one).split())}"[:LONGEST].strip()
        name, number = plain, 1
        while name.casefold() in used:
            number += 1
            tail = f" ({number})"
            name = f"{plain[: LONGEST - len(tail)]}{tail}"
        used.add(name.casefold())
        names.append(name)
    return tuple(names)
