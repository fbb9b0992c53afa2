"""Readability: how hard an answer is to read, as a band.

A figure would promise what no formula can keep: on the same text two programs differ by several points, and a line of
markup moves a score further than a better sentence. So the text is prepared, and only a band of it is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from wellput.checks.rule import Passage, Rule, Subject
from wellput.checks.written import without_links
from wellput.model.finding import Finding
from wellput.text.sentences import Sentence

Band = Literal["plain", "fairly plain", "hard", "very hard"]
FEWEST_WORDS = 100
_BANDS: tuple[tuple[float, Band], ...] = ((60, "plain"), (45, "fairly plain"), (30, "hard"))

_TOKEN = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
_SHORT = re.compile(r"\b([A-Za-z])\.(?=[A-Za-z]\b)|\b(etc|approx|no|vs|Mr|Mrs|Dr|St)\.", re.IGNORECASE)
_NUMBER, _NAME = "ten", "London"
_LONG_WORD = 7


def hard_to_read(subject: Subject) -> Iterator[Finding]:
    """An answer of a hundred words or more is hard, or very hard, to read; the hardest sentence is shown."""
    answers: dict[str, list[Passage]] = {}
    for passage in subject.passages:
        answers.setdefault(passage.prose.question, []).append(passage)
    for question, passages in answers.items():
        band = readability([sentence for passage in passages for sentence in passage.sentences])
        if band in ("hard", "very hard"):
            passage, sentence = max(
                ((passage, sentence) for passage in passages for sentence in passage.sentences),
                key=lambda one: _hardness(one[1]),
            )
            yield Finding(
                "ENG01",
                "advice",
                passage.place(sentence.text),
                f"{subject.name(question)} is {band} to read. Its hardest sentence: {sentence.text}",
                "Begin there: one thought a sentence, and short words where they say the same.",
            )


def readability(sentences: Sequence[Sentence]) -> Band | None:
    """Return the band of some prose, or None where it is too short to tell.

    The measure is Flesch's reading ease (R. Flesch, A new readability yardstick, Journal of Applied Psychology 32,
    1948) as textstat counts it. Flesch calls 60 and more standard or easier, 30 to 50 difficult, and less than 30
    very difficult. Ours is hard below 45: between 45 and 50 lie answers in plain sentences whose words are the
    consultation's own (responders, organisations, voluntary, partnership).
    """
    prepared = [words for words in (_prepared(sentence) for sentence in sentences) if words]
    if sum(len(words) for words in prepared) < FEWEST_WORDS:
        return None
    import textstat  # type: ignore[import-untyped]  # noqa: PLC0415 -- it and its dictionary take half a second to load

    ease = textstat.flesch_reading_ease(" ".join(f"{' '.join(words)}." for words in prepared))
    return next((band for least, band in _BANDS if ease >= least), "very hard")


def _prepared(sentence: Sentence) -> list[str]:
    """Return a sentence's words with everything gone that moves a score without making it harder to read.

    Citations and links are out, hyphened words are two, abbreviations have no stops. A number counts as one syllable.
    A name counts as two, however long: nobody can choose a shorter one for Llanfairpwllgwyngyll.
    """
    text = without_links(sentence.words).replace("-", " ")
    tokens = _TOKEN.findall(_SHORT.sub(r"\1\2", text))
    return [_plain(token, first=place == 0) for place, token in enumerate(tokens)]


def _plain(token: str, *, first: bool) -> str:
    if any(letter.isdigit() for letter in token):
        return _NUMBER
    if not first and token[0].isupper() and len(token) > 1:
        return _NAME
    return token.replace("\u2019", "'")


def _hardness(sentence: Sentence) -> float:
    """Weigh a sentence by its length and its share of long words, as LIX does (C. H. Bjornsson, 1968)."""
    words = [word for word in _prepared(sentence) if word not in (_NUMBER, _NAME)]
    if not words:
        return 0
    return len(words) + 100 * sum(len(word) >= _LONG_WORD for word in words) / len(words)


RULES = (
    Rule(
        code="ENG01",
        severity="advice",
        title="An answer that is hard to read",
        why="Whoever reads hundreds of responses takes in the plain ones first. The band is no mark: answers of fewer "
        "than a hundred words get none, and names do not count against you.",
        source="Government Digital Service, publishing accessible documents; NICVA, how to respond to a consultation",
        before="(an answer of long sentences with long words)",
        after="(the same in short sentences)",
        find=hard_to_read,
    ),
)
