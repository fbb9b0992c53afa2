"""Whether a sentence still has the figures that it was made with."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from wellput.text import CITATION, listed

_FIGURE = re.compile(r"[£€$]?\d+(?:,\d{3})*(?:\.\d+)?%?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SIGNS = "£€$%"


@dataclass(frozen=True, slots=True)
class OtherFigures:
    """The figures that a sentence says, and those that stood in it instead; with `counted` empty it says more."""

    said: tuple[str, ...]
    counted: tuple[str, ...]

    @property
    def words(self) -> str:
        """Both in words."""
        if not self.counted:
            return f"the sentence says {listed(self.said)}, which is not counted from the returns"
        return f"the sentence says {listed(self.said)}; the returns come to {listed(self.counted)}"


def other_figures(said: str, made: str) -> OtherFigures | None:
    """Return in what figures a sentence differs from the one that it was made from; None where it does in none.

    To leave figures out is no difference, nor is to name a year, nor a figure for which evidence is cited.
    """
    has, had = _figures(said), _figures(made)
    more = _without([one for one in has if not _YEAR.fullmatch(one)], had)
    less = _without(had, has)
    if more and less:
        return OtherFigures(more, less)
    new = () if CITATION.search(said) else tuple(one for one in more if _plain(one) not in set(map(_plain, had)))
    return OtherFigures(new, ()) if new else None


def _figures(words: str) -> list[str]:
    return _FIGURE.findall(CITATION.sub("", words))


def _without(figures: Iterable[str], others: Iterable[str]) -> tuple[str, ...]:
    """Return the figures that others do not hold, each as often as it is there too often."""
    left = Counter(map(_plain, others))
    found = []
    for one in figures:
        if left[_plain(one)]:
            left[_plain(one)] -= 1
        else:
            found.append(one)
    return tuple(found)


def _plain(figure: str) -> str:
    return figure.strip(_SIGNS).replace(",", "")
