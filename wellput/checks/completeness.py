"""Completeness: every question that is asked has an answer, or a reason for leaving it."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.checks.answers import says_something
from wellput.checks.rule import Rule, Subject
from wellput.model.bank import Question
from wellput.model.finding import Finding, Place
from wellput.text import closest, listed
from wellput.text.meant import surely_meant


def required_unanswered(subject: Subject) -> Iterator[Finding]:
    """A required question has neither an answer nor a reason for leaving it."""
    for question in _unanswered(subject):
        if question.required:
            yield Finding(
                "COM01",
                "error",
                Place(question.id),
                f"{question.name} is required and not answered.",
                f"Answer it (wellput ask {question.id}), or skip it with a reason (:skip).",
            )


def unanswered(subject: Subject) -> Iterator[Finding]:
    """A question that is asked of this respondent has neither an answer nor a reason for leaving it."""
    for question in _unanswered(subject):
        if not question.required:
            yield Finding(
                "COM02",
                "warning",
                Place(question.id),
                f"{question.name} is not answered.",
                f"Answer it (wellput ask {question.id}), or skip it with a reason (:skip).",
            )


def skipped_without_reason(subject: Subject) -> Iterator[Finding]:
    """A question is left out, and nothing says why."""
    for question in subject.questions:
        reason = subject.response.answer(question.id).skipped
        if reason is not None and not any(sign.isalnum() for sign in reason):
            yield Finding(
                "COM11",
                "warning",
                Place(question.id, "skipped"),
                f"{question.name} is skipped without a reason.",
                f"Give the reason in a few words, such as “not relevant to us”: wellput ask {question.id}, then :skip.",
            )


def answer_to_no_question(subject: Subject) -> Iterator[Finding]:
    """An answer belongs to no question of the bank, so that no department will look for it."""
    known = [question.id for question in subject.bank.questions]
    for name in subject.response.answers:
        if subject.bank.question(name) is None:
            near = closest(name, known)
            hint = f"Did you mean `{near}`?" if near else "`wellput bank show` lists the questions."
            yield Finding(
                "COM13",
                "error",
                Place(name),
                f"There is an answer to `{name}`, and the question bank has no such question.",
                f"{hint} Mend the name in the draft, or move the words to the question that they answer.",
            )
    yield from _unknown_options(subject)
    yield from _unknown_kind(subject)


def _unanswered(subject: Subject) -> Iterator[Question]:
    """Yield what is missing; a question for one kind of respondent is not, while the kind is not known."""
    kind = subject.response.respondent.kind
    for question in subject.questions:
        if kind is None and question.relevant and question.relevant.respondent:
            continue
        answer = subject.response.answer(question.id)
        if answer.skipped is None and not says_something(question.id, answer):
            yield question


def _unknown_options(subject: Subject) -> Iterator[Finding]:
    for question in subject.bank.questions:
        answer = subject.response.answer(question.id)
        for field, chosen in (("selected", answer.selected), ("ranked", [one.option for one in answer.ranked])):
            for option in chosen:
                if question.option(option) is None:
                    near = surely_meant(option, [one.id for one in question.options])
                    known = f"Its options: {listed([f'“{one.label}”' for one in question.options])}. "
                    hint = f"Did you mean `{near}`? " if near else known if question.options else ""
                    called = question.called(option)
                    words = f"`{option}`" if called == option else f"“{called}”"
                    yield Finding(
                        "COM13",
                        "error",
                        Place(question.id, field, option),
                        f"{question.name}: {words} is none of its options.",
                        f"{hint}Choose again: wellput ask {question.id}.",
                    )


def _unknown_kind(subject: Subject) -> Iterator[Finding]:
    kind, known = subject.response.respondent.kind, [one.id for one in subject.bank.respondents]
    if kind is not None and known and kind not in known:
        near = surely_meant(kind.casefold(), known)
        hint = f"Did you mean `{near}`? " if near else f"Known: {listed([f'`{one}`' for one in known])}. "
        yield Finding(
            "COM13",
            "error",
            Place("respondent", "kind", kind),
            f"`{kind}` is none of the kinds of respondent that the consultation knows.",
            f"{hint}Choose again: wellput ask respondent.",
        )


RULES = (
    Rule(
        code="COM01",
        severity="error",
        title="A required question is not answered",
        why="Analysts count answers question by question, and a form may refuse a response with a required one empty.",
        source="Visionary, top tips for responding to consultations",
        before="(nothing)",
        after="(skipped: Not relevant to a group of volunteers only.)",
        find=required_unanswered,
    ),
    Rule(
        code="COM02",
        severity="warning",
        title="A question is neither answered nor skipped",
        why="Answering what is relevant is enough, but a gap looks like an oversight: say that you leave it out.",
        source="Visionary, top tips for responding to consultations",
        before="(nothing)",
        after="(skipped: We have never been asked to an exercise.)",
        find=unanswered,
    ),
    Rule(
        code="COM11",
        severity="warning",
        title="A question is skipped without a reason",
        why="Leaving a question out is fine. A word of reason shows that it was read, and that is evidence too.",
        source="Visionary, top tips for responding to consultations",
        before="(skipped: -)",
        after="(skipped: We have no paid staff.)",
        find=skipped_without_reason,
    ),
    Rule(
        code="COM13",
        severity="error",
        title="An answer is to a question or option that does not exist",
        why="Answers are read under their question. One that belongs nowhere is lost, mostly through a slip of typing.",
        source="NICVA, how to respond to a consultation",
        before="(an answer to `barrier`, where the question is `barriers`)",
        after="(the same answer to `barriers`)",
        find=answer_to_no_question,
    ),
)
