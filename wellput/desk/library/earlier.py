"""Find in the library what was said before to questions like those of a draft."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.desk.opening import Opened
from wellput.errors import WellputError
from wellput.interview.earlier_offers import earlier_step, similar
from wellput.interview.steps import Step
from wellput.model.bank import Bank, Question
from wellput.model.library import EarlierAnswer
from wellput.model.response import Response
from wellput.store.library_file import reading_library
from wellput.store.library_reading import answers_by_id, response_of
from wellput.store.library_search import answers_with
from wellput.store.workspaces import Workspace
from wellput.text.alike import alike

_CANDIDATES = 40
"""So many answers that share words with a question are looked at."""


@dataclass(frozen=True, slots=True)
class Offer:
    """The step that offers earlier answers, if any are worth it; `trouble` is why the library could not be read."""

    step: Step | None = None
    trouble: str = ""


def offered(library: Path | None, workspace: Workspace, bank: Bank, response: Response, place: str) -> Offer:
    """Return what can be offered at a place; where the library cannot be read, the interview does without it."""
    question = bank.question(place)
    if library is None or question is None:
        return Offer()
    try:
        with reading_library(library) as store:
            found = _earlier(store, question, _own(store, workspace, bank))
    except WellputError as trouble:
        return Offer(trouble=str(trouble))
    return Offer(earlier_step(question, found, response.respondent.name or "") if found else None)


def earlier_of_ours(
    library: Path, workspace: Workspace, bank: Bank, response: Response, question: Question
) -> Sequence[EarlierAnswer]:
    """Return what the same organisation said before to a question like this."""
    with reading_library(library) as store:
        return _ours(_earlier(store, question, _own(store, workspace, bank)), response)


def earlier_or_why_not(
    library: Path | None, opened: Opened, asked: Sequence[Question]
) -> tuple[Mapping[str, Sequence[EarlierAnswer]], str]:
    """Return what the same organisation said before to questions like each of these, or why it cannot be read."""
    if library is None or not library.is_file():
        return {}, ""
    response = opened.draft.response
    answered = [one for one in asked if one.id in response.answers]
    try:
        with reading_library(library) as store:
            own = _own(store, opened.workspace, opened.bank)
            return {one.id: _ours(_earlier(store, one, own), response) for one in answered}, ""
    except WellputError as trouble:
        return {}, str(trouble)


def folder_name(workspace: Workspace) -> str:
    """Return by what the library knows a workspace."""
    return str(workspace.root.resolve())


def _earlier(store: sqlite3.Connection, question: Question, own: int | None) -> Sequence[EarlierAnswer]:
    labels = " ".join(option.label for option in question.options)
    ids = answers_with(store, f"{question.text} {question.title or ''} {labels}", _CANDIDATES)
    return similar(question, (one for one in answers_by_id(store, ids) if one.response != own))


def _own(store: sqlite3.Connection, workspace: Workspace, bank: Bank) -> int | None:
    return response_of(store, bank.bank, folder_name(workspace))


def _ours(found: Sequence[EarlierAnswer], response: Response) -> Sequence[EarlierAnswer]:
    """Leave out other organisations' answers; one who answers for several is contradicted by none of the others."""
    name = alike(response.respondent.name or "")
    return [one for one in found if not name or alike(one.organisation) in ("", name)]
