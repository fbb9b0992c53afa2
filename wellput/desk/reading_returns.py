"""Read one file that a member sent, whatever its kind: what it says, and what could not be taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from wellput.desk.reading_surveys import SurveyReader
from wellput.errors import FaultyFileError, WellputError
from wellput.interview.amounts import amount
from wellput.interview.days import day, rough_day
from wellput.model.bank import Bank
from wellput.model.response import Response
from wellput.model.returned import Member, Unread
from wellput.returns.from_drafts import DraftReader
from wellput.returns.json_file import read_json, read_page
from wellput.returns.kinds import Kind
from wellput.returns.read import Read
from wellput.returns.reading import ReturnReader
from wellput.returns.sender import Members
from wellput.returns.surveys import Table
from wellput.returns.understanding import Understanding
from wellput.sheets.opening import opened
from wellput.sheets.returns import is_answer_sheet, read_answer_sheet
from wellput.sheets.tables import read_csv, read_sheets
from wellput.store.record_files import parsed
from wellput.store.repeated_ids import repeated_in_draft
from wellput.store.workspaces import Workspace
from wellput.word.answer_forms.reading import FormReader

LARGEST = 20 * 2**20
"""Bytes of one file; forms with a picture or two stay far below."""

_REASONS: dict[Kind, str] = {
    "password": "The file is protected by a password. Ask for it without one.",
    "other": (
        "This is none of the files that returns come in. Open it; if it holds answers, copy them into an answer form."
    ),
}


class FileReader:
    """Reads the files of one round; `form_lines` are those of the Word form as it was sent out."""

    def __init__(
        self, workspace: Workspace, bank: Bank, known: Iterable[Member], form_lines: Iterable[str] | None
    ) -> None:
        members = Members(known)
        self._returns = ReturnReader(bank, members, Understanding(amount, day, rough_day))
        self._drafts = DraftReader(bank, members)
        self._surveys = SurveyReader(workspace, self._returns)
        self._word = FormReader(self._returns.form, form_lines)
        self._readers: Mapping[Kind, Callable[[bytes, str, str], Read]] = {
            "word": lambda data, name, digest: self._returns.read(self._word.read(data, name), digest),
            "json": lambda data, name, digest: self._returns.read(read_json(data, name, self._returns.form), digest),
            "page": lambda data, name, digest: self._returns.read(read_page(data, name, self._returns.form), digest),
            "draft": self._draft,
            "sheet": self._sheet,
            "table": self._table,
        }

    @property
    def notes(self) -> tuple[str, ...]:
        """What is to be known about how files were read."""
        return tuple(self._surveys.notes)

    def read(self, kind: Kind, data: bytes, name: str, digest: str) -> Read:
        """Return what a file says; a file that cannot be read is one line of what could not be."""
        reader = self._readers.get(kind)
        if reader is None:
            return unread(name, _REASONS.get(kind, _REASONS["other"]))
        try:
            return reader(data, name, digest)
        except FaultyFileError as fault:
            faults = (f"{one.what} {one.mend}" for one in fault.faults)
            lines = (None if one.line is None else f"line {one.line}" for one in fault.faults)
            pairs = zip(faults, lines, strict=True)
            return Read((), tuple(Unread(name, place or "", "", words.strip()) for words, place in pairs))
        except WellputError as fault:
            return unread(name, " ".join(filter(None, (fault.what, fault.mend))))

    def _draft(self, data: bytes, name: str, digest: str) -> Read:
        return self._drafts.read(parsed(Path(name), data, Response, repeated_in_draft), name, digest)

    def _sheet(self, data: bytes, name: str, digest: str) -> Read:
        book = opened(data, name)
        if is_answer_sheet(book):
            return self._returns.read(read_answer_sheet(book, data, name), digest)
        reads = [
            self._surveys.read(Table(name, table.rows, f"sheet {sheet}, "), digest)
            for sheet, table in read_sheets(opened(data, name, values=True), name)
        ]
        return _together(reads) if reads else unread(name, "The spreadsheet is empty. Ask for it again.")

    def _table(self, data: bytes, name: str, digest: str) -> Read:
        table = read_csv(data, name)
        doubts = (Unread(name, "", "", table.doubt),) if table.doubt else ()
        return _together([self._surveys.read(Table(name, table.rows), digest), Read((), doubts)])


def _together(reads: Sequence[Read]) -> Read:
    return Read(
        tuple(one for read in reads for one in read.returns), tuple(one for read in reads for one in read.unread)
    )


def unread(name: str, reason: str) -> Read:
    """Return that nothing of a file was read, with the reason."""
    return Read((), (Unread(name, "", "", reason),))
