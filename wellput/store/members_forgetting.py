"""Forget a member: every row that is about it. What was deleted leaves no trace once the file is written anew."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from wellput.store.members_kept_out import keep_out

_JSON = ("cost", "map", "actions")


@dataclass(frozen=True, slots=True)
class HeldOriginal:
    """A file that a return came in; `others` says how many returns of other members it holds too."""

    digest: str
    name: str
    kept: str
    others: int


@dataclass(frozen=True, slots=True)
class Holdings:
    """What the store holds of a member; `names` are those it gave and its contact, `texts` whatever it said."""

    returns: int
    names: tuple[str, ...]
    texts: tuple[str, ...]
    originals: tuple[HeldOriginal, ...]


def holdings(store: sqlite3.Connection, member: str) -> Holdings:
    """Return what the store holds of a member, in returns to any bank, counted or not."""
    (returns,) = store.execute("SELECT count(*) FROM returns WHERE member = ?", (member,)).fetchone()
    names = store.execute(
        """SELECT name FROM members WHERE id = :member
        UNION SELECT contact FROM members WHERE id = :member
        UNION SELECT name FROM returns WHERE member = :member
        UNION SELECT contact FROM returns WHERE member = :member""",
        {"member": member},
    )
    return Holdings(
        int(returns),
        tuple(name for (name,) in names if name),
        tuple(dict.fromkeys(_texts(store, member))),
        tuple(_originals(store, member)),
    )


def forget_member(store: sqlite3.Connection, member: str, originals: tuple[str, ...], on: dt.date) -> None:
    """Delete a member with all that hangs on it, and these originals; keep marks of it, by which it stays out."""
    store.execute("PRAGMA secure_delete = ON")
    keep_out(store, member, on)
    store.execute("DELETE FROM members WHERE id = ?", (member,))
    store.executemany("DELETE FROM originals WHERE digest = ?", ((digest,) for digest in originals))
    store.execute("DELETE FROM cells WHERE id NOT IN (SELECT cell FROM returns WHERE cell IS NOT NULL)")


def places_in(store: sqlite3.Connection, member: str, original: str) -> tuple[str, ...]:
    """Return where in a file the member's returns stood."""
    rows = store.execute("SELECT place FROM returns WHERE member = ? AND original = ?", (member, original))
    return tuple(dict.fromkeys(place for (place,) in rows))


def _texts(store: sqlite3.Connection, member: str) -> Iterator[str]:
    rows = store.execute(
        """SELECT v.field, v.value, v.raw FROM answer_values v JOIN returns r ON r.id = v.return_id
        WHERE r.member = ? AND v.field NOT IN ('selected', 'ranked', 'number', 'date', 'confirmed', 'illustrative')""",
        (member,),
    )
    for field, value, raw in rows:
        yield from _strings(json.loads(value)) if field in _JSON else (value or "", raw or "")
    for (item,) in store.execute(
        "SELECT e.item FROM evidence e JOIN returns r ON r.id = e.return_id WHERE r.member = ?", (member,)
    ):
        held = json.loads(item)
        yield from _strings([held.get(key) for key in ("statement", "source", "about", "figures", "link")])


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (one for inner in value.values() for one in _strings(inner))
    elif isinstance(value, list):
        yield from (one for inner in value for one in _strings(inner))


def _originals(store: sqlite3.Connection, member: str) -> Iterator[HeldOriginal]:
    rows = store.execute(
        """SELECT o.digest, o.name, o.kept,
                  (SELECT count(*) FROM returns WHERE original = o.digest AND member != :member)
        FROM originals o WHERE o.digest IN (SELECT original FROM returns WHERE member = :member) ORDER BY o.name""",
        {"member": member},
    )
    return (HeldOriginal(*row) for row in rows)
