"""A changed line without marks: as it was and as it is, with long stretches that stayed shortened."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from wellput.text.prose import BULLET
from wellput.text.word_changes import Passage

_KEPT = 8
"""How many words of a long stretch that stayed are kept at either end of it."""


def was_and_is(line: Iterable[Passage]) -> Passage:
    """Return a line as it was and as it is: no words on the one side where it is new, on the other where it is gone."""
    together = [_together(group, same=same) for same, group in groupby(line, key=lambda one: one.is_same)]
    return Passage(_words(one.was for one in together), _words(one.now for one in together))


def _together(passages: Iterable[Passage], *, same: bool) -> Passage:
    several = list(passages)
    was, now = "".join(one.was for one in several), "".join(one.now for one in several)
    return Passage(_shortened(was), _shortened(now)) if same else Passage(was, now)


def _shortened(stayed: str) -> str:
    words = stayed.split(" ")
    if len(words) <= 3 * _KEPT:
        return stayed
    return f"{' '.join(words[:_KEPT])} … {' '.join(words[-_KEPT:])}"


def _words(parts: Iterable[str]) -> str:
    return "".join(parts).strip().removeprefix(BULLET).strip()
