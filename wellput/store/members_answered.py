"""Which questions of a bank members' returns have something to, whether they count or not."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping


def has_returns(store: sqlite3.Connection, bank: str) -> bool:
    """Say whether there is a return to this bank, or a codebook for its answers."""
    found = store.execute(
        "SELECT EXISTS (SELECT 1 FROM returns WHERE bank = ?) OR EXISTS (SELECT 1 FROM codes WHERE bank = ?)",
        (bank, bank),
    ).fetchone()
    return bool(found[0])


def returns_answering(store: sqlite3.Connection, bank: str, version: int) -> Mapping[str, int]:
    """Return by question how many returns to this version of a bank have an answer there."""
    return dict(
        store.execute(
            """SELECT a.question, count(*) FROM returns r JOIN answers a ON a.return_id = r.id
            WHERE r.bank = ? AND r.bank_version = ? AND a.answered = 1 GROUP BY a.question""",
            (bank, version),
        ).fetchall()
    )
