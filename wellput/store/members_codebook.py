"""Change the codebook so that the codes that were given follow."""

from __future__ import annotations

import sqlite3


def merge_codes(store: sqlite3.Connection, bank: str, question: str, old: str, into: str) -> int:
    """Give one code wherever another was given, and take that one out of the book; return how often it was given."""
    where = {"bank": bank, "question": question, "old": old, "into": into}
    (given,) = store.execute(
        "SELECT count(*) FROM codings WHERE bank = :bank AND question = :question AND code = :old", where
    ).fetchone()
    store.execute(
        """INSERT OR IGNORE INTO codings SELECT bank, question, member, coder, :into, words FROM codings
        WHERE bank = :bank AND question = :question AND code = :old""",
        where,
    )
    store.execute("DELETE FROM codes WHERE bank = :bank AND question = :question AND code = :old", where)
    return int(given)


def remove_code(store: sqlite3.Connection, bank: str, question: str, code: str) -> None:
    """Take a code out of the book, and wherever it was given."""
    store.execute("DELETE FROM codes WHERE bank = ? AND question = ? AND code = ?", (bank, question, code))


def is_member(store: sqlite3.Connection, member: str) -> bool:
    """Say whether the member is there; it may have been forgotten."""
    return store.execute("SELECT 1 FROM members WHERE id = ?", (member,)).fetchone() is not None
