"""Shares and multiples that are said in words: "half of", "two-thirds", "a quarter say", "doubled", "twice as many"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from wellput.checks.figures.figure import Figure
from wellput.checks.figures.masks import PLURAL

_NAMES = ("third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_PARTS = {name: size for size, name in enumerate(_NAMES, 3)}
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_MANY = {word: number for number, word in enumerate(_NUMBERS, 1)} | {"ten": 10, "twelve": 12, "twenty": 20}
_TIMES = {
    "halved": Fraction(1, 2),
    **dict.fromkeys(("doubled", "doubling", "twice", "double", "twofold"), Fraction(2)),
    **dict.fromkeys(("trebled", "tripled", "threefold"), Fraction(3)),
    **dict.fromkeys(("quadrupled", "fourfold"), Fraction(4)),
    "fivefold": Fraction(5),
    "tenfold": Fraction(10),
}
_VERBS = (
    "are|is|were|was|have|had|has|say|said|do|did|does|report|reported|name|named|tell|told|reply|replied|want|wanted"
    "|would|could|cannot|can|lack|lacked|feel|felt|think|thought|need|needed|came|come|got|get|gave|give|went|go|live"
    "|lived|work|worked|rely|meet|met|use|used|know|knew|never|always|will|agreed?|disagreed?|supported|support|opposed?"
)
_HEDGE = r"\b(?:about|around|roughly|nearly|almost|over|under|than|least|to|some|approximately|only|just|barely) $"
_HEDGED = re.compile(_HEDGE, re.IGNORECASE)

_SEVERAL = re.compile(
    rf"\b(?P<many>{'|'.join(_NUMBERS)}|[1-9])[ -](?P<part>{'|'.join(_NAMES)})s?\b(?![ -]part(?:y|ies)\b)(?! of an? )",
    re.IGNORECASE,
)
_ONE_PART = re.compile(rf"\ba (?P<part>{'|'.join(_NAMES)})\b(?P<said> (?:of|{_VERBS})\b)?(?!-)", re.IGNORECASE)
_ONE_OF_SO_MANY = re.compile(
    rf"\bone (?:[a-z-]+ ){{1,2}}in (?:every )?(?P<many>{'|'.join(_NUMBERS[1:])}|ten|twelve|twenty|[2-9]|[1-9]\d)\b"
    rf"(?! {PLURAL})",
    re.IGNORECASE,
)
_HALF = re.compile(r"(?<!-)\bhalf\b(?!-)", re.IGNORECASE)
_HALF_OF = re.compile(rf" (?:of|the|our|its|their|my|your|all|those|these|{_VERBS})\b", re.IGNORECASE)
_NO_HALF = re.compile(r"\b(?:second|first|other|latter|better|and a|this|that|each|top|bottom|final|last|one) $")
_IDIOM = re.compile(
    r" of (?:it|that|this)\b"
    r"| (?:of )?(?:the|an?) (?:battle|story|job|picture|fun|point|chance|trouble|hour|day|mile|time)\b",
    re.IGNORECASE,
)
_HALF_AN = re.compile(r"\bhalf an? (?P<unit>hour|day|mile)\b", re.IGNORECASE)
_CHANGED = re.compile(
    r"\b(?:doubled|trebled|tripled|quadrupled|halved|(?:two|three|four|five|ten)fold|twice(?= as\b| the\b)"
    r"|double(?= the\b)|doubling(?= of\b))\b(?! (?:as|up|back|over|down)\b(?! (?:many|much|often|long|high|far)))"
    r"|\btwice as (?:many|much|often|long|high|far)\b",
    re.IGNORECASE,
)
_OTHER_SHARE = re.compile(rf"%|\bper ?cent\b|[ -](?:{'|'.join(_NAMES)})s?\b", re.IGNORECASE)


def shares(text: str) -> Iterator[Figure]:
    """Yield the shares and multiples that a text says in words."""
    for part in _SEVERAL.finditer(text):
        many = part["many"].lower()
        size = Fraction(_MANY.get(many) or int(many), _PARTS[part["part"].lower()])
        if size <= 1:
            yield _share(part[0], part.start(), size)
    for part in _ONE_PART.finditer(text):
        if part["said"] or (_HEDGED.search(text[max(0, part.start() - 16) : part.start()])):
            yield _share(text[part.start() : part.end("part")], part.start(), Fraction(1, _PARTS[part["part"].lower()]))
    for one in _ONE_OF_SO_MANY.finditer(text):
        many = one["many"].lower()
        yield _share(one[0], one.start(), Fraction(1, _MANY.get(many) or int(many)))
    yield from _halves(text)
    for unit in _HALF_AN.finditer(text):
        half = Fraction(1, 2)
        yield Figure(unit[0], unit.start(), "count", half, half, unit=unit["unit"].lower(), in_words=True)
    for change in _CHANGED.finditer(text):
        size = _TIMES[change[0].lower().split()[0]]
        yield Figure(change[0], change.start(), "times", size, size, in_words=True)


def _halves(text: str) -> Iterator[Figure]:
    beside = _OTHER_SHARE.search(text)
    for half in _HALF.finditer(text):
        before, end = text[max(0, half.start() - 16) : half.start()], half.end()
        if _NO_HALF.search(before) or _IDIOM.match(text, end):
            continue
        if beside or _HALF_OF.match(text, end) or _HEDGED.search(before):
            yield _share(half[0], half.start(), Fraction(1, 2))


def _share(words: str, start: int, size: Fraction) -> Figure:
    return Figure(words, start, "share", size * 100, size * 100, in_words=True)
