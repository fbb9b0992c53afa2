"""Whether what stands on both sides of a gutter is running text that goes on down each side, as in a newspaper."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

_FEWEST_LINES, _LEAST_WORDS, _FLOWING, _MOST_ROWS, _MOST_GAPPED = 5, 4.0, 0.5, 1, 0.2
_GAPPED = re.compile(r"\S {3,}+\S")
_GAP = re.compile(r" {3,}+")
_ENDED = (".", "?", "!", ":", ";")


def flows_down(left: Sequence[str], right: Sequence[str]) -> bool:
    """Say whether each side's lines go on from one to the next, and the two do not begin anew together as rows do.

    What stands on the right may itself be several columns, of which the first is looked at.
    """
    beside = [_GAP.split(text, maxsplit=1)[0] for text in right]
    together = sum(map(_begins_both, pairwise(zip(left, beside, strict=True))))
    return all(map(_is_running, (left, beside))) and together <= _MOST_ROWS


def _is_running(side: Sequence[str]) -> bool:
    lines = [text for text in side if text]
    if len(lines) < _FEWEST_LINES or sum(len(text.split()) for text in lines) < _LEAST_WORDS * len(lines):
        return False
    gapped = sum(bool(_GAPPED.search(text)) for text in lines)
    goes_on = sum(not above.endswith(_ENDED) and below[:1].islower() for above, below in pairwise(lines))
    return gapped <= _MOST_GAPPED * len(lines) and goes_on >= _FLOWING * (len(lines) - 1)


def _begins_both(two: tuple[tuple[str, str], tuple[str, str]]) -> bool:
    """Say whether both sides begin something on one line, where something stood above and each had ended."""
    above, here = two
    return (
        all(here)
        and any(above)
        and all(
            one[:1].isupper() and (not before or before.endswith(_ENDED))
            for before, one in zip(above, here, strict=True)
        )
    )
