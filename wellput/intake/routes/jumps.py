"""Jumps in words: who is sent on by an answer, and to where."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wellput.intake.lines.amounts import NUMBER, amount
from wellput.intake.routes.answers_named import answers_in
from wellput.intake.routes.named_in_words import ANSWER, CODE, NAME, SHAPE, TOLD, number_in

_JUMP = re.compile(
    rf"\b(?:if|where)\s+(?:you\s+)?(?:have\s+)?(?:(?:{TOLD}|your answer is|"
    rf"the answer is)\s+)?{ANSWER}(?:\s+(?:to|at|in)\s+(?:this(?: question)?|the above|{NAME}"
    rf"(?P<of>{CODE}(?:\.\d{{1,3}})*[a-z]?)))?,?\s+(?:then\s+)?(?:please\s+)?"
    r"(?:skip(?=\s+(?:\w+\s+)?to\b)|go|move|proceed|continue|turn)\s+(?:straight\s+|directly\s+|on\s+|ahead\s+|"
    rf"forward\s+)*(?:to\s+)?{NAME}"
    rf"(?P<to>{SHAPE})",
    re.IGNORECASE,
)
_JUMP_PART = re.compile(
    rf"\b(?:if|where)\s+(?:you\s+)?(?:have\s+)?(?:(?:{TOLD}|your answer is|"
    rf"the answer is)\s+)?{ANSWER},?\s+(?:then\s+)?"
    r"(?:please\s+)?(?:go|skip|move|proceed|continue|turn)\s+(?:straight\s+|directly\s+|on\s+|ahead\s+|forward\s+)*"
    r"(?:to\s+)(?P<part>(?:section|part)\s+(?:[A-Z]\b|\d{1,2}\b|\w+))",
    re.IGNORECASE,
)
_SKIP = re.compile(
    rf"\b(?:if|where)\s+(?:you\s+)?(?:have\s+)?(?:(?:{TOLD}|your answer is|"
    rf"the answer is)\s+)?{ANSWER},?\s+(?:then\s+)?(?:please\s+)?"
    rf"(?:skip|miss out|leave out|pass over|ignore)\s+the\s+next\s+(?:(?P<count>{NUMBER})\s+)?questions?\b",
    re.IGNORECASE,
)
_JUMP_LATE = re.compile(
    rf"\b(?:skip|go|move|jump|proceed|continue|turn)\s+(?:\w+\s+){{0,2}}to\s+{NAME}"
    rf"(?P<to>{SHAPE}),?\s+(?:only\s+)?"
    rf"(?:if|where)\s+(?:you\s+)?(?:have\s+)?(?:(?:{TOLD}|your answer is|the answer is)\s+)?{ANSWER}"
    r"(?:\s+(?:to|at|in)\s+(?:this(?: question)?|the above|(?:questions?|qu?\.?)\s*\d[\d.]*[a-z]?))?(?=[.,;:)\]]|\Z)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Jump:
    """Those who give one of these answers go on to that question or part, or pass over so many.

    `of` is the question that the answers are of, where it is not the one at which this is said.
    """

    answers: tuple[str, ...]
    to: str | None
    over: int = 0
    part: str | None = None
    of: str | None = None


def tells_of_jump(words: str) -> bool:
    """Say whether words send some on to another place."""
    return any(pattern.search(words) for pattern in (_JUMP, _JUMP_LATE, _JUMP_PART, _SKIP))


def jump_in(words: str) -> Jump | None:
    """Read who is sent on, and to where."""
    if found := _JUMP.search(words):
        return Jump(answers_in(found["answer"]), number_in(found["to"]), of=found["of"])
    if found := _JUMP_LATE.search(words):
        return Jump(answers_in(found["answer"]), number_in(found["to"]))
    if found := _JUMP_PART.search(words):
        return Jump(answers_in(found["answer"]), None, part=found["part"])
    skipped = _SKIP.search(words)
    return Jump(answers_in(skipped["answer"]), None, amount(skipped["count"] or "one")) if skipped else None
