"""The same quantity with different values in two answers."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import takewhile

from wellput.checks.content_words import content, stem
from wellput.checks.covering import told_of_oneself
from wellput.checks.figures import Figure, figures
from wellput.checks.figures.masks import MONTH, YEAR
from wellput.checks.holding import holds
from wellput.checks.rule import Passage, Rule, Subject
from wellput.checks.stated import is_quoted, is_stated
from wellput.checks.wishes import clause_at
from wellput.model.evidence import Evidence
from wellput.model.finding import Finding
from wellput.text.sentences import Sentence

_REMEMBERED = 12
"""How many earlier figures of a kind that share a word are compared; it keeps long drafts quick."""
_ENOUGH_SHARED = 3
_GROUP_SEEN = 70
"""How far after a percentage its group is looked for: "of voluntary, community and faith sector respondents"."""
_GROUP_WORDS = """
voluntary community faith sector respondent responder member organisation charity group people person council resident
volunteer household category statutory partner hall chapel church village adult national local
"""
_OWN = re.compile(
    r"\b(?:(?:all )?our|all|we (?:are|have|represent|speak for|run|own|hold|keep|lend|count|support|serve"
    r"|bring together|are made up of)|(?:network|membership|federation|alliance|association|union|body|group) of"
    r"|a membership of|on behalf of|represent(?:s|ing)?|speak(?:s|ing)? for)"
    r"(?: (?:now|some|about|over|the))? \Z",
    re.IGNORECASE,
)
_WITH = re.compile(r"(?:\A|[,;:.] ?|\b(?:and|but) )(?:with|as) (?:all |some |about |over |nearly )?\Z", re.IGNORECASE)
_OURS = re.compile(
    r",? (?:(?:that |which |whom )?we (?:have|represent|own|run|keep|serve|bring together|speak for)\b|of ours\b)"
)
_WE = re.compile(r",? we (?!asked|surveyed|met|visited|spoke|rang|wrote)[a-z]+")
_WE_MIGHT = re.compile(r",? we (?:could|would|might|may|will|shall|should|can)\b")
_ADDED = re.compile(r"\b(?:more|extra|other|new|further|additional|spare|such)\b", re.IGNORECASE)
_THE = re.compile(r"\b(?:the|all|these|those)(?: the)? \Z", re.IGNORECASE)
_THAT = re.compile(r",? (?:that|who|which|whom)((?: [\w'\u2019-]+){2,10})")
_GOING_ON = """
in with from by on about of for at and or but without to as into over under after before during again late early online
twice once first last yes no
"""
_GOES_ON = frozenset(_GOING_ON.split())
_DEFINED = 2
"""How many words of content the clause that tells which ones are meant must share: "that answered our survey"."""
_OF_OUR = re.compile(r"\bof (?:all )?our \w")
_DOES = re.compile(
    r" (?:have|has|had|are|is|were|was|say|said|want|wanted|hear|heard|need|lack|told|tell|agree|agreed|report|named?"
    r"|cannot|do|did|use|used|gave|give|know|feel|felt) "
)
_REPLYING = re.compile(
    r",? (?:(?:who|that|which) )?(?:had |have |were |we )?(?:repl|answer|respon|ask|survey|took part|attend|came)"
)
_TIME = re.compile(
    rf"\b(?:{YEAR}|{MONTH}|winter|spring|summer|autumn|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:last|next|first|second|third) [a-z]+|ago|later|yesterday|each|every|per)\b"
)


@dataclass(frozen=True, slots=True)
class _Said:
    """A figure with the words around it that say what it is a figure of."""

    passage: Passage
    figure: Figure
    context: frozenset[str]
    group: frozenset[str]
    times: frozenset[str]
    holders: tuple[Evidence, ...]
    owned: bool
    which: tuple[str, ...] = ()
    """The words of "that answered our survey" and what follows, after "the 19 groups"."""


def different_values(subject: Subject) -> Iterator[Finding]:
    """Two answers give different values for what is said to be the same thing.

    "We have 44 members" in one answer and "our 46 members" in another; "61 members were asked" and "44 members replied"
    are different things counted alike, and pass. Statements that speak for members are counted anew from their returns.
    """
    known = {item.id: item for item in subject.response.evidence}
    seen: dict[tuple[str, ...], deque[_Said]] = defaultdict(lambda: deque(maxlen=_REMEMBERED))
    own, told = told_of_oneself(subject), False
    for passage in subject.passages:
        own_words = [one for one in passage.sentences if not is_stated(subject, passage, one)]
        found = [
            one
            for sentence in own_words
            for one in _figures_said(passage, sentence, known)
            if not is_quoted(subject, passage, sentence, one.figure.start)
        ]
        for here in found:
            earlier = (there for key in _keys(here) for there in seen[key])
            other = next((there for there in earlier if _contradicts(there, here)), None)
            if other:
                yield _finding(subject, other, here)
            elif not told and _unlike_the_head(subject, here, own):
                told = True
                yield _against_the_head(subject, here)
        for here in found:
            for key in _keys(here):
                seen[key].append(here)


def unlike_values(
    then: Iterable[Passage], now: Iterable[Passage], known: Mapping[str, Evidence]
) -> Iterator[tuple[Passage, str, str]]:
    """Yield where words now give another value than words of another time for the same thing, with both values.

    A value that stands on both sides has not changed, whatever else stands beside it.
    """
    before, after = list(_said_in(then, {})), list(_said_in(now, known))
    gone = [one for one in before if not any(_same_value(one, other) for other in after)]
    new = [one for one in after if not any(_same_value(one, other) for other in before)]
    for here in new:
        there = next((one for one in gone if _comparable(one, here) and _contradicts(one, here)), None)
        if there:
            yield here.passage, here.figure.words, there.figure.words


def _said_in(passages: Iterable[Passage], known: Mapping[str, Evidence]) -> Iterator[_Said]:
    for passage in passages:
        for sentence in passage.sentences:
            yield from _figures_said(passage, sentence, known)


def _same_value(one: _Said, other: _Said) -> bool:
    return (one.figure.kind, one.figure.low, one.figure.high) == (
        other.figure.kind,
        other.figure.low,
        other.figure.high,
    )


def _comparable(one: _Said, other: _Said) -> bool:
    return not {*_keys(one)}.isdisjoint(_keys(other))


def _finding(subject: Subject, there: _Said, here: _Said) -> Finding:
    name = subject.name(there.passage.prose.question)
    return Finding(
        "AGR01",
        "warning",
        here.passage.place(here.figure.words),
        f'{subject.name(here.passage.prose.question)} says "{here.figure.words}" where {name} says '
        f'"{there.figure.words}", and both seem to speak of the same.',
        "Use one figure in both places, or say how the two differ.",
    )


def _unlike_the_head(subject: Subject, said: _Said, own: frozenset[int]) -> bool:
    """Say whether a number of "our members" is none of those at the head of the response."""
    figure, number = said.figure, subject.response.respondent.represents.number
    if number is None or not said.owned or said.times or _unit(figure) != "member":
        return False
    return figure.low not in own and not _agree(figure, replace(figure, low=Fraction(number), high=Fraction(number)))


def _against_the_head(subject: Subject, here: _Said) -> Finding:
    number = subject.response.respondent.represents.number
    return Finding(
        "AGR01",
        "warning",
        here.passage.place(here.figure.words),
        f'{subject.name(here.passage.prose.question)} says "{here.figure.words}" where the head of the response says '
        f"that you represent {number}.",
        "Use one figure in both places, or say how the two differ.",
    )


def _figures_said(passage: Passage, sentence: Sentence, known: Mapping[str, Evidence]) -> Iterator[_Said]:
    text = sentence.words
    cited = [known[one] for one in sentence.cites if one in known]
    times = frozenset(_TIME.findall(text))
    for figure in figures(text):
        before, clause = clause_at(text, figure.start)
        context = content(clause) - content(f"{figure.words} ")
        group = frozenset[str]()
        if figure.kind in ("percent", "share"):
            group = content(_DOES.split(text[figure.start : figure.end + _GROUP_SEEN], maxsplit=1)[0]) & _GROUPS
            context -= _GROUPS
        replying = _REPLYING.match(text, figure.end)
        owned = figure.kind == "count" and _is_owned(text, figure, before) and not replying
        holders = tuple(item for item in cited if holds(item, figure))
        which = _THAT.match(text, figure.end) if figure.kind == "count" and _THE.search(before) else None
        words = tuple(which[1].lower().split()) if which else ()
        yield _Said(passage, figure, context, group, times, holders, owned, words)
        if figure.base is not None and _OF_OUR.search(figure.words) and not replying:
            whole = replace(figure, kind="count", low=figure.base, high=figure.base, hedge="", part=None, base=None)
            kept = tuple(item for item in cited if holds(item, replace(whole, percent=None)))
            yield _Said(passage, whole, frozenset(), frozenset(), times, kept, owned=True)


def _is_owned(text: str, figure: Figure, before: str) -> bool:
    """Say whether all of one's own are counted: "our 44 members", "the 44 members we have", "with 44 members we"."""
    if _OWN.search(before) or (_THE.search(before) and _OURS.match(text, figure.end)):
        return True
    if _ADDED.search(figure.words) or not _WITH.search(before) or not _WE.match(text, figure.end):
        return False
    return _unit(figure) == "member" or not _WE_MIGHT.match(text, figure.end)


