"""What stands behind a draft's statements: whether each can be counted, and what the returns made of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field

from wellput.collective.asking import with_asks
from wellput.collective.ledger import uncountable
from wellput.desk.opening import Opened
from wellput.model.bank import Bank
from wellput.model.ledger import LedgerEntry
from wellput.model.response import Response
from wellput.model.stands import Stand
from wellput.store.combined import read_combined
from wellput.store.members_codes import read_codes
from wellput.store.members_file import members_file, reading
from wellput.store.members_reading import read_voices
from wellput.store.members_stands import read_stands


@dataclass(frozen=True, slots=True)
class CountedStatements:
    """The sentences that the returns came to the last time, by statement, and the statements that cannot be counted."""

    made: Mapping[str, str] = field(default_factory=dict)
    uncountable: tuple[LedgerEntry, ...] = ()


def counted_statements(opened: Opened) -> CountedStatements:
    """Return what a check of the draft's statements needs; nothing where the draft was sent here without returns."""
    collective = opened.draft.response.collective
    if not collective or not collective.statements:
        return CountedStatements()
    before = read_combined(opened.workspace)
    made = made_sentences(before) if before else {}
    path = members_file(opened.workspace)
    if not path.is_file():
        return CountedStatements(made)
    with reading(path) as store:
        stands, book = read_stands(store, opened.bank), read_codes(store, opened.bank.bank)
    return CountedStatements(made, uncountable(opened.bank, collective.statements, stands, book))


def made_sentences(response: Response) -> dict[str, str]:
    """Return what a draft that the returns came to says for members, by the ids of the statements."""
    return {one.id: one.words for one in response.collective.statements} if response.collective else {}


def read_stands_with_asks(store: sqlite3.Connection, bank: Bank) -> tuple[Stand, ...]:
    """Return where each member stands, with what it asks for."""
    voices = (one for question in bank.questions for one in read_voices(store, bank.bank, question.id))
    return with_asks(read_stands(store, bank), voices)
