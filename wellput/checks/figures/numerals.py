"""Numbers as they are written, in digits or in words, with where they stand.

Libraries were tried: text2num and number-parser replace words without giving places and know no halves, word2number
reads "mosque and chapel fed two hundred and fifty" as 251, quantulum3 (24 MB, over a second at first use) makes "two to
three hours" 2.5 and "four in five" two numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

_UNITS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen
"""
_DECADES = "twenty thirty forty fifty sixty seventy eighty ninety"
_SMALL = {word: number for number, word in enumerate(_UNITS.split(), 1)}
_TENS = {word: number * 10 for number, word in enumerate(_DECADES.split(), 2)}
_LARGE = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_DOZEN = 12
_MOST_DIGITS = 30
CURRENCIES = ("£", "€", "$")
_MULTIPLES = {"k": 1000, "thousand": 1000, "m": 10**6, "mn": 10**6, "million": 10**6, "bn": 10**9, "billion": 10**9}

NUMBER_WORDS = frozenset([*_SMALL, *_TENS, *_LARGE, "dozen"])
_WORD = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_NUMERAL = re.compile(
    rf"""
    (?P<digits>(?<![\w.,])(?:
        [1-9]\d{{0,2}}(?:,\d{{3}})+(?:\.\d+)?(?![\d,]*\d)
      | (?<!\d[ ])[1-9]\d{{0,2}}(?:[ \u00a0\u2009\u202f]\d{{3}})+(?![ ]?\d)
      | \d+(?:\.\d+)?
    ))
    | \b(?P<words>(?:half[ -]an?[ -]|a[ ])?(?:{_WORD})\b(?:(?:[ ]and[ ]|[ -])(?:{_WORD})\b)*)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MULTIPLE = re.compile(r"(?:[ \u00a0-]?(k|mn|bn|million|billion|thousand)|(?<=\d)(m))\b", re.IGNORECASE)
_MILLIONS_OF = re.compile(r" (?:people|[a-z]{4,}s)\b")
_AND_A_HALF = re.compile(r" and a half\b", re.IGNORECASE)
_ORDINAL = re.compile(r"-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b", re.IGNORECASE)
_PIECE = re.compile(rf"half[ -]an?|a(?= )|and|{_WORD}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number and its place; `scale` is what `k` or `million` multiplied it by."""

    start: int
    end: int
    value: Fraction
    in_words: bool
    scale: int = 1

    @property
    def is_one(self) -> bool:
        """Whether it is the word "one", which seldom counts."""
        return self.in_words and self.value == 1


def numerals(text: str) -> tuple[Numeral, ...]:
    """Return the numbers in a text, in order."""
    return tuple(found for match in _NUMERAL.finditer(text) for found in _read(text, match))


def _read(text: str, match: re.Match[str]) -> Iterator[Numeral]:
    if digits := match["digits"]:
        if len(digits) <= _MOST_DIGITS:
            yield _multiplied(text, match.start(), match.end(), _value(digits))
        return
    for start, end, value in _said(match["words"], match.start()):
        if not _ORDINAL.match(text, end):
            yield _with_half(text, start, end, value)


def _value(digits: str) -> Fraction:
    return Fraction(re.sub(r"[^\d.]", "", digits))


def _multiplied(text: str, start: int, end: int, value: Fraction) -> Numeral:
    many = _MULTIPLE.match(text, end)
    if not many or (many[2] and text[start - 1 : start] not in CURRENCIES and not _MILLIONS_OF.match(text, many.end())):
        return _with_half(text, start, end, value, in_words=False)
    scale = _MULTIPLES[(many[1] or many[2]).lower()]
    return Numeral(start, many.end(), value * scale, in_words=False, scale=scale)


def _with_half(text: str, start: int, end: int, value: Fraction, *, in_words: bool = True) -> Numeral:
    half = _AND_A_HALF.match(text, end)
    if half:
        return Numeral(start, half.end(), value + Fraction(1, 2), in_words)
    return Numeral(start, end, value, in_words)


def _said(words: str, offset: int) -> Iterator[tuple[int, int, Fraction]]:
    """Take a run of number words apart: "two hundred and fifty" is one number, "two three" are two."""
    run: list[tuple[str, int, int]] = []
    for piece in _PIECE.finditer(words):
        word = piece[0].lower()
        if run and not _goes_on(run[-1][0], word):
            yield from _number(run, offset)
            run = []
        if run or word != "and":
            run.append((word, piece.start(), piece.end()))
    yield from _number(run, offset)


def _goes_on(last: str, word: str) -> bool:
    if word == "and":
        return last in _LARGE
    if word in _LARGE or word == "dozen":
        return last != "and" and (last in _LARGE) <= (_LARGE.get(word, 0) > _LARGE.get(last, 0))
    if last in _TENS:
        return _SMALL.get(word, _DOZEN) < 10
    return last == "and" or last in _LARGE


def _number(run: list[tuple[str, int, int]], offset: int) -> Iterator[tuple[int, int, Fraction]]:
    while run and run[-1][0] == "and":
        run = run[:-1]
    words = [word for word, _, _ in run]
    if words and words[0] not in _LARGE and words[0] != "dozen":
        yield offset + run[0][1], offset + run[-1][2], _total(words)


def _total(words: list[str]) -> Fraction:
    total, part = Fraction(0), Fraction(0)
    for word in words:
        if word == "dozen":
            part = (part or Fraction(1)) * _DOZEN
        elif word == "hundred":
            part *= 100
        elif word in _LARGE:
            total, part = total + part * _LARGE[word], Fraction(0)
        elif word.startswith("half"):
            part = Fraction(1, 2)
        else:
            part += 1 if word == "a" else _SMALL.get(word) or _TENS.get(word) or 0
    return total + part
