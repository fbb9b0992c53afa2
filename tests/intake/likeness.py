"""Whether two wordings are the same question."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from tests.intake.labels import Expected
from wellput.text.alike import alike

LIKE = 0.9


def likeness(one: str, other: str) -> float:
    """Return how like two texts are, from 0 to 1, small differences of typing aside."""
    matcher = SequenceMatcher(None, alike(one), alike(other), autojunk=False)
    quick = min(matcher.real_quick_ratio(), matcher.quick_ratio())
    return matcher.ratio() if quick >= LIKE else quick


def fit(expected: Expected, text: str) -> float:
    """Return how well a text found is the question: LIKE or more where it is.

    The whole wording will do, or the least of it, with or without the stem and the words after the options, or
    anything between: all of the least wording, and beside it only words of the whole in their order.
    """
    best = max(likeness(form, text) for form in _forms(expected))
    return max(best, LIKE) if best >= LIKE or _between(expected, text) else 0.0


def words_of(text: str) -> list[str]:
    """Return the words of a text, without punctuation and capitals."""
    return re.findall(r"\w+", alike(text))


def holds(words: Sequence[str], part: Sequence[str]) -> bool:
    """Say whether the part stands in the words in one piece."""
    return any(words[place : place + len(part)] == part for place in range(len(words) - len(part) + 1))


def leaks(text: str, snippet: str) -> bool:
    """Say whether a snippet left out stands in the text; a single word must be the whole of it."""
    words, part = words_of(text), words_of(snippet)
    return words == part if len(part) == 1 else holds(words, part)


def _forms(expected: Expected) -> Iterator[str]:
    for stem in {"", expected.stem or ""}:
        for wording in {expected.text, expected.core}:
            for after in {"", expected.after or ""}:
                yield f"{stem} {wording} {after}"


def _between(expected: Expected, text: str) -> bool:
    found = words_of(text)
    whole = iter(words_of(f"{expected.stem or ''} {expected.text} {expected.after or ''}"))
    return holds(found, words_of(expected.core)) and all(word in whole for word in found)
