"""Sums and percentages that do not add up."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from wellput.checks.figures import Figure, figures
from wellput.checks.opinions_counted import wrong_counts
from wellput.checks.portions import Mistake, wrong_portions
from wellput.checks.rule import Passage, Rule, Subject
from wellput.checks.totals import wrong_totals
from wellput.model.finding import Finding
from wellput.text.sentences import Sentence

_MOST = 20
"""How many figures before a sentence its total may add up."""


def wrong_sum(subject: Subject) -> Iterator[Finding]:
    """A total is not the sum of its parts, a percentage not that of its numbers, or shares make more than the whole.

    "31 of 44 members (70%)" passes; "31 of 44 members (80%)" does not. Shares of answers of which several could be
    ticked need not make 100%.
    """
    for passage in subject.passages:
        earlier: tuple[Figure, ...] = ()
        for sentence in passage.sentences:
            text = sentence.words
            found = figures(text)
            mistakes = chain(wrong_portions(text, found), wrong_totals(text, found, earlier), wrong_counts(text, found))
            if mistake := next(mistakes, None):
                yield _finding(subject, passage, sentence, mistake)
            earlier = (*earlier, *found)[-_MOST:] if found else ()


def _finding(subject: Subject, passage: Passage, sentence: Sentence, mistake: Mistake) -> Finding:
    words = passage.prose.text[sentence.start + mistake.start : sentence.start + mistake.end].rstrip()
    return Finding(
        "AGR02",
        "warning",
        passage.place(words),
        f'{subject.name(passage.prose.question)}: "{words}" does not add up: {mistake.told}.',
        "Reckon it again, and put right whichever figure is wrong.",
    )


RULES = (
    Rule(
        code="AGR02",
        severity="warning",
        title="A sum or percentage does not add up",
        why="A reader who adds up once, and finds a mistake, trusts no figure after it.",
        source="Aaron McLoughlin, checklist for consultation responses",
        before="31 of our 44 members (80%) have no key to the hall they run.",
        after="31 of our 44 members (70%) have no key to the hall they run.",
        find=wrong_sum,
    ),
)
