"""People named in a text: by a title, by a first name, or by what is said of them.

No list holds every name, so a capitalised word that is in no list counts where a verb of speech, `who` or an age
stands beside it. Public offices are no private persons; nor are saints, storms and namesakes (Jo Cox Foundation).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass

from wellput.checks.first_names import CERTAIN, WORDLIKE

_TITLES = frozenset(["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Rev", "Revd", "Reverend", "Father", "Sister", "Pastor"])
_OFFICES = """
St Saint Saints Storm Storms Hurricane Queen King Prince Princess Sir Dame Lord Lady Baroness Baron Councillor Cllr
Minister Secretary Mayor Professor Prof President Commissioner Operation
"""
_NOT_AFTER = frozenset(_OFFICES.split())
_THINGS = """
Act Airport Alliance Ambulance Appeal Association Avenue Award Bay Bridge Building Cathedral Centre Chapel Charity
Church Clinic Close Club College Commission Committee Community Council County Court Cross Cup Day Drive Emergencies
Farm Forum Foundation Fund Gardens Green Group Hall Hill Home Hospice Hospital House Infirmary Inquiry Institute
Island Lane Law Library Limited Lodge Ltd Memorial Mill Mission Mosque Museum Network Palace Park Parade Partnership
Place Police Primary Project Report Review Road Rooms School Society Square Stadium Station Street Surgery Team
Temple Terrace Theatre Trust University Way Wood Works
"""
_NAMESAKES = frozenset(_THINGS.split())

_TOKEN = re.compile(r"[^\W\d_]{2,}(?:['\u2019-][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['\u2019]s\Z")
_CHAIN = re.compile(r", (?:and )?| and ")
_MIDWAY = re.compile("[\\w,;)\\]\u2019'\u201d\"\u2013-]\\s\\Z")
_CHANGED = re.compile(
    r"\bnot (?:his|her|their|a) real names?\b|\bnames? (?:has|have|was|were) (?:been )?changed\b", re.I
)

_SPEECH = (
    r"(?:says|said|tells|told|recalls|recalled|remembers|remembered|explains|explained|adds|added|replied|writes|wrote)"
)
_PERSON = (
    r"(?:volunteer|member|resident|trustee|warden|caretaker|co-?ordinator|manager|worker|neighbour|tenant|driver|mother"
    r"|father|mum|dad|son|daughter|sister|brother|wife|husband|widow|widower|carer|patient|pensioner|teacher|nurse"
    r"|farmer|imam|vicar|priest|rabbi|chair|chairman|secretary|treasurer|steward|survivor|evacuee|woman|man|girl|boy"
    r"|student|friend|client|cook|organiser|leader|owner|shopkeeper|key-?holder)"
)
_SPOKEN_BEFORE = re.compile(rf"\b{_SPEECH}\s\Z")
_SPOKEN_AFTER = re.compile(rf",? (?:(?:then|later|also|once) )?{_SPEECH}\b")
_KIND_BEFORE = re.compile(rf"\b(?:{_PERSON}(?:,| called| named)?|name is|name was)\s\Z")
_NO_NAME_AFTER = re.compile(
    r"\b(?:the|our|an?|its|their|this|that|in|at|near|of|to|from|around|across)\s\Z", re.IGNORECASE
)
_KIND_AFTER = re.compile(
    rf",? who\b|, (?:aged )?\d\d,|,? aged \d| \((?:aged )?\d\d\)"
    rf"|, (?:(?:an?|the|my|our|his|her|its|their|one of (?:our|the)) )?(?:[\w-]+ ){{0,3}}{_PERSON}\b"
)
_NEAR, _FAR = 40, 80


@dataclass(frozen=True, slots=True)
class _Run:
    """Capitalised words that stand together, without those at its head that are no names."""

    words: tuple[str, ...]
    start: int
    end: int


def people(text: str, ordinary: Set[str]) -> Iterator[str]:
    """Yield each person named, with the title or surname that goes with the name.

    `ordinary` are words in lower case that are no names. Nobody is named where a text says that names were changed.
    """
    if _CHANGED.search(text):
        return
    namesakes_end = 0
    for run in _runs(text, ordinary):
        chained = namesakes_end and _CHAIN.fullmatch(text, namesakes_end, run.start)
        if chained or run.words[0] in _NOT_AFTER or not _NAMESAKES.isdisjoint(run.words):
            namesakes_end = run.end
        elif _is_person(run, text, ordinary):
            yield _POSSESSIVE.sub("", text[run.start : run.end])


def _is_person(run: _Run, text: str, ordinary: Set[str]) -> bool:
    first = _POSSESSIVE.sub("", run.words[0])
    if first in _TITLES:
        return len(run.words) > 1
    if first in CERTAIN:
        return True
    before, after = text[max(0, run.start - _NEAR) : run.start], text[run.end : run.end + _FAR]
    kind = bool(_KIND_BEFORE.search(before) or _KIND_AFTER.match(after))
    spoken = bool(_SPOKEN_BEFORE.search(before) or _SPOKEN_AFTER.match(after))
    if first in WORDLIKE:
        return kind or spoken
    if first.lower() in ordinary or len(run.words) > 2 or _NO_NAME_AFTER.search(before):
        return False
    return (kind and not first.endswith("s")) or (spoken and _MIDWAY.search(before) is not None)


def _runs(text: str, ordinary: Set[str]) -> Iterator[_Run]:
    run: list[re.Match[str]] = []
    for token in _TOKEN.finditer(text):
        if not token.group()[0].isupper() or token.group().isupper():
            continue
        if run and not _adjacent(run[-1], token, text):
            yield _Run(tuple(one.group() for one in run), run[0].start(), run[-1].end())
            run = []
        if run or _may_begin(token.group(), ordinary):
            run.append(token)
    if run:
        yield _Run(tuple(one.group() for one in run), run[0].start(), run[-1].end())


def _adjacent(one: re.Match[str], other: re.Match[str], text: str) -> bool:
    between = text[one.end() : other.start()]
    return between in (" ", "\u00a0") or (between == ". " and one.group() in _TITLES)


def _may_begin(word: str, ordinary: Set[str]) -> bool:
    return word.lower() not in ordinary or word in WORDLIKE | _TITLES | _NOT_AFTER
