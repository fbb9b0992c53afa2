"""What a question asks before words: a choice, a ranking, a number, a date or a map."""

from __future__ import annotations

from wellput.interview.map_steps import map_steps
from wellput.interview.steps import Choice, Form, Step
from wellput.model.bank import CHOOSING, Question
from wellput.model.response import Answer
from wellput.text import long_date
from wellput.text.amounts import in_words

_TAGS = {"option": "", "published": "published elsewhere", "supplied": "supplied"}


def main_steps(question: Question, answer: Answer) -> tuple[Step, ...]:
    """Return what the question's type asks for, and the words for an "other" that is chosen."""
    if question.type == "relationships":
        return map_steps(question, answer)
    if question.type == "rank":
        main = _ranking(question, answer)
    elif question.type in CHOOSING:
        main = _choice(question, answer)
    elif question.type in ("integer", "decimal") or _has_older_figure(question, answer):
        main = _number(question, answer)
    elif question.type == "date":
        main = _date(question, answer)
    else:
        return ()
    return (main, *_other(question, answer))


def _has_older_figure(question: Question, answer: Answer) -> bool:
    """Say whether a figure stands there from before the question had a worksheet."""
    return question.type == "cost" and answer.number is not None


def label_of(question: Question, option: str) -> str:
    """Return an option's label, or its id where the bank does not know it."""
    return question.called(option)


def _ranking(question: Question, answer: Answer) -> Step:
    return Step(
        question.id,
        "ranked",
        "rank",
        f"Rank {_how_many(question)}, the most important first.",
        "Your ranking",
        now="; ".join(f"{rank}. {label_of(question, one.option)}" for rank, one in enumerate(answer.ranked, 1)),
        hint="Type their numbers in order, commas between them, such as 3, 1, 2.",
        choices=_choices(question),
        least=question.least,
        most=question.most,
    )


def _choice(question: Question, answer: Answer) -> Step:
    several = question.most > 1
    form: Form = "several" if several else "one"
    return Step(
        question.id,
        "selected",
        form,
        f"Choose {_how_many(question)}." if several else "Choose one.",
        "Your choice",
        now="; ".join(label_of(question, one) for one in answer.selected),
        hint="Type their numbers, commas between them."
        if several
        else "Type its number, or the beginning of its words.",
        choices=_choices(question),
        least=question.least,
        most=question.most,
    )


def _number(question: Question, answer: Answer) -> Step:
    unit = question.unit or ""
    return Step(
        question.id,
        "number",
        "number",
        f"The figure, in {unit}." if unit else "The figure.",
        "Figure",
        now="" if answer.number is None else in_words(answer.number, unit),
        hint="Digits alone, such as 1200 or 12.5.",
        whole=question.type == "integer",
        unit=unit,
    )


def _date(question: Question, answer: Answer) -> Step:
    now = long_date(answer.date) if answer.date else ""
    return Step(question.id, "date", "day", "The date.", "Date", now=now, hint="For example 1 September 2025.")


def _other(question: Question, answer: Answer) -> tuple[Step, ...]:
    chosen = {*answer.selected, *(one.option for one in answer.ranked)}
    other = next((one for one in question.options if one.other and one.id in chosen), None)
    if other is None:
        return ()
    words = f"You chose “{other.label}”: what is it?"
    return (Step(question.id, "other", "line", words, "In your words", now=answer.other or ""),)


def _choices(question: Question) -> tuple[Choice, ...]:
    """Mark how each option's words are known, where that is not the same for all."""
    mixed = len({one.standing for one in question.options}) > 1
    return tuple(
        Choice(one.id, one.label, one.aliases, _TAGS[one.standing] if mixed else "") for one in question.options
    )


def _how_many(question: Question) -> str:
    if question.least == question.most:
        return str(question.most)
    if question.most >= len(question.options):
        return f"{question.least} or more"
    return f"{question.least} to {question.most}"
