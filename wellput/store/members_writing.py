"""Write many returns at once: what is held of their members is looked up together, and their rows go in together."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby

from wellput.model.held import HeldReturn, Standing
from wellput.model.returned import Return
from wellput.store.members_cells import cell_of
from wellput.store.members_returns import Sorted, held_of_several, held_returns
from wellput.store.members_runs import Run, begin_run

_Row = tuple[object, ...]
_Group = tuple[str | None, str | None]

_INTO = {
    "members": "INSERT OR IGNORE INTO members (id, name, listed) VALUES (?, ?, 0)",
    "returns": """INSERT INTO returns (id, member, bank, bank_version, run, original, place, sent, content, standing,
      cell, name, kind, area, contact, may_quote, may_name, said)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
    "answers": "INSERT INTO answers VALUES (?, ?, ?, ?)",
    "answer_values": "INSERT INTO answer_values VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "evidence": "INSERT INTO evidence VALUES (?, ?, ?)",
}
"""How a row of each table goes in, in the order in which the tables lean on one another."""


@dataclass
class ReturnWriter:
    """Writes returns of one run within one transaction; `flush` before anything else is changed, and at the end."""

    store: sqlite3.Connection
    run: Run
    _held: dict[tuple[str, str], tuple[HeldReturn, ...]] = field(default_factory=dict)
    _groups: dict[str, _Group] = field(default_factory=dict)
    _cells: dict[tuple[str, str | None, str | None], int] = field(default_factory=dict)
    _waiting: dict[str, list[Iterable[_Row]]] = field(default_factory=lambda: {table: [] for table in _INTO})
    _next: int = 0

    def expect(self, several: Sequence[Sorted]) -> None:
        """Look up what is held of the members of these returns, all at once."""
        for bank, same in groupby(sorted((one.returned.bank, one.returned.member.id) for one in several), _first):
            members = [member for _, member in same]
            found = held_of_several(self.store, members, bank)
            self._held |= {(bank, member): found.get(member, ()) for member in members}
            self._groups |= _groups_of(self.store, members)
        (self._next,) = self.store.execute("SELECT ifnull(max(id), 0) + 1 FROM returns").fetchone()

    def held(self, returned: Return) -> tuple[HeldReturn, ...]:
        """Return every return of the same member, the first collected first; it must have been expected."""
        held = self._held.get((returned.bank, returned.member.id))
        if held is None:
            self.flush()
            held = held_returns(self.store, returned.member.id, returned.bank)
        return held

    def write(self, one: Sorted, standing: Standing) -> None:
        """Write a return, and its member where it is not there yet."""
        returned, who = one.returned, one.returned.member
        return_id, self._next = self._next, self._next + 1
        cell = self._cell(returned) if standing == "current" else None
        self._held.pop((returned.bank, who.id), None)
        said = one.answered
        rows: dict[str, Iterable[_Row]] = {
            "members": [(who.id, who.name)],
            "returns": [(return_id, *self._head(one, standing, cell))],
            "answers": ((return_id, name, int(said[name]), cell) for name in said),
            "answer_values": ((return_id, *row, cell if said.get(row[0]) else None) for row in one.rows),
            "evidence": (
                (return_id, place, item.model_dump_json(exclude_defaults=True))
                for place, item in enumerate(returned.evidence, 1)
            ),
        }
        for table, several in rows.items():
            self._waiting[table].append(several)

    def flush(self) -> None:
        """Write the rows that were held back."""
        if self._waiting["returns"]:
            begin_run(self.store, self.run)
        for table, rows in self._waiting.items():
            self.store.executemany(_INTO[table], chain.from_iterable(rows))
            rows.clear()

    def _cell(self, returned: Return) -> int:
        kind, area = self._groups.get(returned.member.id, (None, None))
        group = (returned.bank, kind or returned.member.kind, area or returned.member.area)
        if group not in self._cells:
            self._cells[group] = cell_of(self.store, *group)
        return self._cells[group]

    def _head(self, one: Sorted, standing: Standing, cell: int | None) -> _Row:
        returned, who = one.returned, one.returned.member
        return (
            *(who.id, returned.bank, returned.bank_version, self.run.number, returned.original, returned.place),
            *(returned.sent and returned.sent.isoformat(), one.content, standing, cell),
            *(who.name, who.kind or None, who.area or None, who.contact),
            *(returned.permission.quote, returned.permission.name, one.said),
        )


def _first(pair: tuple[str, str]) -> str:
    return pair[0]


def _groups_of(store: sqlite3.Connection, members: Sequence[str]) -> dict[str, _Group]:
    """Return the kind and the area that the list gives members, where it has them."""
    rows = store.execute(
        "SELECT id, kind, area FROM members WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(members),)
    )
    return {member: (kind, area) for member, kind, area in rows}
