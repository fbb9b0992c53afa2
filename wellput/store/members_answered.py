"""What members' returns answer: which banks, which questions, and what."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from wellput.model.response import Answer
from wellput.store.members_values import ValueRow, answer_of


def has_returns(store: sqlite3.Connection, bank: str) -> bool:
    """Say whether there is a return to this bank, or a codebook for its answers."""
    found = store.execute(
        "SELECT EXISTS (SELECT 1 FROM returns WHERE bank = ?) OR EXISTS (SELECT 1 FROM codes WHERE bank = ?)",
        (bank, bank),
    ).fetchone()
    return bool(found[0])


@dataclass(frozen=True, slots=True)
class Given:
    """What one member answered to a question."""

    member: str
    name: str
    question: str
    answer: Answer


def versions_answered(store: sqlite3.Connection) -> Mapping[tuple[str, int], int]:
    """Return to which banks and versions there are returns, and how many."""
    rows = store.execute("SELECT bank, bank_version, count(*) FROM returns GROUP BY bank, bank_version ORDER BY 1, 2")
    return {(bank, version): count for bank, version, count in rows}


def answers_given(store: sqlite3.Connection, bank: str, version: int) -> Iterator[Given]:
    """Yield every answer to this version of a bank of those who count, or may when one is chosen, by name."""
    rows = store.execute(
        """SELECT m.id, m.name, v.question, v.field, v.position, v.item, v.value
        FROM returns r JOIN members m ON m.id = r.member JOIN answer_values v ON v.return_id = r.id
        JOIN answers a ON a.return_id = r.id AND a.question = v.question AND a.answered = 1
        WHERE r.bank = ? AND r.bank_version = ? AND r.standing IN ('current', 'contested')
        ORDER BY in_order(m.name), m.id, r.id, v.question""",
        (bank, version),
    )
    for (member, name, question), several in groupby(rows, key=itemgetter(0, 1, 2)):
        yield Given(member, name, question, answer_of(ValueRow(*row[3:]) for row in several))


def questions_held(store: sqlite3.Connection, bank: str) -> frozenset[str]:
    """Return the questions to which a return that counts has an answer, or that have a codebook."""
    rows = store.execute(
        """SELECT a.question FROM answers a JOIN returns r ON r.id = a.return_id WHERE r.bank = ? AND a.answered = 1
        UNION SELECT question FROM codes WHERE bank = ?""",
        (bank, bank),
    )
    return frozenset(question for (question,) in rows)
