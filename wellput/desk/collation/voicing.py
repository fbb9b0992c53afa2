"""Show what members said in words: to whoever prepares the response, or no more than may be quoted."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from wellput.collate.coding_book import find_code
from wellput.collate.coding_texts import coder_named, readings, texts_of
from wellput.collate.collating import LEAST
from wellput.collate.quoting import about, credit, in_credited_order, kinds_to_tell, names_not_to_tell
from wellput.collate.saying import Said
from wellput.collate.voices import heard, permission
from wellput.desk.banks.banks import find_question
from wellput.desk.collation.coding import book_of
from wellput.desk.collation.collating import Format, Passage
from wellput.desk.collation.collation_words import masked_questions
from wellput.desk.members.opening_returns import open_for
from wellput.desk.opening import Opened
from wellput.errors import NotUnderstoodError, WellputError
from wellput.model.bank import Bank
from wellput.model.coded import NONE, NONE_LABEL, Code
from wellput.model.tallied import Voice, WantedVoices
from wellput.store.members_codes import read_codings
from wellput.store.members_counts import read_cells
from wellput.store.members_file import members_file, reading
from wellput.store.members_naming import names_kept_back
from wellput.store.members_reading import read_voices
from wellput.text import listed
from wellput.text.csv_text import csv_text

_TITLES = (
    *("question", "field", "option", "words", "member", "name", "kind", "area"),
    *("may_quote", "may_name", "credit", "file", "place", "codes"),
)
_YES = {True: "yes", False: "no"}


@dataclass(frozen=True, slots=True)
class Heard:
    """Words as they are shown, by what name they may be quoted, and the names of the codes that they were given."""

    voice: Voice
    credit: str
    codes: tuple[str, ...]


def voices(
    workspace: Path, questions: Sequence[str], wanted: WantedVoices, least: int = LEAST
) -> tuple[Opened, tuple[Heard, ...]]:
    """Return what members said in words, question by question.

    What is wanted for quoting tells no more of a member than a report would: it names nobody who may not be named, and
    stands under the name by which it may be quoted.
    """
    opened = open_for(workspace, questions)
    named = [find_question(opened.bank, name).id for name in questions]
    with reading(members_file(opened.workspace)) as store:
        hearing = _Hearing(store, opened.bank, wanted, least)
        asked = hearing.with_the_code(named or [question.id for question in opened.bank.questions])
        return opened, tuple(one for question in asked for one in hearing.question(question))


class _Hearing:
    """Reads what was said, question after question."""

    def __init__(self, store: sqlite3.Connection, bank: Bank, wanted: WantedVoices, least: int) -> None:
        self._store = store
        self._bank = bank
        self._wanted = wanted
        self._kinds = kinds_to_tell(read_cells(store, bank.bank), least)
        self._names = names_not_to_tell(names_kept_back(store, bank.bank) if wanted.quotable else ())
        self._masked = masked_questions(store, bank, least) if wanted.quotable else frozenset[str]()
        self._codings = read_codings(store, bank.bank)

    def with_the_code(self, questions: Sequence[str]) -> Sequence[str]:
        """Return the questions whose codebook has the code that is wanted, all if none is; raise where none has."""
        if self._wanted.code is None:
            return questions
        known = [one for one in questions if self._code(one)]
        if not known:
            books = [code for question in questions for code in self._book(question)]
            try:
                find_code(books, self._wanted.code)
            except NotUnderstoodError as trouble:
                raise WellputError("--code", trouble.what, f"{trouble.mend} See: wellput code book") from trouble
        return known

    def question(self, question: str) -> Iterator[Heard]:
        """Yield what was said to a question and is wanted; for quoting, of a masked one by name or not at all."""
        said = list(read_voices(self._store, self._bank.bank, question))
        codes = self._codes(question, said)
        found = [one for one in heard(said, self._wanted) if not self._names.stand_in(one.words)]
        if (code := self._code(question)) is not None:
            found = [one for one in found if code.code in codes.get(one.member, ())]
        if self._wanted.quotable:
            found = [one for one in found if one.may_name or question not in self._masked]
            found = in_credited_order(self._bank, found, self._kinds)
        called = {NONE: NONE_LABEL} | {one.code: one.label for one in self._book(question)}
        for one in found:
            given = tuple(called.get(each, each) for each in codes.get(one.member, ()))
            by = credit(self._bank, one, self._kinds) if one.may_quote else ""
            yield Heard(self._as_told(one, by) if self._wanted.quotable else one, by, given)

    def _as_told(self, voice: Voice, by: str) -> Voice:
        """Take away what would tell who said it; file and place go always, since they are often called by members."""
        kind = voice.kind if voice.kind in self._kinds else None
        told = replace(voice, name=by, kind=kind, file=None, place=None)
        return told if voice.may_name else replace(told, member="", area=None)

    def _codes(self, question: str, said: Sequence[Voice]) -> Mapping[str, tuple[str, ...]]:
        """Return the codes of each member's words as they stand now: of the coder that is named, or of any."""
        texts = texts_of(said)
        given = [one for one in self._codings if one.question == question]
        coders = sorted({one.coder for one in given})
        if self._wanted.coder is not None:
            coders = [coder_named(given, self._wanted.coder)]
        found: dict[str, tuple[str, ...]] = {}
        for coder in coders:
            for member, read in readings(texts, given, coder).items():
                if read.current:
                    found[member] = tuple(dict.fromkeys((*found.get(member, ()), *read.codes)))
        return found

    def _book(self, question: str) -> tuple[Code, ...]:
        return book_of(self._store, self._bank.bank, question)

    def _code(self, question: str) -> Code | None:
        wanted = self._wanted.code
        try:
            return None if wanted is None else find_code([*self._book(question), _NO_CODE], wanted)
        except NotUnderstoodError:
            return None


_NO_CODE = Code("", NONE, NONE_LABEL)


def voice_passages(opened: Opened, said: Sequence[Heard]) -> tuple[Passage, ...]:
    """Say who said what, question by question, what may be done with it, and how it is coded."""
    questions = {question.id: question for question in opened.bank.questions}
    by_question: dict[str, list[str]] = {}
    for one in said:
        voice = one.voice
        found = questions.get(voice.question)
        on = f", on {told}" if found and (told := about(found, voice)) else ""
        codes = f" [{listed(one.codes)}]" if one.codes else ""
        by_question.setdefault(voice.question, []).append(
            f"{voice.name}{on} ({permission(voice)}): {voice.words}{codes}"
        )
    return tuple(
        Passage(question.name, question.text, (Said("", tuple(by_question[question.id])),))
        for question in opened.bank.questions
        if question.id in by_question
    )


def voices_as(said: Sequence[Heard], form: Format) -> str:
    """Return what members said for other programs."""
    rows = [tuple(_row(one)) for one in said]
    if form == "csv":
        return csv_text(_TITLES, rows)
    return json.dumps([dict(zip(_TITLES, row, strict=True)) for row in rows], ensure_ascii=False, indent=1) + "\n"


def _row(one: Heard) -> Iterator[str | None]:
    voice = one.voice
    yield from (voice.question, voice.field, voice.item, voice.words, voice.member, voice.name, voice.kind, voice.area)
    yield from (_YES[voice.may_quote], _YES[voice.may_name], one.credit, voice.file, voice.place, "; ".join(one.codes))
