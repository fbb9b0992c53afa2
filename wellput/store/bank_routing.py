"""Find questions that are routed by what the bank does not have, or does not know yet when they come."""

from __future__ import annotations

from collections.abc import Iterator

from wellput.model.bank import Bank, Question, Relevance
from wellput.store.bank_places import (
    all_questions,
    profile_questions,
    questions_by_id,
    theme_questions,
    unless_known,
)
from wellput.store.plain import Place
from wellput.store.wrongs import Wrong


def unknown_kinds(bank: Bank) -> Iterator[Wrong]:
    """Yield every kind of respondent by which a question is routed and which the bank does not name."""
    known = {kind.id: kind for kind in bank.respondents}
    for place, question in all_questions(bank):
        for n, kind in enumerate(question.relevant.respondent if question.relevant else ()):
            where = (*place, "relevant", "respondent", n)
            yield from unless_known(where, "kind of respondent", kind, known)


def misrouted(bank: Bank) -> Iterator[Wrong]:
    """Yield every question that waits for an answer that cannot have been given before it."""
    for place, question in profile_questions(bank):
        if question.relevant and question.relevant.question:
            yield Wrong(
                (*place, "relevant", "question"),
                "A question about the respondent comes before all answers and cannot depend on one.",
                "Remove `question` and `is` here, or move the question into a theme.",
            )
    questions = questions_by_id(bank)
    earlier: dict[str, Question] = {}
    for place, question in theme_questions(bank):
        if question.relevant and question.relevant.question:
            yield from _waits_for((*place, "relevant"), question.relevant, question, questions, earlier)
        earlier[question.id] = question


def _waits_for(
    place: Place,
    relevant: Relevance,
    question: Question,
    questions: dict[str, Question],
    earlier: dict[str, Question],
) -> Iterator[Wrong]:
    name = relevant.question or ""
    if name == question.id:
        yield Wrong((*place, "question"), f"`{name}` waits for its own answer.", "Name an earlier question.")
    elif name in questions and name not in earlier:
        what = f"`{question.id}` waits for `{name}`, which is asked later."
        yield Wrong((*place, "question"), what, "Move that question before this one, or name an earlier one.")
    else:
        yield from unless_known((*place, "question"), "question", name, questions)
    if other := questions.get(name):
        options = {option.id: option for option in other.options}
        for n, option in enumerate(relevant.is_):
            yield from unless_known((*place, "is", n), f"option of `{name}` called", option, options)
