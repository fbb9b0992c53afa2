"""Scales: on which side of a question's own scale an option lies, and on which side words do.

A scale is yes and no, well and badly, or always and never. Only words that lie on the scale of the question's options
are set against the option chosen; whatever is mixed or conditional lies on neither side.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from wellput.checks.agreement import Sign, agreement, leading
from wellput.checks.clauses import clauses, turned_round
from wellput.model.bank import Question

_MIXED = re.compile(
    r"\b(?:mixed|part(?:ly|s)?|some|sometimes|varies|vary|patchy|uneven|depends?|both|neither|where|only|except"
    r"|although|though|while|but|once|if|occasionally)\b",
    re.IGNORECASE,
)
_GOOD = re.compile(
    r"(?<!as )\bwell\b(?!-| as\b| known\b| over\b| before\b| after\b| below\b| short\b| placed\b)"
    r"|\b(?:good(?! ?will)|strong|excellent|enough|sufficient|smooth(?:ly)?|healthy|satisfied|adequate(?:ly)?"
    r"|effective(?:ly)?|productive|brilliant(?:ly)?|generous|plenty|fully funded|works|succeeds|covers?)\b",
    re.IGNORECASE,
)
_BAD = re.compile(
    r"\b(?:bad(?:ly)?|poor(?:ly)?|ineffective(?:ly)?|inadequate(?:ly)?|weak|insufficient|dissatisfied|broken|useless"
    r"|terribl[ey]|awful(?:ly)?|disappoint(?:ed|ing)|dreadful(?:ly)?|fail(?:s|ed|ing)?|lacking|unpaid|underfunded"
    r"|shortfall|scarce|short of|(?:is|are) (?:short|thin|tight)|too little|falls? short"
    r"|no (?:\w+ )?(?:money|fund(?:s|ing)|support))\b|\b(?:not|n[\u2019']t) work\b",
    re.IGNORECASE,
)
_OFTEN = re.compile(
    r"\b(?:always|often|frequent(?:ly)?|regular(?:ly)?|constant(?:ly)?|routinely|daily|weekly|fortnightly|all the time"
    r"|(?:every|each) (?:day|week|fortnight|month|time|meeting)|most (?:days|weeks|times|months)|week after week)\b",
    re.IGNORECASE,
)
_SELDOM = re.compile(
    r"\b(?:never|rarely|seldom|hardly(?: ever)?|infrequent(?:ly)?|not at all|no (?:contact|meetings|barriers?))\b",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"\b(?:meet|meets|met|talk|speak|contact|hear|heard|together|touch|engage\w*|ring|rings|call|calls)\b",
    re.IGNORECASE,
)
_HURDLES = re.compile(r"\b(?:barriers?|obstacles?|hurdles?|problems?|difficult\w*)\b", re.IGNORECASE)
_YES_NO = re.compile(r"(yes|no)(?=\s*(?:[:,.;\u2013\u2014-]|\Z))", re.IGNORECASE)
_SIDE = re.compile(r"\b(?:(disagree|oppose|against)|agree|support|in favour)\b", re.IGNORECASE)
_AGREEING = re.compile(
    r"\b(?:agree|disagree|oppose|favour|approve|right|should|welcome|support (?:the|an?|this|these|our))\b",
    re.IGNORECASE,
)
_PREDICATE = re.compile(r"\b(?:you|ever)\s+(?!have|been|make|take|feel|think)(\w{4,})([^?.]*)", re.IGNORECASE)
_PREPOSITION = re.compile(r"\b(?:in|to|with|for|of|from|by|at|on)\b", re.IGNORECASE)
_STEM = 5


@dataclass(frozen=True, slots=True)
class Scale:
    """How to tell on which side an option's words lie, and on which side a respondent's do."""

    of_option: Callable[[str], Sign]
    of_words: Callable[[Question, str], Sign]


def scale_of(question: Question) -> Scale | None:
    """Return the scale on which the options lie on both sides, or None."""
    for scale in SCALES:
        if {-1, 1} <= {scale.of_option(option.label) for option in question.options}:
            return scale
    return None


def asks_for_agreement(question: Question) -> bool:
    """Say whether a question asks for a yes or a no to a proposal, and not to a fact."""
    return scale_of(question) is YES_AND_NO and _AGREEING.search(question.text) is not None


def _yes_or_no(label: str) -> Sign:
    if found := _YES_NO.match(label):
        return 1 if found[1].casefold() == "yes" else -1
    if _MIXED.search(label) or not (side := _SIDE.search(label)):
        return 0
    return -1 if side[1] else 1


def _yes_or_no_in_words(question: Question, text: str) -> Sign:
    if asks_for_agreement(question):
        return agreement(text)
    return leading(text) or _predicate(question.text, text)


def _predicate(asked: str, text: str) -> Sign:
    """Return 1 where a text affirms what a question asks for ("could you absorb ..."), -1 where it denies it."""
    found = _PREDICATE.search(asked)
    if found is None or _MIXED.search(text):
        return 0
    things = [word[:_STEM] for word in _PREPOSITION.split(found[2])[0].split() if len(word) >= _STEM]
    none = re.compile(rf"\b(?:no|any)\s+(?:\w+\s+)?(?:{'|'.join(map(re.escape, things)) or chr(0)})", re.IGNORECASE)
    verb = re.compile(rf"\b{re.escape(found[1][:_STEM])}", re.IGNORECASE)
    signs: set[Sign] = set()
    for clause in clauses(text):
        if (thing := none.search(clause)) and turned_round(clause[: thing.end()]):
            return -1
        if done := verb.search(clause):
            signs.add(-1 if turned_round(clause[: done.start()]) else 1)
    return signs.pop() if len(signs) == 1 else 0


def _quality(text: str) -> Sign:
    signs: set[Sign] = set()
    if not _MIXED.search(text):
        for clause in clauses(text):
            for pattern, sign in ((_GOOD, 1), (_BAD, -1)):
                for hit in pattern.finditer(clause):
                    signs.add(1 if (sign == 1) != turned_round(clause[: hit.start()]) else -1)
    return signs.pop() if len(signs) == 1 else 0


def _frequency(text: str) -> Sign:
    often, seldom = _OFTEN.search(text), _SELDOM.search(text)
    if _MIXED.search(text) or bool(often) == bool(seldom):
        return 0
    return 1 if often and not turned_round(text[: often.start()]) else -1


def _frequency_in_words(question: Question, text: str) -> Sign:
    """Read how often the thing that is asked about happens, and nothing else."""
    if _HURDLES.search(question.text):
        return _frequency(text) if _HURDLES.search(text) or _is_fragment(text) else 0
    signs = (_frequency(one) for one in clauses(text) if _CONTACT.search(one) or _is_fragment(one))
    return next((sign for sign in signs if sign), 0)


def _is_fragment(text: str) -> bool:
    return len(text.split()) <= 2


YES_AND_NO = Scale(_yes_or_no, _yes_or_no_in_words)
WELL_AND_BADLY = Scale(_quality, lambda _, text: _quality(text))
ALWAYS_AND_NEVER = Scale(_frequency, _frequency_in_words)
SCALES = (YES_AND_NO, WELL_AND_BADLY, ALWAYS_AND_NEVER)
