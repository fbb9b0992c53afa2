"""What members said in words, for a report and for a workbook: only what may be quoted, unless all is asked for."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from wellput.collate.collating import collate
from wellput.collate.figures import QuestionFigures
from wellput.collate.quoting import kinds_to_tell, names_not_to_tell, quotes_shown
from wellput.collate.voices import permission
from wellput.desk.collation.collating import Progress
from wellput.desk.collation.quoted_people import PeopleInQuotes, PersonQuoted, people_notes
from wellput.desk.opening import Opened
from wellput.model.bank import Bank, Question
from wellput.model.collation_shown import Column, QuotesShown, TableShown
from wellput.model.tallied import Voice
from wellput.store.members_counts import read_cells, read_tally
from wellput.store.members_file import members_file, reading
from wellput.store.members_naming import names_kept_back
from wellput.store.members_reading import read_voices

MOST = 3
"""Quotes to a question in a report, unless another number is given."""

_BY_NAME, _UNNAMED = "may be quoted by name", "may be quoted without the name"
_QUOTED = ("Question", "On", "Words", "By", "Permission")
_ALL = ("Question", "On", "Words", "Member", "Kind", "Area", "Permission", "File", "Place")


@dataclass(frozen=True, slots=True)
class QuotesRead:
    """What may be quoted, by question, and what to know before it goes out."""

    shown: Mapping[str, QuotesShown]
    notes: tuple[str, ...]


def read_quotes(
    opened: Opened, figures: Sequence[QuestionFigures], least: int, most: int | None, progress: Progress
) -> QuotesRead:
    """Return what was said to each question and may be quoted, all of it where `most` is None.

    Where so few answered that the question is masked, only those who may be named are: it may be asked of one kind.
    """
    bank = opened.bank
    quoted, looking, giving = {}, PeopleInQuotes(bank), list[PersonQuoted]()
    with reading(members_file(opened.workspace)) as store:
        kinds = kinds_to_tell(read_cells(store, bank.bank), least)
        names = names_not_to_tell(names_kept_back(store, bank.bank))
        for done, one in enumerate(figures, 1):
            voices = tuple(read_voices(store, bank.bank, one.question.id))
            told = [voice for voice in voices if voice.may_name or not one.everybody.masked]
            shown = quotes_shown(bank, one.question, told, kinds, names, most)
            quoted[one.question.id] = replace(shown, private=shown.private + len(voices) - len(told))
            giving += looking.found(one.question, voices, quoted[one.question.id].quotes)
            progress(done, len(figures))
    return QuotesRead(quoted, people_notes(giving))


def masked_questions(store: sqlite3.Connection, bank: Bank, least: int) -> frozenset[str]:
    """Return the questions that so few answered that nothing is shown of them."""
    cells = read_cells(store, bank.bank)
    tallies = {question.id: read_tally(store, question, cells) for question in bank.questions}
    figures = collate(bank, cells, tallies, None, least).questions
    return frozenset(one.question.id for one in figures if one.everybody.masked)


def quotes_table(bank: Bank, quoted: Mapping[str, QuotesShown]) -> TableShown:
    """Return what may be quoted as a table."""
    rows = tuple(
        (question.name, one.about, one.words, one.credit, _BY_NAME if one.named else _UNNAMED)
        for question in bank.questions
        if question.id in quoted
        for one in quoted[question.id].quotes
    )
    return TableShown("What may be quoted", tuple(map(Column, _QUOTED)), rows)


def all_words_table(opened: Opened, questions: Sequence[Question], progress: Progress) -> TableShown:
    """Return everything that was said in words, with what may be done with it: for those who prepare the response."""
    rows: list[tuple[str, ...]] = []
    with reading(members_file(opened.workspace)) as store:
        for done, question in enumerate(questions, 1):
            rows += _all_rows(question, read_voices(store, opened.bank.bank, question.id), opened.bank)
            progress(done, len(questions))
    return TableShown("What members said in words", tuple(map(Column, _ALL)), tuple(rows))


def _all_rows(question: Question, voices: Iterator[Voice], bank: Bank) -> Iterator[tuple[str, ...]]:
    kinds = {kind.id: kind.label for kind in bank.respondents}
    for one in voices:
        about = f"{one.field}: {question.called(one.item)}" if one.item else one.field
        kind = kinds.get(one.kind or "", one.kind or "")
        held = (one.name, kind, one.area or "", permission(one), one.file or "", one.place or "")
        yield question.name, about, one.words, *held
