"""A condition that says a closed question again: "If the fund is set up, ...", after "Is the fund set up?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.model.question_list import FoundQuestion
from wellput.text.alike import alike

_CLAUSE = re.compile(r"\W*(?:only )?(?:if|where)\b (?P<clause>[^?;:]{6,160}?),(?= )", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:not|no|never|nor|neither|without)\b|n['\u2019]t\b", re.IGNORECASE)
_TO_READER = re.compile(r"(?:so|not|yes|no|other|any|applicable|possible|relevant|known|needed|necessary)\b", re.I)
_COMMON = re.compile(
    r"the(?:re|ir|y|se)?|th(?:is|at|ose)|ha(?:ve|s|d)|been|being|does|did|will|would|should|could|with|from|your?|are|"
    r"was|were|and|for|any|yet|not|its|our|into|such|about"
)
_YES, _NO = ("yes",), ("no", "not", "neither", "never", "none")
_STEM, _SHORTEST, _FEWEST = 5, 3, 2
_MOSTLY = 0.5


def clause_in(words: str) -> str | None:
    """Return the condition at the start of words, where it says something of its own: "If the fund is set up, ..."."""
    found = _CLAUSE.match(words)
    return None if found is None or _TO_READER.match(found["clause"]) else found["clause"]


def said_again_by(questions: Sequence[FoundQuestion], clause: str) -> tuple[FoundQuestion, tuple[str, ...]] | None:
    """Return the last closed question of which a clause says every word again, and the answers that it means."""
    said = _telling(clause)
    for question in reversed(questions):
        answers = answers_meant(question, clause)
        if answers and len(said) >= _FEWEST and said <= _telling(_asked(question)):
            return question, answers
    return None


def is_mostly_of(question: FoundQuestion, clause: str) -> bool:
    """Say whether most that a clause tells stands in a question, too."""
    said = _telling(clause)
    return len(said & _telling(_asked(question))) >= max(1, len(said) * _MOSTLY)


def answers_meant(question: FoundQuestion, clause: str) -> tuple[str, ...]:
    """Return the answers of yes, or of no where either denies what the other says; none where not both are there."""
    is_other = bool(_DENIED.search(clause)) != bool(_DENIED.search(_asked(question)))
    yes, no = (_begun_with(question.options, firsts) for firsts in (_YES, _NO))
    if not yes or not no:
        return ()
    return no if is_other else yes


def _begun_with(options: Sequence[str], firsts: Sequence[str]) -> tuple[str, ...]:
    return tuple(one for one in options if re.split(r"\W", alike(one), maxsplit=1)[0] in firsts)


def _asked(question: FoundQuestion) -> str:
    """Return what a question asks, without a condition of its own."""
    found = _CLAUSE.match(question.text)
    return question.text[found.end() :] if found else question.text


def _telling(words: str) -> frozenset[str]:
    """Return the words that tell something, each by how it begins."""
    plain = re.findall(r"[^\W_]+", alike(words))
    return frozenset(one[:_STEM] for one in plain if len(one) >= _SHORTEST and not _COMMON.fullmatch(one))
