"""An answer in words, whatever its question's type: to be read again, and to be searched."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.model.bank import Question
from wellput.model.prose import answer_prose
from wellput.model.response import Answer
from wellput.text import long_date
from wellput.text.amounts import in_words

_NAMES = {"position": "Position", "text": "Reasons", "ask": "Ask", "other": "Other", "do": "Action"}
_OF_OPTIONS = {"reason": "Reason", "unlocks": "What it would unlock"}


def answer_told(question: Question, answer: Answer) -> tuple[str, ...]:
    """Return everything that an answer says, a part a text; a worksheet and a map by what they are about."""
    return (*_chosen(question, answer), *_worked_out(answer), *_prose(question, answer))


def chosen_labels(question: Question, answer: Answer) -> tuple[str, ...]:
    """Return the labels of the options that were chosen or ranked, in their order."""
    return tuple(question.called(one) for one in (*answer.selected, *(one.option for one in answer.ranked)))


def _chosen(question: Question, answer: Answer) -> Iterator[str]:
    labels = chosen_labels(question, answer)
    if answer.ranked:
        yield f"Ranking: {'; '.join(f'{rank}. {label}' for rank, label in enumerate(labels, 1))}"
    elif labels:
        yield f"Chosen: {'; '.join(labels)}"
    if answer.number is not None:
        yield f"Figure: {in_words(answer.number, question.unit or '')}"
    if answer.date is not None:
        yield f"Date: {long_date(answer.date)}"


def _worked_out(answer: Answer) -> Iterator[str]:
    if answer.cost:
        yield f"Costs: {'; '.join(dict.fromkeys(line.activity for line in answer.cost.lines)) or 'no lines'}"
    if answer.map:
        yield f"Relationships: {'; '.join(one.partner for one in answer.map)}"


def _prose(question: Question, answer: Answer) -> Iterator[str]:
    for one in answer_prose(question.id, answer):
        if one.field in _OF_OPTIONS and one.item:
            yield f"{_OF_OPTIONS[one.field]}, “{question.called(one.item)}”: {one.text.strip()}"
        else:
            yield f"{_NAMES.get(one.field, 'What would help')}: {one.text.strip()}"
