"""Which words belong to which box to tick, where they stand in one line or one row."""

from __future__ import annotations

import re
from collections.abc import Sequence

_LEAD = re.compile(r".*[:?.!]\s*", re.DOTALL)
_ENDS_LEAD = re.compile(r"[:?.!]\s*$")


def tick_labels(line: Sequence[str | None]) -> list[str]:
    """Return the label of each box in a line of words and boxes (None), empty where it cannot be told.

    `☐ Yes ☐ No` and `Yes ☐ No ☐` can be told; `Yes ☐ No ☐ Do not know` cannot.
    """
    ticks = [place for place, one in enumerate(line) if one is None]
    after = [_first_line(_at(line, place + 1)) for place in ticks]
    before = [_last_line(_at(line, place - 1)) for place in ticks]
    if not ticks:
        return []
    if all(after) and (line[0] is None or _ENDS_LEAD.search(line[0])):
        return after
    if all(before) and line[-1] is None:
        return before
    return [""] * len(ticks)


def _at(line: Sequence[str | None], place: int) -> str:
    return (line[place] or "") if 0 <= place < len(line) else ""


def _first_line(words: str) -> str:
    return words.strip().partition("\n")[0].strip()


def _last_line(words: str) -> str:
    return _LEAD.sub("", words.rstrip().rpartition("\n")[2]).strip()
