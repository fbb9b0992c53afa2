"""Read one file that a member sent, whatever its kind: what it says, and what could not be taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from wellput.desk.members.own_files import known_heads, known_sheets
from wellput.desk.members.reading_surveys import SurveyReader
from wellput.errors import FaultyFileError, WellputError
from wellput.interview.amounts import amount
from wellput.interview.days import day, rough_day
from wellput.model.bank import Bank
from wellput.model.filled_form import FilledForm
from wellput.model.response import Response
from wellput.model.returned import Member, Return, Unread
from wellput.returns.from_drafts import DraftReader
from wellput.returns.json_file import read_json, read_page
from wellput.returns.kinds import Kind
from wellput.returns.read import Read
from wellput.returns.reading import ReturnReader
from wellput.returns.repeats import Repeats, is_repeat
from wellput.returns.routed_away import routed_away
from wellput.returns.sender import Members
from wellput.returns.sheaf import shortened
from wellput.returns.surveys import Table
from wellput.returns.understanding import Understanding
from wellput.sheets.opening import opened
from wellput.sheets.returns import is_answer_sheet, read_answer_sheet
from wellput.sheets.table_sheets import SheetRead, read_sheets
from wellput.sheets.tables import csv_table
from wellput.store.record_files import parsed
from wellput.store.repeated_ids import repeated_in_draft
from wellput.store.workspaces import Workspace
from wellput.word.answer_forms.reading import FormReader

LARGEST = 20 * 2**20
"""Bytes of one file; forms with a picture or two stay far below."""

LARGEST_TABLE = 600 * 2**20
"""Bytes of a table of text; one of a million returns to twenty questions has about 420 million."""

Piece = Return | Unread

_REASONS: dict[Kind, str] = {
    "bomb": "The file unpacks to far more than its size, as one made to do harm would. Ask for it as .docx or .xlsx.",
    "password": "The file is protected by a password. Ask for it without one.",
    "other": (
        "This is none of the files that returns come in. Open it; if it holds answers, copy them into an answer form."
    ),
}


class FileReader:
    """Reads the files of one round; `form_lines` are those of the Word form as it was sent out."""

    def __init__(
        self,
        workspace: Workspace,
        bank: Bank,
        known: Iterable[Member],
        form_lines: Iterable[str] | None,
        *,
        one_of_several: bool = False,
    ) -> None:
        members = Members(known)
        understanding = Understanding(amount, day, rough_day)
        self._bank = bank
        self._returns = ReturnReader(bank, members, understanding, one_of_several=one_of_several)
        self._drafts = DraftReader(bank, members)
        self._surveys = SurveyReader(workspace, self._returns)
        self._word = FormReader(self._returns.form, form_lines)
        self._readers: Mapping[Kind, Callable[[bytes, str, str], Iterable[Piece]]] = {
            "word": lambda data, name, digest: self._form(self._word.read(data, name), digest),
            "json": lambda data, name, digest: self._form(read_json(data, name, self._returns.form), digest),
            "page": lambda data, name, digest: self._form(read_page(data, name, self._returns.form), digest),
            "draft": self._draft,
            "sheet": self._sheet,
            "table": self._table,
        }

    @property
    def notes(self) -> tuple[str, ...]:
        """What is to be known about how files were read."""
        return tuple(self._surveys.notes)

    def read(self, kind: Kind, data: bytes, name: str, digest: str) -> Iterator[Piece]:
        """Yield what a file says, piece by piece; a file that cannot be read is one line of what could not be."""
        try:
            for piece in self.pieces(kind, data, name, digest):
                yield piece
                if isinstance(piece, Return):
                    yield from routed_away(self._bank, piece, name)
        except FaultyFileError as fault:
            faults = (f"{one.what} {one.mend}" for one in fault.faults)
            lines = (None if one.line is None else f"line {one.line}" for one in fault.faults)
            for words, place in zip(faults, lines, strict=True):
                yield Unread(name, place or "", "", words.strip())
        except WellputError as fault:
            yield Unread(name, "", "", " ".join(filter(None, (fault.what, fault.mend))))

    def pieces(self, kind: Kind, data: bytes, name: str, digest: str) -> Iterator[Piece]:
        """Yield what a file says; raise WellputError where it cannot be read."""
        reader = self._readers.get(kind)
        if reader is None:
            yield Unread(name, "", "", _REASONS.get(kind, _REASONS["other"]))
        else:
            yield from reader(data, name, digest)

    def _form(self, filled: FilledForm, digest: str) -> Iterator[Piece]:
        return _pieces(self._returns.read(filled, digest))

    def _draft(self, data: bytes, name: str, digest: str) -> Iterator[Piece]:
        return _pieces(self._drafts.read(parsed(Path(name), data, Response, repeated_in_draft), name, digest))

    def _sheet(self, data: bytes, name: str, digest: str) -> Iterator[Piece]:
        book = opened(data, name)
        if is_answer_sheet(book):
            yield from self._form(read_answer_sheet(book, data, name), digest)
            return
        if what := known_sheets(book.sheetnames):
            yield Unread(name, "", "", what)
            return
        yield from self._survey(list(read_sheets(opened(data, name, values=True), book, name)), name, digest)

    def exports(self, tables: Sequence[Table], digest: str) -> Iterator[Piece]:
        """Yield the returns in the tables of one file, and what was not read of them."""
        repeats = Repeats(self._returns.form)
        further = [table for table in tables if is_repeat(table)]
        for table in further:
            repeats.add(table)
        for table in tables:
            if not is_repeat(table):
                yield from self._surveys.read(table, digest, repeats if further else None)
        yield from (*repeats.unread, *repeats.left_over())

    def _survey(self, sheets: Sequence[SheetRead], name: str, digest: str) -> Iterator[Piece]:
        yield from self.exports([Table(name, one.rows, f"sheet {one.name}, ") for one in sheets], digest)
        for one in sheets:
            for cell in one.lost:
                yield Unread(name, f"sheet {one.name}, cell {cell.cell}", shortened(cell.words), cell.reason)
        if not sheets:
            yield Unread(name, "", "", "The spreadsheet is empty. Ask for it again.")

    def _table(self, data: bytes, name: str, digest: str) -> Iterator[Piece]:
        table = csv_table(data, name)
        if what := known_heads(next(iter(table), [])):
            yield Unread(name, "", "", what)
            return
        yield from self.exports([Table(name, table)], digest)
        if table.doubt:
            yield Unread(name, "", "", table.doubt)


def _pieces(read: Read) -> Iterator[Piece]:
    yield from read.returns
    yield from read.unread
