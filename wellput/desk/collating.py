"""Show what members think: figures worked out from the store, and what they said in words."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from wellput.collate.collating import LEAST, collate
from wellput.collate.figures import By, Collation
from wellput.collate.quoting import about, names_not_to_tell
from wellput.collate.saying import Said, compared, method, said
from wellput.collate.tables import TITLES, collation_json, collation_rows
from wellput.collate.voices import credited, heard, permission
from wellput.desk.banks import find_question
from wellput.desk.coding_tallies import coded_tallies
from wellput.desk.opening import Opened, open_workspace
from wellput.model.bank import Question
from wellput.model.tallied import Voice, WantedVoices
from wellput.store.members import members_to_choose
from wellput.store.members_counts import read_cells, read_tally
from wellput.store.members_file import members_file, reading
from wellput.store.members_naming import names_kept_back
from wellput.store.members_reading import read_voices
from wellput.text.csv_text import csv_text

Format = Literal["text", "json", "csv"]

Progress = Callable[[int, int], None]
"""Told how many questions are counted, and of how many."""

_VOICE_TITLES = (
    *("question", "field", "option", "words", "member", "name", "kind", "area"),
    *("may_quote", "may_name", "credit", "file", "place"),
)
_YES = {True: "yes", False: "no"}


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading, a line below it, and what is said of each group."""

    heading: str
    text: str
    groups: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Collated:
    """A collation of a workspace's returns; `to_choose` are members whose returns do not count until one is chosen.

    `untold` says of which questions no codes are told, since several have coded them.
    """

    opened: Opened
    collation: Collation
    to_choose: tuple[str, ...]
    untold: tuple[str, ...] = ()


def collated(
    workspace: Path,
    questions: Sequence[str] = (),
    by: By | None = None,
    least: int = LEAST,
    progress: Progress = lambda *_: None,
    coder: str | None = None,
) -> Collated:
    """Collate the returns; `questions` are those to show, by number or id, all unless some are named.

    Codes are told as `coder` gave them; without a name, where one person alone has coded.
    """
    opened = open_workspace(workspace)
    wanted = {find_question(opened.bank, name).id for name in questions}
    with reading(members_file(opened.workspace)) as store:
        cells = read_cells(store, opened.bank.bank)
        tallies = {}
        asked = tuple(opened.bank.questions)
        for done, question in enumerate(asked, 1):
            tallies[question.id] = read_tally(store, question, cells)
            progress(done, len(asked))
        to_choose = members_to_choose(store, opened.bank.bank)
        coded = coded_tallies(store, opened.bank.bank, cells, coder)
    whole = collate(opened.bank, cells, tallies, by, least, coded.counted)
    shown = replace(
        whole,
        questions=tuple(one for one in whole.questions if not wanted or one.question.id in wanted),
        comparisons=tuple(one for one in whole.comparisons if not wanted or one.question.id in wanted),
    )
    untold = (words for question, words in coded.untold.items() if not wanted or question in wanted)
    return Collated(opened, shown, to_choose, tuple(untold))


def passages(done: Collated) -> tuple[Passage, ...]:
    """Say a collation in sentences."""
    collation = done.collation
    silent = _answered_by_nobody(collation)
    told = [
        Passage(one.question.name, one.question.text, said(one, collation.least))
        for one in collation.questions
        if one.question not in silent
    ]
    if silent:
        told.append(
            Passage(
                "Answered by nobody",
                "No return that counts answers these questions.",
                (Said("", tuple(one.name for one in silent)),),
            )
        )
    beside = tuple(compared(done.opened.bank, one) for one in collation.comparisons if one.question not in silent)
    if beside:
        text = "The department's outcome and your members need not be alike: see who answered each."
        told.append(Passage("Beside the published figures", text, (Said("", beside),)))
    return (*told, Passage("How this was worked out", method(collation)))


def _answered_by_nobody(collation: Collation) -> tuple[Question, ...]:
    """Return the questions that can be told in one list; a question alone is told as itself."""
    if len(collation.questions) == 1:
        return ()
    return tuple(one.question for one in collation.questions if not one.everybody.masked and not one.everybody.base)


def figures_as(done: Collated, form: Format) -> str:
    """Return a collation for other programs."""
    if form == "csv":
        return csv_text(TITLES, collation_rows(done.collation))
    return json.dumps(collation_json(done.opened.bank.bank, done.collation), ensure_ascii=False, indent=1) + "\n"


def voices(workspace: Path, questions: Sequence[str], wanted: WantedVoices) -> tuple[Opened, tuple[Voice, ...]]:
    """Return what members said in words, question by question.

    What is wanted for quoting must also name no member who may not be named, as in a report.
    """
    opened = open_workspace(workspace)
    named = [find_question(opened.bank, name).id for name in questions]
    with reading(members_file(opened.workspace)) as store:
        names = names_not_to_tell(names_kept_back(store, opened.bank.bank) if wanted.quotable else ())
        found = [
            one
            for question in named or [question.id for question in opened.bank.questions]
            for one in heard(read_voices(store, opened.bank.bank, question), wanted)
            if not names.stand_in(one.words)
        ]
    return opened, tuple(found)


def voice_passages(opened: Opened, heard: Sequence[Voice]) -> tuple[Passage, ...]:
    """Say who said what, question by question, and what may be done with it."""
    questions = {question.id: question for question in opened.bank.questions}
    by_question: dict[str, list[str]] = {}
    for one in heard:
        found = questions.get(one.question)
        on = f", on {told}" if found and (told := about(found, one)) else ""
        by_question.setdefault(one.question, []).append(f"{one.name}{on} ({permission(one)}): {one.words}")
    return tuple(
        Passage(question.name, question.text, (Said("", tuple(by_question[question.id])),))
        for question in opened.bank.questions
        if question.id in by_question
    )


def voices_as(opened: Opened, heard: Sequence[Voice], form: Format) -> str:
    """Return what members said for other programs."""
    rows = [
        (
            *(one.question, one.field, one.item, one.words, one.member, one.name, one.kind, one.area),
            *(_YES[one.may_quote], _YES[one.may_name], credited(opened.bank, one), one.file, one.place),
        )
        for one in heard
    ]
    if form == "csv":
        return csv_text(_VOICE_TITLES, rows)
    return json.dumps([dict(zip(_VOICE_TITLES, row, strict=True)) for row in rows], ensure_ascii=False, indent=1) + "\n"
