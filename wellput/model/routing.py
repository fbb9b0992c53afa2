"""Which questions are asked of whom."""

from __future__ import annotations

from wellput.model.bank import Bank, Question
from wellput.model.response import Response


def is_relevant(question: Question, response: Response) -> bool:
    """Say whether the question is asked of this respondent, given the answers so far.

    While the kind of respondent is not known, no question is hidden for it.
    """
    rule = question.relevant
    if rule is None:
        return True
    kind = response.respondent.kind
    if rule.respondent and kind is not None and kind not in rule.respondent:
        return False
    if rule.question is None:
        return True
    answer = response.answer(rule.question)
    chosen = {*answer.selected, *(one.option for one in answer.ranked)}
    return not chosen.isdisjoint(rule.is_)


def relevant_questions(bank: Bank, response: Response) -> tuple[Question, ...]:
    """Return the questions of the themes that are asked of this respondent, in the bank's order."""
    return tuple(question for question in bank.questions if is_relevant(question, response))
