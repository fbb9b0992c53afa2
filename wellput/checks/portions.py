"""Parts of a whole that cannot be: "31 of 44 (80%)", thirds and halves that make more than one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from wellput.checks.figures import Figure
from wellput.checks.figures.rounding import told_as

_SPOKEN_SLACK = 5
_MOST = 20
_WHOLE = Fraction(100)
OF = re.compile(r"\b(?:of|out of|among|from)(?: all)?(?: (?:our|the|their|these|those))? \Z", re.IGNORECASE)
_WHICH_IS = re.compile(
    r"(?:\bor|\bthat is,?|\bwhich is|\bthat makes|\bi\.e\.,?|\bmaking|=)(?: about| some| nearly| over)? ?\Z",
    re.IGNORECASE,
)
_REST = re.compile(r"\b(?:the|all the|and the) (?:other|remaining|rest,?) \Z", re.IGNORECASE)
_IN_A_LIST = re.compile(r"[^,;:.]{0,60}(?:,| and|, and|;)(?: (?:a|another|some|about|the other|only|just))? ")
_SAYING = (
    "(?:are|is|were|was|said|say|voted|spoke|do|did|strongly|fully|partly|broadly|stayed|kept|gave|in part"
    "|answered|replied|responded|felt|thought|told us|they|of (?:our |the |all |those )*[a-z]+|that|who)"
)
OPINION = re.compile(
    rf",? (?:{_SAYING} ){{0,3}}(?:agreed?|disagreed?|silent|abstain\w*|undecided|unsure|neutral|neither|support\w*"
    r"|oppos\w+|against|in favour|yes|no|nothing|not reply|(?:have|had|has) no (?:view|opinion)|not know|not sure"
    r"|not say|not answer|would not|(?:do not|don['\u2019]t|did not|didn['\u2019]t) (?:know|say|mind|answer))\b"
)
_GROUP = re.compile(r" of (?:(?:our|the|all|those) )*(?!us\b|them\b|these\b)([a-z]+)")
_UNDECIDED = re.compile(
    r"[^.;:,]{0,30}?\b(?:undecided|unsure|not sure|silent|abstain\w*|neutral|not (?:say|know|answer|reply)"
    r"|don['\u2019]t know|no (?:view|opinion))\b"
)
_DIVIDED = re.compile(
    r"\b(?:are|is|were|was|made up of|consists? of|comprises?|comprised|divided? (?:into|between)|divides into|split"
    r"|breaks? down(?: into| as)?|made of|shared out:?)(?: of| about| some)* \Z"
)
_MONEY_PARTS = re.compile(
    r"\b(?:income|budget|spending|money|funding|time|costs?|expenditure|grants?)\b", re.IGNORECASE
)
_SEVERAL_TICKED = re.compile(
    r"\b(?:tick\w*|nam(?:e|ed|ing)|mention\w*|chose|choose|chosen|select\w*|report\w*|lack\w*|more than one|several)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Mistake:
    """A sum that is wrong, from place to place of a sentence, and what would be right."""

    start: int
    end: int
    told: str


def wrong_portions(text: str, figures: Sequence[Figure]) -> Iterator[Mistake]:
    """Yield percentages that their numbers do not make, and shares that make more than the whole."""
    for place, figure in enumerate(figures):
        found = _own_percentage(figure) or _percentage_of(text, figures, place) or _the_rest(text, figures, place)
        if found:
            yield found
    yield from _more_than_whole(text, figures)


def hundredths(value: Fraction) -> str:
    """Write a share as a percentage with at most one decimal."""
    return f"{float(round(value, 1)):g}%"


def _own_percentage(figure: Figure) -> Mistake | None:
    """Check "31 of 44 (80%)" and "four in five (70%)"."""
    if figure.percent is None or figure.kind != "share":
        return None
    spoken = figure.base is None and abs(figure.low - figure.percent) < _SPOKEN_SLACK
    if spoken or told_as(figure.low, figure.percent):
        return None
    return Mistake(figure.start, figure.end, f"{_parts(figure)} is {hundredths(figure.low)}")


def _parts(figure: Figure) -> str:
    if figure.part is not None and figure.base is not None:
        return f"{number(figure.part)} of {number(figure.base)}"
    return figure.words.partition(" (")[0]


def _percentage_of(text: str, figures: Sequence[Figure], place: int) -> Mistake | None:
    """Check "Of 44 members, 31 (80%)" and "31 of 44 have no key, which is 80%"."""
    figure, before = figures[place], figures[max(0, place - _MOST) : place]
    if figure.kind == "count" and figure.percent is not None:
        if any(_makes(one, figure.low, figure.percent) for one in before):
            return None
        bases = [one for one in before if one.kind == "count" and OF.search(_before(text, one))]
        if len(bases) == 1 and bases[0].low > 0:
            return _compared(bases[0].start, figure, figure.low, bases[0].low, figure.percent)
    if figure.kind == "percent" and _WHICH_IS.search(_before(text, figure)):
        based = [one for one in before if one.base is not None and one.percent is None]
        if len(based) == 1 and based[0].part is not None and based[0].base:
            return _compared(based[0].start, figure, based[0].part, based[0].base, figure.low)
    return None


def _makes(whole: Figure, part: Fraction, percent: Fraction) -> bool:
    base = whole.base if whole.base is not None else whole.low
    wholes = {base, whole.part or base, whole.high} if whole.kind in ("count", "share") else set()
    return any(one and told_as(part / one * 100, percent) for one in wholes)


def _before(text: str, figure: Figure) -> str:
    return text[max(0, figure.start - 20) : figure.start]


def _compared(start: int, figure: Figure, part: Fraction, base: Fraction, percent: Fraction) -> Mistake | None:
    exact = part / base * 100
    if told_as(exact, percent):
        return None
    return Mistake(start, figure.end, f"{number(part)} of {number(base)} is {hundredths(exact)}")


def _the_rest(text: str, figures: Sequence[Figure], place: int) -> Mistake | None:
    """Check "70% agree; the other 40% do not" and "31 of 44 agree; the other 15 do not"."""
    figure, before = figures[place], figures[max(0, place - _MOST) : place]
    if not before or figure.is_range or not _REST.search(_before(text, figure)):
        return None
    first = before[-1]
    if figure.base is None and first.base is None and {figure.kind, first.kind} <= {"percent", "share"}:
        both = first.low + figure.low
        return None if abs(both - _WHOLE) <= 1 else Mistake(first.start, figure.end, _together(both))
    if figure.kind == "count" and first.part is not None and first.base not in (None, first.part + figure.low):
        both = first.part + figure.low
        told = f"{number(first.part)} and {number(figure.low)} make {number(both)}, not {number(first.base or both)}"
        return Mistake(first.start, figure.end, told)
    return None


def _together(total: Fraction) -> str:
    return f"together they make {hundredths(total)}"


def _more_than_whole(text: str, figures: Sequence[Figure]) -> Iterator[Mistake]:
    shares = [one for one in figures if one.kind in ("percent", "share") and not one.is_range and one.base is None]
    if len(shares) < 2 or len(shares) != len(figures) or _SEVERAL_TICKED.search(text):
        return
    gaps = [text[one.end : other.start] for one, other in pairwise(shares)]
    if not all(_IN_A_LIST.fullmatch(gap) for gap in gaps) or not _are_parts(text, shares):
        return
    total = sum((one.low for one in shares), Fraction(0))
    if total > _WHOLE + (len(shares) if any(one.kind == "percent" for one in shares) else 0):
        end = _clause_end(text, shares[-1].end)
        yield Mistake(shares[0].start, end, f"{_together(total)}, more than the whole")


def _are_parts(text: str, shares: Sequence[Figure]) -> bool:
    groups = [group[1] for one in shares if (group := _GROUP.match(text, one.end))]
    if len(set(groups)) > 1:
        return False
    before = text[: shares[0].start]
    opinions = all(OPINION.match(text, one.end) for one in shares[1:])
    opinions = opinions and bool(OPINION.match(text, shares[0].end) or _UNDECIDED.match(text, shares[-1].end))
    return opinions or bool(_DIVIDED.search(before) or _MONEY_PARTS.search(before))


def _clause_end(text: str, start: int) -> int:
    end = re.compile(r"[,;:.(]|\s*\Z|  ").search(text, start)
    return end.start() if end else len(text)


def number(value: Fraction) -> str:
    """Write a number as people do: 4,200 or 2.5."""
    return f"{value.numerator:,}" if value.denominator == 1 else f"{float(value):,g}"
