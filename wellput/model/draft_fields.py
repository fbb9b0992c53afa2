"""A draft as fields that colleagues edit one by one: what each is called, and what stands in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from wellput.model.response import Answer, Ranked, Response

RESPONDENT, SUMMARY = "respondent", "summary"
ABOUT = ("name", "kind", "describes", "represents.area")
"""What colleagues may change about the respondent."""

WORDS = ("position", "text", "ask", "other")
_TEXT = (*WORDS, "reason", "unlocks", "sentence", "name", "describes", "represents.area")

Value = str | tuple[str, ...]
"""Words, or ids of options in their order; numbers and days are words here too."""


@dataclass(frozen=True, slots=True)
class Field:
    """One thing of a draft: of a question by its id, of the respondent or the summary; `item` is a ranked option."""

    about: str
    name: str
    item: str = ""

    @property
    def is_text(self) -> bool:
        """Whether two people's words could stand one after the other in it."""
        return self.name in _TEXT and self.name not in ("name", "kind", "represents.area")


def fields_of(response: Response) -> dict[Field, Value]:
    """Return what stands in each field; those with nothing are absent."""
    held = response.respondent
    found: dict[Field, Value | None] = {
        Field(RESPONDENT, "name"): held.name,
        Field(RESPONDENT, "kind"): held.kind,
        Field(RESPONDENT, "describes"): held.describes,
        Field(RESPONDENT, "represents.area"): held.represents.area,
        Field(SUMMARY, "sentence"): response.summary.sentence,
        Field(SUMMARY, "asks"): response.summary.asks,
    }
    for question, answer in response.answers.items():
        found |= answer_fields(question, answer)
    return {field: value for field, value in found.items() if value and (isinstance(value, tuple) or value.strip())}


def answer_fields(question: str, answer: Answer) -> Iterator[tuple[Field, Value | None]]:
    """Yield the fields of an answer."""
    yield Field(question, "selected"), answer.selected
    yield Field(question, "ranked"), tuple(one.option for one in answer.ranked)
    for one in answer.ranked:
        yield Field(question, "reason", one.option), one.reason
        yield Field(question, "unlocks", one.option), one.unlocks
    yield Field(question, "number"), None if answer.number is None else format(answer.number, "f")
    yield Field(question, "date"), None if answer.date is None else answer.date.isoformat()
    for name in WORDS:
        yield Field(question, name), getattr(answer, name)


def with_values(response: Response, values: Mapping[Field, Value | None]) -> Response:
    """Return the response with these values; an answer that changes is neither confirmed nor skipped any more.

    What is said of an option that is no longer ranked goes with it.
    """
    by_question: dict[str, dict[Field, Value | None]] = {}
    for field, value in values.items():
        by_question.setdefault(field.about, {})[field] = value
    for about, own in by_question.items():
        if about == RESPONDENT:
            response = _with_respondent(response, own)
        elif about == SUMMARY:
            said = {field.name: value or ((), None)[field.name == "sentence"] for field, value in own.items()}
            response = response.model_copy(update={"summary": response.summary.model_copy(update=said)})
        else:
            answer = _with_answer_values(response.answer(about), own)
            response = response.model_copy(update={"answers": {**response.answers, about: answer}})
    return response


def _with_respondent(response: Response, values: Mapping[Field, Value | None]) -> Response:
    respondent = response.respondent
    for field, value in values.items():
        if field.name == "represents.area":
            respondent = respondent.model_copy(
                update={"represents": respondent.represents.model_copy(update={"area": value})}
            )
        else:
            respondent = respondent.model_copy(update={field.name: value})
    return response.model_copy(update={"respondent": respondent})


def _with_answer_values(answer: Answer, values: Mapping[Field, Value | None]) -> Answer:
    changes: dict[str, object] = {"confirmed": None, "skipped": None}
    ranked = {one.option: one for one in answer.ranked}
    order = [one.option for one in answer.ranked]
    for field, value in values.items():
        match field.name:
            case "ranked":
                order = list(value or ())
            case "reason" | "unlocks":
                one = ranked.get(field.item, Ranked(option=field.item))
                ranked[field.item] = one.model_copy(update={field.name: value})
            case "selected":
                changes["selected"] = value or ()
            case "number":
                changes["number"] = Decimal(value) if isinstance(value, str) else None
            case "date":
                changes["date"] = dt.date.fromisoformat(value) if isinstance(value, str) else None
            case _:
                changes[field.name] = value
    changes["ranked"] = tuple(ranked.get(option, Ranked(option=option)) for option in order)
    return answer.model_copy(update=changes)
