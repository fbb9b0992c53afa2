"""What looks like a figure and is none: references, dates, times of day, ages, telephone numbers, codes.

Each is blotted out before figures are read; every place in the text stays where it was.
"""

from __future__ import annotations

import re

BLOT = "\N{FULL BLOCK}"

MONTH = (
    "(?:Jan(?:uary)?|Feb(?:ruary)?|March|Mar|April|Apr|May|June?|July?|Aug(?:ust)?"
    "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
YEAR = r"(?:1[89]|20)\d\d"
_SMALL = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_NUMBER = rf"(?:\d[\d.]*[a-z]?|{_SMALL})\b"
_NAMED = (
    "category|regulation|reg|recommendation|section|paragraph|para|page|pp?|question|article|schedule|annex|appendix"
    "|chapter|clause|grade|tier|stage|phase|figure|fig|table|option|version|volume|vol|class|no|nos|number|numbered"
    "|ref|reference|registered|registration|licence|licensed|serial|invoice|account|policy|iso|version|q"
)
_SOMETIMES = (
    "part|step|day|week|year|level|point|item|round|wave|team|zone|room|unit|bay|floor|platform|junction|channel|radio"
    "|bbc|theme|type|band|form|rule|route|road|line|bus|square|plan|lot|box|shelf|store|house|flat|gate|hall|ward|area"
    "|district|group|sector|model|goal|objective|lesson|priority|storm"
)
_CHAIN = rf"{_NUMBER}(?:(?:, ?| and | or | to | & |[-/\u2013]){_NUMBER})*"
PLURAL = (
    r"(?-i:(?:people|men|women|children|staff|(?!(?:was|has|this|its|his|always|across|plus|less|perhaps|us|lies|says)\b)"
    r"[a-z]{2,}s)\b)"
)
_NO_ADJECTIVE = (
    "above|below|the|an?|and|or|but|we|our|they|their|this|that|it|its|in|on|at|to|of|for|with|by|as|was|is|were|are|had|has"
    "|have|does|when|where|which|who|us|all|some|most|many|no|nobody|several"
)
_COUNTS = rf"\s+(?:(?!(?:{_NO_ADJECTIVE})\b)[a-z-]+\s+){{0,2}}{PLURAL}"
_NOT_COUNTED = rf"(?!\s*(?:%|per ?cent))(?!{_COUNTS})"
_CLOCK_TIME = r"\d{1,2}(?:[.:]\d\d)?"
_UNITS = "(?:[kKm]|mn|bn|p|pc|km|kg|g|l|ft|mph|kWh?|hrs?|mins?|million|billion)"
_STREET = "(?:Street|Road|Lane|Avenue|Close|Drive|Way|Square|Place|Terrace|St|Rd)"
_RUNG = rf"(?:111|101|105|112)\b(?![,.]\d| of\b| from\b| {PLURAL})"
_ALWAYS = (
    # the numbers of a list: "1. We agree.", "(2)"
    r"\A\(?\d{1,2}[.)](?!\d)|\(\d{1,2}\)",
    # a reference and what is numbered with it: "Category 1 and 2", "recommendation 43 (113.68)", "numbered 0808-44"
    rf"(?i)\b(?:{_NAMED})s?\.? {_CHAIN}(?: \([\d.]+\))?",
    rf"(?i)\b(?:{_SOMETIMES}) {_NUMBER}{_NOT_COUNTED}",
    # letters and digits grown together: A14, COVID-19, 4x4, 3G, over-60s, 2nd
    r"\b[A-Za-z]+[-/]?\d[\w/-]*",
    rf"\b\d[\d,.]{{0,20}}(?!{_UNITS}\b)[A-Za-z]\w*",
    # telephone and other long numbers, groups of digits, leading noughts
    r"(?<![£€$\d,.])\+?\(?\d[\d ()]{8,20}\d",
    r"(?<![£€$\d,.])\d{7,}\b(?!,)",
    r"(?<![\d,.£])0\d[\d/ -]*",
    r"\b\d\d(?: \d\d){2,}\b",
    # days and months
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?:(?: ?[-\u2013] ?| to | and | or )\d{{1,2}}(?:st|nd|rd|th)?)? (?:of )?{MONTH}\b",
    rf"\b{MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?!,\d|\.\d)(?! (?:[a-z]+ )?{PLURAL})",
    r"\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b",
    # times of day
    rf"(?i)\b{_CLOCK_TIME}(?: ?[-\u2013] ?| to | and | until )?(?:{_CLOCK_TIME})? ?[ap]\.?m\b",
    r"\b\d{1,2}:\d\d\b",
    rf"(?i)\b(?:\d{{1,2}}|{_SMALL}) ?o['\u2019]clock",
    rf"(?i)\b(?:\d{{1,2}}|{_SMALL}) (?=in the (?:morning|afternoon|evening|night|small)|at night)",
    rf"(?i)\b(?:half|quarter|ten|five|twenty) (?:past|to) (?:\d{{1,2}}|{_SMALL})\b(?! {PLURAL})",
    rf"(?i)\b(?:at|by|until|till|before|after|from|since) (?:[01]?\d|2[0-3])\.[0-5]\d\b(?!\d|%| ?{PLURAL})",
    r"(?i)\b(?:nine|9)(?:-| to |-to-)(?:five|5)\b|\b\d{1,2}[-\u2013]\d{1,2}(?=[.,;)]|\Z)",
    # round the clock, and numbers that everybody rings
    r"\b24/7\b",
    r"(?i)\b(?:24|twenty-four)[- ]hours?(?: a day| (?=line|help|hot|number|cover|service|call|control|news))",
    r"(?i)\b(?:seven|7) days a week\b|\b365 days\b",
    rf"\b999\b(?!,\d)(?= calls?\b| lines?\b|(?! {PLURAL}))",
    rf"(?i)\b(?:ring|rang|call|called|dial|dialled|phone|phoned|use|nhs|on|or|and|the) {_RUNG}",
    r"\b(?:111|101|105|112)(?= (?:calls?|lines?|service|number|operator|handler)\b)",
    # ages
    rf"(?i)\b(?:aged?|ages) (?:of |over |under |between )?{_CHAIN}",
    r"(?i)\b[a-z0-9-]{1,12}(?: to | or )?[a-z0-9]{0,12}[- ]years?[- ]olds?\b",
    # addresses
    rf"\b\d{{1,4}}[a-z]? (?:[A-Z][a-z]+ ){{1,3}}{_STREET}\b",
    # idioms
    r"(?i)\b(?:one|two|50|fifty) ?[-/] ?(?:50|fifty)\b|\btwo minds\b|\bone or two\b|\ba day or two\b",
)
_PATTERNS = tuple(re.compile(pattern) for pattern in _ALWAYS)

