"""Read what went out before the bank changed: by the bank as it was, and then moved to the bank as it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from wellput.desk.banks.bank_ways import Way, Ways
from wellput.desk.members.reading_returns import FileReader, Piece
from wellput.model.answer_form import FORM_PLACE
from wellput.model.bank import Bank
from wellput.model.bank_moves import BankVersion
from wellput.model.returned import Member, Return, Unread
from wellput.returns.kinds import Kind
from wellput.returns.reading import OfAnotherBankError, not_here
from wellput.returns.repeats import is_repeat
from wellput.returns.survey_stamps import Of, column_of, forms_in, has_places, rows_of
from wellput.returns.surveys import Table, headings_of
from wellput.store.survey_maps import survey_maps
from wellput.store.workspaces import Workspace

_NAMED = 5
_UNSAID = (
    "It is not said of {count} of its rows which version of the bank they answer, and this workspace has had several; "
    "their columns are called by places that differ from version to version. Export it with the column "
    f"{FORM_PLACE}, and collect it again."
)


class VersionReader(FileReader):
    """Reads the files of one round, each by the bank and version that it is of, as far as that was kept."""

    def __init__(
        self, workspace: Workspace, bank: Bank, known: Iterable[Member], form_lines: Iterable[str] | None
    ) -> None:
        self._workspace, self._ways = workspace, Ways(workspace, bank)
        self._known = tuple(known) if self._ways else known
        self._readers_before: dict[BankVersion, FileReader] = {}
        self._read_before: dict[tuple[BankVersion, str], list[str]] = {}
        super().__init__(workspace, bank, self._known, form_lines, one_of_several=bool(self._ways))

    @property
    def notes(self) -> tuple[str, ...]:
        """What is to be known about how files were read, and which of them are of an earlier bank."""
        before = (note for reader in self._readers_before.values() for note in reader.notes)
        here = self._ways.here[0]
        told = (_of_version(*what, names, here) for what, names in self._read_before.items())
        return (*super().notes, *before, *told)

    def pieces(self, kind: Kind, data: bytes, name: str, digest: str) -> Iterator[Piece]:
        """Yield what a file says, in terms of the bank as it is."""
        try:
            yield from super().pieces(kind, data, name, digest)
        except OfAnotherBankError as other:
            way = self._ways.way(other.answers)
            if way is None:
                raise
            pieces = self._reader(way).pieces(kind, data, name, digest)
            yield from self._moved(way, (other.answers, "form"), pieces, name)

    def exports(self, tables: Sequence[Table], digest: str) -> Iterator[Piece]:
        """Yield the returns in the tables of one file: the rows of each version by that version."""
        main = [one for one in tables if not is_repeat(one)]
        if not self._ways and all(column_of(one, FORM_PLACE) is None for one in main):
            yield from super().exports(tables, digest)
            return
        rows: dict[Of, set[Of]] = {}
        for table in main:
            for said in forms_in(table):
                rows.setdefault(said or self._unsaid(table), set()).add(said)
        if rows.keys() <= {self._ways.here}:
            yield from super().exports(tables, digest)
            return
        for answers, wanted in rows.items():
            own = rows_of(tables, wanted)
            if answers == self._ways.here:
                yield from super().exports(own, digest)
            elif answers and (way := self._ways.way(answers)):
                pieces = self._reader(way).exports(own, digest)
                yield from self._moved(way, (answers, "export"), pieces, main[0].file)
            else:
                yield from (self._left(one, answers, wanted) for one in own if not is_repeat(one))

    def _unsaid(self, table: Table) -> Of:
        """Return what rows answer that do not say so: that of their list of columns; None where it cannot be known."""
        kept = {(one.bank, one.version) for _, one in survey_maps(self._workspace, headings_of(table))}
        if before := [one for one in self._ways.earlier if one in kept and self._ways.here not in kept]:
            return before[-1]
        is_known = self._ways.here in kept or not (self._ways and has_places(table))
        return self._ways.here if is_known else None

    def _left(self, table: Table, answers: Of, wanted: set[Of]) -> Unread:
        count = sum(forms_in(table)[one] for one in wanted)
        if answers is None:
            return Unread(table.file, table.where, "", _UNSAID.format(count=count))
        subject = f"{count:,} of its rows {'answers' if count == 1 else 'answer'}"
        return Unread(table.file, table.where, "", " ".join(not_here(answers, self._ways.here, subject)))

    def _reader(self, way: Way) -> FileReader:
        key = way.old.bank, way.old.version
        if key not in self._readers_before:
            self._readers_before[key] = FileReader(self._workspace, way.old, self._known, None)
        return self._readers_before[key]

    def _moved(self, way: Way, what: tuple[BankVersion, str], pieces: Iterable[Piece], name: str) -> Iterator[Piece]:
        self._read_before.setdefault(what, []).append(name)
        for one in pieces:
            yield way.returned(one) if isinstance(one, Return) else one


def _of_version(answers: BankVersion, what: str, names: Sequence[str], here: str) -> str:
    """Say which files are of an earlier bank; of many, the first ones by name."""
    (bank, version), count = answers, len(names)
    counted = {"form": "a form", "export": "an export"}[what] if count == 1 else f"{count} {what}s"
    more = f" and {count - _NAMED} more" if count > _NAMED else ""
    which = f"version {version}" if bank == here else f"{bank}, version {version}"
    return f"{', '.join(names[:_NAMED])}{more}: {counted} of {which}, read by that version."
