"""Find texts that are nearly the same, as people make them who copy a text and change a word or add a line.

Texts that share a run of words (a shingle: Broder, "On the resemblance and containment of documents", 1997) are
compared word by word; the share of the shorter text's words that stand in the other in the same order tells whether
one was copied.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from wellput.text.alike import alike

LIKENESS = 0.85
"""From this share on, of the shorter text's words, two texts are nearly the same."""

FEWEST_WORDS = 12
"""Shorter texts are alike by chance: `We agree with this` is no campaign."""

_SHINGLE = 5
_WORD = re.compile(r"\w+")

Words = tuple[str, ...]


def near_duplicates(texts: Sequence[str], likeness: float = LIKENESS) -> tuple[tuple[int, ...], ...]:
    """Return groups of texts, by their places, in which each is nearly the same as another of the group.

    The largest group comes first; texts that are like no other are in none.
    """
    places: dict[Words, list[int]] = defaultdict(list)
    for place, text in enumerate(texts):
        words = words_of(text)
        if len(words) >= FEWEST_WORDS:
            places[words].append(place)
    different = list(places)
    joined = _Joined(len(different))
    for one, other in _sharing(different):
        if joined.root(one) != joined.root(other) and copied(different[one], different[other]) >= likeness:
            joined.join(one, other)
    groups: dict[int, list[int]] = defaultdict(list)
    for at, words in enumerate(different):
        groups[joined.root(at)] += places[words]
    found = (tuple(sorted(group)) for group in groups.values() if len(group) > 1)
    return tuple(sorted(found, key=lambda group: (-len(group), group)))


def words_of(text: str) -> Words:
    """Return a text's words, whatever their capitals and the marks between them."""
    return tuple(_WORD.findall(alike(text)))


def copied(one: Words, other: Words) -> float:
    """Return which share of the shorter text's words stand in the other in the same order; 0 of no words."""
    from rapidfuzz.distance import LCSseq  # noqa: PLC0415 -- most commands compare nothing

    shorter = min(len(one), len(other))
    return LCSseq.similarity(one, other) / shorter if shorter else 0.0


def _sharing(different: Sequence[Words]) -> Iterator[tuple[int, int]]:
    """Yield pairs of texts that share half of the shorter one's shingles."""
    shingles = [{words[at : at + _SHINGLE] for at in range(len(words) - _SHINGLE + 1)} for words in different]
    holding: dict[Words, list[int]] = defaultdict(list)
    for place, own in enumerate(shingles):
        shared: dict[int, int] = defaultdict(int)
        for shingle in own:
            for other in holding[shingle]:
                shared[other] += 1
            holding[shingle].append(place)
        for other, count in shared.items():
            if 2 * count >= min(len(own), len(shingles[other])):
                yield other, place


class _Joined:
    """Which texts are in one group (union-find)."""

    def __init__(self, count: int) -> None:
        self._above = list(range(count))

    def root(self, place: int) -> int:
        while self._above[place] != place:
            self._above[place] = place = self._above[self._above[place]]
        return place

    def join(self, one: int, other: int) -> None:
        first, second = sorted((self.root(one), self.root(other)))
        self._above[second] = first
