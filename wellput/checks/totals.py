"""Totals that their parts do not make: "£1,800 and £2,400, £4,400 in all"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import accumulate, islice, pairwise

from wellput.checks.figures import Figure
from wellput.checks.figures.kinship import kin
from wellput.checks.figures.units import MEASURES
from wellput.checks.portions import Mistake, number

_IN_ALL = re.compile(
    r",?:? ?(?:in all|in total|together|altogether|all told|all in all|overall|combined|in sum)\b", re.IGNORECASE
)
_TOTAL_OF = re.compile(
    r"\b(?:(?:overall |grand )?total(?: cost)?(?: (?:of|is|was|comes? to|came to)|led|ling|s)?:?|in all,?"
    r"|altogether,?) \Z",
    re.IGNORECASE,
)
_MAKING = re.compile(
    r"(?:\b(?:making|makes?|made|comes? to|came to|coming to|adds? up to|adding up to|added up to|sums? to|equals?"
    r"|together,?|that is,?)|=) ?(?:up )?\Z",
    re.IGNORECASE,
)
_SUMMING_UP = re.compile(
    r"(?:that|this|these|which|they|it)? ?(?:all )?(?:in (?:all|total)|together|altogether|all told"
    r"|(?:the |our |grand )?total|makes?|adds? up|comes? to|came to|sum)\b",
    re.IGNORECASE,
)
_PART_WORD = re.compile(r" (from|for|to|in|at|on|by|as|of|are|were|was|is|went|came)\b")
_PARTS_BEGIN = re.compile(r"[^.;]{0,60}(?::|,|\(| of which| of whom)(?: (?:some|about|namely|made up of))?[ £€$(]*")
_JOINED = re.compile(r"[^.:]{0,60}(?:,|;| and|, and) ?[£€$]?(?:the other )?")
_TURNED = re.compile(
    r"[ ,]*(?:or|that is,?|which is|i\.e\.,?|making|so|which makes|(?:which |that )?comes? to|=),?(?: about)? *"
)
_A_YEAR = {"month": (12, 12), "week": (50, 53), "quarter": (4, 4), "day": (200, 366)}
_LEAST, _MOST = 2, 20
_MORE_IN_IT = re.compile(
    r"\b(?:VAT|tax|fees|interest|including|includes?|plus|on top|among (?:them|other)|such as|mainly|mostly|the rest"
    r"|other costs|others?)\b"
)
_BEFORE = 40
_OF_THESE = (" of them", " of these", " of those", " of us")


def wrong_totals(text: str, figures: Sequence[Figure], earlier: Sequence[Figure]) -> Iterator[Mistake]:
    """Yield totals that differ from their parts in the sentence, or in the sentences before that it sums up."""
    for place, figure in enumerate(figures):
        if figure.kind not in ("money", "count") or figure.is_range or figure.hedge == "over":
            continue
        before = text[max(0, figure.start - _BEFORE) : figure.start]
        summed = _MAKING.search(before) and (place or _SUMMING_UP.match(text))
        if summed or _IN_ALL.match(text, figure.end) or _TOTAL_OF.search(before):
            yield from _against_parts(text, figures, place, earlier)
        elif not place:
            yield from _taken_apart(text, figures)
        yield from _turned_into_years(text, figures, place)


def _against_parts(text: str, figures: Sequence[Figure], place: int, earlier: Sequence[Figure]) -> Iterator[Mistake]:
    if _MORE_IN_IT.search(text):
        return
    total, figures = figures[place], figures[max(0, place - _MOST) : place + 1 + (0 if place else _MOST)]
    place = min(place, _MOST)
    parts = [one for one in figures[:place] if _addable(one, total, _of_these(figures[0]))]
    if len(parts) < _LEAST and place == 0 and _PARTS_BEGIN.match(text, total.end):
        parts = [one for one in figures[1:] if _addable(one, total)]
    if len(parts) < _LEAST and place == 0 and _SUMMING_UP.match(text):
        parts = [one for one in earlier if _addable(one, total)]
        if len(parts) >= _LEAST and _sum(parts) != total.low:
            yield Mistake(0, total.end, _told(parts))
        return
    every = [one for one in figures[:place] if _addable(one, total, _of_these(one))]
    product = _product(figures[:place], total)
    if product is not None and product != total.low:
        yield Mistake(figures[0].start, total.end, f"multiplied they make {number(product)}")
    if product is None and len(parts) >= _LEAST and not (_some_sum(parts, total.low) or _some_sum(every, total.low)):
        start = min(parts[0].start, total.start)
        yield Mistake(start, max(total.end, parts[-1].end), _told(parts))


def _of_these(first: Figure) -> str:
    """Return the "of us" of a sentence's first number: it and its like are parts, and not parts of another part."""
    return next((words for words in _OF_THESE if first.words.endswith(words)), "")


