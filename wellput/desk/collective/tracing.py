"""Trace a statement, or a question, to the members behind it: for those who prepare the response, and nobody else."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from wellput.collective.asks import EVERY_QUESTION
from wellput.collective.bases import bases, basis_words
from wellput.collective.ledger import ledger
from wellput.collective.support import backing, with_coder
from wellput.collective.tracing import Tracer, figures_lines
from wellput.desk.banks.banks import find_question
from wellput.desk.collective.combining import combining
from wellput.desk.collective.counted_statements import made_sentences, read_stands_with_asks
from wellput.desk.members.opening_returns import open_for
from wellput.desk.opening import Opened
from wellput.errors import WellputError
from wellput.model.bank import Question
from wellput.model.coded import Code
from wellput.model.collective import Basis, Statement
from wellput.model.collective_views import told_backing
from wellput.model.ledger import LedgerEntry
from wellput.model.stands import Stand
from wellput.store.members_codes import read_codes
from wellput.store.members_file import members_file, reading
from wellput.store.members_stands import read_values
from wellput.text import closest

INTERNAL = (
    "Internal: this names members and what they said, whatever they allow. "
    "Keep it with those who prepare the response; it is no part of the response."
)


@dataclass(frozen=True, slots=True)
class TracedPart:
    """A line, and a line each for what is below it."""

    heading: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TracedPassage:
    """What is shown of one statement, or of a question."""

    heading: str
    words: str
    parts: tuple[TracedPart, ...]


@dataclass(frozen=True, slots=True)
class Trace:
    """All that was traced; `differing` are the statements whose figures do not agree with the draft's any more."""

    passages: tuple[TracedPassage, ...]
    differing: tuple[str, ...]


def traced(workspace: Path, name: str | None = None) -> Trace:
    """Trace the statement of that id, the question of that id or number, or without a name the whole ledger."""
    opened = open_for(workspace, [name] if name else [])
    statements = _statements(opened)
    question = None if name is None else _question(opened, name, statements)
    about = question.id if question else name
    wanted = [one for one in statements if name is None or name == one.id or about == one.question]
    with reading(members_file(opened.workspace)) as store:
        stands, book = read_stands_with_asks(store, opened.bank), read_codes(store, opened.bank.bank)
        wanted, made = _as_drafted(opened, wanted, stands)
        entries = ledger(opened.bank, wanted, stands, book, made)
        told = (
            [_ledger_line(opened, one) for one in entries]
            if name is None
            else [_statement(opened, store, one) for one in entries]
        )
        if question:
            told.append(_whole_question(opened, store, question, stands, book))
    return Trace(tuple(told), tuple(one.statement.id for one in entries if not one.agrees))


def _statements(opened: Opened) -> tuple[Statement, ...]:
    collective = opened.draft.response.collective
    return collective.statements if collective else ()


def _as_drafted(
    opened: Opened, statements: Sequence[Statement], stands: Sequence[Stand]
) -> tuple[list[Statement], Mapping[str, str]]:
    """Return statements in the words that the draft has for them, and the sentences that the returns make now."""
    if not statements or not stands or not opened.workspace.combined.is_file():
        return list(statements), {}
    done = combining(opened.workspace.root, copied=False)
    found = {one.id: one for one in done.found.statements}
    return [found.get(one.id, one) for one in statements], made_sentences(done.new)


def _question(opened: Opened, name: str, statements: Sequence[Statement]) -> Question | None:
    """Return the question that is named; None where a statement is."""
    asked = {said: one for one in opened.bank.questions for said in (one.number, one.id)}
    if name in asked or any(name in (one.id, one.question) for one in statements):
        return asked.get(name)
    near = closest(name, [one.id for one in statements])
    if near:
        raise WellputError(name, "There is no statement or question of this name.", f"Did you mean {near}?")
    profile = find_question(opened.bank, name)
    raise WellputError(
        name, f"{profile.name} is about the respondent and is not counted.", "Name a question of the themes."
    )


def _ledger_line(opened: Opened, entry: LedgerEntry) -> TracedPassage:
    return TracedPassage(_heading(opened, entry), entry.statement.words, tuple(map(TracedPart, figures_lines(entry))))


def _heading(opened: Opened, entry: LedgerEntry) -> str:
    question = opened.bank.question(entry.statement.question)
    about = "all questions" if entry.statement.question == EVERY_QUESTION else entry.statement.question
    return f"Statement {entry.statement.id} ({question.name if question else about})"


def _statement(opened: Opened, store: sqlite3.Connection, entry: LedgerEntry) -> TracedPassage:
    figures = _ledger_line(opened, entry)
    question = opened.bank.question(entry.statement.question)
    if entry.now is None:
        return figures
    tracer = _tracer(opened, store, question)
    parts = tracer.parts(entry.now, entry.statement.basis or Basis(counts="named"))
    members = (TracedPart(one.heading, one.lines) for one in parts)
    return TracedPassage(figures.heading, figures.words, (*figures.parts, *members))


def _whole_question(
    opened: Opened, store: sqlite3.Connection, question: Question, stands: Sequence[Stand], book: Sequence[Code]
) -> TracedPassage:
    """Show every member's answer once, and then each view with the names of those who hold it."""
    found = backing(question, Basis(counts="answered"), stands)
    tracer = _tracer(opened, store, question)
    asked = f"Asked: {len(found.asked):,}. Answered: {len(found.supports):,}. Said nothing: {len(found.silent):,}."
    members = (("Answered", found.supports), ("Said nothing", found.silent))
    lists = (
        TracedPart(f"{part} ({len(several):,})", tuple(map(tracer.line, several)))
        for part, several in members
        if several
    )
    return TracedPassage(
        question.name, question.text, (TracedPart(asked), *lists, *_views(opened, question, stands, book))
    )


def _views(opened: Opened, question: Question, stands: Sequence[Stand], book: Sequence[Code]) -> Iterator[TracedPart]:
    for basis in bases(question, stands, book):
        found = backing(question, with_coder(question.id, basis, stands), stands)
        if found.supports and basis.counts != "answered":
            words = basis_words(opened.bank, question, basis, book)
            names = ", ".join(one.name for one in found.supports)
            yield TracedPart(f"{words[0].upper()}{words[1:]}: {told_backing(*found.counts)}", (names,))


def _tracer(opened: Opened, store: sqlite3.Connection, question: Question | None) -> Tracer:
    """Return a tracer of one question's answers; of all that was said, where a statement is of all questions."""
    bank = opened.bank
    several = [question] if question else list(bank.questions)
    values = (one for asked in several for one in read_values(store, bank.bank, asked.id))
    return Tracer(bank, question, values)
