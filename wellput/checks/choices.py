"""Completeness of choices: as many as asked, each with what is asked about it."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.checks.answers import answered, option_label
from wellput.checks.rule import Rule, Subject
from wellput.model.bank import CHOOSING, Question
from wellput.model.finding import Finding, Place, Severity


def out_of_number(subject: Subject) -> Iterator[Finding]:
    """Fewer options are chosen or ranked than the question asks for, or more."""
    for one in answered(subject):
        question, answer = one.question, one.answer
        if question.type not in CHOOSING:
            continue
        ranking = question.type == "rank"
        count = len({ranked.option for ranked in answer.ranked} if ranking else set(answer.selected))
        if not question.least <= count <= question.most:
            severity: Severity = "error" if question.required else "warning"
            yield Finding(
                "COM03",
                severity,
                Place(question.id, "ranked" if ranking else "selected"),
                _told(question, count, ranking),
                f"{_to_do(question, count)}: wellput ask {question.id}.",
            )


def ranked_without_reason(subject: Subject) -> Iterator[Finding]:
    """A ranked option lacks the reason, or what it would unlock, that the question asks for."""
    for one in answered(subject):
        question, answer = one.question, one.answer
        for ranked in answer.ranked:
            missing = [
                words
                for wanted, said, words in (
                    (question.each.reason, ranked.reason, "why it matters"),
                    (question.each.unlocks, ranked.unlocks, "what it would unlock"),
                )
                if wanted and not (said or "").strip()
            ]
            if missing:
                yield Finding(
                    "COM04",
                    "warning",
                    Place(question.id, "ranked", ranked.option),
                    f"{question.name}: “{option_label(question, ranked.option)}” does not say {' or '.join(missing)}.",
                    "Say it in a sentence each.",
                )


def other_without_words(subject: Subject) -> Iterator[Finding]:
    """The option for something else is chosen, and nothing says what."""
    for one in answered(subject):
        question, answer = one.question, one.answer
        chosen = {*answer.selected, *(ranked.option for ranked in answer.ranked)}
        for option in question.options:
            if option.other and option.id in chosen and not (answer.other or "").strip():
                yield Finding(
                    "COM12",
                    "warning",
                    Place(question.id, "other", option.id),
                    f"{question.name}: “{option.label}” is chosen, and nothing says what.",
                    f"Say it in a few words, or choose a listed option: wellput ask {question.id}.",
                )


def _told(question: Question, count: int, ranking: bool) -> str:
    least, most = question.least, question.most
    asked = f"{least}" if least == most else f"{least} to {most}" if least else f"at most {most}"
    noun = "option" if most == 1 else "different options"
    order = " in order" if ranking else ""
    return f"{question.name} asks for {asked} {noun}{order}; {count or 'none'} {'is' if count <= 1 else 'are'} chosen."


def _to_do(question: Question, count: int) -> str:
    if count < question.least:
        return f"Choose {question.least - count} more"
    return f"Take {count - question.most} away"


RULES = (
    Rule(
        code="COM03",
        severity="error",
        title="Too few options are chosen, or too many",
        why="A choice that does not fit the form may be left out of the count. Where an answer is optional: a warning.",
        source="VCS Emergencies Partnership, Strengthening Partnerships Consultation",
        before="(two benefits ranked where five are asked for)",
        after="(five benefits, each with its reason)",
        find=out_of_number,
    ),
    Rule(
        code="COM04",
        severity="warning",
        title="A ranked option has no reason",
        why="A choice without a reason can be counted but not quoted; say what it would unlock.",
        source="VCS Emergencies Partnership, Strengthening Partnerships Consultation",
        before="(1. Two-way communication channels)",
        after="(1. Two-way communication channels: we are called late because nobody holds our number.)",
        find=ranked_without_reason,
    ),
    Rule(
        code="COM12",
        severity="warning",
        title="“Other” is chosen without words",
        why="An analyst cannot sort an “other” that says nothing, and the point is lost.",
        source="Aaron McLoughlin, checklist (aaronmcloughlin.com)",
        before="(chosen: Another barrier)",
        after="(chosen: Another barrier; in words: volunteers are not insured on the responders' sites)",
        find=other_without_words,
    ),
)
