"""The cells that returns are counted in: a kind of member in an area, for each bank."""

from __future__ import annotations

import sqlite3

_GROUP_OF = """
SELECT r.bank, ifnull(m.kind, r.kind), ifnull(m.area, r.area)
FROM returns r JOIN members m ON m.id = r.member WHERE r.id = ?
"""


def cell_of(store: sqlite3.Connection, bank: str, kind: str | None, area: str | None) -> int:
    """Return the cell of a kind and an area, made if need be; no words are no kind and no area."""
    group = (bank, kind or None, area or None)
    found = store.execute(
        "SELECT id FROM cells WHERE bank = ? AND ifnull(kind, '') = ifnull(?, '') AND ifnull(area, '') = ifnull(?, '')",
        group,
    ).fetchone()
    if found:
        return int(found[0])
    made = store.execute("INSERT INTO cells (bank, kind, area) VALUES (?, ?, ?) RETURNING id", group).fetchone()
    return int(made[0])


def count_in_its_cell(store: sqlite3.Connection, return_id: int) -> None:
    """Have a return count in the group of its member; the list's kind and area go before the return's."""
    cell = cell_of(store, *store.execute(_GROUP_OF, (return_id,)).fetchone())
    store.execute("UPDATE returns SET cell = ? WHERE id = ?", (cell, return_id))


def count_member_anew(store: sqlite3.Connection, member: str) -> None:
    """Have a member's returns that count, count in the group it is in now."""
    current = store.execute("SELECT id FROM returns WHERE member = ? AND standing = 'current'", (member,)).fetchall()
    for (return_id,) in current:
        count_in_its_cell(store, return_id)