_A_YEAR = re.compile(rf"(?<![\w£€$.,-])(?:mid-|pre-|post-)?{YEAR}(?:[/\u2013-]\d{{2,4}})?s?(?![\w%]|[,.]\d)")
_DATED = re.compile(
    rf"(?:\b(?:in|since|by|until|till|from|during|early|late|summer|winter|spring|autumn|{MONTH})|{BLOT}) $",
    re.IGNORECASE,
)
_COUNTED = re.compile(_COUNTS)


def masked(text: str) -> str:
    """Return the text with everything blotted out that is not to be read as a figure."""
    for pattern in _PATTERNS:
        text = pattern.sub(_blotted, text)
    return _without_years(text)


def _blotted(match: re.Match[str]) -> str:
    return BLOT * len(match[0])


def _without_years(text: str) -> str:
    """Blot out years: "in 2019", "2024/25"; but "2000 people" are counted."""
    done: list[str] = []
    end = 0
    for year in _A_YEAR.finditer(text):
        done.append(text[end : year.start()])
        before = "".join(done[-2:])[-12:]
        is_year = len(year[0]) > 4 or _DATED.search(before) or not _COUNTED.match(text, year.end())
        done.append(BLOT * len(year[0]) if is_year else year[0])
        end = year.end()
    return "".join([*done, text[end:]])
