"""Which members may not be named: all but those whose return lets us."""

from __future__ import annotations

import sqlite3


def names_kept_back(store: sqlite3.Connection, bank: str) -> tuple[str, ...]:
    """Return the names of all members who have not said that they may be named."""
    rows = store.execute(
        """SELECT name FROM members m WHERE NOT EXISTS
        (SELECT 1 FROM returns r WHERE r.member = m.id AND r.bank = ? AND r.standing = 'current' AND r.may_name = 1)
        ORDER BY m.id""",
        (bank,),
    )
    return tuple(name for (name,) in rows)
