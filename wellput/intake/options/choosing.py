"""How options are to be chosen: one, several, up to so many, or put in order."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wellput.intake.lines.amounts import NUMBER, amount
from wellput.intake.options.ranking import is_ranked, places_named
from wellput.intake.questions.asking import sentences_of
from wellput.intake.questions.facts import tells_fact, weighed_apart
from wellput.intake.questions.notes_of_type import noted_type
from wellput.intake.questions.told_choices import told_choice

_ALL = re.compile(
    r"\b(?:all (?:that|which|those|the \w+ that|of the \w+ that|options that)\b.{0,20}\b(?:apply|applies|agree|"
    r"have|you)|(?:tick|select|choose|circle|mark|pick|cross|ring|underline) (?:\w+ )?(?:any|all|every|"
    r"each(?! (?:row|line|column))|those|"
    r"several)|"
    r"every (?:box|letter|option|one|answer) (?:that|which|you)|each (?:one|box|letter|option|answer|"
    r"of those) (?:that|which|you)|"
    r"as many|more than one (?:box|option|answer|may|can)|(?:choose|tick|select|pick) more than (?:one|1)|one or more|"
    r"multiple answers|(?:multiple|several) (?:responses|selections|choices|options) (?:are )?"
    r"(?:possible|allowed|permitted|accepted)|"
    r"(?:may|can|might|could) (?:\w+ )?(?:give|name|tick|choose|select|pick|circle|mark|have|write) more than one|"
    r"more than one \w+ (?:is |are )?(?:possible|allowed)|"
    r"several (?:answers|options|boxes|letters) (?:are )?(?:possible|allowed)|"
    r"(?:any|those) that apply|(?:tick|select|mark|choose) (?:everything|at least (?:one|two|three|four|five|[1-5]\b))|"
    r"(?:all|any) of the (?:following|options|boxes) (?:that|which)|"
    r"whichever (?:boxes )?appl(?:y|ies)|that apply|which apply|"
    r"(?:which|what) (?:\w{1,20} ){0,4}(?P<one>\w{3,20}?)y? or (?P=one)(?:s|es|ies)\b|"
    r"(?:tick|select|choose|circle|mark|pick) (?:the|your|which) (?:\w+ ){0,2}\w+(?:\(s\)|/s(?= )))(?!\w)",
    re.IGNORECASE,
)
_VERB = r"(?:select|choose|ring|underline|tick|pick|circle|mark|check|cross|name|indicate|give)"
_OF_OTHERS = (
    r"(?:words?|characters?|pages?|sides?|%|per cent|percent|years?|months?|days?|weeks?|hours?|minutes?|miles?|"
    r"metres?|questions?|sentences?|paragraphs?)"
)
_MARKED = re.compile(
    rf"\b(?:select|choose|tick|pick|circle|mark|cross) (?:up to|no more than|at most) (?P<count>{NUMBER})\b",
    re.IGNORECASE,
)
_MOST = re.compile(
    rf"\b(?:up to|no more than|not more than|at most|a maximum of|maximum of|maximum|"
    rf"max\.?)\s+(?P<count>{NUMBER})\b(?!\s*{_OF_OTHERS})",
    re.IGNORECASE,
)
_EXACT = re.compile(
    rf"(?<!of )\b(?:{_VERB}|which|what|top|your)\s+(?:please\s+)?(?:only |just |exactly |any |the |your |are |top |"
    rf"main |"
    rf"are your |are the |do you think are the )*"
    rf"(?P<count>{NUMBER})\b(?!\s*{_OF_OTHERS})",
    re.IGNORECASE,
)
_ONE_OR_MORE = re.compile(rf"\b{_VERB} (?:only )?(?:one|two|three|1|2|3) or (?P<count>{NUMBER})\b", re.IGNORECASE)
_BETWEEN = re.compile(
    rf"\b(?:(?:select|choose|tick|pick|circle|cross|name|rank) (?:anything |any number )?(?:between |"
    rf"from (?=[a-z]))?|(?:between|from) )"
    rf"(?P<least>{NUMBER}) (?:and|to) (?P<most>{NUMBER})\b(?!\s*{_OF_OTHERS})(?P<of> (?:of|options?|answers?|boxes|"
    rf"items|"
    rf"choices|measures|statements|priorities|letters)\b)?",
    re.IGNORECASE,
)
_CHOSEN = re.compile(r"(?:select|choose|tick|pick|circle|cross|name|rank)\b", re.IGNORECASE)
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
    if places := places_named(words):
        return Choosing(several=True, ranked=True, most=places, least=places, is_said=True)
    ranked = is_ranked(words)
    told = " ".join(weighed_apart(one) for one in sentences_of(words) if not tells_fact(one))
    least, between = _between(told)
    most = between or _count(_MARKED, told) or _count(_ONE_OR_MORE, told) or _count(_MOST, told)
    exact = least if most else _count(_EXACT, told)
    if ranked:
        return Choosing(several=True, ranked=True, most=most or exact, least=exact, is_said=True)
    if most or exact:
        return Choosing(several=True, most=most or exact, least=exact, is_said=True)
    said = told_choice(words) or noted_type(words)
    if _ALL.search(words) or said == "several":
        return Choosing(several=True, is_said=True)
    return Choosing(is_said=said == "one" or bool(_ONE.search(words)))


def _between(words: str) -> tuple[int | None, int | None]:
    """Return the least and the most that may be chosen, where both are named: "Select between one and four."."""
    for found in _BETWEEN.finditer(words):
        least, most = amount(found["least"]), amount(found["most"])
        if least < most <= _LONGEST and (found["of"] or _CHOSEN.match(found.group())):
            return (least if least > 1 else None), most
    return None, None


def _count(pattern: re.Pattern[str], words: str) -> int | None:
    counts = [amount(found["count"]) for found in pattern.finditer(words)]
    return next((count for count in counts if 1 < count <= _LONGEST), None)
