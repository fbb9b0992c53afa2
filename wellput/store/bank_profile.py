"""Find questions about the respondent whose answers have no place in a draft."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from wellput.model.bank import PROFILE_KIND, Bank, Question, QuestionType
from wellput.model.response import Respondent
from wellput.store.bank_places import profile_questions, unless_known
from wellput.store.plain import Place
from wellput.store.shapes import Shape, places_within, words_allowed
from wellput.store.wrongs import Wrong

_TYPES: dict[Shape, QuestionType] = {int: "integer", dt.date: "date", str: "text"}


def unplaced_in_profile(bank: Bank) -> Iterator[Wrong]:
    """Yield profile questions whose id, type or options do not fit the draft's `respondent` block."""
    places = {".".join(keys): shapes for keys, shapes in places_within(Respondent)}
    for place, question in profile_questions(bank):
        if question.id in places:
            yield from _unfit(place, question, bank, places[question.id])
        else:
            yield from unless_known((*place, "id"), "place in a draft for an answer called", question.id, places)


def _unfit(place: Place, question: Question, bank: Bank, shapes: tuple[Shape, ...]) -> Iterator[Wrong]:
    kinds = tuple(kind.id for kind in bank.respondents) if question.id == PROFILE_KIND else ()
    words = kinds or words_allowed(shapes)
    wanted = "select_one" if words or question.id == PROFILE_KIND else _type_of(shapes)
    if question.type != wanted:
        what = f"`{question.id}` is of type {question.type}; in a draft its answer is of type {wanted}."
        yield Wrong((*place, "type"), what, f"Write `type: {wanted}`.")
    if question.id == PROFILE_KIND and not kinds:
        what = "The question asks for the kind of respondent, and the bank names none."
        yield Wrong((*place, "id"), what, "Add `respondents:`, or remove the question.")
    for n, option in enumerate(question.options if words else ()):
        yield from unless_known(
            (*place, "options", n, "id"), f"answer to `{question.id}` called", option.id, dict.fromkeys(words)
        )


def _type_of(shapes: tuple[Shape, ...]) -> QuestionType:
    return next(_TYPES[shape] for shape in shapes if shape in _TYPES)
