"""Routing in words: after which answers to which question another is asked, and from where one goes on to where."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wellput.intake.lines.amounts import NUMBER, amount
from wellput.intake.questions.asking import sentences_of
from wellput.intake.routes.answers_named import answers_in
from wellput.intake.routes.clauses import clause_in

_CODE = r"(?:[A-PR-Z]|[A-Z]{2,3})?\d{1,3}"
_SHAPE = _CODE + r"(?:\.\d{1,3})*\s?(?:\(?[a-z]\)?(?![a-z]))?"
"""The number of a question: 4, 4.1, 4(a), B4, BC4."""
_NAME = (
    r"(?:(?:questions?(?:\s+(?:number|no\.?|#))?|qu?\.?|no\.?|number|#)\s*|"
    r"(?=(?:[A-PR-Z]|[A-Z]{2,3})?\d{1,3}(?:\.\d|[a-z]\b|\([a-z]\)))|(?=(?:[A-PR-Z]|[A-Z]{2,3})\d))"
)
_QUESTION = _NAME + rf"(?P<question>{_SHAPE})"
_BARE_QUESTION = _NAME[:-1] + rf"|(?=\d))(?P<question>{_SHAPE})(?=\s*(?:[,:;.)\]]|$))"
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
        rf"\b(?:if|where|who|that)\s+(?:you\s+)?(?:have\s+)?(?:{_TOLD}\s+)?{_ANSWER},?\s+(?:to|at)\s+{_BARE_QUESTION}",
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
    re.compile(rf"\b(?:if|where)\s+{_ANSWER}\s+(?:to|at|in|for|with)\s+{_QUESTION}", re.IGNORECASE),
    re.compile(
        rf"\b\w+\s+(?:(?:who|that|which)\s+(?:have\s+)?{_TOLD}|(?:answering|ticking|choosing|selecting|favouring|"
        rf"preferring|"
        rf"saying|supporting|replying))\s+{_ANSWER}\s+(?:to|at|in|for|under)\s+{_QUESTION}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?:\A|[.?!\]]\s+)you\s+(?:have\s+)?{_TOLD}\s+(?:with\s+)?{_ANSWER},?\s+(?:to|at|in|for)\s+{_QUESTION}(?=[.,:;)\]])",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:at|to|in|for)\s+{_QUESTION},?\s+(?:if\s+)?you\s+{_TOLD}\s+{_ANSWER}(?=\s*[,:;.)\]]|$)", re.IGNORECASE
    ),
)
_JUMP = re.compile(
    rf"\b(?:if|where)\s+(?:you\s+)?(?:have\s+)?(?:(?:{_TOLD}|your answer is|"
    rf"the answer is)\s+)?{_ANSWER}(?:\s+(?:to|at|in)\s+(?:this(?: question)?|the above|{_NAME}"
    rf"(?P<of>{_CODE}(?:\.\d{{1,3}})*[a-z]?)))?,?\s+(?:then\s+)?(?:please\s+)?"
    r"(?:skip(?=\s+(?:\w+\s+)?to\b)|go|move|proceed|continue|turn)\s+(?:straight\s+|directly\s+|on\s+|ahead\s+|"
    rf"forward\s+)*(?:to\s+)?{_NAME}"
    rf"(?P<to>{_SHAPE})",
    re.IGNORECASE,
)
_JUMP_PART = re.compile(
    rf"\b(?:if|where)\s+(?:you\s+)?(?:have\s+)?(?:(?:{_TOLD}|your answer is|"
    rf"the answer is)\s+)?{_ANSWER},?\s+(?:then\s+)?"
    r"(?:please\s+)?(?:go|skip|move|proceed|continue|turn)\s+(?:straight\s+|directly\s+|on\s+|ahead\s+|forward\s+)*"
    r"(?:to\s+)(?P<part>(?:section|part)\s+(?:[A-Z]\b|\d{1,2}\b|\w+))",
    re.IGNORECASE,
)
_SKIP = re.compile(
    rf"\b(?:if|where)\s+(?:you\s+)?(?:have\s+)?(?:(?:{_TOLD}|your answer is|"
    rf"the answer is)\s+)?{_ANSWER},?\s+(?:then\s+)?(?:please\s+)?"
    rf"(?:skip|miss out|leave out|pass over|ignore)\s+the\s+next\s+(?:(?P<count>{NUMBER})\s+)?questions?\b",
    re.IGNORECASE,
)
_OF_BEFORE = re.compile(
    rf"^\W*if (?:you (?:have )?(?:{_TOLD} )?|your answer (?:is|was) |the answer (?:is|"
    rf"was) )?(?P<answer>(?:yes|no|not|so)(?= (?:please|kindly|what|why|which|how|who|when|where|is|are|do|does|"
    rf"did)\b)|"
    rf"[^,:?()\[\]]{{2,80}}(?=[\])])|[^,:?]{{2,80}}(?=\s*[,:]))",
    re.IGNORECASE,
)
_TICKED = re.compile(
    rf"\bif you (?:have )?{_TOLD} (?:the (?:box|option|answer) )?[\"\u201c\u2018']"
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
_DOTTED = r"\d{1,3}(?:\.\d{1,3}){1,3}(?:\.?[a-z]\b)?"
_RANGE = re.compile(
    rf"(?:\b(?:questions?|qs?\.?)\s*|(?<=answer )(?=\d{{1,3}}\.\d))(?P<first>{_DOTTED}|{_CODE}[a-z]?)"
    rf"(?:\s*(?:,\s*{_DOTTED}\s*)*(?:to|-|\u2013|and|through|&)\s*(?:questions?\s+|q\.?\s*)?"
    rf"(?P<last>{_DOTTED}|{_CODE}[a-z]?))?",
    re.IGNORECASE,
)
_ANSWERED = re.compile(
    r"\b(?:answer|complete|fill in|go to|for|skip|miss|leave|ignore|need not|do not|don['\u2019]t)\b", re.IGNORECASE
)
_PASSED = re.compile(
    r"\b(?:skip|miss(?: out)?|leave(?: out)?|pass over|ignore|need not|do not|don['\u2019]t (?:answer|need)|"
    r"not need)\b",
    re.IGNORECASE,
)
_LEADS_TO = re.compile(r"\b(?:go|skip|move|jump|proceed|continue|turn)\b(?: \w+){0,2} to\s*\Z", re.IGNORECASE)
_ONLY_ANSWERED = re.compile(r"\b(?:answer|complete|fill in)(?: (?:only|also))?(?: the)?(?: following)?\s*\Z", re.I)
_ASKED_THERE = re.compile(r"\b(?:to|at|in|for|under|with|of|on)\s*\Z|\bif\s*\Z", re.IGNORECASE)
_NEAR = 40
_JUMP_LATE = re.compile(
    rf"\b(?:skip|go|move|jump|proceed|continue|turn)\s+(?:\w+\s+){{0,2}}to\s+{_NAME}"
    rf"(?P<to>{_SHAPE}),?\s+(?:only\s+)?"
    rf"(?:if|where)\s+(?:you\s+)?(?:have\s+)?(?:(?:{_TOLD}|your answer is|the answer is)\s+)?{_ANSWER}"
    r"(?:\s+(?:to|at|in)\s+(?:this(?: question)?|the above|(?:questions?|qu?\.?)\s*\d[\d.]*[a-z]?))?(?=[.,;:)\]]|\Z)",
    re.IGNORECASE,
)
_HERE = re.compile(
    rf"\b(?:if|where|who|who have) (?:you )?(?:have )?(?:{_TOLD}|your answer (?:is|was)|the answer (?:is|"
    rf"was)) (?P<answer>[^.?!;:\[\]()]{{1,120}}?)(?=,? (?:please|kindly|then|answer|complete|fill|skip|leave|miss|go|"
    rf"you|should|must|need|only)\b|,?\s*(?:[.;:)\]]|\Z))|"
    rf"\bif (?P<plain>yes|no)\b",
    re.IGNORECASE,
)
"""An answer without the number of its question, which then is one above: "If you ticked "A shop", answer 6 and 7."."""
_NOT_FOR = re.compile(
    r"\b(?:leave|miss|skip|pass over|ignore|(?:do not|don['\u2019]t|need not) (?:answer|complete))\b(?: out)?"
    r"(?: this| it| the)?(?: question| one)?(?: out| over| blank| empty)* if (?P<answer>you [^()\[\]?.]{2,80})",
    re.IGNORECASE,
)
_OR_SIMILAR = re.compile(r",? or (?:something )?(?:similar|equivalent|like that|the like)\Z", re.IGNORECASE)
_ELSE = {"so": "yes", "not": "no"}


@dataclass(frozen=True, slots=True)
class Condition:
    """The answers named, and the question that they answer; none where the words do not say to which."""

    question: str
    answers: tuple[str, ...]


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


@dataclass(frozen=True, slots=True)
class Range:
    """Questions, from the first to the last, that are for those alone who gave an answer, or `passed` by them.

    `clause` is a condition that names no answer, and says what a question above asks.
    """

    first: str
    last: str
    after: Condition
    is_passed: bool
    clause: str | None = None


_UNSAID = Condition("", ())


def ranges_in(words: str) -> tuple[Range, ...]:
    """Read which questions are for some only: "Answer questions 5 to 7 only if you answered Yes to question 4."."""
    found = (_range_in(sentence) for sentence in sentences_of(words) if "?" not in sentence)
    return tuple(one for one in found if one)


def _range_in(sentence: str) -> Range | None:
    for named in _RANGE.finditer(sentence):
        if not named["last"] and _LEADS_TO.search(sentence[max(0, named.start() - _NEAR) : named.start()]):
            continue
        rest = f"{sentence[: named.start()].rstrip()} {sentence[named.end() :].lstrip()}"
        after = condition_in(rest) if _ANSWERED.search(rest) else None
        is_asked_there = _ASKED_THERE.search(sentence[max(0, named.start() - _NEAR) : named.start()])
        if after is None and not is_asked_there and _ANSWERED.search(rest):
            after = _said_above(rest)
        if after:
            last = named["last"] or named["first"]
            return Range(_number(named["first"]), _number(last), after, bool(_PASSED.search(rest)))
        if (clause := clause_in(sentence)) and _ONLY_ANSWERED.search(sentence[: named.start()]):
            return Range(_number(named["first"]), _number(named["last"] or named["first"]), _UNSAID, False, clause)
    return None


def _said_above(words: str) -> Condition | None:
    """Read after which answers to a question above others are asked, where words do not say to which."""
    found = _HERE.search(words)
    return Condition("", answers_in(found["answer"] or found["plain"])) if found else None


def condition_in(words: str) -> Condition | None:
    """Read after which answers the question is asked."""
    if any(pattern.search(words) for pattern in (_JUMP, _JUMP_LATE, _JUMP_PART, _SKIP)):
        return None
    for pattern in _AFTER:
        if found := pattern.search(words):
            return Condition(_number(found["question"]), answers_in(found["answer"]))
    return None


def jump_in(words: str) -> Jump | None:
    """Read who is sent on, and to where."""
    if found := _JUMP.search(words):
        return Jump(answers_in(found["answer"]), _number(found["to"]), of=found["of"])
    if found := _JUMP_LATE.search(words):
        return Jump(answers_in(found["answer"]), _number(found["to"]))
    if found := _JUMP_PART.search(words):
        return Jump(answers_in(found["answer"]), None, part=found["part"])
    skipped = _SKIP.search(words)
    return Jump(answers_in(skipped["answer"]), None, amount(skipped["count"] or "one")) if skipped else None


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


def _number(said: str) -> str:
    return re.sub(r"[\s()]", "", said)
