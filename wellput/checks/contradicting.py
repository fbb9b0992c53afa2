"""Where an answer says something else than an earlier answer to nearly the same question: by rules that can be told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wellput.checks.agreement import agreement
from wellput.checks.rule import Passage
from wellput.checks.same_quantity import unlike_values
from wellput.model.answer_told import chosen_labels
from wellput.model.bank import Question
from wellput.model.evidence import Evidence
from wellput.model.library import EarlierAnswer
from wellput.model.prose import Prose, answer_prose
from wellput.model.response import Answer
from wellput.text import listed, long_date
from wellput.text.alike import alike
from wellput.text.amounts import in_words
from wellput.text.sentences import sentences
from wellput.text.similar_questions import SAME, question_likeness, turned_about

CHOICE, FIGURE, SIDE = "EAR01", "EAR02", "EAR03"
"""The rules, by their codes."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """One thing that is said otherwise than before: by which rule, in which field, at which words, and how."""

    code: str
    field: str
    words: str | None
    told: str


def contradictions(
    question: Question, answer: Answer, earlier: Sequence[EarlierAnswer], known: Mapping[str, Evidence]
) -> Iterator[Contradiction]:
    """Yield what an answer says otherwise than earlier ones to nearly the same question; `known` is its evidence.

    What is marked illustrative, or was left out, is nobody's view and is not compared.
    """
    if answer.illustrative or answer.skipped is not None:
        return
    for then in earlier:
        if then.answer.illustrative or not _asks_the_same(question, then.question):
            continue
        choice = tuple(_choice(question, answer, then))
        yield from choice
        yield from _figures(question, answer, then, known)
        yield from () if choice else _side(question, answer, then)


def _asks_the_same(one: Question, other: Question) -> bool:
    return question_likeness(one.text, other.text) >= SAME and not turned_about(one.text, other.text)


def _choice(question: Question, answer: Answer, then: EarlierAnswer) -> Iterator[Contradiction]:
    """Compare choices by their labels, where all that was chosen then can be chosen now."""
    now, before = chosen_labels(question, answer), chosen_labels(then.question, then.answer)
    offered = {alike(option.label) for option in question.options}
    if not now or not before or not offered.issuperset(map(alike, before)):
        return
    field = "ranked" if answer.ranked else "selected"
    if answer.ranked and then.answer.ranked:
        now, before = now[:1], before[:1]
    dropped = [one for one in before if alike(one) not in map(alike, now)]
    if dropped:
        first = " first" if answer.ranked and then.answer.ranked else ""
        told = f"You choose {_quoted(now)}{first}. {_on(then)} you chose {_quoted(dropped)}{first}."
        yield Contradiction(CHOICE, field, None, f"{told}{_asked(question, then)}")


def _figures(
    question: Question, answer: Answer, then: EarlierAnswer, known: Mapping[str, Evidence]
) -> Iterator[Contradiction]:
    """Compare the figure that is asked for, and figures in the words that seem to speak of the same."""
    number, before = answer.number, then.answer.number
    same_unit = alike(question.unit or "") == alike(then.question.unit or "")
    if number is not None and before is not None and same_unit and number != before:
        unit = question.unit or ""
        here, there = in_words(number, unit), in_words(before, unit)
        told = f"You give {here}. {_on(then)} you gave {there}.{_asked(question, then)}"
        yield Contradiction(FIGURE, "number", None, told)
    unlike = unlike_values(_passages(f"{question.id}.then", then.answer), _passages(question.id, answer), known)
    for passage, here, there in unlike:
        both = f"You write “{here}”. {_on(then)} you wrote “{there}”, and both seem to be one thing."
        yield Contradiction(FIGURE, passage.prose.field, here, f"{both}{_asked(question, then)}")


def _side(question: Question, answer: Answer, then: EarlierAnswer) -> Iterator[Contradiction]:
    """Compare positions that are wholly for a thing and wholly against it."""
    now, before = answer.position or "", then.answer.position or ""
    if agreement(now) * agreement(before) < 0:
        sides = ("for it", "against it") if agreement(now) > 0 else ("against it", "for it")
        told = (
            f"Your position seems to be {sides[0]}: “{now.strip()}” {_on(then)} it seemed to be {sides[1]}: "
            f"“{before.strip()}”{_asked(question, then)}"
        )
        yield Contradiction(SIDE, "position", None, told)


def _passages(name: str, answer: Answer) -> tuple[Passage, ...]:
    fields = (Prose(name, one.field, one.text, one.item) for one in answer_prose(name, answer))
    return tuple(Passage(one, sentences(one.text)) for one in fields)


def _on(then: EarlierAnswer) -> str:
    return f"On {long_date(then.on)} ({then.consultation})"


def _asked(question: Question, then: EarlierAnswer) -> str:
    """Give both wordings where the question was put in other words."""
    if alike(question.text) == alike(then.question.text):
        return ""
    return f" The question then: “{then.question.text}” And here: “{question.text}”"


def _quoted(labels: Sequence[str]) -> str:
    return listed([f"“{label}”" for label in labels])
