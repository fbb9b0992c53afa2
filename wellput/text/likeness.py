"""How alike two wordings are."""

from __future__ import annotations

from wellput.text.alike import alike


def likeness(one: str, other: str) -> float:
    """Return how alike two texts are, from 0 to 1: the share of letters that need no change (the Indel ratio)."""
    from rapidfuzz.distance import Indel  # noqa: PLC0415 -- most commands compare nothing

    return Indel.normalized_similarity(alike(one), alike(other))


def is_one_slip(one: str, other: str) -> bool:
    """Say whether two words differ by one slip of typing: a letter too many, too few or another, or two swapped."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 -- most commands compare nothing

    return OSA.distance(alike(one), alike(other), score_cutoff=1) <= 1
