"""What goes with forms for members: the covering note and the privacy notice, each from its template."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.draft.short_documents import short_document
from wellput.model.answer_form import PackFacts
from wellput.model.bank import Bank
from wellput.model.block import Document
from wellput.text import day_and_time, long_date

COVERING_NOTE, PRIVACY_NOTICE = "pack/covering-note.md.j2", "pack/privacy-notice.md.j2"
TITLE = "title"


@dataclass(frozen=True, slots=True)
class PackFile:
    """A form by the name of its file, and for whom it is."""

    name: str
    use: str


@dataclass(frozen=True, slots=True)
class PackView:
    """What a template of a pack can use, as `pack`."""

    title: str
    publisher: str
    closes: str | None
    closed: bool
    mirrored: bool
    adapted: bool
    questions: int
    asked_by: str
    contact: str
    deadline: str
    keep_until: str
    files: tuple[PackFile, ...]


def pack_view(bank: Bank, facts: PackFacts, questions: int, files: Sequence[PackFile], today: dt.date) -> PackView:
    """Lay out what the notes tell; `questions` counts those of the themes."""
    closes = bank.consultation.closes
    return PackView(
        title=bank.title,
        publisher=bank.consultation.publisher,
        closes=day_and_time(closes) if closes else None,
        closed=closes is not None and closes.date() < today,
        mirrored=bank.wording == "mirrored",
        adapted=bank.wording == "adapted",
        questions=questions,
        asked_by=facts.asked_by,
        contact=facts.contact,
        deadline=long_date(facts.deadline),
        keep_until=long_date(facts.keep_until),
        files=tuple(files),
    )


def compose_note(view: PackView, template: str, folders: Sequence[Path]) -> Document:
    """Return a note as a document; raise WellputError where the template is at fault, with its line."""
    return short_document(template, {"pack": view}, folders, title=view.title, author=view.asked_by)
