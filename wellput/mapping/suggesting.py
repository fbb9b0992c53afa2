"""What a joint action plan might hold, from what stands out on a map. Suggestions are offered, never written in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wellput.mapping.lines import within_sentence
from wellput.mapping.sentences import kinds_named, named
from wellput.model.map_reading import Missing, OnMap, Patterns, Suggestion
from wellput.model.map_words import partner
from wellput.model.relationships import Relationship
from wellput.model.scales import ScaleResult
from wellput.text import clean, listed


def suggestions(
    relationships: Sequence[Relationship], missing: Missing, patterns: Patterns, low: Sequence[ScaleResult]
) -> tuple[Suggestion, ...]:
    """Return what might be done: what the respondent says would help, what it judged low, and what the map shows."""
    return (
        *_helps(relationships),
        *_one_step_up(low),
        *_review(patterns.one_sided),
        *_quiet_times(patterns.reactive),
        *_first_contact(missing),
    )


def _helps(relationships: Sequence[Relationship]) -> Iterator[Suggestion]:
    for number, one in enumerate(relationships, 1):
        if one.would_help and one.would_help.strip():
            yield Suggestion(
                " ".join(clean(one.would_help).text.split()),
                f"would help with {within_sentence(partner(one))} ({number})",
            )


def _one_step_up(low: Sequence[ScaleResult]) -> Iterator[Suggestion]:
    for one in low:
        asked = " ".join(clean(one.ask or "").text.split())
        yield Suggestion(
            asked or f"Agree what would take “{one.title}” one step up, and who would do it.",
            f"the self-assessment puts “{one.title}” at {one.place}",
        )


def _review(one_sided: Sequence[OnMap]) -> Iterator[Suggestion]:
    for one in one_sided:
        yield Suggestion(
            f"Review with {within_sentence(one.partner)} what each side puts in and gets out.",
            f"much goes into it, and it works badly ({one.number})",
        )


def _quiet_times(reactive: Sequence[OnMap]) -> Iterator[Suggestion]:
    if reactive:
        yield Suggestion(
            f"Agree when to meet and plan in quiet times, with {named(reactive)}.",
            "contact comes mostly when something has happened",
        )


def _first_contact(missing: Missing) -> Iterator[Suggestion]:
    if missing.kinds:
        yield Suggestion(
            f"Agree who makes the first contact, or why none is needed: {kinds_named(missing)}.",
            "the map has no relationship with these kinds of partner",
        )
    if missing.types:
        yield Suggestion(
            f"Talk about whether {listed(missing.types, 'or')} relationships are wanted.",
            "the map has none of this type",
        )
