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
_GROUPED = r"\d{2,}(?: \d{2,})++(?![\d,.]*\d)"
_NAMED = (
    "category|regulation|reg|recommendation|section|paragraph|para|page|pp?|question|article|schedule|annex|appendix"
    "|chapter|clause|grade|tier|stage|phase|figure|fig|table|option|version|volume|vol|class|no|nos|number|numbered"
    "|ref|reference|extension|extn?|registered|registration|licence|licensed|serial|invoice|account|policy|iso|version|edition|magnitude|q"
)
_SOMETIMES = (
    "part|step|day|week|year|level|point|item|round|wave|team|zone|room|unit|bay|floor|platform|junction|channel|radio"
    "|bbc|theme|type|band|form|rule|route|road|line|bus|square|plan|lot|box|shelf|store|house|flat|gate|hall|ward|area"
    "|district|group|sector|model|goal|objective|lesson|priority|storm|force|rank|ranks|pin|code|passcode|desk|locker|badge|press|dial"
)
_NUMBER_OF_ONE = (
    "(?:charity|company|phone|telephone|mobile|registration|registered|case|reference|account|nhs|policy|serial|job|order"
    "|incident|vehicle|membership|crime|claim|invoice|ticket|badge) number|reference|ref|pin|passcode"
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
_PERSON = (
    "(?:woman|man|widow|widower|lady|gentleman|neighbour|son|daughter|mother|father|husband|wife|resident|patient|child"
    "|boy|girl|volunteers?|people|those|anyone|everyone|members|adults|drivers|carers|he|she)"
)
_WORDED = (
    "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty|forty-eight|twenty-four"
    "|several|few)"
)
_MANY = rf"(?:\d{{1,3}}|{_WORDED})"
_MEASURED = rf"{_MANY}(?:(?: or | to |-){_MANY})? (?:working )?(?:minute|hour|day|week|month|year)s?"
_ALWAYS = (
    # the numbers of a list: "1. We agree.", "(2)"
    r"\A\(?\d{1,2}[.)](?!\d)|\(\d{1,2}\)",
    # a reference and what is numbered with it: "Category 1 and 2", "recommendation 43 (113.68)", "numbered 0808-44"
    rf"(?i)\b(?:{_NAMED})s?\.? {_GROUPED}{_NOT_COUNTED}",
    rf"(?i)\b(?:{_NUMBER_OF_ONE})(?:,|:| is:?| was:?) (?:{_GROUPED}|\d{{4,}}+(?![,.]\d|[/-])){_NOT_COUNTED}",
    rf"(?i)\b(?:{_NAMED})s?\.? {_CHAIN}(?: \([\d.]+\))?",
    rf"(?i)\b(?:{_SOMETIMES}) {_NUMBER}(?:[/\u2013-]\d+\b)*+{_NOT_COUNTED}",
    r"\b\d\d-\d\d-\d\d\b",
    # letters and digits grown together: A14, COVID-19, 4x4, 3G, over-60s, 2nd
    r"\b[A-Za-z]+[-/]?\d[\w/-]*",
    rf"\b\d[\d,.]{{0,20}}(?!{_UNITS}\b)[A-Za-z]\w*",
    # telephone and other long numbers, groups of digits, leading noughts
    r"(?<![£€$\d,.])\+?\(?\d[\d ()]{8,20}\d",
    r"(?<![£€$\d,.])\d{7,}\b(?!,\d)",
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
    rf"(?i)\b{_PERSON}(?: (?:is|was|are|were|only|now|just|of|over|under|above|below|past|turned)){{1,3}} [1-9]\d\b"
    rf"(?!,\d|\.\d){_NOT_COUNTED}(?! of\b)"
    r"|\b(?:son|daughter|mother|father|husband|wife|neighbour), [1-9]\d(?=,)"
    rf"|\bturned [1-9]\d\b{_NOT_COUNTED}",
    # how rare: "a 1-in-100-year flood"
    r"(?i)\b(?:1|one|once)[- ]in[- ](?:an?[- ])?[a-z0-9]+[- ](?:years?\b|hundred[- ]years?\b)",
    # opening hours and timetables
    rf"(?i)\b(?:open|opens|opened|closed?|closes|shut|staffed|manned) (?:between|from)"
    rf" \d{{1,2}} (?:and|to) \d{{1,2}}\b(?! {PLURAL})",
    r"(?i)\bthe (?:[01]?\d|2[0-3])\.[0-5]\d (?=bus|train|ferry|coach|service|news|call|meeting)",
    # addresses
    rf"\b\d{{1,4}}[a-z]? (?:[A-Z][a-z]+ ){{1,3}}{_STREET}\b",
    rf"(?<=[a-z]), [1-9]\d(?=, (?:who|is|was|has|runs|ran|a|an|the|from|of|and)\b)(?! {PLURAL})",
    # names that hold a number: "Three Valleys team", "Seven Sisters Trust"
    r"\b(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve)(?: [A-Z][a-z]+)+"
    r" [A-Z][a-z]*[a-rt-z]\b(?! [a-z]{3,}s\b)"
    r"|(?<=[a-z] )"
    r"(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve) [A-Z][a-z]+",
    # how much notice is given, and when: "two days' notice", "in ten years' time"
    rf"(?i)\b{_MEASURED}['\u2019]? (?:notice|warning|time)\b|\bnotice of {_MEASURED}\b",
    # how often: "every two weeks", "three times a year"
    rf"(?i)\bevery {_MEASURED}\b",
    r"(?i)\b(?:two|three|four)(?: (?:or|to) (?:three|four|five))? times"
    r" (?:a|an|each|every|per) (?:day|week|month|year)\b",
    # what names a kind: "a ten-minute drive", "a 12-month contract"
    r"(?i)\b[a-z0-9]+-(?:minute|hour|day|night|week|month|year)[- ]"
    r"(?:drive|walk|ride|contract|funding|grant|plan|term|cycle"
    r"|briefing|call|meeting|helpline|line|service|cover|window|deadline|slot|strategy|programme|agreement|lease|review"
    r"|rule|limit|target|course|standard|period|budget|settlement|strand|forecast)s?\b",
    # ways of agreeing in full
    r"(?i)\b(?:100 ?%|(?:100|one hundred|a hundred) per ?cent)"
    r"(?= (?:agree|support|behind|back|clear|sure|certain|committed)|[.,;!]?\Z)",
    # idioms
    r"(?i)\b(?:nine|ten|99) times out of (?:ten|100)\b|\ba (?:hundred|thousand|million)(?: and one)?"
    r" (?:times|things|reasons"
    r"|ways|small|little|miles)\b|\btwo (?:stools|heads|minds|masters|evils|birds)\b|\bthree cheers\b",
    r"(?i)\b(?:one|two|50|fifty) ?[-/] ?(?:50|fifty)\b|\btwo minds\b|\bone or two\b|\ba day or two\b",
)
_PATTERNS = tuple(re.compile(pattern) for pattern in _ALWAYS)

_A_YEAR = re.compile(rf"(?<![\w£€$.,-])(?:mid-|pre-|post-)?{YEAR}(?:[/\u2013-]\d{{2,4}})?s?(?![\w%]|[,.]\d)")
_DATED = re.compile(
    rf"(?:\b(?:in|since|by|until|till|from|during|early|late|summer|winter|spring|autumn|{MONTH})|{BLOT}) $",
    re.IGNORECASE,
)
_COUNTED = re.compile(_COUNTS)
_EVENT = re.compile(
    r" (?:[a-z]+ )?(?:floods|storms|fires|riots|snows|gales|droughts|heatwaves|outages|strikes|elections|exercises"
    r"|events|winters|summers|accounts|reports|plans|rules|regulations|guidelines|reforms|cuts|changes|results|figures|surveys"
    r"|reviews|talks|lessons|minutes|budgets|grants|awards|targets|promises|recommendations|findings|proposals)\b"
)
_TITLE = re.compile(r"[a-z,] [A-Z][a-z]+ $")
_THE = re.compile(r"\b(?:the|our|their|its|his|her|this|these|those|both|a) $", re.IGNORECASE)


def masked(text: str) -> str:
    """Return the text with everything blotted out that is not to be read as a figure."""
    for pattern in _PATTERNS:
        text = pattern.sub(_blotted, text)
    return _without_years(text)


def _blotted(match: re.Match[str]) -> str:
    return BLOT * len(match[0])


def _is_year(year: re.Match[str], before: str, text: str) -> bool:
    if len(year[0]) > 4 or _DATED.search(before) or not _COUNTED.match(text, year.end()):
        return True
    if _EVENT.match(text, year.end()):
        return True
    return not year[0].endswith("00") and bool(_THE.search(before) or _TITLE.search(before))


def _without_years(text: str) -> str:
    """Blot out years: "in 2019", "2024/25"; but "2000 people" are counted."""
    done: list[str] = []
    end = 0
    for year in _A_YEAR.finditer(text):
        done.append(text[end : year.start()])
        before = "".join(done[-2:])[-12:]
        done.append(BLOT * len(year[0]) if _is_year(year, before, text) else year[0])
        end = year.end()
    return "".join([*done, text[end:]])
