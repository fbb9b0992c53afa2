"""Add, list, show, edit and remove evidence outside the interview."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from wellput.desk.interview.sitting import Sitting, Turn, arrive
from wellput.desk.keeping import Change, keep
from wellput.desk.opening import Opened, open_workspace
from wellput.errors import NotUnderstoodError, WellputError
from wellput.interview.days import rough_day
from wellput.interview.evidence_items import (
    item_of,
    proposed_id,
    with_changed_item,
    with_citation,
    with_item,
    with_renamed_item,
    without_item,
)
from wellput.interview.evidence_offers import with_published
from wellput.interview.evidence_steps import KINDS, PERMISSIONS, item_steps, new_evidence_step, statement_step
from wellput.interview.steps import Choice
from wellput.interview.walking import find_place
from wellput.model.evidence import Evidence
from wellput.model.response import Response
from wellput.text import clean, closest, listed


@dataclass(frozen=True, slots=True)
class Details:
    """What is said about an item; None leaves a detail as it is, empty words empty it."""

    id: str | None = None
    kind: str | None = None
    statement: str | None = None
    figures: tuple[str, ...] | None = None
    about: str | None = None
    source: str | None = None
    date: str | None = None
    link: str | None = None
    permission: str | None = None


def add(folder: Path, details: Details, question: str | None) -> str:
    """Add an item of evidence, cite it in the question's answer if one is named, and return its id."""
    opened = open_workspace(folder)
    cite = _question(opened, question)
    if not details.kind or not details.statement:
        raise WellputError(
            "evidence add", "An item needs a kind and a statement.", "Give both: --kind figure --statement WORDS"
        )
    values = _values(details)

    def change(response: Response) -> Response:
        proposed = proposed_id(str(values["statement"]), response)
        response = with_item(response, Evidence.model_validate({"id": proposed, **values}))
        response = with_renamed_item(response, proposed, details.id or proposed)
        return with_citation(response, cite, details.id or proposed) if cite else response

    return _kept(opened, change).evidence[-1].id


def add_published(folder: Path, fact: str, question: str | None) -> str:
    """Add one of the bank's published facts, cite it if a question is named, and return its id."""
    opened = open_workspace(folder)
    cite = _question(opened, question)

    def change(response: Response) -> Response:
        response, item_id = with_published(opened.bank, response, fact)
        return with_citation(response, cite, item_id) if cite else response

    after = _kept(opened, change)
    return next(one.id for one in after.evidence if one.published == fact)


def edit(folder: Path, evidence: str, details: Details) -> str:
    """Change what is said about an item, its short name and every citation of it included; return its id."""
    opened = open_workspace(folder)

    def change(response: Response) -> Response:
        response = with_changed_item(response, evidence, **_values(details))
        return with_renamed_item(response, evidence, details.id) if details.id else response

    _kept(opened, change)
    return details.id or evidence


def remove(folder: Path, evidence: str) -> None:
    """Remove an item; refused while anything cites it."""
    _kept(open_workspace(folder), lambda response: without_item(response, evidence))


def begin_adding(folder: Path, kind: str | None, question: str | None) -> Turn:
    """Begin to ask for a new item, one thing after the other."""
    opened = open_workspace(folder)
    first = statement_step(_known("--kind", kind, KINDS)) if kind else new_evidence_step()
    sitting = Sitting(opened.workspace, opened.bank, opened.draft, first, citing=_question(opened, question))
    return arrive(sitting, first)


def begin_editing(folder: Path, evidence: str) -> Turn:
    """Begin to ask about an item that is there."""
    opened = open_workspace(folder)
    first = item_steps(item_of(opened.draft.response, evidence))[0]
    return arrive(Sitting(opened.workspace, opened.bank, opened.draft, first), first)


def _kept(opened: Opened, change: Change) -> Response:
    try:
        return keep(opened.draft, change).draft.response
    except NotUnderstoodError as fault:
        raise WellputError("evidence", fault.what, fault.mend) from fault


def _question(opened: Opened, name: str | None) -> str:
    if name is None:
        return ""
    place = find_place(opened.bank, name)
    if opened.bank.question(place) is None:
        raise WellputError("--question", f"{place} is not a question.", "Give a question's number or id.")
    return place


def _values(details: Details) -> dict[str, object]:
    """Return the details that were given, checked and cleaned, fit for an item."""
    given: Mapping[str, str | None] = {
        name: getattr(details, name) for name in ("statement", "about", "source", "link")
    }
    values: dict[str, object] = {
        name: clean(words).text.strip() or None for name, words in given.items() if words is not None
    }
    if details.statement is not None and values["statement"] is None:
        raise WellputError("--statement", "The statement cannot be empty.", "Say what the evidence shows.")
    if details.kind is not None:
        values["kind"] = _known("--kind", details.kind, KINDS)
    if details.permission is not None:
        values["permission"] = _known("--permission", details.permission, PERMISSIONS) if details.permission else None
    if details.date is not None:
        values["date"] = rough_day(clean(details.date).text) or None
    if details.figures is not None:
        values["figures"] = tuple(one for figure in details.figures if (one := clean(figure).text.strip()))
    return values


def _known(option: str, word: str, choices: tuple[Choice, ...]) -> str:
    ids = [one.id for one in choices]
    if word in ids:
        return word
    near = closest(word, ids)
    hint = f"Did you mean {near}? " if near else ""
    raise WellputError(option, f"{word!r} is not one of the choices.", f"{hint}Choose {listed(ids, 'or')}.")
