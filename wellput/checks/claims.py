"""Sweeping claims: superlatives, absolutes and "research shows" with nothing behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wellput.checks.content_words import tells
from wellput.checks.covering import Standing, standings
from wellput.checks.quotations import quoted_places
from wellput.checks.rule import Rule, Subject
from wellput.checks.wishes import clause_at, wished
from wellput.model.finding import Finding

_HOW_SURELY = "(?:clearly |consistently |repeatedly |now |already |also |always |strongly |long )?"
_STUDY = "(?:research|studies|evidence|data|statistics|figures|surveys|polls?|analys[ie]s)"
_WHOSE = "(?:the|all|recent|much|growing|clear|independent|academic|published|national|local|most|many|several|our)"
_SHOWS = (
    "(?:shows?|shown|suggests?|suggested|indicates?|proves?|proven|proved|demonstrates?|confirms?|finds?|found"
    "|tells? us)"
)
_KNOWN = "(?:known|established|accepted|recogni[sz]ed|documented|understood|agreed|acknowledged)"
_RESEARCH = re.compile(
    rf"\b(?:(?:{_WHOSE} ){{0,3}}{_STUDY} (?:from )?(?:elsewhere )?{_HOW_SURELY}(?:has |have )?{_HOW_SURELY}{_SHOWS}"
    rf"|(?:it is|it's|as is|is|are) (?:now )?(?:well|widely|generally|commonly|universally)[ -]{_KNOWN}"
    r"|(?:experts|researchers|academics) (?:all )?(?:agree|say|have shown|believe)"
    r"|according to (?:research|studies|experts|the evidence|the data)|(?:as )?(?:every(?:one|body)|we all) knows?"
    r"|the evidence is (?:clear|overwhelming|strong)|(?:is|are|been) (?:scientifically |clearly )?proven to)\b",
    re.IGNORECASE,
)
_GREATEST = (
    "largest|biggest|smallest|best|worst|greatest|highest|lowest|fastest|quickest|slowest|cheapest|dearest|strongest"
    "|weakest|oldest|youngest|poorest|richest|hardest|easiest|busiest|safest|deadliest|surest|simplest|fewest|longest"
    "|shortest|closest|finest|wettest|coldest|driest|toughest|heaviest|broadest|widest|deepest|hardest-hit|worst-hit"
)
_SUPERLATIVE = re.compile(
    rf"\bthe (?:single |very )?(?:(?:most|least) (?!(?:of|that|we|part|recent)\b)[a-z-]+|{_GREATEST})\b"
    r"(?! (?:practice|value|of both|of our ability|thing we can|possible)\b)",
    re.IGNORECASE,
)
_ONLY = re.compile(
    r"\b(?:the only(?! (?:thing|way|reason|point)s? (?:that )?we\b)|only (?:we|the \w+) can"
    r"|no one else|nobody else|nowhere else|unlike any other|unrivalled|unparalleled|without exception|invariably"
    r"|no other (?!choice|option|than|reason)[a-z]+)\b",
    re.IGNORECASE,
)
_NEVER = re.compile(
    r"(?<!almost )(?<!nearly )(?<!hardly )(?<!not )(?<!\bas )\b(?:always|never)\b(?! (?:mind|again|ending)\b)(?!-)",
    re.IGNORECASE,
)
_NO_EVERY = (
    r"£|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|other|third|fourth|fifth|tenth|few|so|now|bit|effort|right|reason|little|hope"
    "|chance|confidence|wish|sympathy|second|minute|hour|day|night|week|fortnight|month|quarter|year|spring|summer"
    r"|autumn|winter|weekday|weekend|evening|morning|afternoon|term|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
_EVERY = re.compile(
    r"(?<!for )(?<!nearly )(?<!almost )(?<!not )(?<!in )\b(?:every one of|every single|every)(?= [a-z-]+)"
    rf"(?! (?:{_NO_EVERY}))",
    re.IGNORECASE,
)
_SEEN = 40
_PATTERNS = (_RESEARCH, _SUPERLATIVE, _ONLY, _NEVER, _EVERY)
_OPINION = re.compile(
    r"\b(?:we|I|members|volunteers|many|some) (?:also )?(?:think|believe|feel|consider|find|fear|suspect)\b"
    r"|\bin our (?:view|opinion|experience)|\b(?:to|for) us\b|\bmatters? (?:most )?to\b"
    r"|\bwe (?:would|could|will|hope|want|need|try|aim|expect)\b|\bour aim\b",
    re.IGNORECASE,
)
_NOT_CLAIMED = re.compile(
    r"\b(?:should|must|would|could|can|cannot|may|might|will|shall|let|if|whether|unless|not|n't|needs? to|need|want"
    r"|ought|to|does not|do not|nor|without|asks?|rather than|instead of|please|no) (?:\w+ ){0,2}\Z",
    re.IGNORECASE,
)


def sweeping_claim(subject: Subject) -> Iterator[Finding]:
    """A claim leaves no exception, or calls on research, and no citation stands behind it.

    "No other network here reaches travelling families [@county-map]." passes; without its citation it does not.
    Wishes ("plans should always name us"), opinions told as such and "every week" are no claims.
    """
    for standing in standings(subject):
        if standing.sentence.cites or standing.introduces or _told_in(standing):
            continue
        for start, end in _claims(standing):
            words = standing.sentence.text[start:end]
            yield Finding(
                "EVI03",
                "warning",
                standing.passage.place(words),
                f'{subject.name(standing.passage.prose.question)}: "{words}" claims much, and cites nothing.',
                "Cite what shows it ([@id]), or say what you have seen yourselves and leave the rest open.",
            )


def _told_in(standing: Standing) -> bool:
    """Say whether the evidence that ends the paragraph speaks of what the sentence says."""
    return any(tells(item.statement, standing.sentence.words) for item in standing.closing)


def _claims(standing: Standing) -> Iterator[tuple[int, int]]:
    """Yield the places of claims."""
    text = standing.sentence.words
    quoted = quoted_places(text)
    claimed_to = 0
    found = [match for pattern in _PATTERNS for match in pattern.finditer(text)]
    for match in sorted(found, key=lambda one: one.start()):
        if match.start() < claimed_to or quoted[match.start()] or _is_qualified(standing, text, match):
            continue
        claimed_to = match.end()
        yield match.span()


def _is_qualified(standing: Standing, text: str, match: re.Match[str]) -> bool:
    """Say whether the clause only wishes, or tells an opinion as one, or denies."""
    before, clause = clause_at(text, match.start())
    if wished(standing.passage, text, match.start()) or _OPINION.search(clause):
        return True
    return match.re is not _ONLY and _NOT_CLAIMED.search(before[-_SEEN:]) is not None


RULES = (
    Rule(
        code="EVI03",
        severity="warning",
        title="A sweeping claim has no source",
        why="One exception that the reader knows of undoes such a claim; a source or plainer words keep it standing.",
        source="Aaron McLoughlin, checklist for consultation responses",
        before="No other network here reaches travelling families.",
        after="We reach travelling families, whom the county's plan does not name [@county-plan].",
        find=sweeping_claim,
    ),
)
