"""Between which numbers an answer must be, as forms say below a question: "Answer must be between 1995 and 2025"."""

from __future__ import annotations

import re

_NUMBER = r"-?\d[\d,]*"
_RANGE = re.compile(
    r"\W*(?:(?:your |the |this )?(?:answers?|values?|numbers?|years?|responses?|it) (?:must|should|has to|needs to) be"
    r"(?: a(?: whole)? (?:number|year))? (?:between|from|in the range)|(?:enter|type|give) a(?: whole)? (?:number|year)"
    rf" (?:between|from)) {_NUMBER} (?:and|to|-|\u2013) {_NUMBER}\W*|"
    rf"\W*min(?:imum)?\.?(?: value)?\W{{0,3}}{_NUMBER}\W{{1,4}}(?:and )?"
    rf"max(?:imum)?\.?(?: value)?\W{{0,3}}{_NUMBER}\W*",
    re.IGNORECASE,
)


def is_range_of_numbers(words: str) -> bool:
    """Say whether words tell nothing but between which whole numbers an answer must be."""
    return bool(_RANGE.fullmatch(words))
