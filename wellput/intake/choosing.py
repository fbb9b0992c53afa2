"""How options are to be chosen: one, several, up to so many, or put in order."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wellput.intake.amounts import NUMBER, amount

_ALL = re.compile(
    r"\b(?:all (?:that|which|those|the \w+ that|of the \w+ that|options that)\b.{0,20}\b(?:apply|applies|agree|"
    r"have|you)|(?:tick|select|choose|circle|mark|pick|cross) (?:\w+ )?(?:any|all|every|each|those|several)|"
    r"every (?:box|letter|option|one|answer) (?:that|which|you)|each (?:one|box|letter|option|answer|"
    r"of those) (?:that|which|you)|"
    r"as many|more than one (?:box|option|answer|may|can)|(?:choose|tick|select|pick) more than one|one or more|"
    r"multiple answers|(?:any|those) that apply|"
    r"(?:all|any) of the (?:following|options|boxes) (?:that|which)|"
    r"whichever (?:boxes )?appl(?:y|ies)|that apply|which apply)\b",
    re.IGNORECASE,
)
_VERB = r"(?:select|choose|tick|pick|circle|mark|check|cross|name|indicate|give)"
_MOST = re.compile(
    rf"\b(?:up to|no more than|not more than|at most|a maximum of|maximum of|maximum|"
    rf"max\.?)\s+(?P<count>{NUMBER})\b(?!\s*(?:words?|characters?|pages?))",
    re.IGNORECASE,
)
_EXACT = re.compile(
    rf"\b(?:{_VERB}|which|what|top|your)\s+(?:please\s+)?(?:only |just |exactly |any |the |your |are |top |main |"
    rf"are your |are the |do you think are the )*"
    rf"(?P<count>{NUMBER})\b(?!\s*(?:words?|characters?|pages?|%|per cent|percent|years?|months?|days?|weeks?|"
    rf"hours?|questions?))",
    re.IGNORECASE,
)
_RANK = re.compile(
    r"\b(?:rank(?:ing|ed)?|in order(?! (?:to|that|for))|order of (?:importance|preference|priority)|"
    r"priority order|put (?:them|these|the \w+) in (?:\w+ )?order|"
    r"number (?:them|these|the (?:boxes|following|options|items|list)|each|your)|where 1 is (?:the )?(?:most|"
    r"your first|highest|top|best)|in your order|"
    r"(?:first|1st),? (?:second|2nd),? (?:and )?(?:third|3rd)|(?:put|write|place|number|mark|"
    r"beside)\b[^.?!]{0,40}\bfirst\b[^.?!]{0,40}\bsecond|prioritise (?:these|the))\b",
    re.IGNORECASE,
)
_ONE = re.compile(
    rf"\b(?:{_VERB} (?:only |just )?(?:one|1)|(?:one|1) (?:box |answer |option )?only|only (?:one|1)|which one|"
    rf"best describes|single (?:option|answer|choice))\b",
    re.IGNORECASE,
)
_LONGEST = 20


@dataclass(frozen=True, slots=True)
class Choosing:
    """What the words say of choosing; `is_said` tells whether they say anything of one or several."""

    several: bool = False
    ranked: bool = False
    least: int | None = None
    most: int | None = None
    is_said: bool = False


def choosing_in(words: str) -> Choosing:
    """Read how options are to be chosen."""
    ranked = bool(_RANK.search(words))
    most = _count(_MOST, words)
    exact = None if most else _count(_EXACT, words)
    if ranked:
        return Choosing(several=True, ranked=True, most=most or exact, least=exact, is_said=True)
    if most or exact:
        return Choosing(several=True, most=most or exact, least=exact, is_said=True)
    if _ALL.search(words):
        return Choosing(several=True, is_said=True)
    return Choosing(is_said=bool(_ONE.search(words)))


def _count(pattern: re.Pattern[str], words: str) -> int | None:
    counts = [amount(found["count"]) for found in pattern.finditer(words)]
    return next((count for count in counts if 1 < count <= _LONGEST), None)
