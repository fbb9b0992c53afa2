"""Show what members think: figures worked out from the store."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from wellput.collate.collating import LEAST, collate
from wellput.collate.figures import By, Collation
from wellput.collate.saying import Said, compared, method, said
from wellput.collate.tables import TITLES, collation_json, collation_rows
from wellput.desk.banks.banks import find_question
from wellput.desk.banks.earlier_versions import returns_behind
from wellput.desk.collation.coding_tallies import coded_tallies
from wellput.desk.members.opening_returns import open_for
from wellput.desk.opening import Opened
from wellput.model.bank import Question
from wellput.store.members import members_to_choose
from wellput.store.members_counts import read_cells, read_tally
from wellput.store.members_file import members_file, reading
from wellput.text.csv_text import csv_text

Format = Literal["text", "json", "csv"]

Progress = Callable[[int, int], None]
"""Told how many questions are counted, and of how many."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading, a line below it, and what is said of each group."""

    heading: str
    text: str
    groups: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Collated:
    """A collation of a workspace's returns; `to_choose` are members whose returns do not count until one is chosen.

    `untold` says of which questions no codes are told, or none by group, since several have coded them, and which
    returns answer another version of the bank.
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
    opened = open_for(workspace, questions)
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
        behind = tuple(returns_behind(opened.workspace, store, opened.bank))
    whole = collate(opened.bank, cells, tallies, by, least, coded.counted)
    shown = replace(
        whole,
        questions=tuple(one for one in whole.questions if not wanted or one.question.id in wanted),
        comparisons=tuple(one for one in whole.comparisons if not wanted or one.question.id in wanted),
    )
    notes = coded.untold | (coded.ungrouped if by else {})
    untold = (words for question, words in notes.items() if not wanted or question in wanted)
    return Collated(opened, shown, to_choose, (*untold, *behind))


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
    told = ((one.question, one.everybody) for one in collation.questions)
    return tuple(question for question, all_ in told if not (all_.masked or all_.base or all_.words_only))


def figures_as(done: Collated, form: Format) -> str:
    """Return a collation for other programs."""
    if form == "csv":
        return csv_text(TITLES, collation_rows(done.collation))
    return json.dumps(collation_json(done.opened.bank.bank, done.collation), ensure_ascii=False, indent=1) + "\n"