def _defined_alike(one: _Said, other: _Said) -> bool:
    """Say whether the same clause tells which ones are meant: "the 19 groups that answered our survey" in both."""
    shared = [word for word, _ in takewhile(lambda pair: pair[0] == pair[1], zip(one.which, other.which, strict=False))]
    rests = (one.which[len(shared) : len(shared) + 1], other.which[len(shared) : len(shared) + 1])
    if any(word in _GOES_ON for rest in rests for word in rest) or not _GOES_ON.isdisjoint(shared[-2:]):
        return False
    return len(content(" ".join(shared))) >= _DEFINED


def _unit(figure: Figure) -> str:
    """Return what is counted; "44 member organisations" are members."""
    return "member" if " member " in figure.words else figure.unit


_GROUPS = frozenset(map(stem, _GROUP_WORDS.split()))


def _keys(said: _Said) -> Iterator[tuple[str, ...]]:
    figure = said.figure
    kind = (figure.kind, figure.unit, figure.rate)
    if said.owned and figure.unit:
        yield (figure.kind, _unit(figure), figure.rate, "", "")
    for word in said.context:
        yield (*kind, word)


def _contradicts(one: _Said, other: _Said) -> bool:
    if one.passage.prose == other.passage.prose or _agree(one.figure, other.figure) or one.times != other.times:
        return False
    if one.group != other.group or _known_apart(one, other):
        return False
    if (one.owned and other.owned) or _defined_alike(one, other):
        return True
    shared = len(one.context & other.context)
    fewest = min(len(one.context), len(other.context))
    return shared == fewest if shared < _ENOUGH_SHARED else shared * 4 >= fewest * 3


def _known_apart(one: _Said, other: _Said) -> bool:
    """Say whether evidence tells the two apart: one item that has both, or published facts that have one each."""
    if any(item in other.holders for item in one.holders):
        return True
    return any(item.published for item in one.holders) and any(item.published for item in other.holders)


def _agree(one: Figure, other: Figure) -> bool:
    if one.hedge or other.hedge:
        gap, size = abs(one.low - other.low), max(one.low, other.low)
        return gap * 10 <= size
    return (one.low, one.high) == (other.low, other.high)


RULES = (
    Rule(
        code="AGR01",
        severity="warning",
        title="Two answers give different figures for the same thing",
        why="Analysts read answers side by side; two values for one thing leave both in doubt.",
        source="Aaron McLoughlin, checklist for consultation responses",
        before='(two answers) "We have 44 members." and "Our 46 members agree."',
        after='(two answers) "We have 44 members." and "Our 44 members agree."',
        find=different_values,
    ),
)
