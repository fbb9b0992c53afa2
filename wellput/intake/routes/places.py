"""Where the numbers of a list stand, by which routes name the questions that they lead from and to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from wellput.intake.numbers.keys import number_key
from wellput.model.question_list import Doubt, FoundQuestion

MOST_BACK, FAR_BACK = 6, 12
"""How many questions above an answer is looked for that words do not say the question of, and in words said again."""


class Places:
    """Where each number stands, the nearest before or after a place first."""

    def __init__(self, questions: Sequence[FoundQuestion]) -> None:
        self.questions = questions
        self.by_number: dict[str, list[int]] = {}
        for at, question in enumerate(questions):
            is_row = bool(question.parent and question.number and question.number.isdigit())
            if not is_row:  # the second row of question 4 is no question 2
                self.by_number.setdefault(number_key(question.number), []).append(at)
        for at, question in enumerate(questions):  # where a grid's rows stand in the place of its own question
            if question.parent and number_key(question.parent) not in self.by_number:
                self.by_number[number_key(question.parent)] = [at]

    def before(self, number: str, at: int) -> int | None:
        """Return the last place before another at which the number stands."""
        return max((one for one in self.by_number.get(number_key(number), ()) if one < at), default=None)

    def after(self, number: str, at: int) -> int | None:
        """Return the first place after another at which the number stands, or a part's that is without its own."""
        mine = self.by_number.get(number_key(number)) or self.by_number.get(f"{number_key(number)}.1", [])
        return min((one for one in mine if one > at), default=None)


def name_of(question: FoundQuestion) -> str:
    """Return by what a route names its question: its number, or its words in a list without numbers."""
    return question.number or question.text


def with_doubt(question: FoundQuestion, words: str) -> FoundQuestion:
    """Return a question with what is not clear of its route."""
    return replace(question, doubts=(*question.doubts, Doubt("route", words)))
