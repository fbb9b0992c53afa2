"""The prose of a response, field by field, in the order in which it is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from wellput.model.bank import Bank
from wellput.model.response import Answer, Response

SUMMARY = "summary"


@dataclass(frozen=True, slots=True)
class Prose:
    """A field that a person wrote; `question` may be `summary`.

    `item` is a ranked option, or the place of an ask, a relationship or an action, from 1.
    """

    question: str
    field: str
    text: str
    item: str | None = None


def answer_prose(question: str, answer: Answer) -> Iterator[Prose]:
    """Yield the fields of an answer that hold words, as they stand in the document."""
    fields = [
        Prose(question, "other", answer.other or ""),
        Prose(question, "position", answer.position or ""),
        *(Prose(question, "reason", one.reason or "", one.option) for one in answer.ranked),
        *(Prose(question, "unlocks", one.unlocks or "", one.option) for one in answer.ranked),
        *_map_prose(question, answer),
        Prose(question, "text", answer.text or ""),
        Prose(question, "ask", answer.ask or ""),
    ]
    return (field for field in fields if field.text.strip())


def _map_prose(question: str, answer: Answer) -> Iterator[Prose]:
    for place, relationship in enumerate(answer.map, 1):
        yield Prose(question, "would_help", relationship.would_help or "", str(place))
    for place, action in enumerate(answer.actions, 1):
        yield Prose(question, "do", action.do, str(place))


def with_map_prose(answer: Answer, change: Callable[[str | None], str | None]) -> Answer:
    """Return an answer with the prose of its map and its action plan changed; an action never loses all its words."""
    told = (one.model_copy(update={"would_help": change(one.would_help)}) for one in answer.map)
    actions = (one.model_copy(update={"do": change(one.do) or one.do}) for one in answer.actions)
    return answer.model_copy(update={"map": tuple(told), "actions": tuple(actions)})


def summary_prose(response: Response) -> Iterator[Prose]:
    """Yield the summary's sentence, then its asks; an ask's item is its place, from 1."""
    if response.summary.sentence:
        yield Prose(SUMMARY, "sentence", response.summary.sentence)
    for place, ask in enumerate(response.summary.asks, 1):
        yield Prose(SUMMARY, "asks", ask, str(place))


def response_prose(bank: Bank, response: Response) -> Iterator[Prose]:
    """Yield the summary, then the answers in the bank's order, then those to questions it does not have.

    What was skipped stays in the draft and is left out of documents, so it is left out here.
    """
    yield from summary_prose(response)
    order = [question.id for question in bank.questions]
    for question in [*order, *(one for one in response.answers if one not in order)]:
        answer = response.answer(question)
        if answer.skipped is None:
            yield from answer_prose(question, answer)
