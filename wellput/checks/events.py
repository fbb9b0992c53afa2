"""Events that are told with a date, and with nothing to show for them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.checks.content_words import tells
from wellput.checks.covering import Standing, standings
from wellput.checks.figures.masks import MONTH, YEAR
from wellput.checks.quotations import quoted_places
from wellput.checks.rule import Rule, Subject
from wellput.checks.wishes import clause_at, wished
from wellput.model.finding import Finding

_SEASON = "(?:winter|spring|summer|autumn|Christmas|Easter|Ramadan)"
_WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_CALENDAR_DAY = rf"(?:{_WEEKDAY},? )?(?:the )?\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH}(?:,? {YEAR})?"
_HAPPENING = "(?:floods?|storms?|flooding|pandemic|heatwave|snow|fire|drought|start|end|middle)"
_SEVERAL = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|few|several|couple of)"
_SPANS = rf"(?:years?|months?|weeks?|days?|{_SEASON}|winters|summers|decades?)"
_DATES = (
    rf"(?:on|by|from|until|since|before|after|during) (?:(?:the )?(?:night|morning|evening|day) of )?{_CALENDAR_DAY}",
    rf"on {MONTH} \d{{1,2}}(?:,? {YEAR})?",
    rf"(?:in|since|during|from|until|by) (?:(?:early|late|mid)[ -])?(?:the (?:{_SEASON}|{_HAPPENING}) of )?"
    rf"(?:{MONTH}|{_SEASON})?,? ?{YEAR}(?:[/\u2013-]\d{{2,4}})?(?![\w%]|,\d)",
    rf"(?:in|since|during|throughout) (?:early |late |mid-?)?{MONTH}(?![a-z])(?! \d)",
    rf"since (?:last |the )?(?:{_SEASON}|{_WEEKDAY}|year|week|month|lockdown|pandemic|floods?|storms?)\b",
    rf"(?:last|this past) (?:{_SEASON}|{_WEEKDAY}|{MONTH}|year|month|week|night|weekend)\b",
    rf"(?:in|over|during|for|within) the (?:last|past) (?:{_SEVERAL} )?{_SPANS}\b",
    rf"(?:about |some |nearly |only )?(?:{_SEVERAL}|a) {_SPANS} ago|yesterday",
    rf"between (?:{MONTH} )?{YEAR} and (?:{MONTH} )?{YEAR}",
)
_FAR = 300
_DATE = re.compile(rf"\b(?:{'|'.join(_DATES)})", re.IGNORECASE)
_PAST_VERBS = """
was were had did came went gave took made found fell rose broke lost left kept held met ran rang sent spent stood told
said saw heard felt slept brought bought built fed fought got grew knew led lent paid put read sat sold sought taught
thought threw understood woke won wrote began became drove flew forgot froze rode shut shook sank spoke stole stuck
swept swam wore withdrew withheld been cut set hit burst let
"""
_HAPPENED = re.compile(
    rf"\b(?:{'|'.join(_PAST_VERBS.split())}|(?!need|feed|seed|speed|exceed|proceed|indeed)[a-z]{{2,}}ed)\b"
)
_STILL = re.compile(r"\b(?:has|have|had|is|are|was|were)\b|['\u2019]ve\b")
_TO_COME = re.compile(
    r"\b(?:will|shall|going to|due|plan(?:s|ned)? to|expect(?:s|ed)? to|is to|are to|would)\b", re.IGNORECASE
)
_PAPER = (
    r"\b(?:acts?|bill|laws?|regulations?|plans?|strategy|reports?|review|survey|paper|document|guidance|framework|policy"
    r"|constitution|charter|agreement|memorandum|register|accounts|minutes|edition|census|budget|consultation)"
)
_PAPER_BEFORE = re.compile(
    rf"{_PAPER}(?: (?:dated|published|issued|signed|agreed|adopted|updated|written|made|passed))?,? \Z", re.IGNORECASE
)
_PAPER_MADE = re.compile(
    r"\b(?:founded|established|formed|constituted|registered|incorporated|born|dated|dates|published|issued|signed"
    r"|adopted|updated|passed|enacted|amended|came into (?:force|effect)|took effect|set up|began life)\b",
    re.IGNORECASE,
)


def dated_event(subject: Subject) -> Iterator[Finding]:
    """An event, or a state since a time, is told as evidence, and no citation stands behind it.

    "Last winter the river came over the bridge [@flood-log]." passes; without its citation it does not. Dates of laws,
    plans, documents, foundings and births, and days to come, are no events in this sense.
    """
    for standing in standings(subject):
        if standing.sentence.cites or standing.introduces:
            continue
        for start, end in _dates(standing):
            words = standing.sentence.text[start:end]
            yield Finding(
                "EVI12",
                "warning",
                standing.passage.place(words),
                f'{subject.name(standing.passage.prose.question)}: what is said of "{words}" has no source.',
                "Cite what shows it ([@id]): a log, minutes, a news report, an account by somebody who was there.",
            )


def _dates(standing: Standing) -> Iterator[tuple[int, int]]:
    text = standing.sentence.words
    if any(tells(item.statement, text) for item in standing.closing):
        return
    quoted = quoted_places(text)
    for match in _DATE.finditer(text):
        start = match.start()
        if not quoted[start] and _is_event(text, match) and not wished(standing.passage, text, start):
            yield match.span()


def _is_event(text: str, match: re.Match[str]) -> bool:
    """Say whether something is told to have happened then: a verb of the past, and no law, plan or founding."""
    before, _ = clause_at(text, match.start())
    rest = f"{text[max(0, match.start() - _FAR) : match.start()]} {text[match.end() : match.end() + _FAR]}"
    if _PAPER_BEFORE.search(text[max(0, match.start() - 40) : match.start()]) or _PAPER_MADE.search(before[-60:]):
        return False
    if _TO_COME.search(rest) and not _HAPPENED.search(before):
        return False
    since = match[0].lower().startswith(("since", "for", "over"))
    return bool(_HAPPENED.search(rest) or (since and _STILL.search(rest)))


RULES = (
    Rule(
        code="EVI12",
        severity="warning",
        title="A dated event has no source",
        why="What happened on a known day can be looked up; a source saves the reader the search, and the doubt.",
        source="Aaron McLoughlin, checklist for consultation responses",
        before="Last winter the river came over the bridge.",
        after="Last winter the river came over the bridge [@flood-log].",
        find=dated_event,
    ),
)
