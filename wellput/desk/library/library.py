"""Keep a library from one response to the next: put a response in, and see what is there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.desk.library.earlier import folder_name
from wellput.desk.opening import Opened, open_workspace
from wellput.errors import WellputError
from wellput.interview.earlier_offers import whole_page
from wellput.interview.passages import Passage, Passages, bulleted, heading
from wellput.interview.profile_filling import profile_of
from wellput.model.answered import is_answered
from wellput.model.bank import Option, Question
from wellput.model.library import (
    Answered,
    EarlierAnswer,
    Given,
    KeptEvidence,
    KeptResponse,
    Profile,
    ProfileValue,
    Taken,
)
from wellput.store.library_file import changing_library, is_indexed, reading_library
from wellput.store.library_keeping import keep_response
from wellput.store.library_reading import (
    answer_by_id,
    answers_by_id,
    evidence_by_ids,
    evidence_kept,
    evidence_named,
    profiles_kept,
    responses_kept,
)
from wellput.store.library_search import answers_with, evidence_with
from wellput.text import long_date

_MOST_FOUND = {True: 20, False: 5}
"""How many are shown that have all the words, and how many that have some of them."""


@dataclass(frozen=True, slots=True)
class Added:
    """What a workspace gave; `unknown` counts answers to questions that its bank does not have, which stay out."""

    taken: Taken
    answers: int
    evidence: int
    unknown: int


@dataclass(frozen=True, slots=True)
class LibraryShown:
    """What is in the library."""

    responses: tuple[KeptResponse, ...]
    profiles: tuple[Profile, ...]
    evidence: tuple[KeptEvidence, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What has the words that were looked for: `every` one of them, or only some.

    `ranked` says whether full-text search put the best first, or shared words were counted.
    """

    answers: tuple[EarlierAnswer, ...]
    evidence: tuple[KeptEvidence, ...]
    every: bool
    ranked: bool


def add_to_library(folder: Path, library: Path, today: dt.date) -> Added:
    """Put the workspace's profile, answers and evidence into the library; what is there already is left."""
    opened = open_workspace(folder)
    given = _given(opened, today)
    if not (given.answers or given.evidence or given.profile):
        raise WellputError(str(opened.draft.path), "There is nothing in it to keep yet.", "Go on with: wellput ask")
    with changing_library(library) as store:
        taken = keep_response(store, given, today)
    answered = sum(map(is_answered, opened.draft.response.answers.values()))
    return Added(taken, len(given.answers), len(given.evidence), answered - len(given.answers))


def library_shown(library: Path) -> LibraryShown:
    """Return what is in the library, or say that there is none."""
    with reading_library(library) as store:
        return LibraryShown(responses_kept(store), profiles_kept(store), evidence_kept(store))


def searched(library: Path, words: str) -> Found:
    """Return what has all these words; where nothing has, what has some of them."""
    with reading_library(library) as store:
        for every, most in _MOST_FOUND.items():
            answers = answers_by_id(store, answers_with(store, words, most, every=every))
            evidence = evidence_by_ids(store, evidence_with(store, words, most, every=every))
            if answers or evidence:
                break
        return Found(answers, evidence, every, is_indexed(store))


def answer_shown(library: Path, answer: int) -> Passages:
    """Return an answer of the library, whole."""
    with reading_library(library) as store:
        return whole_page(answer_by_id(store, answer))


def evidence_in_library(library: Path, name: str) -> Passages:
    """Return an item of evidence of the library, whole."""
    with reading_library(library) as store:
        kept = evidence_named(store, name)
    later = "" if kept.current else " It was changed or taken out in its own response since."
    since = Passage(f"In the library since {long_date(kept.on)}.{later}")
    return heading(kept.name), Passage(kept.item.statement), *bulleted(list(_details(kept))), since


def _details(kept: KeptEvidence) -> Iterator[str]:
    item = kept.item
    yield f"kind: {item.kind}"
    if item.figures:
        yield f"figures: {'; '.join(item.figures)}"
    for name in ("about", "source", "date", "link", "permission"):
        yield f"{name}: {getattr(item, name) or 'not said'}"
    if item.illustrative:
        yield "illustrative: its figures are nobody's"


def _given(opened: Opened, today: dt.date) -> Given:
    bank, response = opened.bank, opened.draft.response
    held = ((bank.question(name), answer) for name, answer in response.answers.items() if is_answered(answer))
    answers = (
        Answered(_as_asked(question), answer, answer.confirmed.date() if answer.confirmed else today)
        for question, answer in held
        if question is not None
    )
    return Given(
        *(bank.bank, response.bank_version, _consultation(opened), bank.consultation.publisher),
        *(response.respondent.name or "", folder_name(opened.workspace)),
        tuple(ProfileValue(field, value, today, label) for field, value, label in profile_of(bank, response)),
        tuple(answers),
        response.evidence,
    )


def _consultation(opened: Opened) -> str:
    """Return what to call the consultation; a bank for any of them is told apart by the workspace's name."""
    title = opened.bank.title
    return f"{title} ({opened.workspace.root.resolve().name})" if opened.bank.wording == "general" else title


def _as_asked(question: Question) -> Question:
    """Return what a question asks, without what helps to answer it in its own bank."""
    return Question(
        id=question.id,
        number=question.number,
        title=question.title,
        type=question.type,
        text=question.text,
        unit=question.unit,
        options=_labels(question.options),
        choose=question.choose,
    )


def _labels(options: Sequence[Option]) -> tuple[Option, ...]:
    return tuple(one.model_copy(update={"source": None, "note": None}) for one in options)
