"""When returns were collected."""

from __future__ import annotations

import datetime as dt
import sqlite3


def days_collected(store: sqlite3.Connection, member: str, bank: str) -> dict[int, dt.date]:
    """Return the day on which each return of a member was collected."""
    rows = store.execute(
        "SELECT r.id, n.at FROM returns r JOIN runs n ON n.id = r.run WHERE r.member = ? AND r.bank = ?", (member, bank)
    )
    return {number: dt.datetime.fromisoformat(at).date() for number, at in rows}
