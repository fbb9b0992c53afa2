"""Which questions a response shows, and which of them have an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from wellput.model.bank import Bank, Question, Theme
from wellput.model.response import Answer, Response

Relevant = Callable[[Question], bool]


def shown_questions(bank: Bank, response: Response, relevant: Relevant) -> Iterator[tuple[Theme, Question, Answer]]:
    """Yield what is asked of this respondent, and whatever was answered all the same, in the bank's order."""
    for theme in bank.themes:
        for question in theme.questions:
            if question.id in response.answers or relevant(question):
                yield theme, question, response.answer(question.id)


def is_answered(answer: Answer) -> bool:
    """Say whether anything was said in answer; what was skipped is left out, whatever was said before."""
    aside = {"confirmed": None, "illustrative": False}
    return answer.skipped is None and answer.model_copy(update=aside) != Answer()
