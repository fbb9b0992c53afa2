"""How far a response has come: each question's state, counted by theme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wellput.interview.profile import profile_value
from wellput.interview.profile_steps import profile_steps
from wellput.model.bank import Bank, Question, Theme
from wellput.model.response import Answer, Response
from wellput.model.routing import relevant_questions

State = Literal["untouched", "begun", "answered", "skipped"]


@dataclass(frozen=True, slots=True)
class Stage:
    """A question and how far its answer has come."""

    question: Question
    state: State


@dataclass(frozen=True, slots=True)
class ThemeProgress:
    """A theme's questions that are asked of this respondent, with their states."""

    theme: Theme
    stages: tuple[Stage, ...]

    @property
    def total(self) -> int:
        """How many questions of the theme are asked of this respondent."""
        return len(self.stages)

    @property
    def answered(self) -> int:
        """How many are answered."""
        return sum(one.state == "answered" for one in self.stages)

    @property
    def skipped(self) -> int:
        """How many were left out, with a reason."""
        return sum(one.state == "skipped" for one in self.stages)

    @property
    def missing(self) -> tuple[Question, ...]:
        """Required questions that are neither answered nor skipped."""
        return tuple(
            one.question for one in self.stages if one.question.required and one.state in ("untouched", "begun")
        )


@dataclass(frozen=True, slots=True)
class BlockProgress:
    """How much of the respondent block, or of the summary, is there; `missing` names what is required."""

    state: State
    answered: int
    total: int
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a whole response has come."""

    respondent: BlockProgress
    themes: tuple[ThemeProgress, ...]
    summary: BlockProgress

    @property
    def total(self) -> int:
        """How many questions are asked of this respondent."""
        return sum(theme.total for theme in self.themes)

    @property
    def answered(self) -> int:
        """How many of them are answered."""
        return sum(theme.answered for theme in self.themes)

    @property
    def skipped(self) -> int:
        """How many of them were left out, with a reason."""
        return sum(theme.skipped for theme in self.themes)


def progress(bank: Bank, response: Response) -> Progress:
    """Count what is answered, skipped and missing, of what is asked of this respondent."""
    asked = {question.id for question in relevant_questions(bank, response)}
    themes = tuple(
        ThemeProgress(
            theme,
            tuple(
                Stage(question, state(question, response.answer(question.id)))
                for question in theme.questions
                if question.id in asked
            ),
        )
        for theme in bank.themes
    )
    return Progress(
        respondent_progress(bank, response),
        tuple(one for one in themes if one.stages),
        summary_progress(response),
    )


def still_to_answer(done: Progress) -> tuple[Question, ...]:
    """Return the questions that are neither answered nor skipped, in the bank's order."""
    stages = (stage for theme in done.themes for stage in theme.stages)
    return tuple(stage.question for stage in stages if stage.state in ("untouched", "begun"))


def state(question: Question, answer: Answer) -> State:
    """Say how far an answer has come.

    It is answered once it holds what its type asks for and reasons (a map is its own), or once its author confirmed
    it.
    """
    if answer.skipped is not None:
        return "skipped"
    if answer == Answer():
        return "untouched"
    whole = has_main(question, answer)
    reasons = answer.text or question.type == "relationships"
    if (answer.confirmed and (whole or not question.required)) or (whole and reasons):
        return "answered"
    return "begun"


def has_main(question: Question, answer: Answer) -> bool:
    """Say whether an answer holds what its question's type asks for."""
    match question.type:
        case "select_one" | "select_multiple" | "scale":
            return len(answer.selected) >= question.least
        case "rank":
            return len(answer.ranked) >= question.least
        case "integer" | "decimal":
            return answer.number is not None
        case "date":
            return answer.date is not None
        case "relationships":
            return bool(answer.map)
        case "cost":
            return bool(answer.cost and answer.cost.lines) or answer.number is not None
        case _:
            return bool(answer.text or answer.position or answer.cost or answer.map)


def respondent_progress(bank: Bank, response: Response) -> BlockProgress:
    """Say how much is told about the respondent."""
    asked = {step.part for step in profile_steps(bank, response)}
    items = [item for item in bank.profile if item.id in asked]
    given = {item.id for item in items if profile_value(response, item.id) is not None}
    missing = tuple(item.title or item.text for item in items if item.required and item.id not in given)
    return BlockProgress(_block_state(bool(given), missing), len(given), len(items), missing)


def summary_progress(response: Response) -> BlockProgress:
    """Say how much of the summary is there: the sentence, and at least one ask."""
    summary = response.summary
    parts = {"the response in one sentence": summary.sentence, "one to five asks": summary.asks}
    missing = tuple(name for name, value in parts.items() if not value)
    return BlockProgress(
        _block_state(len(missing) < len(parts), missing), len(parts) - len(missing), len(parts), missing
    )


def _block_state(begun: bool, missing: tuple[str, ...]) -> State:
    if not begun:
        return "untouched"
    return "begun" if missing else "answered"
