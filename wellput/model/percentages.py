"""Whole percentages, as sentences, tables and charts tell them: rounded once, from the counts."""

from __future__ import annotations


def whole_percent(count: int, base: int) -> int | None:
    """Return a count as a whole percentage of its base, halves up; None of nobody."""
    return (200 * count + base) // (2 * base) if base else None
