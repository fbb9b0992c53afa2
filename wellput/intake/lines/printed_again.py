"""A form that its file holds more than once from top to bottom, as two are set on one sheet to be cut apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.model.question_list import SourceLine
from wellput.text.alike import alike

_PAGE = re.compile(r"(?:page )?\d{1,3}(?: (?:of|/) ?\d{1,3})?", re.IGNORECASE)
_FEWEST_LINES, _FEWEST_ASKING, _MOST_BEFORE = 5, 2, 0.2


def copy_places(lines: Sequence[SourceLine]) -> frozenset[int]:
    """Return the places of the lines of every copy but the first; none where the file is no form and its copies."""
    shown = [at for at, line in enumerate(lines) if line.text.strip() and not _PAGE.fullmatch(line.text.strip())]
    said = [(alike(line.text), line.cells, line.choices) for line in map(lines.__getitem__, shown)]
    for period in range(_FEWEST_LINES, len(said) // 2 + 1):
        if said[-1] != said[-1 - period]:
            continue
        first = _repeats_from(said, period)
        asking = sum("?" in lines[at].text for at in shown[len(shown) - period :])
        if first <= len(said) * _MOST_BEFORE and first + 2 * period <= len(said) and asking >= _FEWEST_ASKING:
            return frozenset(range(shown[first + period], len(lines)))
    return frozenset()


def _repeats_from(said: Sequence[object], period: int) -> int:
    """Return from where on each line stands again so many lines below."""
    first = len(said) - period
    while first > 0 and said[first - 1] == said[first - 1 + period]:
        first -= 1
    return first
