"""Questions that a list says in words are for some only: "Answer questions 5 to 7 if you answered Yes to 4."."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wellput.intake.questions.asking import sentences_of
from wellput.intake.routes.answers_named import answers_in
from wellput.intake.routes.clauses import clause_in
from wellput.intake.routes.conditions import Condition, condition_in
from wellput.intake.routes.named_in_words import CODE, TOLD, number_in

_DOTTED = r"\d{1,3}(?:\.\d{1,3}){1,3}(?:\.?[a-z]\b)?"
_RANGE = re.compile(
    rf"(?:\b(?:questions?|qs?\.?)\s*|(?<=answer )(?=\d{{1,3}}\.\d))(?P<first>{_DOTTED}|{CODE}[a-z]?)"
    rf"(?:\s*(?:,\s*{_DOTTED}\s*)*(?:to|-|\u2013|and|through|&)\s*(?:questions?\s+|q\.?\s*)?"
    rf"(?P<last>{_DOTTED}|{CODE}[a-z]?))?",
    re.IGNORECASE,
)
_ANSWERED = re.compile(
    r"\b(?:answer|complete|fill in|go to|for|skip|miss|leave|ignore|need not|do not|don['\u2019]t)\b", re.IGNORECASE
)
_PASSED = re.compile(
    r"\b(?:skip|miss(?: out)?|leave(?: out)?|pass over|ignore|need not|do not|don['\u2019]t (?:answer|need)|"
    r"not need)\b",
    re.IGNORECASE,
)
_LEADS_TO = re.compile(r"\b(?:go|skip|move|jump|proceed|continue|turn)\b(?: \w+){0,2} to\s*\Z", re.IGNORECASE)
_ONLY_ANSWERED = re.compile(r"\b(?:answer|complete|fill in)(?: (?:only|also))?(?: the)?(?: following)?\s*\Z", re.I)
_ASKED_THERE = re.compile(r"\b(?:to|at|in|for|under|with|of|on)\s*\Z|\bif\s*\Z", re.IGNORECASE)
_NEAR = 40
_HERE = re.compile(
    rf"\b(?:if|where|who|who have) (?:you )?(?:have )?(?:{TOLD}|your answer (?:is|was)|the answer (?:is|"
    rf"was)) (?P<answer>[^.?!;:\[\]()]{{1,120}}?)(?=,? (?:please|kindly|then|answer|complete|fill|skip|leave|miss|go|"
    rf"you|should|must|need|only)\b|,?\s*(?:[.;:)\]]|\Z))|"
    rf"\bif (?P<plain>yes|no)\b",
    re.IGNORECASE,
)
"""An answer without the number of its question, which then is one above: "If you ticked "A shop", answer 6 and 7."."""


@dataclass(frozen=True, slots=True)
class Range:
    """Questions, from the first to the last, that are for those alone who gave an answer, or `passed` by them.

    `clause` is a condition that names no answer, and says what a question above asks.
    """

    first: str
    last: str
    after: Condition
    is_passed: bool
    clause: str | None = None


_UNSAID = Condition("", ())


def ranges_in(words: str) -> tuple[Range, ...]:
    """Read which questions are for some only: "Answer questions 5 to 7 only if you answered Yes to question 4."."""
    found = (_range_in(sentence) for sentence in sentences_of(words) if "?" not in sentence)
    return tuple(one for one in found if one)


def _range_in(sentence: str) -> Range | None:
    for named in _RANGE.finditer(sentence):
        if not named["last"] and _LEADS_TO.search(sentence[max(0, named.start() - _NEAR) : named.start()]):
            continue
        rest = f"{sentence[: named.start()].rstrip()} {sentence[named.end() :].lstrip()}"
        after = condition_in(rest) if _ANSWERED.search(rest) else None
        is_asked_there = _ASKED_THERE.search(sentence[max(0, named.start() - _NEAR) : named.start()])
        if after is None and not is_asked_there and _ANSWERED.search(rest):
            after = _said_above(rest)
        if after:
            last = named["last"] or named["first"]
            return Range(number_in(named["first"]), number_in(last), after, bool(_PASSED.search(rest)))
        if (clause := clause_in(sentence)) and _ONLY_ANSWERED.search(sentence[: named.start()]):
            return Range(number_in(named["first"]), number_in(named["last"] or named["first"]), _UNSAID, False, clause)
    return None


def _said_above(words: str) -> Condition | None:
    """Read after which answers to a question above others are asked, where words do not say to which."""
    found = _HERE.search(words)
    return Condition("", answers_in(found["answer"] or found["plain"])) if found else None
