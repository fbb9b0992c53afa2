"""After which answers a question is asked, as the bank holds it: by the ids of a question and of its options."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.model.bank import Option, Question, Relevance
from wellput.model.question_list import FoundQuestion, FoundRoute
from wellput.text.alike import alike

_NAMED = re.compile(r"^(?:question|quest|qu|q|cwestiwn)[\s.:]*(?:no\.?|number)?\s*(?=\d)", re.IGNORECASE)
_AROUND = re.compile(r"[\s()\[\].:]+")
_KINDS = ("select_one", "select_multiple", "scale")

Made = tuple[FoundQuestion, Question]


def bare_number(number: str) -> str:
    """Return a number without the word before it and the stop after it."""
    return _NAMED.sub("", number.strip()).strip(" .:")


def relevance_of(route: FoundRoute, earlier: Sequence[Made]) -> Relevance | None:
    """Return when a question is asked; None where the list's words lead to no option of an earlier question."""
    for found, question in reversed(earlier):
        if _is_named(found, question, route.question):
            options = [option for option in question.options if _is_answer(option, route.answers)]
            if question.type not in _KINDS or not options:
                return None
            return Relevance(question=question.id, is_=tuple(option.id for option in options))
    return None


def route_words(route: FoundRoute) -> str:
    """Say in words when a question is asked, for those whom no route can lead."""
    answers = " or ".join(f"“{answer}”" for answer in route.answers)
    number = bare_number(route.question)
    named = f"question {number}" if number[:1].isdigit() else f"“{route.question}”"
    return f"Asked only of those who answered {answers} to {named}."


def _is_named(found: FoundQuestion, question: Question, name: str) -> bool:
    numbers = {_key(one) for one in (found.number, question.number) if one}
    return _key(name) in numbers or alike(name) == alike(found.text)


def _key(number: str) -> str:
    return _AROUND.sub("", bare_number(number)).casefold()


def _is_answer(option: Option, answers: Sequence[str]) -> bool:
    said = alike(option.label)
    return any(said == alike(answer) or re.match(rf"{re.escape(alike(answer))}\b", said) for answer in answers)
