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
    """Return groups of texts, by their places, in which each is nearly the same as the one that most of them are.

    The largest group comes first; texts that are like no other are in none. A text that is like another only by way
    of a third is not taken for it: copies of copies drift apart until they say something else.
    """
    places: dict[Words, list[int]] = defaultdict(list)
    for place, text in enumerate(texts):
        words = words_of(text)
        if len(words) >= FEWEST_WORDS:
            places[words].append(place)
    different = sorted(places)
    near = _near(different, likeness)
    many = {at: sum(len(places[different[one]]) for one in {at, *near[at]}) for at in range(len(different))}
    groups: list[list[int]] = []
    taken: set[int] = set()
    for at in sorted(many, key=lambda place: (-many[place], place)):
        if at not in taken:
            joined = [at, *(other for other in sorted(near[at]) if other not in taken)]
            taken |= set(joined)
            group = sorted(place for one in joined for place in places[different[one]])
            groups += [group] if len(group) > 1 else []
    return tuple(sorted(map(tuple, groups), key=lambda group: (-len(group), group)))


def words_of(text: str) -> Words:
    """Return a text's words, whatever their capitals and the marks between them."""
    return tuple(_WORD.findall(alike(text)))


def copied(one: Words, other: Words) -> float:
    """Return which share of the shorter text's words stand in the other in the same order; 0 of no words."""
    from rapidfuzz.distance import LCSseq  # noqa: PLC0415 -- most commands compare nothing

    shorter = min(len(one), len(other))
    return LCSseq.similarity(one, other) / shorter if shorter else 0.0


def _near(different: Sequence[Words], likeness: float) -> dict[int, set[int]]:
    """Return for each text the others that are nearly the same."""
    near: dict[int, set[int]] = defaultdict(set)
    for one, other in _sharing(different):
        if copied(different[one], different[other]) >= likeness:
            near[one].add(other)
            near[other].add(one)
    return near


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
