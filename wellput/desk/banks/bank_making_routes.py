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
            ids = _ids_of(route.answers, question.options)
            return Relevance(question=question.id, is_=ids) if question.type in _KINDS and ids else None
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


def _ids_of(answers: Sequence[str], options: Sequence[Option]) -> tuple[str, ...]:
    """Return the ids of the options that answers name, each its very words; or else what begins with them."""
    found: list[str] = []
    for answer in map(alike, answers):
        begun = re.compile(rf"{re.escape(answer)}\b")
        same = [one.id for one in options if alike(one.label) == answer]
        found += same or [one.id for one in options if begun.match(alike(one.label))]
    return tuple(one.id for one in options if one.id in found)
