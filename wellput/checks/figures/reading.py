"""Read every figure in a text, whatever it is about."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from wellput.checks.figures.figure import Figure, Hedge, Kind
from wellput.checks.figures.numerals import CURRENCIES, Numeral, numerals
from wellput.checks.figures.shares import shares
from wellput.checks.figures.units import counted, measured, rated, time_of

_PERCENT = re.compile(r" ?(?:%|per[ -]?cents?\b|pc\b)(?: points?\b)?", re.IGNORECASE)
_POUNDS = re.compile(r" pounds?\b(?! of\b)|(?<=\d)p\b| pence\b", re.IGNORECASE)
_TO = re.compile(r"(?: ?%| per ?cent)?(?: ?[-\u2013—] ?|-to-| to | or )[£€$]?", re.IGNORECASE)
_AND = re.compile(r"(?: ?%| per ?cent)? and [£€$]?", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween [£€$]?\Z", re.IGNORECASE)
_CHANGED = re.compile(
    r"\b(?:rose|risen|rise|rising|grew|grown|grow|went|gone|up|increased|fell|fallen|down|dropped|cut|reduced|jumped"
    r"|moved|changed)\b[^.;:]{0,30}\bfrom (?:\w+ )?[£€$]?\Z",
    re.IGNORECASE,
)
_IN = re.compile(r" (?:in|out of)(?: every)? ")
_OF = re.compile(r"(?:/| (?:out )?of (?:all )?(?:(?:our|the|their|its|those|these) )?(?:all )?(?:\w+ing )?)")
_ASIDE = re.compile(
    r",? ?(?:\(|or |that is,? |\u2013 |- )?(?:or |about |around |some |nearly |almost |just over |over )?"
)
_HEDGE_WORDS: dict[Hedge, str] = {
    "under": "nearly|almost|just under|close to|not quite|approaching|just short of",
    "over": "over|more than|at least|upwards of|in excess of|above|just over",
    "about": "about|around|roughly|some|approximately|circa",
}
_HEDGES = {
    hedge: re.compile(rf"\b(?:{words})(?: the| a)? [£€$]?\Z", re.IGNORECASE) for hedge, words in _HEDGE_WORDS.items()
}
_MOST_IN = 1000
_FEW = 10


def every_figure(text: str) -> tuple[Figure, ...]:
    """Return all figures in a text in order, those included that only name or order something."""
    said = sorted(shares(text), key=lambda figure: figure.start)
    counted_ones = _numbers(text, _without(numerals(text), said))
    found = sorted([*said, *counted_ones], key=lambda figure: figure.start)
    return tuple(_hedged(text, figure) for figure in _joined(text, found))


def _without(numbers: Sequence[Numeral], said: Sequence[Figure]) -> list[Numeral]:
    starts = [figure.start for figure in said]
    kept = []
    for number in numbers:
        place = bisect_right(starts, number.start) - 1
        if place < 0 or number.start >= said[place].end:
            kept.append(number)
    return kept


def _numbers(text: str, numbers: Sequence[Numeral]) -> Iterator[Figure]:
    place = 0
    while place < len(numbers):
        pair = numbers[place : place + 2]
        figure = None
        if len(pair) > 1:
            figure = _part_of(text, *pair) or _range(text, *pair)
        if figure or measured(text, numbers[place].end):
            yield figure or _single(text, numbers[place], numbers[place])
        place += 2 if figure else 1


def _part_of(text: str, part: Numeral, base: Numeral) -> Figure | None:
    """Read "four in five" and "31 of our 44 members"."""
    between = text[part.end : base.start]
    if not part.value < base.value or (part.start and text[part.start - 1] in CURRENCIES):
        return None
    noun = counted(text, base.end)
    words = text[part.start : noun.end]
    hundredths = part.value / base.value * 100
    ratio = Figure(words, part.start, "share", hundredths, hundredths, unit=noun.unit, in_words=part.in_words)
    if _IN.fullmatch(between) and (between.startswith(" in") or base.value <= _FEW):
        return None if base.value > _MOST_IN or time_of(noun.unit) or _PERCENT.match(text, base.end) else ratio
    if part.is_one or not (_OF.fullmatch(between) or _IN.fullmatch(between)):
        return None
    return replace(ratio, part=part.value, base=base.value)


def _range(text: str, low: Numeral, high: Numeral) -> Figure | None:
    """Read "30-40 people", "between £3,000 and £4,000", "two or three"."""
    between = text[low.end : high.start]
    before = text[max(0, low.start - 60) : low.start]
    joined = _TO.fullmatch(between) or (_AND.fullmatch(between) and _BETWEEN.search(before))
    if not joined or _CHANGED.search(before) or not measured(text, high.end):
        return None
    if low.scale == 1 < high.scale and low.value < high.value / high.scale:
        low = replace(low, value=low.value * high.scale)
    return _single(text, low, high) if low.value < high.value else None


def _single(text: str, low: Numeral, high: Numeral) -> Figure:
    start, end = low.start, high.end
    for first in (low.start - 1, high.start - 1):
        if first >= 0 and text[first] in CURRENCIES:
            rate, end = rated(text, high.end)
            sign = text[first]
            return _figure(text, (min(first, start), end), "money", low, high, unit=sign, rate=rate)
    if percent := _PERCENT.match(text, end):
        return _figure(text, (start, percent.end()), "percent", low, high)
    if pounds := _POUNDS.match(text, end):
        rate, end = rated(text, pounds.end())
        size = Fraction(1) if "pound" in pounds[0].lower() else Fraction(1, 100)
        low, high = replace(low, value=low.value * size), replace(high, value=high.value * size)
        return _figure(text, (start, end), "money", low, high, unit="£", rate=rate)
    noun = counted(text, end)
    return _figure(text, (start, noun.end), "count", low, high, unit=noun.unit, rate=noun.rate)


def _figure(
    text: str, span: tuple[int, int], kind: Kind, low: Numeral, high: Numeral, *, unit: str = "", rate: str = ""
) -> Figure:
    words = text[span[0] : span[1]]
    return Figure(words, span[0], kind, low.value, high.value, unit=unit, rate=rate, in_words=high.in_words)


def _joined(text: str, found: Sequence[Figure]) -> Iterator[Figure]:
    """Join a number and the percentage that stands beside it: "31 of 44 (70%)", "70% (31 of 44)"."""
    place = 0
    while place < len(found):
        here = found[place]
        after = found[place + 1] if place + 1 < len(found) else None
        both = _both(text, here, after) if after else None
        yield both or here
        place += 2 if both else 1


def _both(text: str, here: Figure, after: Figure) -> Figure | None:
    between = text[here.end : after.start]
    if here.start + len(here.words) > after.start or not _ASIDE.fullmatch(between):
        return None
    bracketed = "(" in between
    end = after.end + (bracketed and text[after.end : after.end + 1] == ")")
    words = text[here.start : end]
    if after.kind == "percent" and not after.is_range and (here.base is not None or _may_have_share(here, bracketed)):
        return replace(here, words=words, percent=after.low)
    if here.kind == "percent" and after.base is not None and bracketed:
        return replace(after, words=words, start=here.start, percent=here.low)
    return None


def _may_have_share(figure: Figure, bracketed: bool) -> bool:
    return bracketed and figure.kind in ("count", "share")


def _hedged(text: str, figure: Figure) -> Figure:
    before = text[max(0, figure.start - 20) : figure.start]
    hedge = next((hedge for hedge, words in _HEDGES.items() if words.search(before)), None)
    return replace(figure, hedge=hedge) if hedge else figure
