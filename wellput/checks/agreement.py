"""Agreement: whether words are for a thing or against it, as an analyst would mark them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from wellput.checks.clauses import clauses, turned_round

Sign = Literal[-1, 0, 1]
"""For or good: 1; against or bad: -1; both or neither: 0."""

_WHO = r"(?:we|I|members|trustees|respondents|organisations?|charity|group|majority|most|all|who|evidence|board)"
_HOW = (
    r"(?:\s+(?:would|do|does|did|can|could|all|also|both|still|strongly|fully|firmly|warmly|broadly|wholly|very much"
    r"|clearly|generally|largely|not|never|cannot|don[\u2019']t|therefore|must|have to)){0,3}"
)
_LAW = r"(?:duty|law|legislation|regulation|statute|change|proposals?|reforms?|amendments?|it|this)"


def _any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_FOR = _any_of(
    rf"\b{_WHO}{_HOW}\s+(?:support|back|welcome|endorse|favour|agree|approve|accept)(?:s|ed|d)?\b",
    r"(?<!the )(?<!our )(?<!their )\bsupports?\s+(?:an?|this|it|such|any|making|(?:the )?(?:\w+ )?duty)\b",
    r"\b(?:agree[sd]?|endorses?|favours?|supportive|in favour|is supported)\b",
    r"\bwelcome (?:the|an?|this|such)\b|\b(?:be|is|are) (?:very |most |warmly )?welcome\b",
    rf"\b{_LAW}(?:\s+\w+){{0,2}}\s+(?:is|be|are|seems)(?:\s+\w+){{0,2}}\s+"
    r"(?:right|needed|necessary|essential|overdue|justified|sensible|helpful|useful|best|good idea|the answer)\b",
    rf"\b{_LAW}\s+(?:would|will|should)(?:\s+\w+){{0,2}}\s+(?:help|work|strengthen|improve|go ahead)\b"
    r"(?!\s+(?:nothing|little|nobody|few))",
    rf"\bneeds? (?:an?|the|this|such)(?:\s+\w+){{0,2}}\s+{_LAW}\b|\bneed for (?:an?|the|this|such)\b|\bno need\b",
    rf"\b{_WHO}{_HOW}\s+wants?\s+(?:an?|the|this|no|such)(?:\s+\w+){{0,2}}\s+{_LAW}\b",
    r"\b(?:are|am|is) for (?:it|a|the|this)\b",
)
_AGAINST = _any_of(
    r"\b(?:disagree|oppose|reject|resist)(?:s|d|ed)?\b|\bopposition\b|\bobject(?:s|ed|ions?)?\b",
    r"\b(?:am|are|is|be|not|strongly|firmly|vote|voted|speak|stand|come out) against\b",
    r"\b(?:is|be|are|seems)(?:\s+\w+){0,2}\s+(?:wrong|unnecessary|needless|unjustified|pointless|unhelpful)\b",
    r"\bthe wrong\b|\b(?:be|is) a mistake\b|\blast thing\b",
    r"\b(?:rather(?:\s+\w+){0,5} than|instead of|better than|prefer(?:\s+\w+){1,5} to)"
    r" (?:(?:an?|the|any|new|legal) ){0,2}(?:duty|law|legislation)\b",
)
_OBLIGED = re.compile(
    r"\bshould\s+(?:not\s+)?(?:be|become|have|introduce|bring in|make|legislate)\b"
    r"(?=[^.]{0,40}\b(?:duty|law|legal|statutory|required|obliged)\b)",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:responders?|councils?|police|government|department|office|some|others|critics|opponents|few|they|alone"
    r"|not (?:all|every\w*))\b[^.]{0,30}\Z",
    re.IGNORECASE,
)
_AIM = re.compile(
    r"\s*(?:with |of )?(?:the|its|this) (?:aims?|goals?|intent(?:ion)?s?|spirit|ambition|idea behind)\b", re.IGNORECASE
)
_REACH = 200
_IDIOM = re.compile(r"\bnot agree more\b", re.IGNORECASE)
_OTHERWISE = re.compile(
    r"\bonly (?:if|with|when|once)\b|\botherwise no\b|\bjob better\b|\b(?:yes|no)\W*\Z", re.IGNORECASE
)
_CONDITION = re.compile(r"\b(?:unless|until|without)\b", re.IGNORECASE)
_LEADING = re.compile(
    r"[\s\u201c\"(]*(?:(?:on balance|overall|in short|broadly|in principle|for us),? )?"
    r"(?:(?P<yes>yes)\b|no(?=\s*(?:[,.;:!)\u2013\u2014-]|\Z|(?:not|we|it|that|this|the duty|a duty) )))",
    re.IGNORECASE,
)


def leading(text: str) -> Sign:
    """Return the sign of the yes or the no with which a text begins."""
    found = _LEADING.match(text)
    return 0 if not found else 1 if found["yes"] else -1


def agreement(text: str) -> Sign:
    """Return 1 where words agree, -1 where they disagree, and 0 where they do neither, both, or so on a condition."""
    signs = set(_signs(text))
    if leading(text):
        return leading(text)
    if len(signs) != 1 or (-1 in signs and _CONDITION.search(text)):
        return 0
    return signs.pop()


def takes_a_side(text: str) -> bool:
    """Say whether words agree or disagree at all, if only in part."""
    return leading(text) != 0 or _OTHERWISE.search(text) is not None or any(True for _ in _signs(text))


def _signs(text: str) -> Iterator[Sign]:
    for clause in clauses(_IDIOM.sub("agree", text)):
        for pattern, sign in ((_FOR, 1), (_OBLIGED, 1), (_AGAINST, -1)):
            for hit in pattern.finditer(clause):
                before = clause[max(0, hit.start() - _REACH) : hit.start()]
                speaks_for_us = pattern is _OBLIGED or not _OTHERS.search(before)
                if speaks_for_us and not _AIM.match(clause, hit.end()):
                    yield 1 if (sign == 1) != turned_round(before + hit.group()) else -1
