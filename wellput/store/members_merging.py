"""Make two members one: what was sent and coded under one name belongs to the other."""

from __future__ import annotations

import sqlite3

from wellput.store.members_cells import count_member_anew


def banks_answered(store: sqlite3.Connection, member: str) -> tuple[str, ...]:
    """Return the banks that a member has returns to."""
    rows = store.execute("SELECT DISTINCT bank FROM returns WHERE member = ? ORDER BY bank", (member,))
    return tuple(bank for (bank,) in rows)


def merge_members(store: sqlite3.Connection, old: str, into: str) -> None:
    """Give one member all that hangs on another, and take that one away; what both have is kept once."""
    for table in ("returns", "codings"):
        store.execute(f"UPDATE OR IGNORE {table} SET member = ? WHERE member = ?", (into, old))  # noqa: S608  our own words
    store.execute("DELETE FROM members WHERE id = ?", (old,))
    count_member_anew(store, into)
