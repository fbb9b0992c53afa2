"""Limits: how long an answer is against what the bank allows or advises, and the response as a whole."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.checks.rule import Rule, Subject
from wellput.model.bank import Advised, Limit, Question
from wellput.model.finding import Finding, Place
from wellput.model.prose import SUMMARY, answer_prose
from wellput.text import CITATION, count_words

NEAR = 0.9
"""The share of a limit from which on an answer is near it. The share is ours."""

MOST_WORDS = 3_000
"""What committees of the House of Commons ask for at most in written evidence."""


def too_many_words(subject: Subject) -> Iterator[Finding]:
    """An answer has more words than its limit; a limit that only advises makes a warning."""
    for question in subject.questions:
        if question.max_words is not None:
            yield from _over("LIM01", question, _words(subject, question), question.max_words, "words")


def near_the_word_limit(subject: Subject) -> Iterator[Finding]:
    """An answer nearly fills a fixed limit, and another program may count differently."""
    for question in subject.questions:
        if question.max_words is not None:
            yield from _near("LIM02", question, _words(subject, question), question.max_words, "words")


def too_many_characters(subject: Subject) -> Iterator[Finding]:
    """An answer has more characters than its limit, or nearly fills it."""
    for question in subject.questions:
        if question.max_characters is not None:
            count = sum(len(CITATION.sub("", text)) for text in _texts(subject, question))
            yield from _over("LIM03", question, count, question.max_characters, "characters")
            yield from _near("LIM03", question, count, question.max_characters, "characters")


def too_long_overall(subject: Subject) -> Iterator[Finding]:
    """The response as a whole is longer than a reader will read."""
    shown = {SUMMARY, *(question.id for question in subject.questions)}
    prose = (passage.prose for passage in subject.passages)
    words = sum(count_words(one.text) for one in prose if one.question in shown)
    if words > MOST_WORDS:
        yield Finding(
            "LIM04",
            "advice",
            Place(),
            f"The response has {words:,} words; committees ask for {MOST_WORDS:,} at most.",
            "Cut what is said twice and what others can say as well; keep what you alone have seen.",
        )


def _over(code: str, question: Question, count: int, limit: Limit, noun: str) -> Iterator[Finding]:
    most, advised = _most(limit), isinstance(limit, Advised)
    if count > most:
        cut = count - most
        yield Finding(
            code,
            "warning" if advised else "error",
            Place(question.id),
            f"{question.name} has {count:,} {noun}; {most:,} are {'advised' if advised else 'allowed'}.",
            f"Cut {cut:,} {noun if cut > 1 else noun[:-1]}: keep the facts, drop what is said elsewhere.",
        )


def _near(code: str, question: Question, count: int, limit: Limit, noun: str) -> Iterator[Finding]:
    """Yield a finding for a limit that cuts; what is only advised may be filled to the brim."""
    if not isinstance(limit, Advised) and limit * NEAR < count <= limit:
        yield Finding(
            code,
            "advice",
            Place(question.id),
            f"{question.name} has {count:,} of the {limit:,} {noun} that are allowed.",
            "Leave some room: a form may count otherwise, and cuts what is over.",
        )


def _words(subject: Subject, question: Question) -> int:
    return sum(map(count_words, _texts(subject, question)))


def _texts(subject: Subject, question: Question) -> Iterator[str]:
    answer = subject.response.answer(question.id)
    return (one.text for one in answer_prose(question.id, answer) if answer.skipped is None)


def _most(limit: Limit) -> int:
    return limit.advised if isinstance(limit, Advised) else limit


RULES = (
    Rule(
        code="LIM01",
        severity="error",
        title="An answer has too many words",
        why="Forms cut what is over the limit, and long answers are read in part. An advised limit makes a warning.",
        source="House of Commons, guidance on written evidence",
        before="(an answer of 400 words where 250 are allowed)",
        after="(the same facts in 240 words)",
        find=too_many_words,
    ),
    Rule(
        code="LIM02",
        severity="advice",
        title="An answer is near its limit of words",
        why="Forms count words differently: a hyphen or a dash can make one word two.",
        source="NICVA, how to respond to a consultation",
        before="(an answer of 249 words where 250 are allowed)",
        after="(the same facts in 220 words)",
        find=near_the_word_limit,
    ),
    Rule(
        code="LIM03",
        severity="error",
        title="An answer has too many characters, or nearly so",
        why="Online forms count spaces and line ends too, and cut the rest. Near the limit: advice.",
        source="NICVA, how to respond to a consultation",
        before="(an answer of 2,100 characters where 2,000 are allowed)",
        after="(the same facts in 1,700 characters)",
        find=too_many_characters,
    ),
    Rule(
        code="LIM04",
        severity="advice",
        title="The response is long as a whole",
        why="A reader of hundreds of responses reads short ones whole and long ones in part.",
        source="House of Commons, guidance on written evidence",
        before="(4,200 words in all)",
        after="(2,900 words in all)",
        find=too_long_overall,
    ),
)