def _addable(part: Figure, total: Figure, alike: str = "") -> bool:
    if part.kind != total.kind or part.is_range or part.hedge or part.base is not None:
        return False
    if part.rate != total.rate and (part.rate or "year") != (total.rate or "year"):
        return False
    if total.kind == "money" or total.unit in MEASURES or part.unit in MEASURES:
        return part.unit == total.unit
    return kin(part.unit, total.unit) is not False and _of_these(part) in ("", alike)


def _some_sum(parts: Sequence[Figure], total: Fraction) -> bool:
    """Say whether the parts, or the last few of them, make the total."""
    sums = accumulate(part.low for part in reversed(parts))
    return any(made == total for made in islice(sums, 1, None))


def _sum(parts: Sequence[Figure]) -> Fraction:
    return sum((one.low for one in parts), Fraction(0))


def _product(figures: Sequence[Figure], total: Figure) -> Fraction | None:
    """Multiply "five vans at £2,000 each", or "96 hours at £25 an hour"."""
    if len(figures) != _LEAST or total.rate:
        return None
    many, price = figures
    if many.kind != "count" or price.kind != total.kind or price.unit != total.unit or many.is_range or price.is_range:
        return None
    return many.low * price.low if price.rate and price.rate in ("each", many.unit) else None


def _taken_apart(text: str, figures: Sequence[Figure]) -> Iterator[Mistake]:
    """Check "165 responses came in: 100 from the sector and 65 from responders": parts that are told alike."""
    total, parts = figures[0], figures[1:]
    if len(parts) < _LEAST or not all(_addable(one, total) and one.low < total.low for one in parts):
        return
    gaps = [text[one.end : other.start] for one, other in pairwise(parts)]
    words = {_word_after(text, one) for one in parts}
    begins = _PARTS_BEGIN.fullmatch(text[total.end : parts[0].start])
    kinds = ":" in text[total.end : parts[0].start] and all(_a_kind_of(one, total) for one in parts)
    alike = kinds or (len(words) == 1 and words.isdisjoint({None, _word_after(text, total)}))
    if begins and alike and all(_JOINED.fullmatch(gap) for gap in gaps) and _sum(parts) != total.low:
        yield Mistake(total.start, parts[-1].end, _told(parts))


def _a_kind_of(part: Figure, total: Figure) -> bool:
    return bool(part.unit) and part.unit != total.unit and kin(part.unit, total.unit) is True


def _word_after(text: str, figure: Figure) -> str | None:
    found = _PART_WORD.match(text, figure.end)
    return found[1] if found else None


def _turned_into_years(text: str, figures: Sequence[Figure], place: int) -> Iterator[Mistake]:
    """Check "12 hours a month, or 144 hours a year"."""
    if not place:
        return
    one, other = figures[place - 1], figures[place]
    if (one.kind, one.unit) != (other.kind, other.unit) or not _TURNED.fullmatch(text[one.end : other.start]):
        return
    small, year = (one, other) if other.rate == "year" else (other, one)
    if year.rate != "year" or small.rate not in _A_YEAR:
        return
    least, most = _A_YEAR[small.rate]
    if not small.low * least <= year.low <= small.low * most:
        told = f"{number(small.low)} a {small.rate} make {number(small.low * most)} a year"
        yield Mistake(one.start, other.end, told)


def _told(parts: Sequence[Figure]) -> str:
    sign = parts[0].unit if parts[0].kind == "money" else ""
    return f"the parts make {sign}{number(_sum(parts))}"
