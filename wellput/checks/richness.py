"""The analyst's reading of evidence: whether an answer holds anything specific, and whether it names a source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wellput.checks.answers import Answered, answered
from wellput.checks.rule import Rule, Subject
from wellput.model.finding import Finding, Place
from wellput.text import cited_ids

_FIGURE = re.compile(
    r"\d+|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|half"
    r"|a third|a quarter|once|twice)\b",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|April|June|July|August|September|October"
    r"|November|December|(?:in|last|of|since) (?:March|May)|Christmas|midnight|yesterday"
    r"|every (?:day|week|fortnight|month|year)|weekly|fortnightly|monthly|quarterly"
    r"|last (?:year|winter|summer|spring|autumn))\b"
)
_QUOTED = re.compile(r"[\u201c\"][^\u201c\u201d\"]{12,}[\u201d\"]")
_NAME = re.compile(r"(?<=[a-z,;] )(?:[A-Z][a-z]+)(?: [A-Z][a-z]+)*")
_COMMON = frozenset(
    (
        *("I", "Government", "Category", "Local", "Resilience", "Forum", "Cabinet", "Office", "Council", "Police"),
        *("Voluntary", "Community", "Sector", "Emergency", "Emergencies", "Partnership", "Duty", "Act", "Regulations"),
        *("Parliament", "Britain", "England"),
    )
)
"""Names that every answer to such a consultation uses, and that tell of no place or body of one's own."""


@dataclass(frozen=True, slots=True)
class Richness:
    """How many specific things an answer holds (figures, times, names, quotations), and how many sources it cites."""

    specifics: int
    sources: int

    @property
    def rich(self) -> bool:
        """Whether an analyst would mark the answer as rich in evidence: one of either is the least that counts."""
        return bool(self.specifics or self.sources)


def richness(one: Answered, known: frozenset[str]) -> Richness:
    """Count what is specific in an answer's position, reasons and text, and the known evidence it cites."""
    specifics = 0
    sources: set[str] = set()
    for passage, sentence in one.sentences():
        if passage.prose.field != "ask":
            specifics += _specifics(sentence.words)
            sources |= known.intersection(cited_ids(sentence.text))
    return Richness(specifics, len(sources))


def no_evidence(subject: Subject) -> Iterator[Finding]:
    """An answer names nothing that can be pictured, counted or looked up."""
    known = frozenset(item.id for item in subject.response.evidence)
    for one in answered(subject):
        if any(passage.prose.field != "ask" for passage in one.passages) and not richness(one, known).rich:
            prompt = f" Look for: {one.question.prompts[0]}." if one.question.prompts else ""
            yield Finding(
                "ANA01",
                "advice",
                Place(one.question.id),
                f"{one.question.name}: an analyst would not mark this answer as rich in evidence: "
                "it has no figure, date, place or name, and no source.",
                f"Add one thing that you saw or counted: when, where, how many, and where it is recorded.{prompt}",
            )


def _specifics(words: str) -> int:
    names = [name for found in _NAME.findall(words) for name in found.split() if name not in _COMMON]
    return sum(len(pattern.findall(words)) for pattern in (_FIGURE, _TIME, _QUOTED)) + len(names)


RULES = (
    Rule(
        code="ANA01",
        severity="advice",
        title="An answer is not rich in evidence",
        why="Analysts mark each answer as rich in evidence or not. What is specific is read; the rest is counted.",
        source="i-dot-ai, consult and themefinder (public code)",
        before="Communication is often poor and should be better.",
        after="In the flood of January 2024 the first call came nine hours after the police had closed the road.",
        find=no_evidence,
    ),
)
