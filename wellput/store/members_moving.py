"""Move returns from one bank to another, or to another version of it: every value goes where its question is."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wellput.model.coded import fingerprint
from wellput.model.returned import EVIDENCE
from wellput.model.tallied import Voice
from wellput.store.members_cells import count_in_its_cell
from wellput.store.members_reading import read_voices

_MOVING = "return_id IN (SELECT id FROM moving)"


@dataclass(frozen=True, slots=True)
class Moving:
    """From which bank and version to which; `questions` and the `options` of each are new ids by old ones.

    A question that is in both is named even where its id stays; one that is not named keeps its id and its values.
    """

    old: tuple[str, int]
    new: tuple[str, int]
    questions: Mapping[str, str]
    options: Mapping[str, Mapping[str, str]]


def move_returns(store: sqlite3.Connection, moving: Moving) -> int:
    """Move the returns of the old bank's version, with the codes given to their words; return how many there were."""
    returns = [
        number for (number,) in store.execute("SELECT id FROM returns WHERE bank = ? AND bank_version = ?", moving.old)
    ]
    moving = _with_those_that_stay(store, moving)
    marks = _marks(store, moving.old[0], list(moving.questions))
    store.execute("CREATE TEMP TABLE IF NOT EXISTS moving (id INTEGER PRIMARY KEY)")
    store.execute("DELETE FROM moving")
    store.executemany("INSERT INTO moving VALUES (?)", ((number,) for number in returns))
    for question, options in moving.options.items():
        _move_options(store, question, {old: new for old, new in options.items() if new != old})
    for old, new in moving.questions.items():
        if new != old:
            _move_question(store, old, new)
    store.execute("UPDATE returns SET bank = ?, bank_version = ? WHERE id IN (SELECT id FROM moving)", moving.new)
    if moving.new[0] != moving.old[0]:
        for (number,) in store.execute(
            "SELECT m.id FROM moving m JOIN returns r USING (id) WHERE r.cell IS NOT NULL"
        ).fetchall():
            count_in_its_cell(store, number)
    _move_codes(store, moving)
    _read_as_before(store, moving, marks)
    return len(returns)


def _with_those_that_stay(store: sqlite3.Connection, moving: Moving) -> Moving:
    """Have the codes of a question that is gone follow its words to another bank, under the name that they keep."""
    if moving.old[0] == moving.new[0]:
        return moving
    coded = {question for (question,) in store.execute("SELECT question FROM codes WHERE bank = ?", moving.old[:1])}
    taken = set(moving.questions.values())
    stay = {question: question for question in sorted(coded - moving.questions.keys() - taken)}
    return Moving(moving.old, moving.new, {**moving.questions, **stay}, moving.options)


def _move_question(store: sqlite3.Connection, old: str, new: str) -> None:
    for table in ("answers", "answer_values"):
        store.execute(
            f"UPDATE OR IGNORE {table} SET question = ? WHERE question = ? AND {_MOVING}",  # noqa: S608 -- our own words
            (new, old),
        )
    store.execute(
        f"UPDATE answer_values SET value = ? WHERE question = ? AND value = ? AND {_MOVING}",  # noqa: S608 -- our own words
        (new, EVIDENCE, old),
    )


def _move_options(store: sqlite3.Connection, question: str, options: Mapping[str, str]) -> None:
    """Give options their new ids, kinds of partner on maps too."""
    store.executemany(
        f"UPDATE answer_values SET item = ? WHERE question = ? AND item = ? AND {_MOVING}",  # noqa: S608 -- our own words
        ((new, question, old) for old, new in options.items()),
    )
    if not options:
        return
    maps = store.execute(
        f"SELECT return_id, position, value FROM answer_values WHERE question = ? AND field = 'map' AND {_MOVING}",  # noqa: S608 -- our own words
        (question,),
    ).fetchall()
    for number, position, value in maps:
        partner = json.loads(value)
        partner["responder"] = options.get(partner.get("responder"), partner.get("responder"))
        store.execute(
            """UPDATE answer_values SET value = ?
            WHERE return_id = ? AND question = ? AND field = 'map' AND position = ?""",
            (json.dumps(partner, ensure_ascii=False), number, question, position),
        )


def _move_codes(store: sqlite3.Connection, moving: Moving) -> None:
    """Have the codebook, and the codes given, belong to the questions as they are called now."""
    for old, new in moving.questions.items():
        before, after = (moving.old[0], old), (moving.new[0], new)
        if before != after:
            store.execute(
                """INSERT OR IGNORE INTO codes SELECT ?, ?, code, label, definition FROM codes
                WHERE bank = ? AND question = ?""",
                (*after, *before),
            )
            store.execute(
                "UPDATE OR IGNORE codings SET bank = ?, question = ? WHERE bank = ? AND question = ?", (*after, *before)
            )
            store.execute("DELETE FROM codes WHERE bank = ? AND question = ?", before)


def _read_as_before(store: sqlite3.Connection, moving: Moving, marks: Mapping[tuple[str, str], str]) -> None:
    """Have words count as read that were read: an option that is called otherwise changes their fingerprint alone."""
    now = _marks(store, moving.new[0], list(moving.questions.values()))
    store.executemany(
        "UPDATE codings SET words = ? WHERE bank = ? AND question = ? AND member = ? AND words = ?",
        (
            (now[moving.questions[question], member], moving.new[0], moving.questions[question], member, mark)
            for (question, member), mark in marks.items()
            if now.get((moving.questions[question], member), mark) != mark
        ),
    )


def _marks(store: sqlite3.Connection, bank: str, questions: Sequence[str]) -> dict[tuple[str, str], str]:
    """Return the fingerprint of each member's words to each question that has codes."""
    coded = {question for (question,) in store.execute("SELECT DISTINCT question FROM codings WHERE bank = ?", (bank,))}
    said: dict[tuple[str, str], list[Voice]] = {}
    for question in questions:
        if question in coded:
            for one in read_voices(store, bank, question):
                said.setdefault((question, one.member), []).append(one)
    return {key: fingerprint(several) for key, several in said.items()}
