"""Long sentences: one thought each."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.checks.rule import Rule, Subject
from wellput.model.finding import Finding
from wellput.text import count_words

MOST_WORDS = 35
_SHOWN = 8


def long_sentence(subject: Subject) -> Iterator[Finding]:
    """A sentence, or an item of a list, has more than 35 words; citations do not count."""
    for passage in subject.passages:
        for sentence in passage.sentences:
            words = count_words(sentence.text)
            if words > MOST_WORDS:
                yield Finding(
                    "ENG02",
                    "advice",
                    passage.place(sentence.text),
                    f"{subject.name(passage.prose.question)} has a sentence of {words} words: {_ends(sentence.words)}.",
                    "Make two or three of it, or a list.",
                )


def _ends(sentence: str) -> str:
    words = sentence.split()
    return f"“{' '.join(words[:_SHOWN])} … {' '.join(words[-3:])}”"


RULES = (
    Rule(
        code="ENG02",
        severity="advice",
        title="A long sentence",
        why="Readers lose the thread of long sentences. GOV.UK aims at 25 words; here only those over 35 are shown.",
        source="GOV.UK content design guidance, sentence length",
        before="What would be hard is that the people who write the plans sit in one building and work in the daytime, "
        "while the people who know which doors to knock on sit in many small halls and can be reached in the evening.",
        after="Those who write the plans work in one building, in the daytime. Those who know which doors to knock on "
        "sit in many small halls, and can be reached in the evening.",
        find=long_sentence,
    ),
)
