"""What is asked at a question, in order, given what its answer holds already."""

from __future__ import annotations

from wellput.interview.choice_steps import label_of, main_steps
from wellput.interview.cost_steps import cost_steps
from wellput.interview.evidence_offers import offers, source_named
from wellput.interview.steps import Choice, Step
from wellput.model.answer_form_words import wants_words
from wellput.model.bank import Bank, Question
from wellput.model.evidence import Evidence
from wellput.model.response import Answer, Response
from wellput.text import listed

_OF_VIEWS = ("position", "evidence", "ask")
PUBLISHED = "published/"
"""Before the id of a published fact among the offers, since an item of the draft may have the same id."""


def question_steps(bank: Bank, response: Response, question: Question) -> tuple[Step, ...]:
    """Return the steps of a question; whoever answers is asked for no view of what they are."""
    steps = _steps(bank, response, question)
    if not any(theme.is_about_respondent and question in theme.questions for theme in bank.themes):
        return steps
    is_told = question.type == "text" or wants_words(question)
    passed = _OF_VIEWS if is_told else (*_OF_VIEWS, "text")
    return tuple(step for step in steps if step.now or step.part not in passed)


def _steps(bank: Bank, response: Response, question: Question) -> tuple[Step, ...]:
    answer = response.answer(question.id)

    def words(part: str, asks: str, prompt: str, now: str | None) -> Step:
        return Step(question.id, part, "prose" if part == "text" else "line", asks, prompt, now=now or "")

    return (
        *main_steps(question, answer),
        *cost_steps(question, answer),
        *_each(question, answer),
        words("position", "Your position, in one sentence that could be quoted.", "Position", answer.position),
        words("text", "Your reasons: what happened, to whom, when and where.", "Reasons", answer.text),
        _evidence(bank, response, question),
        words("ask", "Your ask: what should be done, and by whom.", "Ask", answer.ask),
        Step(
            question.id,
            "review",
            "review",
            "Your answer:",
            "Does it stand",
            hint="Enter: it stands. A number: change that part. :back goes back, :skip leaves the question out.",
        ),
    )


def _each(question: Question, answer: Answer) -> tuple[Step, ...]:
    steps = []
    for rank, one in enumerate(answer.ranked, 1):
        named = f"Number {rank}, “{label_of(question, one.option)}”"
        if question.each.reason:
            asks = f"{named}: why does it matter to you?"
            steps.append(_about(question, "reason", asks, f"Reason {rank}", one.option, one.reason))
        if question.each.unlocks:
            asks = f"{named}: what would it unlock?"
            steps.append(_about(question, "unlocks", asks, f"Unlocks {rank}", one.option, one.unlocks))
    return tuple(steps)


def _about(question: Question, part: str, asks: str, prompt: str, option: str, now: str | None) -> Step:
    return Step(question.id, part, "line", asks, prompt, about=option, now=now or "")


def _evidence(bank: Bank, response: Response, question: Question) -> Step:
    found = offers(bank, response, question.id)
    choices = (
        *(Choice(item.id, f"{item.statement} [@{item.id}]{_whose(item)}") for item in reversed(found.own)),
        *(
            Choice(PUBLISHED + fact.id, f"{fact.fact} ({source_named(bank, fact.source)})", (fact.id,))
            for fact in found.published
        ),
    )
    pick = "Numbers cite what is listed; new" if choices else "new"
    return Step(
        question.id,
        "evidence",
        "offers",
        "Evidence: what can you point to?",
        "Evidence",
        now=listed([f"[@{item.id}]" for item in found.cited]),
        hint=f"{pick} adds evidence of your own. Enter goes on.",
        choices=choices,
        least=1,
        most=max(1, len(choices)),
    )


def _whose(item: Evidence) -> str:
    return ", published by others" if item.published else ""
