"""A map read in plain words: only what the map says, and where it says nothing, that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wellput.mapping.lines import within_sentence
from wellput.model.map_reading import Missing, OnMap, Patterns
from wellput.text import listed

_MOST_NAMED = 5
_VIEW = "This is how the respondent sees it; the toolkit suggests that the partners map it as well, and compare."


def map_sentences(count: int, missing: Missing, patterns: Patterns) -> tuple[str, ...]:
    """Return the sentences of the paragraph that reads a map of so many relationships; none for an empty one."""
    if not count:
        return ()
    first = f"The map shows {'one relationship' if count == 1 else f'{count} relationships'}."
    return (first, *_gaps(missing), *_outstanding(patterns), _VIEW)


def _outstanding(patterns: Patterns) -> Iterator[str]:
    for found, is_so in (
        (patterns.strong, "both strategic and proactive"),
        (patterns.transactional, "transactional only"),
        (patterns.reactive, "mostly or wholly reactive"),
        (patterns.unplaced, "not placed, for want of a number on one of the two axes"),
    ):
        if found:
            yield f"The {_relationships(found)} {_either(found, 'is', 'are')} {is_so}."
    if patterns.one_sided:
        works = _either(patterns.one_sided, "works", "work")
        yield f"Much goes into the {_relationships(patterns.one_sided)}, which {works} badly."


def _relationships(found: Sequence[OnMap]) -> str:
    return f"{_either(found, 'relationship', 'relationships')} with {named(found)}"


def _either(found: Sequence[OnMap], one: str, several: str) -> str:
    return one if len(found) == 1 else several


def named(found: Sequence[OnMap]) -> str:
    """Return relationships as a list in a sentence, with their numbers; the first few of many."""
    words = [f"{within_sentence(one.partner)} ({one.number})" for one in found[:_MOST_NAMED]]
    more = len(found) - _MOST_NAMED
    if more > 0:
        words.append("one more" if more == 1 else f"{more} others")
    return listed(words)


def kinds_named(missing: Missing) -> str:
    """Return the kinds of partner that are missing, as a list in a sentence."""
    return "; ".join(map(within_sentence, missing.kinds))


def _gaps(missing: Missing) -> Iterator[str]:
    if missing.types:
        yield f"No relationship is marked as {listed(missing.types, 'or')}."
    if missing.scales:
        yield f"None is marked at the scale of {listed(missing.scales, 'or')}."
    if missing.kinds:
        yield f"Of the kinds of partner that the question offers, none is marked as: {kinds_named(missing)}."
