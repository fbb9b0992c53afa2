"""Which questions are asked of whom."""

from __future__ import annotations

from wellput.model.bank import Bank, Question, Theme
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


def is_set_apart(bank: Bank, response: Response, question: Question) -> bool:
    """Say whether the question belongs to an optional theme that this respondent has not gone to."""
    theme = next((one for one in bank.themes if question in one.questions), None)
    return theme is not None and _is_left_alone(theme, response)


def relevant_questions(bank: Bank, response: Response) -> tuple[Question, ...]:
    """Return the questions of the themes that are asked of this respondent, in the bank's order."""
    themes = (theme for theme in bank.themes if not _is_left_alone(theme, response))
    return tuple(question for theme in themes for question in theme.questions if is_relevant(question, response))


def _is_left_alone(theme: Theme, response: Response) -> bool:
    return theme.optional and not any(question.id in response.answers for question in theme.questions)
