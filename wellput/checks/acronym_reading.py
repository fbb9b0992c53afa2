"""Which words of a sentence are acronyms, and which of them it explains."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

_KNOWN = """
AGM AIDS AM ASAP ATM BBC BC CCTV CD CEO COVID CV DIY DNA DOB DVD EU FAQ FYI GB GDP GP GPS HGV HIV HM HQ HR ID ISBN
IT ITV LED MBE MOT MP NATO NB NHS NI NINO OBE OK PC PDF PHD PIN PM PO QR RAF RSVP SIM SMS SOS TV UK UN URL US USA
USB VAT WC
"""
WELL_KNOWN = frozenset(_KNOWN.split())
"""Short forms that nearly everybody knows, and fewer could write out (GOV.UK asks for four in five)."""

# MoU, TfL and DfE have a small letter inside; names such as YouTube end in small letters.
_ACRONYM = re.compile(
    r"(?<![\w@&.])(?<!\d/)(?<!\w['\u2019])([A-Z]{2,}|[A-Z]{1,2}[a-z][A-Z]{1,2})(?:['\u2019]?s)?(?![\w@&]|/\d|\.\w|['\u2019]\w)"
)
_SERIAL = re.compile(r"[ -]?\d")
_ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_CAPITALS = re.compile(r"(?<![\w'\u2019-])[A-Z]+(?:[ -]+[A-Z]+)+(?![\w'\u2019-])")
_LONGEST = 6

_OPEN = r"[(\[]\s?(?:the |or )?"
_LOOSE = (
    r",? (?:or|also known as|known as|called|stands for|is short for|means|that is|i\.e\.),? (?:the )?"
    r"|, |: ?| [\u2013\u2014=-] "
)
_QUOTES = "[\"\u201c\u201d\u2018\u2019'*]*"
_BEFORE = re.compile(rf"(?: ?(?P<open>{_OPEN})|(?:{_LOOSE}))(?:the )?{_QUOTES}\Z")
_AFTER = re.compile(rf"{_QUOTES}(?: ?(?P<open>{_OPEN})|(?:{_LOOSE})){_QUOTES}")
_SMALL = frozenset({"a", "an", "and", "at", "for", "in", "of", "on", "or", "the", "to", "with"})
_REACH, _MOST_WORDS = 160, 12


@dataclass(frozen=True, slots=True)
class Acronym:
    """One use: as typed, without its plural or possessive, and the key by which two uses are the same."""

    typed: str
    short: str

    @property
    def key(self) -> str:
        """The acronym in capitals: MoU and MOU are one."""
        return self.short.upper()


def acronyms(sentence: str, ordinary: Set[str]) -> Iterator[Acronym]:
    """Yield each acronym that needs explaining; `ordinary` are words that are none, in lower case."""
    shouted = _shouted(sentence, ordinary)
    for found in _ACRONYM.finditer(sentence):
        short = found.group(1)
        if short.upper() in WELL_KNOWN or found.start() in shouted:
            continue
        if len(short) > _LONGEST or short.lower() in ordinary or _ROMAN.fullmatch(short):
            continue
        if len(short) == 2 and _SERIAL.match(sentence, found.end()):
            continue
        yield Acronym(found.group(), short)


def expansions(sentence: str) -> frozenset[str]:
    """Return the keys of the acronyms whose long form stands beside them: `Local Resilience Forum (LRF)`."""
    return frozenset(
        found.group(1).upper()
        for found in _ACRONYM.finditer(sentence)
        if _explained_before(sentence, found) or _explained_after(sentence, found)
    )


def _explained_before(sentence: str, found: re.Match[str]) -> bool:
    gap = _BEFORE.search(sentence, max(0, found.start() - 24), found.start())
    if gap is None:
        return False
    words = sentence[max(0, gap.start() - _REACH) : gap.start()].split()[-_MOST_WORDS:]
    return _spells(words, found.group(1)) if gap.group("open") else _initials(words, found.group(1), last=True)


def _explained_after(sentence: str, found: re.Match[str]) -> bool:
    gap = _AFTER.match(sentence, found.end())
    if gap is None:
        return False
    words = sentence[gap.end() : gap.end() + _REACH].split()[:_MOST_WORDS]
    if not gap.group("open"):
        return _initials(words, found.group(1), last=False)
    inside = re.split(r"[)\];]", " ".join(words))[0].split()
    return any(_spells(inside[:count], found.group(1)) for count in range(1, len(inside) + 1))


def _spells(words: Sequence[str], short: str) -> bool:
    """Say whether the last words spell the short form, each letter in order and the first beginning a word.

    Schwartz and Hearst, A simple algorithm for identifying abbreviation definitions in biomedical text, 2003.
    """
    text = " ".join(words[-min(len(short) + 5, 2 * len(short)) :]).lower()
    place = len(text)
    for letter in reversed(short[1:].lower()):
        place = text.rfind(letter, 0, place)
        if place < 0:
            return False
    return re.search(rf"(?<!\w){re.escape(short[0].lower())}", text[:place]) is not None


def _initials(words: Sequence[str], short: str, *, last: bool) -> bool:
    """Say whether the first or last words begin with the letters of the short form, small words left out or in."""
    for chosen in (words, [word for word in words if word.lower() not in _SMALL]):
        heads = "".join(word.lstrip("\"\u201c\u2018'(").lower()[:1] for word in chosen)
        if heads.endswith(short.lower()) if last else heads.startswith(short.lower()):
            return True
    return False


def _shouted(sentence: str, ordinary: Set[str]) -> frozenset[int]:
    """Return where words stand in a run of capitals that has an ordinary word in it: KEEP OUT."""
    places: list[int] = []
    for run in _CAPITALS.finditer(sentence):
        words = list(re.finditer("[A-Z]+", run.group()))
        if any(word.group().lower() in ordinary and word.group() not in WELL_KNOWN for word in words):
            places += [run.start() + word.start() for word in words]
    return frozenset(places)
