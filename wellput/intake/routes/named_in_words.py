"""How words name a question, an answer, and the giving of it: the pieces of the patterns by which routes are read."""

from __future__ import annotations

import re

CODE = r"(?:[A-PR-Z]|[A-Z]{2,3})?\d{1,3}"
SHAPE = CODE + r"(?:\.\d{1,3})*\s?(?:\(?[a-z]\)?(?![a-z]))?"
"""The number of a question: 4, 4.1, 4(a), B4, BC4."""
NAME = (
    r"(?:(?:questions?(?:\s+(?:number|no\.?|#))?|qu?\.?|no\.?|number|#)\s*|"
    r"(?=(?:[A-PR-Z]|[A-Z]{2,3})?\d{1,3}(?:\.\d|[a-z]\b|\([a-z]\)))|(?=(?:[A-PR-Z]|[A-Z]{2,3})\d))"
)
QUESTION = NAME + rf"(?P<question>{SHAPE})"
BARE_QUESTION = NAME[:-1] + rf"|(?=\d))(?P<question>{SHAPE})(?=\s*(?:[,:;.)\]]|$))"
ANSWER = r"(?P<answer>(?!to\b|at\b|in\b|the\b|question)[^.?!\[\]()]{1,120}?)"
TOLD = (
    r"(?:answered|ticked|selected|chose|choose|said|replied|responded(?: with)?|answer|tick|select|say|indicated|put|"
    r"gave|reply|marked|circled|picked)"
)


def number_in(said: str) -> str:
    """Return the number of a question as it is named, without spaces and brackets."""
    return re.sub(r"[\s()]", "", said)
