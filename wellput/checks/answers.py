"""The answers that stand in a draft: to questions that are asked of this respondent, and not left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import shorten

from wellput.checks.rule import Passage, Subject
from wellput.model.bank import Question
from wellput.model.prose import answer_prose
from wellput.model.response import Answer
from wellput.text.sentences import Sentence

MOST_SHOWN = 120
"""Characters of a respondent's words that a message repeats."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A question, its answer, and the fields of prose in it."""

    question: Question
    answer: Answer
    passages: tuple[Passage, ...]

    def passage(self, field: str) -> Passage | None:
        """Return the first field of that name, or None where it is empty."""
        return next((one for one in self.passages if one.prose.field == field), None)

    def sentences(self, *fields: str) -> Iterator[tuple[Passage, Sentence]]:
        """Yield every sentence of those fields, or of all, with the field it stands in."""
        for passage in self.passages:
            if not fields or passage.prose.field in fields:
                yield from ((passage, sentence) for sentence in passage.sentences)


def answered(subject: Subject) -> Iterator[Answered]:
    """Yield the questions that are asked of this respondent, answered and not left out."""
    passages: dict[str, list[Passage]] = {}
    for passage in subject.passages:
        passages.setdefault(passage.prose.question, []).append(passage)
    for question in subject.questions:
        answer = subject.response.answer(question.id)
        if answer.skipped is None and says_something(question.id, answer):
            yield Answered(question, answer, tuple(passages.get(question.id, ())))


def says_something(question: str, answer: Answer) -> bool:
    """Say whether an answer holds anything that a reader would take for one."""
    return bool(
        answer.selected
        or answer.ranked
        or answer.number is not None
        or answer.date
        or (answer.cost and answer.cost.lines)
        or answer.map
        or answer.actions
        or any(answer_prose(question, answer))
    )


def shown(words: str) -> str:
    """Return words as a message shows them: on one line, and cut where they are many."""
    return f"\u201c{shorten(words, MOST_SHOWN, placeholder=' ...')}\u201d"


def option_label(question: Question, option: str) -> str:
    """Return an option's words, or its id where the question does not have it."""
    return question.called(option)
