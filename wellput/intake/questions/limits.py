"""The length that a list allows an answer, or advises."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.intake.lines.amounts import LARGE, amount
from wellput.intake.questions.asking import sentences_of
from wellput.intake.questions.facts import tells_fact
from wellput.model.question_list import FoundLimit

_NUMBER = rf"(?P<count>{LARGE})"
_UNIT = r"[\s-]*(?P<unit>words?|char(?:acter)?s?)\b"
_BEFORE = (
    r"(?:maximum|max|most|up to|no more than|not more than|more than|exceed(?:ing)?|limit(?:ed)?|within|under|"
    r"fewer than|less than|"
    r"not exceed|about|around|approximately|approx|roughly|some|suggest|keep|aim(?:ing)?|guide|limit is|length|size|"
    r"in|restrict(?:ed)?|confine|(?:room|space) for|longer than|shorter than|below|over|answer:?|using)"
)
_CUE = re.compile(rf"\b{_BEFORE}\b\.?[^.?!\d]{{0,40}}?\b{_NUMBER}{_UNIT}", re.IGNORECASE)
_AFTER = re.compile(
    rf"{_NUMBER}{_UNIT}[^.?!]{{0,25}}?\b(?:limit|max|maximum|or (?:fewer|less|under)|at most|allowed|at the most|"
    rf"left|remaining|(?:is|are) about right|is (?:usually )?enough|are (?:usually )?enough|"
    r"will do|suffice|guide|recommended|suggested|is plenty|are plenty|or so|tops|at the outside)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?P<unit>word|character)s?[\s-]*(?:limit|count|maximum|max|length)\b[^.?!\d]{0,15}" + _NUMBER, re.IGNORECASE
)
_BETWEEN = re.compile(
    rf"\b(?:between\s+{LARGE}(?:{_UNIT.replace('<unit>', '<first>')})?\s+and|{LARGE}\s*(?:to|-|"
    rf"\u2013))\s*{_NUMBER}{_UNIT}",
    re.IGNORECASE,
)
_REMAINING = re.compile(rf"\bremaining (?P<unit>words?|characters?)\s*:?\s*{_NUMBER}", re.IGNORECASE)
_LEFT = re.compile(rf"\b(?P<unit>words?|characters?) (?:left|remaining)\s*:?\s*{_NUMBER}", re.IGNORECASE)
_FROM_NOUGHT = re.compile(rf"\b0\s*(?:/|of|out of)\s*{_NUMBER}{_UNIT}", re.IGNORECASE)
_ALONE = re.compile(rf"^[(\[]?\s*{_NUMBER}{_UNIT}\s*[)\]]?[.]?$", re.IGNORECASE)
_BRACKETED = re.compile(
    rf"[(\[](?:[^()\[\]?\d]{{0,25}}[,;:.])?\s*{_NUMBER}{_UNIT}\s*(?:[,;.][^()\[\]\d]{{0,30}})?[)\]]", re.IGNORECASE
)
_BRACKETS = re.compile(r"[(\[][^()\[\]]{4,80}[)\]]")
_ADVISED = re.compile(
    r"\b(?:suggest|guide|(?:about|around)(?= (?:a (?:hundred|thousand|page)|\d|\w+ (?:hundred|thousand)))|"
    r"approximately|approx|roughly|aim|recommend|advis|ideally|(?<!you )would like|usually|"
    r"enough|about right|"
    r"try to|prefer|help us|or so\b|in the region of|plenty|no need|not be stopped|some \d|if you can|"
    r"where possible|if possible|helpful|rough)",
    re.IGNORECASE,
)
_CAP = re.compile(
    r"\b(?:limit|length|words?|characters?|answers?|respon[sd]|maximum|max|no more|up to|keep|write|please|in)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:(?:whole|entire|full|overall|total) (?:response|submission|form|reply)|in total|altogether|in all|"
    r"across all|all (?:your )?answers|"
    r"(?:response|submission)s? as a whole|each (?:answer|response)|all (?:the )?questions|total length|"
    r"(?:responses?|submissions?) (?:should|must|may|to this(?! question)))\b",
    re.IGNORECASE,
)
_FACT = re.compile(
    r"^(?!.*\b(?:if|your (?:answer|response|reply))\b).*\b(?:was|were|had|average|has|contains|runs to)\b[^.?!]*\d",
    re.IGNORECASE,
)
_IS = re.compile(r"\b(?:is|are|will be|would be|shall be)\b", re.IGNORECASE)


def limit_in(words: str) -> FoundLimit | None:
    """Return the limit that the words of a question name, a fixed one rather than one that is only advised."""
    found = tuple(_limits(words))
    return next((one for one in found if not one.is_advised), found[0] if found else None)


def _limits(words: str) -> Iterator[FoundLimit]:
    for sentence in (*_BRACKETS.findall(words), *sentences_of(_BRACKETS.sub(" ", words))):
        if sentence.rstrip().endswith("?") and not _BRACKETED.search(sentence):
            sentence = _asked(sentence)
        if _WHOLE.search(sentence) or _FACT.search(sentence) or (_IS.search(sentence) and tells_fact(sentence)):
            continue
        if found := _limit(sentence):
            yield found


def _asked(sentence: str) -> str:
    """Return what of a question may name a limit: "In no more than 50 words, what ...?" does."""
    return sentence if re.match(r"\W*(?:in|using|within)\b", sentence, re.IGNORECASE) else ""


def _limit(sentence: str) -> FoundLimit | None:
    for pattern in (_LEFT, _REMAINING, _FROM_NOUGHT, _BETWEEN, _AFTER, _NAMED, _ALONE, _BRACKETED, _CUE):
        found = pattern.search(sentence)
        if found and (pattern is not _CUE or _CAP.search(sentence)):
            unit = found["unit"].lower()
            count = amount(found["count"])
            is_advised = bool(_ADVISED.search(sentence))
            return (
                FoundLimit(count, "words" if unit.startswith("word") else "characters", is_advised) if count else None
            )
    return None
