"""Write texts to be coded as a spreadsheet, and take its codes in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from wellput.collate.coding_book import UnknownCodeError, codes_said
from wellput.collate.coding_suggestions import Suggester
from wellput.collate.coding_texts import Reading, Text
from wellput.desk.collation.coding import Coded, give, known_coder, open_coding
from wellput.desk.collation.coding_pages import suggestion_words
from wellput.desk.opening import open_workspace
from wellput.errors import NotUnderstoodError, WellputError
from wellput.model.coding_sheet import SEPARATOR, CodingSheet, ReturnedRow, ReturnedSheet, SheetRow
from wellput.model.returned import Unread
from wellput.sheets.coding_returned import read_coding_sheet
from wellput.sheets.coding_sheet import coding_sheet_bytes
from wellput.sheets.opening import LARGEST
from wellput.store.outputs import refuse_overwriting, write_output
from wellput.store.reading import read_bytes
from wellput.text.amounts import in_words

ENDING = ".xlsx"


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of a spreadsheet: texts whose codes are new or others, and those that had the same already.

    `told` says which codes took the place of others, `unread` what was not taken.
    """

    coder: str
    question: str
    taken: int
    same: int
    told: tuple[str, ...]
    unread: tuple[Unread, ...]


def export(workspace: Path, question: str, path: Path, coder: str, *, overwrite: bool = False) -> Path:
    """Write what was said to a question, for a coder to code; codes that the coder has given stand in it."""
    coded = open_coding(workspace, question)
    if path.suffix.lower() != ENDING:
        raise WellputError(str(path), f"A spreadsheet's name ends in {ENDING}.", f"Write {path.stem}{ENDING}.")
    if not coded.texts:
        raise WellputError(coded.question.id, "Nobody has said anything to it in words yet.", "Collect the returns.")
    if not overwrite:
        refuse_overwriting(coded.opened.workspace, path)
    write_output(coded.opened.workspace, path, coding_sheet_bytes(_sheet(coded, known_coder(coded, coder))))
    return path


def take_in(workspace: Path, path: Path) -> TakenIn:
    """Take in the codes of a spreadsheet; whatever is in doubt is listed and left as it is."""
    sheet = read_coding_sheet(read_bytes(path, LARGEST), str(path))
    bank = open_workspace(workspace).bank.bank
    if sheet.bank != bank:
        raise WellputError(
            str(path), f"It was made for the bank {sheet.bank}, and this is {bank}.", "Nothing is taken."
        )
    coded = open_coding(workspace, sheet.question)
    taking = _Taking(str(path), coded, known_coder(coded, sheet.coder))
    taking.read(sheet)
    try:
        give(coded, taking.coder, taking.given)
    except NotUnderstoodError as trouble:
        raise WellputError(str(path), trouble.what, "Import it again; nothing was taken.") from trouble
    return TakenIn(
        taking.coder,
        coded.question.id,
        len(taking.given),
        taking.same,
        tuple(taking.told),
        (*sheet.unread, *taking.unread),
    )


@dataclass
class _Taking:
    """Goes through the rows."""

    file: str
    coded: Coded
    coder: str
    given: dict[str, tuple[tuple[str, ...], str]] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)
    same: int = 0
    told: list[str] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)

    def read(self, sheet: ReturnedSheet) -> None:
        texts = {text.member: text for text in self.coded.texts}
        read = self.coded.read_by(self.coder)
        for row in sheet.rows:
            if row.member in self.seen:
                self._leave(row, f"{row.member} stands in two rows; the first was taken. Leave one of them.")
            elif row.member not in texts:
                self._leave(row, f"No text to this question is by “{row.member[:80]}”. Was the member forgotten?")
            else:
                self.seen.add(row.member)
                self._row(row, texts[row.member], read.get(row.member))

    def _row(self, row: ReturnedRow, text: Text, before: Reading | None) -> None:
        try:
            codes = codes_said(self.coded.book, row.codes)
        except NotUnderstoodError as trouble:
            self._leave(row, " ".join((str(trouble), *self._adding(trouble))))
            return
        changed = row.mark != text.mark
        if changed:
            self._leave(row, _changed(before))
        if changed and before and before.current:
            return
        if before and set(before.codes) == set(codes) and before.current != changed:
            self.same += 1
            return
        if before:
            now, then = (SEPARATOR.join(self.coded.labels(some)) for some in (codes, before.codes))
            self.told.append(f"{text.name}: {now} (before: {then})")
        self.given[text.member] = (codes, row.mark)

    def _adding(self, trouble: NotUnderstoodError) -> Iterator[str]:
        """Say how to add a code, where that would mend it."""
        if isinstance(trouble, UnknownCodeError) and '"' not in trouble.said:
            add = f'wellput code book add {self.coded.question.id} "{trouble.said}"'
            yield f"Correct the cell and import the file again, or add the code first: {add}"

    def _leave(self, row: ReturnedRow, reason: str) -> None:
        self.unread.append(Unread(self.file, row.place, row.codes[:300], reason))


def _changed(before: Reading | None) -> str:
    what = "What the member said has changed since this file was written."
    if before and before.current:
        return f"{what} You have coded the new words already; those codes stay."
    return f"{what} The codes are kept, and do not count until you have read it again: wellput code ask."


def _sheet(coded: Coded, coder: str) -> CodingSheet:
    rows = tuple(_rows(coded, coder))
    bank, question = coded.opened.bank.bank, coded.question
    return CodingSheet(bank, question.id, question.text, coder, rows, coded.book)


def _rows(coded: Coded, coder: str) -> Iterator[SheetRow]:
    read = coded.read_by(coder)
    suggester = Suggester(coded.texts, coded.book)
    kinds = {one.id: one.label for one in coded.opened.bank.respondents}
    for text in coded.texts:
        reading = read.get(text.member)
        suggested = "\n".join(suggestion_words(one) for one in suggester.suggest(text, read))
        kind = kinds.get(text.kind or "", text.kind or "")
        yield SheetRow(text.member, kind, text.words, _codes(reading), _again(coded, reading) or suggested, text.mark)


def _codes(reading: Reading | None) -> str:
    return SEPARATOR.join(reading.codes) if reading and reading.current else ""


def _again(coded: Coded, reading: Reading | None) -> str:
    """Say which codes were given to other words, which must not come back as if they were given to these."""
    if reading is None or reading.current:
        return ""
    return f"The words have changed since you gave: {SEPARATOR.join(reading.codes)}"


def taken_words(taken: TakenIn) -> str:
    """Say what became of a spreadsheet."""
    same = f", {taken.same} had the same codes already" if taken.same else ""
    return f"Codes of {in_words(taken.taken, 'texts')} to {taken.question} taken for {taken.coder}{same}."
