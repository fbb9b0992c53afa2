"""Write returns into the store, and change how they stand."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from wellput.model.held import Arrival, HeldReturn, Standing
from wellput.model.returned import Original, Return, Whence
from wellput.store.members_cells import cell_of, count_in_its_cell
from wellput.store.members_values import ValueRow, rows_of, says_anything
from wellput.store.writing import sound

_ENOUGH = 20_000
"""Rows that are held back to be written together, which is several times as fast."""

_WHENCE_OF = {"reason": "ranked", "unlocks": "ranked", "actions": "map"}
"""Fields that stand in a return's place for another where they have none of their own."""


@dataclass(frozen=True, slots=True)
class Sorted:
    """A return taken apart into rows, the questions it answers, and the fingerprint of what it says."""

    returned: Return
    rows: dict[str, tuple[ValueRow, ...]]
    answered: frozenset[str]
    content: str


def taken_apart(returned: Return) -> Sorted:
    """Take a return apart; its fingerprint tells of what was said, by whom and when, not of the file it came in."""
    rows = {question: tuple(rows_of(answer)) for question, answer in returned.answers.items()}
    who = returned.member
    said = (
        *(returned.bank, returned.bank_version, str(returned.sent)),
        *(who.name, who.kind, who.area, who.contact, returned.permission.quote, returned.permission.name),
        sorted(rows.items()),
        [item.model_dump_json(exclude_defaults=True) for item in returned.evidence],
    )
    digest = hashlib.sha256(json.dumps(said).encode())
    answered = frozenset(question for question, several in rows.items() if says_anything(several))
    return Sorted(returned, rows, answered, f"sha256:{digest.hexdigest()}")


def begin_run(store: sqlite3.Connection, at: dt.datetime) -> int:
    """Return the number of a new round of collecting."""
    (run,) = store.execute("INSERT INTO runs (at) VALUES (?) RETURNING id", (at.isoformat(),)).fetchone()
    return int(run)


def forget_run(store: sqlite3.Connection, run: int) -> None:
    """Remove a run that brought nothing."""
    store.execute("DELETE FROM runs WHERE id = ?", (run,))


def record_original(store: sqlite3.Connection, original: Original) -> None:
    """Record a file that is kept; one that is recorded already keeps the name it first came under."""
    store.execute("INSERT OR IGNORE INTO originals VALUES (?, ?, ?)", (original.digest, original.name, original.kept))


def held_returns(store: sqlite3.Connection, member: str, bank: str) -> tuple[HeldReturn, ...]:
    """Return every return of a member to a bank, the first collected first."""
    rows = store.execute(
        """SELECT r.id, o.name, r.standing, r.run, r.sent, r.content, r.original, r.place
        FROM returns r LEFT JOIN originals o ON o.digest = r.original WHERE member = ? AND bank = ? ORDER BY id""",
        (member, bank),
    )
    return tuple(
        HeldReturn(number, standing, Arrival(run, sent and dt.datetime.fromisoformat(sent), *what), file)
        for number, file, standing, run, sent, *what in rows
    )


def set_standing(store: sqlite3.Connection, return_id: int, standing: Standing) -> None:
    """Change how a return stands; it counts only while it is current."""
    store.execute("UPDATE returns SET standing = ?, cell = NULL WHERE id = ?", (standing, return_id))
    if standing == "current":
        count_in_its_cell(store, return_id)


@dataclass
class ReturnWriter:
    """Writes the returns of one run; `flush` before anything else is changed, and at the end."""

    store: sqlite3.Connection
    run: int
    _answers: list[tuple[object, ...]] = field(default_factory=list)
    _values: list[tuple[object, ...]] = field(default_factory=list)

    def write(self, one: Sorted, standing: Standing) -> int:
        """Write a return and give its number; its member must be there already."""
        returned = one.returned
        cell = self._cell(returned) if standing == "current" else None
        return_id = self._write_head(one, standing, cell)
        self._answers.extend((return_id, question, int(question in one.answered), cell) for question in one.rows)
        self._values.extend(_value_rows(return_id, one, cell))
        self.store.executemany(
            "INSERT INTO evidence VALUES (?, ?, ?)",
            (
                (return_id, place, item.model_dump_json(exclude_defaults=True))
                for place, item in enumerate(returned.evidence, 1)
            ),
        )
        if len(self._values) > _ENOUGH:
            self.flush()
        return return_id

    def flush(self) -> None:
        """Write the rows that were held back."""
        self.store.executemany("INSERT INTO answers VALUES (?, ?, ?, ?)", self._answers)
        self.store.executemany("INSERT INTO answer_values VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", self._values)
        self._answers.clear()
        self._values.clear()

    def _cell(self, returned: Return) -> int:
        row = self.store.execute("SELECT kind, area FROM members WHERE id = ?", (returned.member.id,)).fetchone()
        kind, area = row[0] or returned.member.kind, row[1] or returned.member.area
        return cell_of(self.store, returned.bank, kind, area)

    def _write_head(self, one: Sorted, standing: Standing, cell: int | None) -> int:
        returned, who = one.returned, one.returned.member
        (return_id,) = self.store.execute(
            """INSERT INTO returns (member, bank, bank_version, run, original, place, sent, content, standing, cell,
                                    name, kind, area, contact, may_quote, may_name)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""",
            (
                *(who.id, returned.bank, returned.bank_version, self.run, returned.original, returned.place),
                *(returned.sent and returned.sent.isoformat(), one.content, standing, cell),
                *(who.name, who.kind or None, who.area or None, who.contact),
                *(returned.permission.quote, returned.permission.name),
            ),
        ).fetchone()
        return int(return_id)


def _value_rows(return_id: int, one: Sorted, cell: int | None) -> Iterator[tuple[object, ...]]:
    nowhere = (None, None, None)
    for question, rows in one.rows.items():
        counted = cell if question in one.answered else None
        for row in rows:
            found = _whence(one.returned, question, row.field)
            stood = (found.file, found.place, sound(found.raw)) if found else nowhere
            yield (return_id, question, row.field, row.position, row.item, row.value, *stood, counted)


def _whence(returned: Return, question: str, field: str) -> Whence | None:
    found = returned.whence.get((question, field))
    if found is None and field in _WHENCE_OF:
        return returned.whence.get((question, _WHENCE_OF[field]))
    return found


def choose(store: sqlite3.Connection, held: Iterable[HeldReturn], chosen: int) -> None:
    """Have one return count, and set aside the others that could have."""
    for one in held:
        if one.id == chosen:
            set_standing(store, one.id, "current")
        elif one.standing in ("current", "contested"):
            set_standing(store, one.id, "set-aside")
