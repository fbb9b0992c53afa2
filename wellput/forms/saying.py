"""Put an answer into plain words for a form: its parts in order, its sources named at its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wellput.model.bank import Question
from wellput.model.evidence import Evidence
from wellput.model.map_words import map_in_lines
from wellput.model.response import Answer, Response
from wellput.text import CITATION, cited_ids, long_date
from wellput.text.amounts import in_words

ILLUSTRATIVE = "Illustrative: the figures in this answer show what such an answer looks like."
ASK, SOURCES, OTHER, UNLOCKS = "What we ask for:", "Sources:", "Other:", "Unlocks:"
_BETWEEN = "\n\n"


def said(question: Question, response: Response, *, ticked: bool, cost: str = "") -> str:
    """Return an answer as words; its choices are among them unless they are `ticked` in the form.

    `cost` is its cost worksheet in words.
    """
    parts = _parts(question, response.answer(question.id), ticked=ticked, cost=cost)
    return with_sources([part.strip("\n") for part in parts if part and part.strip()], response)


def with_sources(parts: Sequence[str], response: Response) -> str:
    """Join the parts of an answer; each citation becomes a number, and the sources stand at the end."""
    cited = [one for one in dict.fromkeys(cited_ids(_BETWEEN.join(parts))) if response.cited(one)]
    numbers = {evidence: f"[{number}]" for number, evidence in enumerate(cited, 1)}
    numbered = [CITATION.sub(lambda found: numbers.get(found[1], found[0]), part) for part in parts]
    if cited:
        numbered.append("\n".join([SOURCES, *(f"{numbers[one]} {_source(response, one)}" for one in cited)]))
    return _BETWEEN.join(numbered)


def chosen_labels(question: Question, answer: Answer) -> tuple[str, ...]:
    """Return the labels of what was selected."""
    return tuple(question.called(one) for one in answer.selected)


def amount_said(question: Question, answer: Answer) -> str | None:
    """Return the number with its unit, or the date, that an answer gives."""
    if answer.date:
        return long_date(answer.date)
    return None if answer.number is None else in_words(answer.number, question.unit)


def ranking_said(question: Question, answer: Answer) -> str:
    """Return a ranking as numbered lines with their reasons."""
    lines = []
    for rank, one in enumerate(answer.ranked, 1):
        unlocks = f"{UNLOCKS} {one.unlocks}" if one.unlocks else None
        reasons = " ".join(part for part in (one.reason, unlocks) if part)
        label = f"{rank}. {question.called(one.option)}"
        lines.append(f"{label}: {reasons}" if reasons else label)
    return "\n".join(lines)


def _parts(question: Question, answer: Answer, *, ticked: bool, cost: str) -> Iterator[str | None]:
    if answer.illustrative:
        yield ILLUSTRATIVE
    if not ticked:
        yield "; ".join(chosen_labels(question, answer))
    yield f"{OTHER} {answer.other}" if answer.other else None
    yield amount_said(question, answer)
    yield answer.position
    yield ranking_said(question, answer)
    yield from map_in_lines(question, answer, str)
    yield cost
    yield answer.text
    yield f"{ASK} {answer.ask}" if answer.ask else None


def _source(response: Response, evidence: str) -> str:
    item = response.cited(evidence)
    return ", ".join(part for part in _of(item) if part) if item else evidence


def _of(item: Evidence) -> tuple[str | None, ...]:
    return (item.source or item.statement, item.date, item.link)
