"""The codebook, and the codes that were given; they belong to a member, so that they outlive the return."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from wellput.model.coded import Code, Coding


def save_codes(store: sqlite3.Connection, bank: str, codes: Iterable[Code]) -> None:
    """Put codes into the codebook, or give those in it these labels and definitions."""
    store.executemany(
        """INSERT INTO codes VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET label = excluded.label, definition = excluded.definition""",
        ((bank, one.question, one.code, one.label, one.definition) for one in codes),
    )


def read_codes(store: sqlite3.Connection, bank: str) -> tuple[Code, ...]:
    """Return the codebook."""
    rows = store.execute(
        "SELECT question, code, label, definition FROM codes WHERE bank = ? ORDER BY question, code", (bank,)
    )
    return tuple(Code(*row) for row in rows)


def save_codings(
    store: sqlite3.Connection, bank: str, question: str, member: str, coder: str, codings: Iterable[Coding]
) -> None:
    """Have a coder's codes for a member's words be these, and no others."""
    store.execute(
        "DELETE FROM codings WHERE bank = ? AND question = ? AND member = ? AND coder = ?",
        (bank, question, member, coder),
    )
    store.executemany(
        "INSERT INTO codings VALUES (?, ?, ?, ?, ?, ?)",
        ((bank, question, member, coder, one.code, one.words) for one in codings),
    )


def read_codings(store: sqlite3.Connection, bank: str) -> tuple[Coding, ...]:
    """Return every code that was given."""
    rows = store.execute(
        """SELECT question, member, coder, code, words FROM codings WHERE bank = ?
        ORDER BY question, member, coder, code""",
        (bank,),
    )
    return tuple(Coding(*row) for row in rows)
