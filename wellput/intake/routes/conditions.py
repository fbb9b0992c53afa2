"""Conditions in words: after which answers to which question another is asked."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wellput.intake.routes.answers_named import answers_in
from wellput.intake.routes.jumps import tells_of_jump
from wellput.intake.routes.named_in_words import ANSWER, BARE_QUESTION, QUESTION, TOLD, number_in

_AFTER = (
    re.compile(
        rf"\b(?:if|where)\s+(?:you\s+)?(?:have\s+)?{TOLD}\s+(?:with\s+)?{ANSWER},?\s+(?:to|at|in|for|"
        rf"in (?:answer|response|reply) to)\s+{QUESTION}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:if|where|who|that)\s+(?:you\s+)?(?:have\s+)?(?:{TOLD}\s+)?{ANSWER},?\s+(?:to|at)\s+{BARE_QUESTION}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:if|where)\s+(?:your answer|the answer|your (?:response|reply))\s+(?:to|at|"
        rf"in)\s+{QUESTION}\s+(?:was|is)\s+{ANSWER}(?=\s*[,:;.)\]]|$)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:if|where)\s+(?:the answer to\s+)?{QUESTION}\s+(?:was|is|=)\s+{ANSWER}(?=\s*[,:;.)\]]|$)",
        re.IGNORECASE,
    ),
    re.compile(rf"\b(?:if|where)\s+{ANSWER}\s+(?:to|at|in|for|with)\s+{QUESTION}", re.IGNORECASE),
    re.compile(
        rf"\b\w+\s+(?:(?:who|that|which)\s+(?:have\s+)?{TOLD}|(?:answering|ticking|choosing|selecting|favouring|"
        rf"preferring|"
        rf"saying|supporting|replying))\s+{ANSWER}\s+(?:to|at|in|for|under)\s+{QUESTION}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?:\A|[.?!\]]\s+)you\s+(?:have\s+)?{TOLD}\s+(?:with\s+)?{ANSWER},?\s+(?:to|at|in|for)\s+{QUESTION}(?=[.,:;)\]])",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:at|to|in|for)\s+{QUESTION},?\s+(?:if\s+)?you\s+{TOLD}\s+{ANSWER}(?=\s*[,:;.)\]]|$)", re.IGNORECASE
    ),
)
_OF_BEFORE = re.compile(
    rf"^\W*if (?:you (?:have )?(?:{TOLD} )?|your answer (?:is|was) |the answer (?:is|"
    rf"was) )?(?P<answer>(?:yes|no|not|so)(?= (?:please|kindly|what|why|which|how|who|when|where|is|are|do|does|"
    rf"did)\b)|"
    rf"[^,:?()\[\]]{{2,80}}(?=[\])])|[^,:?]{{2,80}}(?=\s*[,:]))",
    re.IGNORECASE,
)
_TICKED = re.compile(
    rf"\bif you (?:have )?{TOLD} (?:the (?:box|option|answer) )?[\"\u201c\u2018']"
    r"(?P<answer>[^\"\u201c\u201d]{2,80}?)[\"\u201d\u2019']"
    r"(?! (?:to|at|in|for)\b)(?=[\s.,:;)\]?]|$)",
    re.IGNORECASE,
)
_ONLY_FOR = re.compile(
    r"[(\[]\s*(?:please )?(?:(?:only )?(?:answer|complete|fill in)(?: this(?: question)?)?(?: only)?|"
    r"(?:this )?question only|only) "
    r"if (?P<answer>you [^()\[\]?]{2,80}?)\.?\s*[)\]]",
    re.IGNORECASE,
)
_NOT_FOR = re.compile(
    r"\b(?:leave|miss|skip|pass over|ignore|(?:do not|don['\u2019]t|need not) (?:answer|complete))\b(?: out)?"
    r"(?: this| it| the)?(?: question| one)?(?: out| over| blank| empty)* if (?P<answer>you [^()\[\]?.]{2,80})",
    re.IGNORECASE,
)
_LETTERED = re.compile(rf"\b(?P<told>{TOLD}|was|is) (?:option |answer )?[(\[](?P<letter>[a-z])[)\]]", re.IGNORECASE)
"""An answer that is named by its letter: "If your answer to question 1 was (d)"."""
_OR_SIMILAR = re.compile(r",? or (?:something )?(?:similar|equivalent|like that|the like)\Z", re.IGNORECASE)
_ELSE = {"so": "yes", "not": "no"}


@dataclass(frozen=True, slots=True)
class Condition:
    """The answers named, and the question that they answer; none where the words do not say to which."""

    question: str
    answers: tuple[str, ...]


def condition_in(words: str) -> Condition | None:
    """Read after which answers the question is asked."""
    if tells_of_jump(words):
        return None
    words = _LETTERED.sub(r"\g<told> \g<letter>", words)
    for pattern in _AFTER:
        if found := pattern.search(words):
            return Condition(number_in(found["question"]), answers_in(found["answer"]))
    return None


def ticked_in(words: str) -> str | None:
    """Return the answer in quotation marks that "only if you ticked ..." speaks of, whatever its question."""
    found = _TICKED.search(words)
    return found["answer"].strip(" .,") if found else None


def only_for(words: str) -> str | None:
    """Return the answer that a bracket speaks of, whatever its question: "(Answer if you own or rent)"."""
    found = _ONLY_FOR.search(words)
    return found["answer"] if found else None


def not_for(words: str) -> str | None:
    """Return the answer after which a question is not asked: "Leave this out if you answered no."."""
    found = _NOT_FOR.search(words)
    return found["answer"] if found else None


def answer_before(words: str) -> str | None:
    """Return the answer that "If yes, ..." speaks of, without saying to which question."""
    found = _OF_BEFORE.match(words)
    if not found:
        return None
    said = _OR_SIMILAR.sub("", found["answer"].strip(" "))
    return _ELSE.get(said.lower(), said) or None
