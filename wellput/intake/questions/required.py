"""Marks by which a form says that a question must be answered, or need not be."""

from __future__ import annotations

import re

_MUST = re.compile(
    r"\s*(?:\*\s*(?:this question is required|an answer is required|required)\.?(?=\s|$)|"
    r"required to answer\.?(?:\s*(?:single choice|multiple choice|(?:single|multi)[ -]line text)\.?)?(?=\s|$)|"
    r"[(\[]\s*\*\s*[)\]]|[(\[]\s*\*?\s*(?:required|mandatory|compulsory|this question is (?:required|mandatory)|"
    r"must be answered|required question|"
    r"required field|answer required|you must answer(?: this question)?)\s*[)\]]|"
    r"(?<=[\w?.:)\]\"'])\s*\*{1,2}(?=\s|$)(?!(?<=\d\*)\s*\||(?<=\d\*\*)\s*\|)"
    r"(?!\s+(?:please note|note|n\.?b|this|these|for|see|where|we)\b)|^\*\s*(?=\S)|"
    r"[-\u2013]\s*(?:required|mandatory)\s*$)",
    re.IGNORECASE,
)
_NEED_NOT = re.compile(
    r"\s*[(\[]\s*(?:optional|not required|you need not answer|not mandatory)\s*[)\]]|\s*[-\u2013]\s*optional\s*$",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"\b(?:this question|an answer|your answer)\b.{0,20}\b(?:is|must be) (?:required|mandatory|compulsory|given|"
    r"answered)\b|\byou must answer this\b|[;,.]\s*(?:required|mandatory|compulsory)\s*[)\]]|"
    r"[(\[]\s*(?:required|mandatory|compulsory)\s*[;,.]",
    re.IGNORECASE,
)


def without_marks(words: str) -> tuple[str, bool]:
    """Return the words without such marks, and whether one of them says that the question must be answered."""
    bare, musts = _MUST.subn("", _NEED_NOT.sub("", words))
    return bare.strip(), bool(musts) or bool(_SAID.search(words))
