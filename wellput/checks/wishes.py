"""What is wished for is no claim: "give us two seats", "papers should come ten days ahead"."""

from __future__ import annotations

import re

from wellput.checks.rule import Passage

_BREAK = re.compile(
    r"[;:.!?](?=\s|\Z)|,? (?:because|since|as|while|when|where|but|though|although|so that)\b|, (?!and\b|or\b)|\Z"
)
_WISHING = re.compile(
    r"\b(?:should|ought to|please|let (?:us|the|each|every)|(?:our|the|we) asks?\b|asks? (?:for|that)\b"
    r"|must (?!have\b)|we(?:'d| would| do)? (?:also |all )?(?:like|want|ask|propose|recommend|suggest|urge|hope|wish"
    r"|call (?:for|on))\b)",
    re.IGNORECASE,
)
_OWN_DUTY = re.compile(r"\b(?:we|volunteers|members|staff|they|people|drivers|trustees) must\b", re.IGNORECASE)
_STATED = re.compile(
    r"\b(?:is|are|was|were|has|had|did|does|do not|came|took|takes|costs?|paid|pays|gave|gives|kept|keeps|went|goes|ran"
    r"|runs|met|spent|spends|lost|loses|lack|lacks|wait|waited|still|already|needed|said|says|told|(?:we|they|who|[a-z]+s)"
    r" (?:have|cannot|can|give|spend|wait|rely|work|run|keep|meet|cover|serve|hold))\b",
    re.IGNORECASE,
)
_HAPPENED = re.compile(
    r"\b(?:drove|rang|spoke|wrote|broke|chose|began|froze|fell|knew|grew|flew|wore|saw|swam|sang|rose|slept|stood|woke)\b"
    r"|\b[a-z]+s? (?:[a-z]{2,}ed|bought|brought|fed|lent|sent|left|found|held|built|made|taught|caught|sold|led|lit)"
    r" (?:their|our|the|an?|its|his|her|each|every|us|them|him|it|nobody|no|nothing|more|over|\d+) ?",
    re.IGNORECASE,
)
"""What is past: a verb that is no participle, or one with an object, for "two seats reserved" is none."""
_ASKS = ("ask", "asks")
_FAR = 300
_COMMAND = re.compile(
    r"\s*(?:and |then |so |instead,? )?(?:give|fund|name|make|let|put|pay|set|send|invite|share|allow|provide|create"
    r"|appoint|offer|require|ensure|include|bring|hold|publish|keep|start|begin|train|ask|tell|use|add|agree|open|plan|build|write|pool)\b",
    re.IGNORECASE,
)


def wished(passage: Passage, sentence: str, place: int) -> bool:
    """Say whether what stands at a place of one of the passage's sentences is wished for and not claimed."""
    before, clause = clause_at(sentence, place)
    if (passage.prose.field in _ASKS or _COMMAND.match(before)) and not _told(clause):
        return True
    wish = _WISHING.search(before)
    return bool(wish) and not _OWN_DUTY.search(before)


def _told(clause: str) -> bool:
    return bool(_STATED.search(clause) or (not _COMMAND.match(clause) and _HAPPENED.search(clause)))


def clause_at(text: str, place: int) -> tuple[str, str]:
    """Return the clause around a place, no further than a long clause goes: what stands before it, and the whole."""
    begin = max(0, place - _FAR)
    for mark in _BREAK.finditer(text, begin, min(len(text), place + _FAR)):
        if mark.start() >= place:
            return text[begin:place], text[begin : mark.start()]
        begin = mark.end()
    return text[begin:place], text[begin : place + _FAR]
