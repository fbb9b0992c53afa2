"""What a number counts: the noun after it, in the singular, and how often ("a month")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from wellput.checks.figures.numerals import NUMBER_WORDS

_MOST_WORDS = 5
_WORD = re.compile(r"[ \u00a0]{1,2}([A-Za-z][\w'\u2019]*(?:-[\w'\u2019]+)*)")
_HYPHENED = re.compile(r"-([a-z]+)\b", re.IGNORECASE)
_GLUED = re.compile(r"(km|kg|g|l|m|ft|mph|kWh?|hrs?|mins?)\b")
_PARTITIVE = re.compile(
    r"(?: or (?:so|more))?(?: out)? of(?: all)?(?: (?:our|the|their|its|my|your|these|those))?(?= )"
)
_OF_THEM = re.compile(r" of (?:them|us|these|those)\b(?! [a-z]+s\b)")
_RATE = re.compile(
    r"(?: of \w+)?,? (?:a|an|per|each|every|in the)[ -]"
    r"(hour|day|night|week|fortnight|month|quarter|year|annum|head|person|session|meeting|shift)\b"
)
_EACH = re.compile(r" (?:each|apiece)\b")
_NO_NOUNS = """
a about above after against ago an and are as at away be because been before below between both but by came can come
could did do does each every for from give given gives had has have he her here his how however if in into is it its
many may me might must my no nor not now of off on once one only or our out over per plus said say she should since so
some such than that the their them then there these they this those though through to together too under until up us
was we were what when where which while who whom whose will with within without would yet you your
"""
_IRREGULAR_PLURALS = """
people:person persons:person men:man women:woman children:child lives:life wives:wife halves:half feet:foot
shelves:shelf staff:staff police:police crew:crew personnel:personnel premises:premises
hrs:hour hr:hour mins:minute min:minute km:kilometre kg:kilogram m:metre ft:foot mph:mph
"""
_LOOK_PLURAL = "always across perhaps plus less yes news this us thus says gives bus gas needs lots"
_NO_PLURAL_ENDS = ("ss", "us", "is", "'s", "\u2019s")
_MEASURES = "mile kilometre metre foot yard acre hectare tonne ton litre gallon kilogram mph inch degree pound"
_MULTIPLES = (
    "half doubled doubling trebled tripled quadrupled halved twice double twofold threefold fourfold fivefold tenfold"
)
_STOPS = frozenset(_NO_NOUNS.split()) | frozenset(_MULTIPLES.split()) | NUMBER_WORDS
_IRREGULAR = dict(pair.split(":") for pair in _IRREGULAR_PLURALS.split())
_NO_PLURALS = frozenset(_LOOK_PLURAL.split())
_TIMES = {
    "second": ("hours", Fraction(1, 3600)),
    "minute": ("hours", Fraction(1, 60)),
    "hour": ("hours", Fraction(1)),
    "day": ("hours", Fraction(24)),
    "week": ("hours", Fraction(168)),
    "fortnight": ("hours", Fraction(336)),
    "night": ("nights", Fraction(1)),
    "month": ("months", Fraction(1)),
    "quarter": ("months", Fraction(3)),
    "year": ("months", Fraction(12)),
    "decade": ("months", Fraction(120)),
}
MEASURES = frozenset(_MEASURES.split()) | frozenset(_TIMES)
_SAID_ALONE = MEASURES - {"second", "foot", "pound", "degree", "inch", "quarter"}
_HYPHEN_MEASURES = MEASURES | {"person", "strong", "seat", "bed"}


@dataclass(frozen=True, slots=True)
class Counted:
    """The noun and the rate after a number, and where they end."""

    unit: str
    rate: str
    end: int


def counted(text: str, place: int) -> Counted:
    """Read what the number that ends at `place` counts."""
    for pattern in (_HYPHENED, _GLUED):
        if glued := pattern.match(text, place):
            return _rated(text, singular(glued[1]), glued.end())
    if them := _OF_THEM.match(text, place):
        return Counted("", "", them.end())
    part = _PARTITIVE.match(text, place)
    unit, end = _noun(text, part.end() if part else place)
    return _rated(text, unit, end) if unit else Counted("", "", place)


def measured(text: str, place: int) -> bool:
    """Say whether a number with a hyphen after it measures: "36-hour" does, "two-way" does not."""
    hyphened = _HYPHENED.match(text, place)
    return hyphened is None or singular(hyphened[1]) in _HYPHEN_MEASURES


def rated(text: str, place: int) -> tuple[str, int]:
    """Read a rate such as "a year" or "each", and where it ends."""
    found = _rated(text, "", place)
    return found.rate, found.end


def time_of(unit: str) -> tuple[str, Fraction] | None:
    """Return the dimension of a unit of time and its size: hours and weeks compare, weeks and months do not."""
    return _TIMES.get(unit)


def singular(word: str) -> str:
    """Return a noun in the singular, as far as its ending tells."""
    word = word.lower()
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1] if _is_plural(word) else word


def _rated(text: str, unit: str, end: int) -> Counted:
    if rate := _RATE.match(text, end):
        return Counted(unit, "year" if rate[1] == "annum" else rate[1], rate.end())
    if each := _EACH.match(text, end):
        return Counted(unit, "each", each.end())
    return Counted(unit, "", end)


def _noun(text: str, place: int) -> tuple[str, int]:
    """Find the first plural among the next words, or the last of plurals that stand together."""
    unit, end, here = "", place, place
    for _ in range(_MOST_WORDS):
        word = _WORD.match(text, here)
        if not word or word[1].lower().partition("-")[0] in _STOPS:
            break
        here = word.end()
        noun = word[1].lower().rstrip("'\u2019")
        if _is_plural(noun) or noun in _SAID_ALONE:
            unit, end = singular(noun), here - len(word[1]) + len(noun)
        elif unit:
            break
    return unit, end


def _is_plural(word: str) -> bool:
    if word in _IRREGULAR:
        return True
    return len(word) > 3 and word.endswith("s") and word not in _NO_PLURALS and not word.endswith(_NO_PLURAL_ENDS)
