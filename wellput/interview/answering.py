"""Take a reply: understand it as its step wants, and return the response that it makes."""

from __future__ import annotations

from decimal import Decimal

from wellput.errors import NotUnderstoodError
from wellput.interview.answers import changed, with_answer
from wellput.interview.days import rough_day
from wellput.interview.evidence_items import (
    proposed_id,
    with_changed_item,
    with_citation,
    with_item,
    with_renamed_item,
)
from wellput.interview.evidence_offers import with_published
from wellput.interview.evidence_steps import NEW
from wellput.interview.profile import with_profile_value
from wellput.interview.question_steps import PUBLISHED
from wellput.interview.steps import EVIDENCE, RESPONDENT, SUMMARY, Step
from wellput.interview.summary_steps import MOST_ASKS
from wellput.interview.understanding import Value, understood
from wellput.model.bank import Bank
from wellput.model.evidence import Evidence
from wellput.model.response import Response

_NEVER_EMPTY = ("kind", "statement", "id", NEW)


def take(bank: Bank, step: Step, reply: str, response: Response) -> Response:
    """Return the response with the reply in its place; an empty reply changes nothing.

    Raises NotUnderstoodError, with what to type instead. An answer that changes is no longer confirmed.
    """
    if not reply.strip():
        return response
    return with_value(bank, step, understood(step, reply), response)


def emptied(bank: Bank, step: Step, response: Response) -> Response:
    """Return the response with nothing in the step's place."""
    if step.place == EVIDENCE and step.part in _NEVER_EMPTY:
        raise NotUnderstoodError("This part of an item of evidence cannot be empty.", "Type it anew.")
    if step.form == "lines":
        raise NotUnderstoodError("A worksheet is emptied line by line.", "To take a line out, type: remove 2")
    if step.form in ("offers", "review"):
        raise NotUnderstoodError("There is nothing to empty here.", "Change the reasons to take a citation out.")
    return with_value(bank, step, () if step.form in ("several", "one", "rank", "list") else None, response)


def with_value(bank: Bank, step: Step, value: Value, response: Response) -> Response:
    """Return the response with an understood value in its place."""
    if step.place == RESPONDENT:
        return with_profile_value(response, step.part, _for_profile(step, value))
    if step.place == SUMMARY:
        return _with_summary(step, value, response)
    if step.place == EVIDENCE:
        return _with_evidence(step, value, response)
    if step.form == "offers":
        return _with_cited(bank, step, value, response)
    question = bank.question(step.place)
    if question is None:
        raise NotUnderstoodError(f"The bank has no question “{step.place}”.", "Type :list to see them.")
    return with_answer(response, step.place, changed(question, response.answer(step.place), step, value))


def _for_profile(step: Step, value: Value) -> object:
    if isinstance(value, tuple):
        return value[0] if value else None
    if isinstance(value, Decimal):
        if value < 0:
            raise NotUnderstoodError("A count cannot be less than nothing.", "Type 0 or more.")
        return int(value)
    return value


def _with_summary(step: Step, value: Value, response: Response) -> Response:
    summary = response.summary
    if step.part == "sentence":
        return response.model_copy(update={"summary": summary.model_copy(update={"sentence": value})})
    at, new = int(step.about) - 1, value if isinstance(value, tuple) else ()
    asks = (*summary.asks[:at], *new, *summary.asks[at + 1 :])
    if len(asks) > MOST_ASKS:
        raise NotUnderstoodError(
            f"That would make {len(asks)} asks.", f"Choose fewer: {MOST_ASKS} can stand in the summary."
        )
    return response.model_copy(update={"summary": summary.model_copy(update={"asks": asks})})


def _with_cited(bank: Bank, step: Step, value: Value, response: Response) -> Response:
    for one in value if isinstance(value, tuple) else ():
        evidence = one
        if one.startswith(PUBLISHED):
            response, evidence = with_published(bank, response, one.removeprefix(PUBLISHED))
        response = with_citation(response, step.place, evidence)
    return response


def _with_evidence(step: Step, value: Value, response: Response) -> Response:
    if step.part == NEW:
        statement = str(value)
        item = Evidence.model_validate(
            {"id": proposed_id(statement, response), "kind": step.about, "statement": statement}
        )
        return with_item(response, item)
    if step.part == "id":
        return with_renamed_item(response, step.about, str(value))
    if step.form == "one":
        value = value[0] if isinstance(value, tuple) and value else None
    elif step.part == "date" and isinstance(value, str):
        value = rough_day(value)
    return with_changed_item(response, step.about, **{step.part: value})
