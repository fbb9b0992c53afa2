"""Code what members say in words: the texts of a question, its codebook, and the codes that were given."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.collate.coding_book import LONGEST
from wellput.collate.coding_texts import Reading, Text, coder_named, readings, texts_of
from wellput.desk.banks.banks import find_question
from wellput.desk.members.opening_returns import open_for
from wellput.desk.opening import Opened
from wellput.errors import NotUnderstoodError, WellputError
from wellput.model.bank import Question
from wellput.model.coded import NONE, NONE_LABEL, Code, Coding
from wellput.store.members_codebook import is_member
from wellput.store.members_codes import read_codes, read_codings, save_codes, save_codings
from wellput.store.members_file import changing, members_file, reading
from wellput.store.members_reading import read_voices
from wellput.text import fit
from wellput.text.in_order import in_order


@dataclass(frozen=True, slots=True)
class Coded:
    """A question as it is coded."""

    opened: Opened
    question: Question
    texts: tuple[Text, ...]
    book: tuple[Code, ...]
    codings: tuple[Coding, ...]

    @property
    def path(self) -> Path:
        """Where it is kept."""
        return members_file(self.opened.workspace)

    @property
    def coders(self) -> tuple[str, ...]:
        """Those who have coded, in the order of their names."""
        return tuple(sorted({one.coder for one in self.codings}, key=in_order))

    def read_by(self, coder: str) -> dict[str, Reading]:
        """Return how a coder has read the texts, by member."""
        return readings(self.texts, self.codings, coder)

    def labels(self, codes: Sequence[str]) -> tuple[str, ...]:
        """Return what codes are called."""
        called = {NONE: NONE_LABEL} | {one.code: one.label for one in self.book}
        return tuple(called.get(code, code) for code in codes)


def open_coding(workspace: Path, question: str) -> Coded:
    """Read what was said to a question, named by number or id, and how it is coded."""
    opened = open_for(workspace, [question])
    asked = find_question(opened.bank, question)
    with reading(members_file(opened.workspace)) as store:
        texts = texts_of(read_voices(store, opened.bank.bank, asked.id))
        codings = tuple(one for one in read_codings(store, opened.bank.bank) if one.question == asked.id)
        return Coded(opened, asked, texts, book_of(store, opened.bank.bank, asked.id), codings)


def book_of(store: sqlite3.Connection, bank: str, question: str) -> tuple[Code, ...]:
    """Return a question's codebook, without the code that says that none fits."""
    return tuple(one for one in read_codes(store, bank) if one.question == question and one.code != NONE)


def known_coder(coded: Coded, name: str) -> str:
    """Return the coder's name; raise where there is none."""
    said = coder_named(coded.codings, fit(name))
    if not said or len(said) > LONGEST:
        raise WellputError("--as", f"A coder's name has 1 to {LONGEST} characters.", "Such as: --as Ann")
    return said


def give(coded: Coded, coder: str, given: Mapping[str, tuple[Sequence[str], str]]) -> tuple[Code, ...]:
    """Keep a coder's codes for the words of members, read as their marks say; return the codebook as it is now.

    Raises NotUnderstoodError, with nothing kept, where a code or a member is gone meanwhile.
    """
    bank, question = coded.opened.bank.bank, coded.question.id
    with changing(coded.path) as store:
        book = book_of(store, bank, question)
        known = {NONE} | {one.code for one in book}
        save_codes(store, bank, [Code(question, NONE, NONE_LABEL)])
        for member, (codes, mark) in given.items():
            gone = [code for code in codes if code not in known]
            if gone:
                raise NotUnderstoodError(f"The code {gone[0]} was taken out meanwhile.", "Look at the codebook again.")
            if not is_member(store, member):
                raise NotUnderstoodError(f"{member} was forgotten meanwhile.", "Begin again.")
            codings = [Coding(question, member, coder, code, mark) for code in codes]
            save_codings(store, bank, question, member, coder, codings)
    return book
