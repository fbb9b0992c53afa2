"""What the tags of a form may name, and which parts of the answers they leave out."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from types import MappingProxyType, SimpleNamespace
from typing import Any

from wellput.forms.asked import DATE, PERSONAL, RESPONDENT, Asked
from wellput.forms.facts import fact
from wellput.forms.filling import Unplaced
from wellput.forms.saying import amount_said, chosen_labels, ranking_said, said, with_sources
from wellput.model.bank import Bank, Question
from wellput.model.map_words import map_in_lines
from wellput.model.response import Response
from wellput.text import long_date

WHOLE = "words"
NO_TAG = "the form has no tag for it"
_NAMED = re.compile(r"\banswers(?:\.|\[\s*['\"])([\w-]+)(?:['\"]\s*\])?(?:\.(\w+))?")


@dataclass(frozen=True, slots=True)
class AnswerValues:
    """One answer: `words` is all of it; the other fields are its parts, each with its own sources."""

    words: str
    chosen: str
    other: str
    amount: str
    position: str
    ranking: str
    cost: str
    map: str
    text: str
    ask: str


def tag_values(
    bank: Bank,
    response: Response,
    asked: Sequence[Asked],
    today: dt.date,
    *,
    with_contact: bool,
    costs: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, Any]:
    """Return the values by the names that tags use; an id may be written with _ for each - or dot.

    `costs` are the cost worksheets in words, by question.
    """
    answers = {one.id: answer_values(one, response, costs.get(one.id, "")) for one in bank.questions}
    respondent: dict[str, Any] = {}
    for one in asked:
        if one.id.startswith(RESPONDENT):
            known = fact(one, response, today) if with_contact or one.id not in PERSONAL else None
            _set(respondent, one.id.removeprefix(RESPONDENT).split("."), known.words if known else "")
    named = {re.sub(r"[-.]", "_", id_): value for id_, value in answers.items()}
    summary = response.summary
    return {
        "answers": SimpleNamespace(**(answers | named)),
        "respondent": _namespace(respondent),
        "summary": SimpleNamespace(
            sentence=_sourced(summary.sentence, response), asks=[_sourced(ask, response) for ask in summary.asks]
        ),
        DATE: long_date(today),
    }


def answer_values(question: Question, response: Response, cost: str = "") -> AnswerValues:
    """Return an answer's parts in words, empty where nothing was said."""
    answer = response.answer(question.id)
    return AnswerValues(
        words=said(question, response, ticked=False, cost=cost),
        chosen="; ".join(chosen_labels(question, answer)),
        other=_sourced(answer.other, response),
        amount=amount_said(question, answer) or "",
        position=_sourced(answer.position, response),
        ranking=_sourced(ranking_said(question, answer), response),
        cost=cost,
        map=_sourced("\n\n".join(map_in_lines(question, answer, str)), response),
        text=_sourced(answer.text, response),
        ask=_sourced(answer.ask, response),
    )


def untagged(
    bank: Bank, response: Response, tags: Sequence[str], costs: Mapping[str, str] = MappingProxyType({})
) -> Iterator[Unplaced]:
    """Yield the answers, and the parts of answers, that no tag of the form names."""
    named = {(found[1].replace("-", "_"), found[2]) for tag in tags for found in _NAMED.finditer(tag)}
    for question in bank.questions:
        id_ = re.sub(r"[-.]", "_", question.id)
        values = answer_values(question, response, costs.get(question.id, ""))
        fields = {field for name, field in named if name == id_}
        parts = {name for name, value in asdict(values).items() if value} - {WHOLE}
        if WHOLE in fields or not parts:
            continue
        if not fields:
            yield Unplaced(question.name, NO_TAG)
        else:
            yield from (Unplaced(f"{question.name}, its {part}", NO_TAG) for part in sorted(parts - fields))


def _sourced(text: str | None, response: Response) -> str:
    return with_sources([text.strip("\n")], response) if text else ""


def _set(values: dict[str, Any], path: Sequence[str], value: str) -> None:
    for name in path[:-1]:
        values = values.setdefault(name, {})
    values[path[-1]] = value


def _namespace(values: dict[str, Any]) -> SimpleNamespace:
    return SimpleNamespace(**{name: _namespace(one) if isinstance(one, dict) else one for name, one in values.items()})
