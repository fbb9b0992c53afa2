"""Write returns into the store, and change how they stand."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from wellput.model.held import Arrival, HeldReturn, Standing
from wellput.model.returned import DESCRIBES, EVIDENCE, RESPONDENT, Original, Return
from wellput.store.members_cells import count_in_its_cell
from wellput.store.members_values import ValueRow, part_of, rows_of, says_anything
from wellput.store.writing import sound

_WHENCE_OF = {"reason": "ranked", "unlocks": "ranked", "actions": "map"}
"""Fields that stand in a return's place for another where they have none of their own."""

_MANY_ANSWERS, _MANY_WORDS = 8, 12

_Stood = tuple[str | None, str | None, str | None]
_NOWHERE: _Stood = (None, None, None)

Row = tuple[str, str, int, str | None, str | None, str | None, str | None, str | None]
"""A value as it is kept: its question, the four of a `ValueRow`, and the file, the place and the words it came from."""


@dataclass(frozen=True, slots=True)
class Sorted:
    """A return taken apart: its rows, whether each question is answered, and a fingerprint of what it says.

    What is in the rows is no longer in the return. `said` is a fingerprint of the answers alone, whoever gives them;
    None where they are too few to know a return by.
    """

    returned: Return
    rows: tuple[Row, ...]
    answered: Mapping[str, bool]
    content: str
    said: str | None


def taken_apart(returned: Return) -> Sorted:
    """Take a return apart; its fingerprint tells of what was said, by whom and when, not of the file it came in.

    One that was moved from an earlier bank has the fingerprint of what was sent, however often it is moved on.
    """
    rows = _rows(returned)
    sent_rows = _rows(returned.as_sent) if returned.as_sent else rows
    answered = {question: says_anything(several) for question, several in rows.items()}
    return Sorted(
        replace(returned, answers={}, whence={}, as_sent=None),
        tuple(
            (name, *row, *_stood(returned, name, row))
            for name, several in _with_asides(returned, rows)
            for row in several
        ),
        answered,
        _content(returned, sent_rows),
        _said(sent_rows) if _tells_enough(rows, answered) else None,
    )


def _rows(returned: Return) -> dict[str, list[ValueRow]]:
    return {question: rows_of(answer) for question, answer in returned.answers.items()}


def _content(returned: Return, rows: Mapping[str, Sequence[ValueRow]]) -> str:
    who, sent = returned.member, returned.as_sent or returned
    said = (
        *(sent.bank, sent.bank_version, str(returned.sent)),
        *(who.name, who.kind, who.area, who.contact, returned.permission.quote, returned.permission.name),
        sorted(rows.items()),
        [item.model_dump_json(exclude_defaults=True) for item in returned.evidence],
        *((returned.describes,) if returned.describes else ()),
    )
    return f"sha256:{hashlib.sha256(json.dumps(said).encode()).hexdigest()}"


def _said(rows: Mapping[str, Sequence[ValueRow]]) -> str:
    return hashlib.sha256(json.dumps(sorted(rows.items())).encode()).hexdigest()


def _tells_enough(rows: Mapping[str, Sequence[ValueRow]], answered: Mapping[str, bool]) -> bool:
    """Say whether answers are so many, or hold so many words, that nobody else gives the same by chance."""
    if sum(answered.values()) >= _MANY_ANSWERS:
        return True
    words = (len(row.value.split()) for several in rows.values() for row in several if row.value and row.item is None)
    return sum(words) >= _MANY_WORDS


def _with_asides(returned: Return, rows: Mapping[str, Sequence[ValueRow]]) -> Iterator[tuple[str, Sequence[ValueRow]]]:
    """Yield what is said besides answers too: what the member does, and for which question each item of evidence is."""
    yield from rows.items()
    if returned.describes:
        yield RESPONDENT, (ValueRow(DESCRIBES, 0, None, returned.describes),)
    if returned.evidence:
        items = dict.fromkeys(item.id for item in returned.evidence)
        yield EVIDENCE, tuple(ValueRow(id_, 0, None, returned.evidence_for.get(id_)) for id_ in items)


def _stood(returned: Return, question: str, row: ValueRow) -> _Stood:
    found = returned.stood(question, row.field, part_of(row))
    if found is None and row.field in _WHENCE_OF:
        found = returned.stood(question, _WHENCE_OF[row.field], row.item or "")
    return (found.file, found.place, found.raw if found.raw.isascii() else sound(found.raw)) if found else _NOWHERE


def record_original(store: sqlite3.Connection, original: Original) -> None:
    """Record a file that is kept; one that is recorded already keeps the name it first came under."""
    store.execute("INSERT OR IGNORE INTO originals VALUES (?, ?, ?)", (original.digest, original.name, original.kept))


def held_returns(store: sqlite3.Connection, member: str, bank: str) -> tuple[HeldReturn, ...]:
    """Return every return of a member to a bank, the first collected first."""
    return held_of_several(store, [member], bank).get(member, ())


def held_of_several(store: sqlite3.Connection, members: Sequence[str], bank: str) -> dict[str, tuple[HeldReturn, ...]]:
    """Return every return of these members to a bank, the first collected first; a member without any is absent."""
    rows = store.execute(
        """SELECT r.member, r.id, o.name, r.standing, r.run, r.sent, r.content, r.original, r.place
        FROM (SELECT DISTINCT value FROM json_each(?)) wanted CROSS JOIN returns r ON r.member = wanted.value
        LEFT JOIN originals o ON o.digest = r.original WHERE r.bank = ? ORDER BY r.member, r.id""",
        (json.dumps(members), bank),
    )
    held: dict[str, list[HeldReturn]] = defaultdict(list)
    for member, number, file, standing, run, sent, *what in rows:
        arrival = Arrival(run, sent and dt.datetime.fromisoformat(sent), *what)
        held[member].append(HeldReturn(number, standing, arrival, file))
    return {member: tuple(several) for member, several in held.items()}


def set_standing(store: sqlite3.Connection, return_id: int, standing: Standing) -> None:
    """Change how a return stands; it counts only while it is current."""
    store.execute("UPDATE returns SET standing = ?, cell = NULL WHERE id = ?", (standing, return_id))
    if standing == "current":
        count_in_its_cell(store, return_id)


def choose(store: sqlite3.Connection, held: Iterable[HeldReturn], chosen: int) -> None:
    """Have one return count, and set aside the others that could have."""
    for one in held:
        if one.id == chosen:
            set_standing(store, one.id, "current")
        elif one.standing in ("current", "contested"):
            set_standing(store, one.id, "set-aside")
