"""By what a member who asked to be forgotten is known again, so that nobody reads it in once more unawares.

Only marks are kept: keyed hashes of its names, its id, the places its returns stood in and the words it wrote. No word
can be read off them; somebody who has the file and guesses a name can see whether the guess is right.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import json
import secrets
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from wellput.model.returned import Member, Return
from wellput.store.members_values import ValueRow, rows_of
from wellput.text.alike import alike

_FEWEST_WORDS = 12
"""So many words of its own tell a member's return from anybody else's; ticks alone do not."""

_MADE_UP = "Unnamed: "
"""How what returns are called begins where they give no name."""

_OWN_WORDS = ("other", "position", "reason", "unlocks", "text", "ask")


@dataclass(frozen=True, slots=True)
class KeptOut:
    """The marks of those who were forgotten, each with the day on which that was."""

    key: bytes
    days: Mapping[str, dt.date]

    def member_since(self, member: Member) -> dt.date | None:
        """Return when the member of that id or name was forgotten; None where it was not."""
        return self._day(_member_marks(member.id, member.name)) if self.days else None

    def is_marked(self, called: str) -> bool:
        """Say whether a member of that id or name was forgotten."""
        return self._day(_undoing_marks(called)) is not None

    def return_since(self, returned: Return) -> dt.date | None:
        """Return when the member was forgotten who sent this, by its name or by its place in the same file.

        A return that gives no name is known by its words too. Of others they prove nothing: members send in the same
        words where somebody hands them round.
        """
        if not self.days:
            return None
        day = self.member_since(returned.member) or self._day((_place_mark(returned.original, returned.place),))
        if day or not returned.member.name.startswith(_MADE_UP):
            return day
        return self._day(_words_mark({question: rows_of(answer) for question, answer in returned.answers.items()}))

    def _day(self, marks: Iterable[str]) -> dt.date | None:
        return next((day for mark in marks if (day := self.days.get(_keyed(self.key, mark)))), None)


def read_kept_out(store: sqlite3.Connection) -> KeptOut:
    """Return the marks of everybody who was forgotten."""
    key = store.execute("SELECT key FROM mark_key").fetchone()
    rows = store.execute("SELECT k.mark, f.at FROM kept_out k JOIN forgotten f ON f.id = k.forgotten")
    return KeptOut(key[0] if key else b"", {mark: dt.date.fromisoformat(at) for mark, at in rows})


def keep_out(store: sqlite3.Connection, member: str, on: dt.date) -> None:
    """Record that a member is forgotten, and mark it while it is still there."""
    (forgotten,) = store.execute("INSERT INTO forgotten (at) VALUES (?) RETURNING id", (on.isoformat(),)).fetchone()
    key = _key(store)
    marks = {*_names(store, member), *_said(store, member)}
    store.executemany(
        "INSERT OR REPLACE INTO kept_out VALUES (?, ?)", ((_keyed(key, mark), forgotten) for mark in sorted(marks))
    )


def let_back(store: sqlite3.Connection, called: str) -> tuple[dt.date, ...]:
    """Take away all marks of whoever had this id or name; return the days on which it was forgotten."""
    key = _key(store)
    marks = [_keyed(key, mark) for mark in _undoing_marks(called)]
    rows = store.execute(
        "DELETE FROM forgotten WHERE id IN (SELECT forgotten FROM kept_out WHERE mark IN (?, ?, ?)) RETURNING at", marks
    ).fetchall()
    return tuple(sorted(dt.date.fromisoformat(at) for (at,) in rows))


def _key(store: sqlite3.Connection) -> bytes:
    """Return the key of this file's marks, made when it is first needed."""
    store.execute("INSERT INTO mark_key SELECT ? WHERE NOT EXISTS (SELECT 1 FROM mark_key)", (secrets.token_bytes(32),))
    return bytes(store.execute("SELECT key FROM mark_key").fetchone()[0])


def _names(store: sqlite3.Connection, member: str) -> Iterator[str]:
    """Yield the marks of what a member is called; what was made up for want of a name is a mark for undoing alone."""
    rows = store.execute(
        "SELECT name FROM members WHERE id = :member UNION SELECT name FROM returns WHERE member = :member",
        {"member": member},
    )
    for (name,) in rows:
        if name.startswith(_MADE_UP):
            yield _called_mark(name)
        else:
            yield from _member_marks(member, name)


def _said(store: sqlite3.Connection, member: str) -> Iterator[str]:
    """Yield the marks of each return: of its place, and of its words."""
    returns = store.execute("SELECT id, original, place FROM returns WHERE member = ?", (member,)).fetchall()
    for return_id, original, place in returns:
        yield _place_mark(original, place)
        rows: dict[str, list[ValueRow]] = {}
        for question, *row in store.execute(
            "SELECT question, field, position, item, value FROM answer_values WHERE return_id = ?", (return_id,)
        ):
            rows.setdefault(question, []).append(ValueRow(*row))
        yield from _words_mark(rows)


def _member_marks(member: str, name: str) -> tuple[str, str]:
    return f"id {member}", f"name {alike(name)}"


def _undoing_marks(called: str) -> tuple[str, str, str]:
    return (*_member_marks(called, called), _called_mark(called))


def _called_mark(name: str) -> str:
    return f"called {alike(name)}"


def _place_mark(original: str | None, place: str) -> str:
    """Return the mark of a place in a file; a return that came in no file has a place of its own."""
    return f"place {original or secrets.token_hex()} {place}"


def _words_mark(rows: Mapping[str, Iterable[ValueRow]]) -> tuple[str, ...]:
    """Return the mark of the words that a return's rows hold; none where they are too few to tell it by."""
    own = [(question, row) for question, several in rows.items() for row in several if row.field in _OWN_WORDS]
    if sum(len((row.value or "").split()) for _, row in own) < _FEWEST_WORDS:
        return ()
    words = sorted(" ".join((question, row.field, alike(row.value or ""))) for question, row in own)
    return (f"words {json.dumps(words)}",)


def _keyed(key: bytes, mark: str) -> str:
    return hmac.new(key, mark.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()
