"""Numbers that are read as figures and still measure nothing: "two concerns", "the first three", "two-way"."""

from __future__ import annotations

import re

from wellput.checks.figures.figure import Figure
from wellput.checks.figures.units import MEASURES

_ABSTRACT_NOUNS = """
concern reason point thing question message ask way option issue problem part theme side step condition example
principle recommendation suggestion change answer benefit barrier priority kind type sort half end hand world mind
factor challenge caveat aim stage element aspect topic idea proposal lesson goal objective obstacle difficulty
category criterion matter word sense level tier strand pillar direction headline request remark comment note gap
failing weakness strength duty test definition scenario danger cause effect consequence clue doubt outcome hurdle
clarification amendment correction feature fact reservation route model version form function role format observation
argument advantage disadvantage approach solution requirement choice respect purpose measure view perspective
conclusion heading section paragraph chapter bullet fold thought extreme front foot eye
"""
_ABSTRACT = frozenset(_ABSTRACT_NOUNS.split())
_SMALL = 12
_HOURS = 24
_ONE = MEASURES - {"day", "night", "foot", "degree", "pound", "second"}
_ORDERED = re.compile(
    r"\b(?:the|these|those|our|their|its|in|over|for|during|within|my) (?:very )?"
    r"(?:first|last|next|past|previous|coming|following|final|top)(?: the)? \Z",
    re.IGNORECASE,
)
_KNOWN = re.compile(r"\b(?:the|these|those|other|both|same|any|all|of these|of those|no) \Z", re.IGNORECASE)
_OWNED = re.compile(r"\b(?:our|their|its|your|my|his|her|whose|in|into|at) \Z", re.IGNORECASE)
_CLOCK = re.compile(r"\b(?:at|by|until|till|before|after|since|past) \Z", re.IGNORECASE)
_AGED = re.compile(
    r"\b(?:is|are|was|were|be|being|all|mostly) (?:well |now )?(?:over|under|past) \Z"
    r"|\b(?:youngest|oldest|eldest)(?: [a-z]+)?(?: is| was)? \Z",
    re.IGNORECASE,
)
_MADE_UP_OF = re.compile(
    r"\b(?:team|staff|board|group|committee|crew|family|membership|party|rota|network) of \Z", re.IGNORECASE
)
_AGO = re.compile(r" (?:ago|earlier|later|from now|on(?=[,.]))\b")
_SPOKEN_OF = re.compile(r" (?:of|[a-z]{3,})\b")
_NOTHING_COUNTED = re.compile(r" (?:and|or|but|for|from|with|without|to|by|at|in|on|as|than|more|other|when|who)\b")
_NAMED = re.compile(r"(?<![.!?:;] )(?<!\A)\b(?!In\b|The\b|Our\b|Of\b)[A-Z][A-Za-z]+ \Z")
_OURS = re.compile(
    r",? (?:that |which |whom )?we (?:run|have|represent|own|keep|lend|support|serve|manage|employ|pay)\b"
)
_FOR_EACH = re.compile(r"\b(?:every|each|per|a|in the) \Z", re.IGNORECASE)
_SEEN = 24


def counts(figure: Figure, text: str) -> bool:
    """Say whether a figure that was read in a text counts or measures something."""
    before = text[max(0, figure.start - _SEEN) : figure.start]
    if figure.kind == "money":
        return not (figure.high == 1 and _FOR_EACH.search(before))
    if figure.kind != "count" or figure.percent is not None:
        return True
    if figure.unit in _ABSTRACT or _ORDERED.search(before) or _AGO.match(text, figure.end):
        return False
    if figure.in_words and not figure.is_range and figure.high == 1:
        return figure.unit in _ONE or (figure.rate in ("week", "month", "year") and figure.unit == "day")
    if figure.in_words and figure.high <= _SMALL and figure.unit not in MEASURES and _KNOWN.search(before):
        return bool(figure.unit) and bool(_OURS.match(text, figure.end))
    return bool(figure.unit) or _counts_alone(figure, text, before)


def _counts_alone(figure: Figure, text: str, before: str) -> bool:
    """A number without a noun: "31 agree" counts; "cut in two", "our five", "at six" and "Radio 4" do not."""
    small = figure.high <= _SMALL
    if figure.in_words and small:
        spoken = _SPOKEN_OF.match(text, figure.end) and not _NOTHING_COUNTED.match(text, figure.end)
        if _MADE_UP_OF.search(before):
            return True
        return bool(spoken) and not _OWNED.search(before) and not _CLOCK.search(before)
    if _AGED.search(before) or (figure.high <= _HOURS and _CLOCK.search(before)):
        return False
    return not (_NAMED.search(before) and figure.high < 100)
