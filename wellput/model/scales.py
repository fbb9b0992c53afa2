"""What a scale's answer comes to: its step, of how many, in words."""

from __future__ import annotations

from dataclasses import dataclass

from wellput.model.bank import Bank, Question
from wellput.model.response import Answer, Response


@dataclass(frozen=True, slots=True)
class ScaleResult:
    """Where an answer lies on its question's scale; `ask` is what the answer asks for, if anything."""

    question: str
    title: str
    step: int
    of: int
    label: str
    ask: str | None = None

    @property
    def is_low(self) -> bool:
        """Whether it lies in the lower half, below the middle step."""
        return 2 * self.step < self.of + 1

    @property
    def place(self) -> str:
        """The step in words: 2 of 5."""
        return f"{self.step} of {self.of}"


def scale_result(question: Question, answer: Answer) -> ScaleResult | None:
    """Return where the answer lies; None where the question has no steps, or nothing on them was chosen."""
    steps = [option.step for option in question.options if option.step]
    chosen = question.option(answer.selected[0]) if answer.selected else None
    if chosen is None or chosen.step is None or answer.skipped is not None:
        return None
    return ScaleResult(question.id, question.title or question.text, chosen.step, max(steps), chosen.label, answer.ask)


def feeding(bank: Bank, question: str) -> tuple[Question, ...]:
    """Return the scales that feed a question, in the bank's order."""
    return tuple(one for one in bank.questions if question in one.feeds)


def results_for(bank: Bank, response: Response, question: str) -> tuple[ScaleResult, ...]:
    """Return the results that feed a question, in the bank's order."""
    results = (scale_result(one, response.answer(one.id)) for one in feeding(bank, question))
    return tuple(result for result in results if result)


def low_results(bank: Bank, response: Response, question: str) -> tuple[ScaleResult, ...]:
    """Return the results that feed a question and are low, the lowest first: where an action plan may start."""
    low = (result for result in results_for(bank, response, question) if result.is_low)
    return tuple(sorted(low, key=lambda result: (result.step / result.of, result.step)))
