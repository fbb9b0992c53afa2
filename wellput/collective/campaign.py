"""Find members who answered in nearly the same words, so that nobody takes one text for many views."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from wellput.model.campaign import AlikeAnswer, AlikeAnswers
from wellput.model.tallied import Voice
from wellput.text.near_duplicates import LIKENESS, near_duplicates, words_of

FEWEST_MEMBERS = 3
"""Fewer members with the same words are colleagues or neighbours rather than a campaign."""


def alike_answers(
    voices: Mapping[str, Sequence[Voice]],
    with_evidence: Collection[str],
    contacts: Mapping[str, str],
    likeness: float = LIKENESS,
    fewest: int = FEWEST_MEMBERS,
) -> tuple[AlikeAnswers, ...]:
    """Return groups of members with nearly the same words to a question; `voices` are by question.

    `with_evidence` are the members that sent evidence of their own, `contacts` how members are reached.
    """
    found = []
    for question, said in voices.items():
        answered = len({one.member for one in said})
        for places in near_duplicates([one.words for one in said], likeness):
            several = [said[place] for place in places]
            if len({one.member for one in several}) >= fewest:
                found.append(_group(question, several, answered, with_evidence, contacts))
    return tuple(found)


def _group(
    question: str, several: Sequence[Voice], answered: int, with_evidence: Collection[str], contacts: Mapping[str, str]
) -> AlikeAnswers:
    counted = Counter(words_of(one.words) for one in several)
    most = max(counted, key=lambda words: (counted[words], [-ord(letter) for letter in " ".join(words)]))
    exact = [one for one in several if words_of(one.words) == most]
    answers = tuple(
        AlikeAnswer(
            one.member, one.name, one.words, contacts.get(one.member), one.member in with_evidence, one.may_quote
        )
        for one in several
    )
    return AlikeAnswers(question, exact[0].words, len({one.member for one in exact}), answered, answers)
