"""Put a bank's questions in another order, add one, take one out: each gives a new bank."""

from __future__ import annotations

from collections.abc import Callable

from wellput.errors import NotUnderstoodError
from wellput.model.bank import Bank, Question, Theme


def with_question(bank: Bank, question: Question) -> Bank:
    """Return the bank with the question of that id as it is now, in the themes or in the profile."""
    profile = tuple(question if one.id == question.id else one for one in bank.profile)
    if profile != bank.profile:
        return bank.model_copy(update={"profile": profile})
    return _themes(bank, lambda theme: tuple(question if one.id == question.id else one for one in theme.questions))


def added(bank: Bank, question: Question, after: str | None) -> Bank:
    """Return the bank with a new question behind another one, or at the end."""
    behind = after or bank.themes[-1].questions[-1].id
    return _beside(bank, question, behind, 1)


def dropped(bank: Bank, question: str) -> Bank:
    """Return the bank without a question; a theme goes with its last one."""
    if bank.question(question) is None:
        profile = tuple(one for one in bank.profile if one.id != question)
        return bank.model_copy(update={"profile": profile})
    if sum(1 for _ in bank.questions) == 1:
        raise NotUnderstoodError("It is the bank's only question.", "Add another one first.")
    return _themes(bank, lambda theme: tuple(one for one in theme.questions if one.id != question))


def moved(bank: Bank, question: str, beside: str, *, after: bool) -> Bank:
    """Return the bank with a question right before another one, or right after it, in that one's theme."""
    if question == beside:
        raise NotUnderstoodError("A question cannot be moved to itself.", "Name another one.")
    going = _of_themes(bank, question)
    _of_themes(bank, beside)
    without = _themes(bank, lambda theme: tuple(one for one in theme.questions if one.id != question))
    return _beside(without, going, beside, 1 if after else 0)


def shifted(bank: Bank, question: str, by: int) -> Bank:
    """Return the bank with a question one place up (-1) or down (1).

    Where it is the first or the last of its theme it goes into the theme next to it: to its end, or to its beginning.
    """
    going = _of_themes(bank, question)
    at = next(n for n, theme in enumerate(bank.themes) if going in theme.questions)
    questions = bank.themes[at].questions
    place = questions.index(going) + by
    if 0 <= place < len(questions):
        return moved(bank, question, questions[place].id, after=by > 0)
    if not 0 <= at + by < len(bank.themes):
        raise NotUnderstoodError(f"It is the {'first' if by < 0 else 'last'} question already.")
    beside = bank.themes[at + by].questions[-1 if by < 0 else 0]
    return moved(bank, question, beside.id, after=by < 0)


def _of_themes(bank: Bank, question: str) -> Question:
    found = bank.question(question)
    if found is None:
        raise NotUnderstoodError(
            "What is asked about the respondent has its own order.", "Change that order in the file, under `profile:`."
        )
    return found


def _beside(bank: Bank, question: Question, beside: str, by: int) -> Bank:
    def placed(theme: Theme) -> tuple[Question, ...]:
        at = next((n for n, one in enumerate(theme.questions) if one.id == beside), None)
        if at is None:
            return theme.questions
        return (*theme.questions[: at + by], question, *theme.questions[at + by :])

    return _themes(bank, placed)


def _themes(bank: Bank, questions: Callable[[Theme], tuple[Question, ...]]) -> Bank:
    """Return the bank with other questions: made anew, since a copy would still find the old ones by their ids."""
    themes = (theme.model_copy(update={"questions": questions(theme)}) for theme in bank.themes)
    return Bank.model_construct(**dict(bank) | {"themes": tuple(theme for theme in themes if theme.questions)})
