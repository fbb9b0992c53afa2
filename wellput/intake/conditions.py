"""Routing in words: after which answers to which question another is asked, and from where one goes on to where."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wellput.intake.amounts import NUMBER, amount

_NAME = r"(?:(?:questions?|qu?\.?|no\.?)\s*|(?=[A-PR-Z]?\d{1,3}(?:\.\d|[a-z]\b|\([a-z]\)))|(?=[A-PR-Z]\d))"
_QUESTION = _NAME + r"(?P<question>[A-PR-Z]?\d{1,3}(?:\.\d{1,3})*\s?(?:\(?[a-z]\)?(?![a-z]))?)"
_ANSWER = r"(?P<answer>(?!to\b|at\b|in\b|the\b|question)[^.?!\[\]()]{1,120}?)"
_TOLD = (
    r"(?:answered|ticked|selected|chose|choose|said|replied|responded(?: with)?|answer|tick|select|say|indicated|put|"
    r"gave|reply|marked|circled|picked)"
)
_AFTER = (
    re.compile(
        rf"\b(?:if|where)\s+(?:you\s+)?(?:have\s+)?{_TOLD}\s+(?:with\s+)?{_ANSWER},?\s+(?:to|at|in|for|"
        rf"in (?:answer|response|reply) to)\s+{_QUESTION}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:if|where)\s+(?:your answer|the answer|your (?:response|reply))\s+(?:to|at|"
        rf"in)\s+{_QUESTION}\s+(?:was|is)\s+{_ANSWER}(?=\s*[,:;.)\]]|$)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:if|where)\s+(?:the answer to\s+)?{_QUESTION}\s+(?:was|is|=)\s+{_ANSWER}(?=\s*[,:;.)\]]|$)",
        re.IGNORECASE,
    ),
    re.compile(rf"\b(?:if|where)\s+{_ANSWER}\s+(?:to|at|in|for)\s+{_QUESTION}", re.IGNORECASE),
    re.compile(
        rf"\b(?:only|those|anyone|everyone|people|respondents|organisations)\b[^.?!]{{0,30}}?\b(?:who|that|"
        rf"which)\s+{_TOLD}\s+{_ANSWER}\s+(?:to|at|in|for)\s+{_QUESTION}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:at|to|in|for)\s+{_QUESTION},?\s+(?:if\s+)?you\s+{_TOLD}\s+{_ANSWER}(?=\s*[,:;.)\]]|$)", re.IGNORECASE
    ),
)
_JUMP = re.compile(
    rf"\b(?:if|where)\s+(?:you\s+)?(?:have\s+)?(?:(?:{_TOLD}|your answer is|"
    rf"the answer is)\s+)?{_ANSWER}(?:\s+(?:to|at|in)\s+(?:this(?: question)?|the above|(?:questions?|"
    rf"qu?\.?)\s*(?P<of>\d{{1,3}}(?:\.\d{{1,3}})*[a-z]?)))?,?\s+(?:then\s+)?(?:please\s+)?"
    r"(?:go|skip|move|proceed|continue|turn)\s+(?:straight\s+|directly\s+|on\s+|ahead\s+|"
    rf"forward\s+)*(?:to\s+)?{_NAME}"
    r"(?P<to>[A-PR-Z]?\d{1,3}(?:\.\d{1,3})*\s?(?:\(?[a-z]\)?(?![a-z]))?)",
    re.IGNORECASE,
)
_SKIP = re.compile(
    rf"\b(?:if|where)\s+(?:you\s+)?(?:have\s+)?(?:(?:{_TOLD}|your answer is|"
    rf"the answer is)\s+)?{_ANSWER},?\s+(?:then\s+)?(?:please\s+)?"
    rf"(?:skip|miss out|leave out|pass over|ignore)\s+the\s+next\s+(?:(?P<count>{NUMBER})\s+)?questions?\b",
    re.IGNORECASE,
)
_QUOTES = "\"'\u2018\u2019\u201c\u201d"
_QUOTED = re.compile(r"[\"\u201c]([^\"\u201c\u201d]+)[\"\u201d]|(?<!\w)['\u2018]([^'\u2018]+?)['\u2019](?!\w)")
_OF_BEFORE = re.compile(
    r"^\W*if (?P<answer>yes|no|so|not|you (?:answered|ticked|said|agree|disagree)[^,:?]{0,30})\s*[,:]", re.IGNORECASE
)
_ELSE = {"so": "yes", "not": "no"}


@dataclass(frozen=True, slots=True)
class Condition:
    """The answers named, and the question that they answer."""

    question: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Jump:
    """Those who give one of these answers go on to that question, or pass over so many."""

    answers: tuple[str, ...]
    to: str | None
    over: int = 0


def condition_in(words: str) -> Condition | None:
    """Read after which answers the question is asked."""
    if _JUMP.search(words) or _SKIP.search(words):
        return None
    for pattern in _AFTER:
        if found := pattern.search(words):
            return Condition(_number(found["question"]), answers_in(found["answer"]))
    return None


def jump_in(words: str) -> Jump | None:
    """Read who is sent on, and to where."""
    if found := _JUMP.search(words):
        return Jump(answers_in(found["answer"]), _number(found["to"]))
    skipped = _SKIP.search(words)
    return Jump(answers_in(skipped["answer"]), None, amount(skipped["count"] or "one")) if skipped else None


def answer_before(words: str) -> str | None:
    """Return the answer that "If yes, ..." speaks of, without saying to which question."""
    found = _OF_BEFORE.match(words)
    if not found:
        return None
    said = re.sub(r"^you \w+\s*", "", found["answer"].lower()).strip(_QUOTES + " ")
    return _ELSE.get(said, said) or None


def answers_in(said: str) -> tuple[str, ...]:
    """Take answers apart: "Yes" or "Not sure"."""
    if quoted := [one.strip(" .,") for pair in _QUOTED.findall(said) for one in pair if one.strip(" .,")]:
        return tuple(quoted)
    bare = re.sub(r"^(?:either|with|the answer|that)\s+", "", said.strip(), flags=re.IGNORECASE)
    parts = re.split(r"\s*(?:,\s*or|,|\bor\b|/)\s*", bare)
    return tuple(part.strip(_QUOTES + " .") for part in parts if part.strip(_QUOTES + " ."))


def _number(said: str) -> str:
    return re.sub(r"[\s()]", "", said)
