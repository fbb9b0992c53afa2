"""Every statement with its support as returns stand now, the members behind it, and whether that changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from wellput.collective.asking import asking, refuse_family
from wellput.collective.asks import EVERY_QUESTION
from wellput.collective.bases import ask_words, basis_words, refuse_unknown
from wellput.collective.support import backing, with_coder
from wellput.errors import NotUnderstoodError
from wellput.model.bank import Bank, Question
from wellput.model.coded import Code
from wellput.model.collective import Basis, Statement
from wellput.model.ledger import LedgerEntry
from wellput.model.stands import Stand
from wellput.text import listed

NAMED = Basis(counts="named")


def ledger(
    bank: Bank,
    statements: Iterable[Statement],
    stands: Sequence[Stand],
    book: Sequence[Code],
    made: Mapping[str, str] | None = None,
) -> tuple[LedgerEntry, ...]:
    """Count every statement anew, those too that somebody added by hand.

    `made` are the sentences that the returns come to now, by the ids of their statements.
    """
    entries = (_entry(bank, one, stands, book) for one in statements)
    return tuple(replace(one, made=(made or {}).get(one.statement.id)) for one in entries)


def uncountable(
    bank: Bank, statements: Iterable[Statement], stands: Sequence[Stand], book: Sequence[Code]
) -> tuple[LedgerEntry, ...]:
    """Return the statements that cannot be counted, and why; nothing is counted for it."""
    found = []
    for one in statements:
        try:
            _counted(bank, one, stands, book)
        except NotUnderstoodError as trouble:
            found.append(LedgerEntry(one, "", None, trouble.what, trouble.mend))
    return tuple(found)


def changed(entries: Iterable[LedgerEntry]) -> tuple[LedgerEntry, ...]:
    """Return the statements whose support is another now than the draft says."""
    return tuple(one for one in entries if one.has_changed)


def _entry(bank: Bank, statement: Statement, stands: Sequence[Stand], book: Sequence[Code]) -> LedgerEntry:
    try:
        question, basis = _counted(bank, statement, stands, book)
    except NotUnderstoodError as trouble:
        return LedgerEntry(statement, "", None, trouble.what, trouble.mend)
    if question is None:
        return LedgerEntry(statement, ask_words(basis), asking(EVERY_QUESTION, basis, stands))
    counted = basis_words(bank, question, basis, book)
    return LedgerEntry(statement, counted, backing(question, basis, stands, statement.members))


def _counted(
    bank: Bank, statement: Statement, stands: Sequence[Stand], book: Sequence[Code]
) -> tuple[Question | None, Basis]:
    """Return what is counted for a statement, at which question; None where an ask is made of all together."""
    if statement.basis and statement.basis.counts == "ask" and statement.question == EVERY_QUESTION:
        refuse_family(statement.basis.of)
        return None, statement.basis
    question = _question(bank, statement)
    basis = with_coder(question.id, _basis(statement), stands)
    refuse_unknown(bank, question, basis, stands, book)
    if basis.counts == "named":
        _refuse_unknown_members(question, statement.members, stands)
    return question, basis


def _question(bank: Bank, statement: Statement) -> Question:
    found = bank.question(statement.question)
    if found is None:
        raise NotUnderstoodError(
            f"There is no question “{statement.question}” in this bank.", f"`wellput bank show {bank.bank}` lists them."
        )
    return found


def _basis(statement: Statement) -> Basis:
    """Return what a statement is counted from; members named by hand are so where nothing else is said."""
    basis, members = statement.basis, statement.members
    if basis is None and not members:
        raise NotUnderstoodError(
            "It does not say what its support is counted from.",
            "Give a `basis`, such as {counts: option, of: ID}, or name the `members` by their ids.",
        )
    if basis is not None and basis.counts != "named" and members:
        raise NotUnderstoodError(
            "It has a basis to count from, and members named by hand beside it.", "Keep one of the two."
        )
    if basis is not None and basis.counts == "named" and not members:
        raise NotUnderstoodError("It counts members named by hand, and names none.", "Write `members: [ID, ID]`.")
    return basis or NAMED


def _refuse_unknown_members(question: Question, members: Iterable[str], stands: Sequence[Stand]) -> None:
    asked = {one.member: question.id in one.asked for one in stands}
    without = [one for one in members if one not in asked]
    if without:
        raise NotUnderstoodError(
            f"No return that counts is there of {listed(without)}.", "See the ids with: wellput members"
        )
    if unasked := [one for one in members if not asked[one]]:
        raise NotUnderstoodError(
            f"{listed(unasked)} {'was' if len(unasked) == 1 else 'were'} not asked this question.",
            "Take the name out, or put the statement to a question that was asked.",
        )
