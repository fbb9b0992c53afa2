"""Completeness: what a department expects to be there."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.checks.rule import Rule, Subject
from wellput.model.bank import Question
from wellput.model.finding import Finding, Place
from wellput.model.response import Answer

MOST_ASKS = 5


def unanswered(subject: Subject) -> Iterator[Finding]:
    """A question that is asked of this respondent has neither an answer nor a reason for leaving it."""
    for question in subject.questions:
        answer = subject.response.answer(question.id)
        if answer == Answer() or (answer.skipped is None and not _says_something(answer)):
            severity = "error" if question.required else "warning"
            kind = "required and " if question.required else ""
            yield Finding(
                "COM01" if question.required else "COM02",
                severity,
                Place(question.id),
                f"{question.name} is {kind}not answered.",
                f"Answer it (wellput ask {question.id}), or skip it with a reason (:skip).",
            )


def incomplete_ranking(subject: Subject) -> Iterator[Finding]:
    """A ranking has fewer options than the question asks for."""
    for question in subject.questions:
        ranked = subject.response.answer(question.id).ranked
        if question.type == "rank" and 0 < len(ranked) < question.least:
            yield Finding(
                "COM03",
                "error" if question.required else "warning",
                Place(question.id, "ranked"),
                f"{question.name} asks for {question.least} in order; {len(ranked)} are given.",
                f"Rank {question.least - len(ranked)} more: wellput ask {question.id}.",
            )


def ranked_without_reason(subject: Subject) -> Iterator[Finding]:
    """A ranked option lacks the reason, or what it would unlock, that the question asks for."""
    for question in subject.questions:
        for ranked in subject.response.answer(question.id).ranked:
            missing = [
                words
                for wanted, said, words in (
                    (question.each.reason, ranked.reason, "why it matters"),
                    (question.each.unlocks, ranked.unlocks, "what it would unlock"),
                )
                if wanted and not said
            ]
            if missing:
                label = _label(question, ranked.option)
                yield Finding(
                    "COM04",
                    "warning",
                    Place(question.id, "ranked", ranked.option),
                    f"{question.name}: {label!r} does not say {' or '.join(missing)}.",
                    "Say it in a sentence each.",
                )


def no_confidentiality(subject: Subject) -> Iterator[Finding]:
    """The response does not say whether it may be published."""
    if subject.response.respondent.confidentiality is None:
        yield Finding(
            "COM08",
            "error",
            Place("respondent", "confidentiality"),
            "The response does not say whether it may be published.",
            "Choose publish, anonymous or confidential: wellput ask respondent.",
        )


def no_name(subject: Subject) -> Iterator[Finding]:
    """The response does not say whose it is."""
    if not subject.response.respondent.name:
        yield Finding(
            "COM05",
            "error",
            Place("respondent", "name"),
            "The response does not say whose it is.",
            "Give the organisation's name: wellput ask respondent.",
        )


def no_summary(subject: Subject) -> Iterator[Finding]:
    """The response has no summary in a sentence."""
    if not subject.response.summary.sentence:
        yield Finding(
            "COM09",
            "warning",
            Place("summary", "sentence"),
            "The response has no summary in a sentence.",
            "Say in one sentence what a busy reader must remember: wellput ask summary.",
        )


def asks_out_of_number(subject: Subject) -> Iterator[Finding]:
    """The summary has no asks, or more than a reader will remember."""
    count = len(subject.response.summary.asks)
    if not 1 <= count <= MOST_ASKS:
        yield Finding(
            "COM10",
            "warning",
            Place("summary", "asks"),
            f"The summary has {count or 'no'} asks; one to {MOST_ASKS} are remembered.",
            "Name the few things that you want done, and by whom: wellput ask summary.",
        )


def _says_something(answer: Answer) -> bool:
    return bool(answer.model_dump(exclude_defaults=True, exclude={"confirmed", "illustrative", "skipped"}))


def _label(question: Question, option: str) -> str:
    known = question.option(option)
    return known.label if known else option


RULES = (
    Rule(
        code="COM01",
        severity="error",
        title="A question is not answered",
        why="Analysts count answers question by question. Skipping is fine where it is said openly.",
        source="Visionary, top tips for responding to consultations",
        before="(nothing)",
        after="skipped: Not relevant to a group of volunteers only.",
        find=unanswered,
    ),
    Rule(
        code="COM03",
        severity="error",
        title="A ranking is not complete",
        why="A ranking with gaps may be left out of the count.",
        source="VCS Emergencies Partnership, Strengthening Partnerships Consultation",
        before="two benefits ranked where five are asked for",
        after="five benefits, each with its reason",
        find=incomplete_ranking,
    ),
    Rule(
        code="COM04",
        severity="warning",
        title="A ranked option has no reason",
        why="A choice without a reason can be counted but not quoted; say what it would unlock.",
        source="VCS Emergencies Partnership, Strengthening Partnerships Consultation",
        before="1. Two-way communication channels",
        after="1. Two-way communication channels: we are called late because nobody holds our number.",
        find=ranked_without_reason,
    ),
    Rule(
        code="COM05",
        severity="error",
        title="The response does not say whose it is",
        why="A response without a name cannot be weighed, and may be set aside.",
        source="NICVA, how to respond to a consultation",
        before="(nothing)",
        after="name: the organisation's full name",
        find=no_name,
    ),
    Rule(
        code="COM08",
        severity="error",
        title="Confidentiality is not stated",
        why="Departments publish responses unless they are asked not to.",
        source="NICVA, how to respond to a consultation",
        before="(nothing)",
        after="confidentiality: publish",
        find=no_confidentiality,
    ),
    Rule(
        code="COM09",
        severity="warning",
        title="There is no summary in a sentence",
        why="Many readers read the first lines only.",
        source="House of Commons, guidance on written evidence",
        before="(nothing)",
        after="We support the duty if it comes with shared funding and training.",
        find=no_summary,
    ),
    Rule(
        code="COM10",
        severity="warning",
        title="There are no asks, or too many",
        why="Recommendations that stand first, and are few, are the ones that are remembered.",
        source="Visionary, top tips for responding to consultations",
        before="(nothing)",
        after="1. Fund one shared liaison post in each local resilience forum.",
        find=asks_out_of_number,
    ),
)
