"""What is supposed or intended is no claim: "if 20 volunteers came", "we would need two posts", "a grant would pay"."""

from __future__ import annotations

import re

from wellput.checks.wishes import clause_at

_OWNED = re.compile(r"\b(?:our|the|these|those|all) \Z", re.IGNORECASE)
_SUPPOSING = re.compile(
    r"(?:\A|[,;:.(\u2013] ?|\b(?:and|even|but|or|as) )\s*(?:if|unless|whether|suppose|supposing|imagine|picture|assume"
    r"|assuming|say|take|consider|what if)\b,?(?! (?:that|part|care|place|over|on|up|down|about|to)\b)",
    re.IGNORECASE,
)
_HAPPENED = re.compile(
    r"\b(?:the|we|that|they) (?:took|take|considered|consider)\b|\bhad\b|\bhave been\b", re.IGNORECASE
)
_EXAMPLE = re.compile(
    r"(?:\A|[,;:(] ?)\s*(?:for (?:example|instance)|e\.g\.|let us say|say),? (?:an? )?", re.IGNORECASE
)
_MIGHT = re.compile(r"\b(?:may|might|could|would|can|cannot|should)\b", re.IGNORECASE)
_INTENDED = re.compile(
    r"\b(?:we|volunteers|members|the (?:lead|forum|council|department|board|body))"
    r"(?: (?:will|shall|plan to|intend to|aim to|are going to|are happy to|are willing to|are ready to)"
    r"|(?: would|'d|\u2019d) (?:also |then |only |still )?(?:need|want|welcome|expect|prefer|accept|offer|support)"
    r"|(?: might| could)(?! (?:not|only|have)\b)) ",
    re.IGNORECASE,
)
_PROPOSED = re.compile(
    r"[^.;:,]{0,40}?\b(?:should|ought to|(?:is|are) (?:needed|required|too|a long|no use|not enough|plenty|enough)"
    r"|(?:would|could|might)(?: also| then| each| at least)? (?:be (?:enough|needed|welcome|better|best"
    r"|plenty|fair|ideal|sensible|useful|helpful)|help|do|let|allow|pay|suffice|serve|suit|work|make sense|give|free"
    r"|enable|meet|fund|buy|solve|mend|fix|put))\b",
    re.IGNORECASE,
)
_ANY = re.compile(
    r"\byou (?:cannot|can|need|must)\b|\b(?:every|each|any) [a-z ]{1,20}\bneeds?\b|\bthere needs? to be\b"
    r"|\bwould like \Z",
    re.IGNORECASE,
)
_SOME_ONE = re.compile(r"\s*(?:an?|any|no|small|smaller|tiny) ", re.IGNORECASE)
_GENERALLY = re.compile(r"[^.;]{0,60}\b(?:cannot|can|may|might|should|will|is no|are no|needs?|must)\b", re.IGNORECASE)
_BELOW = re.compile(
    r"\b(?:groups?|charit(?:y|ies)|organisations?|bodies|halls?|those|anyone|clubs?|incomes?)\b[a-z, (]{0,24}"
    r" (?:fewer than|less than|more than|under|over|below|above|up to) [£]?\Z",
    re.IGNORECASE,
)
_FAR = 90


def supposed(sentence: str, start: int, end: int) -> bool:
    """Say whether a figure, from place to place of a sentence, is supposed, intended or proposed, and not told."""
    before, clause = clause_at(sentence, start)
    if _OWNED.search(before):
        return False
    if (begun := _SUPPOSING.search(before)) and not _HAPPENED.search(before, begun.end()):
        return True
    if _BELOW.search(before) or _of_any(sentence, before, end):
        return True
    if _EXAMPLE.search(before) and _MIGHT.search(clause):
        return True
    return bool(_INTENDED.search(before) or _PROPOSED.match(sentence, end, end + _FAR))


def _of_any(sentence: str, before: str, end: int) -> bool:
    """Say whether the words speak of any group at all: "a charity with three staff cannot attend"."""
    return bool(_ANY.search(before) or (_SOME_ONE.match(before) and _GENERALLY.match(sentence, end, end + _FAR)))
