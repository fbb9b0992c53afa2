"""Make a question bank of a list of questions: read it, settle what is not sure, and write the bank."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path

from wellput.desk.bank_making_bank import About, bank_of
from wellput.desk.bank_making_doubts import Doubting
from wellput.desk.bank_making_ids import label_slug
from wellput.desk.bank_making_lines import PASTED, lines_in, lines_of
from wellput.errors import WellputError
from wellput.intake.reading import read_question_list
from wellput.model.bank import Bank
from wellput.model.question_list import QuestionList
from wellput.store.bank_writing import keep_new_bank, refuse_existing

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,79}")
_FOLDER = Path("questionbank")
_WORDS_OF_ID = 8
_LAST_MINUTE = dt.time(23, 59)


@dataclass(frozen=True, slots=True)
class Source:
    """A list as it was read, and what the file is called that it came in."""

    found: QuestionList
    file: str
    stem: str


@dataclass(frozen=True, slots=True)
class Kept:
    """A bank that was written: where, and what a person has still to decide, each with the question that it is of."""

    path: Path
    bank: Bank
    open: tuple[tuple[str, str], ...]


def read_source(file: Path | None, pasted: bytes = b"") -> Source:
    """Read the list in a file, or what was pasted; raise WellputError where there is no question in it."""
    lines = lines_of(file) if file else lines_in(pasted, ".txt")
    found = read_question_list(lines)
    name = file.name if file else PASTED
    if not found.questions:
        raise WellputError(
            str(file) if file else PASTED,
            "No question was found in it.",
            "Look whether it is the right file; if it is, copy the questions into a text file, one to a paragraph.",
        )
    return Source(found, name, file.stem if file else "")


def title_of(source: Source) -> str:
    """Return what a consultation is called where nobody says: the list's own title, or else its file's name."""
    return source.found.title or re.sub(r"[-_\s]+", " ", source.stem).strip().capitalize() or "Consultation"


def named_place(bank: str | None, out: Path | None) -> Path | None:
    """Return the file of a bank that was named; raise WellputError where a file is there, or the names do not agree."""
    if bank is None and out is None:
        return None
    named = bank or (out.stem if out else "")
    if not _ID.fullmatch(named):
        what = f"{named!r} cannot be a bank's id."
        raise WellputError("--id" if bank else str(out), what, "Use small letters, digits and hyphens: cycling-2026.")
    path = out or _FOLDER / f"{named}.yaml"
    if path.suffix != ".yaml" or path.stem != named:
        what = f"The bank's id is {named}, and its file would be called {path.name}."
        raise WellputError(str(path), what, f"A bank has the name of its file: write --out {named}.yaml.")
    refuse_existing(path)
    return path


def titled_place(title: str, stem: str) -> Path:
    """Return the file of a bank that is named after its title; raise WellputError where one is there already."""
    name = label_slug(title, _WORDS_OF_ID) or label_slug(stem, _WORDS_OF_ID) or "consultation"
    path = _FOLDER / f"{name}.yaml"
    refuse_existing(path)
    return path


def closing(said: str) -> dt.datetime:
    """Return when a consultation closes: a day, which ends a minute before midnight, or a day and a time."""
    try:
        moment = dt.datetime.fromisoformat(said.strip())
    except ValueError as cause:
        what = f"{said!r} is neither a day nor a day and a time."
        raise WellputError("--closes", what, "Write 2030-01-31, or 2030-01-31T17:00.") from cause
    is_day = len(said.strip()) <= len("2030-01-31")
    return dt.datetime.combine(moment.date(), _LAST_MINUTE) if is_day else moment.replace(tzinfo=None)


def keep_bank(
    settled: Doubting, source: Source, title: str, publisher: str | None, closes: dt.datetime | None, place: Path
) -> Kept:
    """Write the bank of a list that was gone through, whole or not at all; it has no fault, or it is not written."""
    found, typed = settled.settled()
    made = bank_of(found, About(place.stem, title, publisher, closes, source.file), typed)
    keep_new_bank(place, made.bank, made.remarks)
    return Kept(place, made.bank, made.open)
