"""How a question without options is answered: in words, or with the number, the sum or the date that it asks for."""

from __future__ import annotations

import re

from wellput.intake.lines.glyphs import is_said_space
from wellput.intake.questions.number_ranges import is_range_of_numbers
from wellput.intake.questions.parts import Block
from wellput.model.bank import QuestionType

HOW_MANY = re.compile(
    r"^(?:[^?]*?[,:.)\]] )?(?:(?:about|roughly|approximately|for|on|in|at|to|with|over|by|within|after|from|during|"
    r"up to|and|please|tell us|say|state|estimate|enter) ){0,4}(?:how many|"
    r"(?<=tell us )the (?:total )?number of|(?<=state )the (?:total )?number of|(?<=enter )the (?:total )?number of|"
    r"what (?:is|was) the (?:total )?number of|"
    r"number of)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:[^?]*?[,.:] )?(?:(?:in|since|from|during) )?(?:what|which) year\b(?! group)", re.IGNORECASE)
_IN_PARTS = re.compile(r"\bFTEs?\b|\bfull[- ]time[- ]equivalents?\b", re.IGNORECASE)
"""What is counted in halves, too: posts, as whole ones."""
_AND_MORE = re.compile(
    r"(?:,? and|[,;]) (?:\w+ )?(?:what|which|who|whom|where|when|why|how|in what|do|does|should|would|is|are)\b|"
    r"\bplease (?:explain|describe|give|say|tell)\b",
    re.IGNORECASE,
)
_ASKED_BEFORE = re.compile(
    r"(?:what|which|who|whom|where|when|why|how(?! many\b))\b[^?.:]{3,160}?,? and (?:\w+ )?(?:how many|what number)\b",
    re.IGNORECASE,
)
"""Something else that is asked before a number is: "What do you keep, and how many?"."""
_DATE = re.compile(
    r"\bd{1,2}\s*[/.-]\s*m{1,3}\s*[/.-]\s*y{2,4}\b|(?<!_)_++\s*+/\s*+_++\s*+/\s*+_|"
    r"(?<!\.)\.{2,}+\s*+/\s*+\.{2,}+\s*+/\s*+\.{2}|"
    r"\[?\s*\]?/\[?\s*\]?/(?:20)?__|\bdate format\b|\bm{2}\s*[/.-]\s*y{4}\b",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"\u00a3\s*(?:[._\u2026]{2,}|\[\s*\]|\s*$)|"
    r"(?<![._\u2026])[._\u2026]{3,}+\s*+(?:(?:pounds|per cent)\b|%|p\b)"
)
_IN_MONEY = re.compile(
    r"[(\[](?:in )?(?:\u00a3s?|pounds|GBP)(?:\s?(?:/|a|per|each|every)\s?\w+| p\.?a\.?)?[)\]]", re.IGNORECASE
)
_MEASURED = re.compile(
    r"(?<![\s._\u2026])\s*+(?:[._\u2026]{2,}+|\[\s*+\])\s*+(?:years?|months?|weeks?|days?|hours?|minutes?|people|"
    r"persons?|members?|times|"
    r"(?P<measure>miles?|km|kilometres?|m2|m|metres?|kg|tonnes?|acres?|hectares?|litres?|%|per cent))(?!\w)\.?\s*\Z",
    re.IGNORECASE,
)
_IN_UNITS = re.compile(
    r"\b(?:what|how (?:much|long|far|wide|high|big|large))\b[^?]*,? in (?:whole )?(?:pounds|metres|kilometres|miles|"
    r"minutes|hours|litres|"
    r"tonnes|hectares|acres)(?:,|\?|\Z)|"
    r"\bhow (?:much|long|far|wide|high|big|large)\b[^?]*\?\s*\((?:in )?(?:pounds|\u00a3|metres|km|kilometres|miles|"
    r"minutes|hours|"
    r"litres|tonnes)\)",
    re.IGNORECASE,
)
_UNIT_ASIDE = re.compile(r", in (?:whole )?\w+(?:,|(?=\?))", re.IGNORECASE)
"""A unit set off by commas within a question: "What sum, in pounds, would be right?"."""
_COUNTED = re.compile(r"\((?:whole )?(?:number|a number|enter a number)(?: only)?\)", re.IGNORECASE)


def without_unit(words: str) -> str:
    """Return the words without a blank for a number and its unit: "For how long? ____ years"."""
    return _MEASURED.sub("", words)


def answer_type(block: Block) -> QuestionType:
    """Return how a question without options is answered: in words, with a number, a sum of money or a date."""
    expected = next((part.piece.line.expects for part in block.parts if part.piece.line.expects), None)
    if expected:
        return expected
    if any(is_range_of_numbers(part.piece.words) for part in block.of("space")):
        return "integer"
    words = block.wording
    spaces = " ".join(part.piece.words for part in block.of("space"))
    if is_said_space(spaces):
        return "text"
    if _DATE.search(f"{words} {spaces}"):
        return "date"
    if _MONEY.search(f"{words} {spaces}"):
        return "decimal"
    if measured := _MEASURED.search(words) or _MEASURED.search(spaces):
        return "decimal" if measured["measure"] else "integer"
    if _is_sum(words):
        return "decimal"
    return _number_asked(words, spaces)


def _number_asked(words: str, spaces: str) -> QuestionType:
    """Return the kind of number that a question asks for, or words, where it asks for none or for more than that."""
    many = None if _ASKED_BEFORE.match(words) else HOW_MANY.search(words) or _COUNTED.search(words)
    many = many or _YEAR.match(words)
    if not many or _AND_MORE.search(words, many.end()):
        return "text"
    return "decimal" if _IN_PARTS.search(f"{words} {spaces}") else "integer"


def _is_sum(words: str) -> bool:
    """Say whether words ask for an amount in units that they name, and for nothing beside it."""
    found = _IN_UNITS.search(words)
    asked = _UNIT_ASIDE.sub(" ", words[found.start() :]) if found else words
    return bool(found or _IN_MONEY.search(words)) and not _AND_MORE.search(asked)
