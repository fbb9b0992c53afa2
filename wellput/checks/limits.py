"""Limits: how long an answer is against what the bank allows or advises."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.checks.rule import Rule, Subject
from wellput.model.bank import Advised
from wellput.model.finding import Finding, Place
from wellput.model.prose import answer_prose
from wellput.text import count_words


def too_long(subject: Subject) -> Iterator[Finding]:
    """An answer has more words than its limit; a limit that only advises makes a warning."""
    for question in subject.questions:
        limit = question.max_words
        if limit is None:
            continue
        most = limit.advised if isinstance(limit, Advised) else limit
        words = sum(count_words(one.text) for one in answer_prose(question.id, subject.response.answer(question.id)))
        if words > most:
            advised = isinstance(limit, Advised)
            yield Finding(
                "LIM01",
                "warning" if advised else "error",
                Place(question.id),
                f"{question.name} has {words:,} words; {most:,} are {'advised' if advised else 'allowed'}.",
                f"Cut {words - most:,} words: keep the facts, drop what is said elsewhere.",
            )


RULES = (
    Rule(
        code="LIM01",
        severity="error",
        title="An answer is too long",
        why="Online forms cut what is over the limit, and long answers are read in part.",
        source="House of Commons, guidance on written evidence",
        before="an answer of 400 words where 250 are allowed",
        after="the same facts in 240 words",
        find=too_long,
    ),
)
