"""What a report of a collation is made from: what is wanted, what was counted, and who replied."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from wellput.collate.collating import LEAST
from wellput.collate.figures import By, QuestionFigures
from wellput.collate.replying import Asked, replies_shown
from wellput.collate.showing import question_shown
from wellput.desk.collation.collating import Collated, Progress
from wellput.desk.collation.collation_words import MOST
from wellput.desk.documents.made import Tell
from wellput.desk.members.members import Replies, overview
from wellput.desk.opening import Opened
from wellput.draft.collation_report import Holding
from wellput.model.bank import Question
from wellput.model.collation_shown import QuestionShown, RepliesShown
from wellput.store.settings import read_settings

Report = Literal["docx", "html", "xlsx"]
REPORTS: tuple[Report, ...] = ("docx", "html", "xlsx")

PARTS: dict[Report, int] = {"docx": 3, "html": 3, "xlsx": 2}
"""Counting, reading words, and for documents drawing."""

_STEPS = 1000
"""Each part is told in so many."""


@dataclass(frozen=True, slots=True)
class WantedReport:
    """What is to be reported. `most` quotes to a question stand in a report; `all_words` is for a workbook."""

    output: Report
    questions: tuple[str, ...] = ()
    by: By = "kind"
    least: int = LEAST
    coder: str | None = None
    most: int = MOST
    all_words: bool = False
    page_numbers: bool = True


@dataclass(frozen=True, slots=True)
class ToReport:
    """A collation laid out to be shown, and all else that a report tells."""

    done: Collated
    wanted: WantedReport
    today: dt.date
    shown: tuple[QuestionShown, ...]
    replies: RepliesShown
    holding: Holding
    progress: Progress
    tell: Tell

    @property
    def opened(self) -> Opened:
        """The workspace."""
        return self.done.opened

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions, as the bank has them."""
        return tuple(one.question for one in self.done.collation.questions)


def to_report(done: Collated, wanted: WantedReport, today: dt.date, progress: Progress, tell: Tell) -> ToReport:
    """Lay a collation out to be shown."""
    kept = read_settings(done.opened.workspace).pack
    return ToReport(
        done,
        wanted,
        today,
        tuple(_shown(done, one) for one in done.collation.questions),
        _replies(done, wanted),
        Holding(kept.asked_by, kept.contact, kept.keep_until),
        progress,
        tell,
    )


def part_of(progress: Progress, part: int, wanted: WantedReport) -> Progress:
    """Return the progress of a part, told as that of the whole."""

    def told(done: int, whole: int) -> None:
        progress(part * _STEPS + _STEPS * done // whole, PARTS[wanted.output] * _STEPS)

    return told


def _shown(done: Collated, one: QuestionFigures) -> QuestionShown:
    collation = done.collation
    beside = [each for each in collation.comparisons if each.question.id == one.question.id]
    return question_shown(done.opened.bank, one, beside, collation.by, collation.least)


def _replies(done: Collated, wanted: WantedReport) -> RepliesShown:
    seen = overview(done.opened.workspace.root)
    groups = seen.by_area if wanted.by == "area" else seen.by_kind
    return replies_shown(
        _asked(seen.everybody),
        [_asked(one) for one in groups],
        wanted.least,
        returns=done.collation.returns,
        uninvited=sum(one.returns > 0 for one in seen.uninvited),
        waiting=len(done.to_choose),
    )


def _asked(one: Replies) -> Asked:
    return Asked(one.label, one.asked, one.replied)
