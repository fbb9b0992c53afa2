"""Completeness of the summary: the response in a sentence, and a few asks."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.checks.rule import Rule, Subject
from wellput.model.finding import Finding, Place

MOST_ASKS = 5
"""Visionary's top tips: one to five headline asks."""


def no_summary(subject: Subject) -> Iterator[Finding]:
    """The response has no summary in a sentence."""
    if not (subject.response.summary.sentence or "").strip():
        yield Finding(
            "COM09",
            "warning",
            Place("summary", "sentence"),
            "The response has no summary in a sentence.",
            "Say in one sentence what a busy reader must remember: wellput ask summary.",
        )


def asks_out_of_number(subject: Subject) -> Iterator[Finding]:
    """The summary has no asks, or more than a reader will remember."""
    count = sum(bool(ask.strip()) for ask in subject.response.summary.asks)
    if not 1 <= count <= MOST_ASKS:
        yield Finding(
            "COM10",
            "warning",
            Place("summary", "asks"),
            f"The summary has {count or 'no'} asks; 1 to {MOST_ASKS} are remembered.",
            "Name the few things that you want done, and by whom: wellput ask summary.",
        )


RULES = (
    Rule(
        code="COM09",
        severity="warning",
        title="There is no summary in a sentence",
        why="Many readers read the first lines only.",
        source="House of Commons, guidance on written evidence",
        before="(nothing)",
        after="(sentence: We support the duty if it comes with shared funding and training.)",
        find=no_summary,
    ),
    Rule(
        code="COM10",
        severity="warning",
        title="There are no asks, or too many",
        why="Recommendations that stand first, and are few, are the ones that are remembered.",
        source="Visionary, top tips for responding to consultations",
        before="(nothing)",
        after="(1. Each local resilience forum should fund one shared liaison post.)",
        find=asks_out_of_number,
    ),
)
