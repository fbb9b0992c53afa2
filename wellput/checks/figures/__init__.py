"""Figures in prose: numbers that count or measure something, in digits or in words."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from wellput.checks.figures.decoys import counts
from wellput.checks.figures.figure import Figure
from wellput.checks.figures.masks import masked
from wellput.checks.figures.reading import every_figure

__all__ = ["Figure", "every_figure", "figures"]


@lru_cache(maxsize=4096)
def figures(text: str) -> tuple[Figure, ...]:
    """Return the figures in a sentence that an editor would want a source for."""
    found = every_figure(masked(text))
    return tuple(replace(figure, words=text[figure.start : figure.end]) for figure in found if counts(figure, text))
