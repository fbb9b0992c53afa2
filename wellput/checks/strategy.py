"""Strategy: first-hand experience, and what the benefits that were ranked would unlock."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.checks.answers import answered, option_label, shown
from wellput.checks.rule import Rule, Subject
from wellput.model.finding import Finding, Place
from wellput.text import CITATION, cited_ids

FIRST_HAND = ("case-study", "quote", "lived-experience")
"""The kinds of evidence in which somebody tells what happened to them."""

_WORD = re.compile(r"[^\W\d_]{4,}")
_HOLLOW = frozenset(
    (
        *("everything", "thing", "things", "other", "others", "benefit", "benefits", "rest", "more", "most", "much"),
        *("many", "lots", "important", "very", "unlock", "unlocks", "help", "helps", "better", "good", "improve"),
        *("improves", "else", "would", "will", "this", "that", "them", "these", "with", "from", "have", "what"),
        *("follow", "follows"),
    )
)


def unlocks_nothing(subject: Subject) -> Iterator[Finding]:
    """What a ranked benefit is said to unlock is the benefit itself, its reason again, or "everything"."""
    for one in answered(subject):
        for ranked in one.answer.ranked:
            if not ranked.unlocks or not ranked.unlocks.strip():
                continue
            said = option_label(one.question, ranked.option)
            if not _words(ranked.unlocks) - _words(said) - _words(ranked.reason) - _HOLLOW:
                yield Finding(
                    "STR02",
                    "warning",
                    Place(one.question.id, "unlocks", ranked.option, ranked.unlocks),
                    f"{one.question.name}: what “{said}” would unlock is not told: {shown(ranked.unlocks)}",
                    "Name what would follow that cannot happen now: who is reached, or what is done sooner.",
                )


def nothing_first_hand(subject: Subject) -> Iterator[Finding]:
    """No answer cites a case study, a quote or lived experience of the respondent's own."""
    cited = {evidence for passage in subject.passages for evidence in cited_ids(passage.prose.text)}
    own = [item for item in subject.response.evidence if item.kind in FIRST_HAND and not item.published]
    if any(True for _ in answered(subject)) and not any(item.id in cited for item in own):
        yield Finding(
            "STR05",
            "warning",
            Place(),
            "No answer cites first-hand experience: a case study, a quote or lived experience of your own.",
            "Tell one thing that happened to people you work with, with their permission: wellput evidence add.",
        )


def _words(text: str | None) -> set[str]:
    return {word.casefold() for word in _WORD.findall(CITATION.sub(" ", text or ""))}


RULES = (
    Rule(
        code="STR02",
        severity="warning",
        title="A ranked benefit has no account of what it unlocks",
        why="Benefits that unlock others carry the case; one that only repeats its name carries nothing.",
        source="VCS Emergencies Partnership, Strengthening Partnerships Consultation",
        before="(two-way communication channels; unlocks: better communication)",
        after="(two-way communication channels; unlocks: halls open before the first coach arrives)",
        find=unlocks_nothing,
    ),
    Rule(
        code="STR05",
        severity="warning",
        title="There is no first-hand experience",
        why="Readers have the statistics already. What you have seen yourself they can get from nobody else.",
        source="Christian Medical Fellowship, responding to consultations; VCS Emergencies Partnership",
        before="(answers that cite only published reports)",
        after="(an answer that cites a case study of your own, told with permission)",
        find=nothing_first_hand,
    ),
)
