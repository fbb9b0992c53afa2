"""The members: who was asked, who has replied, and who is known only from a return."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterator

from wellput.model.held import Listed
from wellput.model.returned import Member


def read_members(store: sqlite3.Connection, bank: str) -> Iterator[Listed]:
    """Yield every member by name; what the list does not say of one is taken from its return."""
    rows = store.execute(
        """SELECT m.id, m.name, ifnull(m.kind, max(r.kind)), ifnull(m.area, max(r.area)), m.asked,
                  ifnull(m.contact, max(r.contact)), m.listed, count(r.id)
        FROM members m LEFT JOIN returns r
          ON r.member = m.id AND r.bank = ? AND r.standing IN ('current', 'contested')
        GROUP BY m.id ORDER BY in_order(m.name), m.id""",
        (bank,),
    )
    for *said, listed, returns in rows:
        yield Listed(_member(*said), bool(listed), returns)


def members_to_choose(store: sqlite3.Connection, bank: str) -> tuple[str, ...]:
    """Return the members with several returns of which one must be chosen, by name."""
    rows = store.execute(
        """SELECT m.id FROM members m WHERE m.id IN (
          SELECT member FROM returns WHERE bank = ? AND standing IN ('current', 'contested')
          GROUP BY member HAVING count(*) > 1)
        ORDER BY in_order(m.name), m.id""",
        (bank,),
    )
    return tuple(member for (member,) in rows)


def names_of_members(store: sqlite3.Connection, *, listed: bool) -> Iterator[tuple[str, str]]:
    """Yield the id and the name of each member that is on the list, or that is known from a return alone."""
    return store.execute("SELECT id, name FROM members WHERE listed = ? ORDER BY id", (int(listed),))


def every_member(store: sqlite3.Connection) -> Iterator[Member]:
    """Yield every member as the list has it, whatever bank it answers."""
    rows = store.execute("SELECT id, name, kind, area, asked, contact FROM members ORDER BY id")
    return (_member(*row) for row in rows)


def read_member(store: sqlite3.Connection, member: str) -> Member | None:
    """Return the member of that id as the list has it, or None."""
    row = store.execute("SELECT id, name, kind, area, asked, contact FROM members WHERE id = ?", (member,)).fetchone()
    return _member(*row) if row else None


def list_member(store: sqlite3.Connection, member: Member) -> bool:
    """Put a member on the list of those asked, or bring its entry up to date; say whether anything changed."""
    given = (member.name, member.kind, member.area, _text(member.asked), member.contact)
    held = store.execute(
        "SELECT name, kind, area, asked, contact, listed FROM members WHERE id = ?", (member.id,)
    ).fetchone()
    merged = given if held is None else tuple(new or old for new, old in zip(given, held, strict=False))
    if held == (*merged, 1):
        return False
    store.execute(
        """INSERT INTO members (id, name, kind, area, asked, contact, listed) VALUES (?, ?, ?, ?, ?, ?, 1)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, area = excluded.area,
          asked = excluded.asked, contact = excluded.contact, listed = 1""",
        (member.id, *merged),
    )
    return True


def _text(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()


def _member(
    member: str, name: str, kind: str | None, area: str | None, asked: str | None, contact: str | None
) -> Member:
    day = None if asked is None else dt.date.fromisoformat(asked)
    return Member(id=member, name=name, kind=kind, area=area, asked=day, contact=contact)
