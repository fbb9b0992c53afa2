"""Read what is in the library."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterator

from pydantic import ValidationError

from wellput.errors import WellputError
from wellput.model.bank import Question
from wellput.model.evidence import Evidence
from wellput.model.library import EarlierAnswer, KeptEvidence, KeptResponse, Profile, ProfileValue
from wellput.model.response import Answer
from wellput.text import closest
from wellput.text.alike import alike

_ANSWERS = """SELECT a.id, a.response, a.on_day, a.current, a.asked, a.answer, r.consultation, r.bank, r.organisation
FROM answers a JOIN responses r ON r.id = a.response"""
_EVIDENCE = """SELECT e.id, e.name, e.item, e.added,
  EXISTS (SELECT 1 FROM evidence_held h WHERE h.evidence = e.id AND h.current = 1) AS current FROM evidence e"""


def responses_kept(store: sqlite3.Connection) -> tuple[KeptResponse, ...]:
    """Return the responses, in the order in which they came."""
    found = store.execute(
        """SELECT r.*,
        (SELECT count(*) FROM answers a WHERE a.response = r.id AND a.current = 1) AS answers,
        (SELECT count(*) FROM evidence_held h WHERE h.response = r.id AND h.current = 1) AS evidence
        FROM responses r ORDER BY r.id"""
    )
    return tuple(
        KeptResponse(
            *(row["id"], row["consultation"], row["bank"], row["organisation"], row["folder"]),
            *(dt.date.fromisoformat(row["added"]), dt.date.fromisoformat(row["changed"])),
            *(row["answers"], row["evidence"]),
        )
        for row in found
    )


def profiles_kept(store: sqlite3.Connection) -> tuple[Profile, ...]:
    """Return each organisation with what it said of itself last, the one that spoke last first."""
    found = store.execute(
        """SELECT r.organisation, p.field, p.value, p.label, p.said FROM profile p
        JOIN responses r ON r.id = p.response ORDER BY p.said, p.response"""
    )
    names: dict[str, str] = {}
    values: dict[str, dict[str, ProfileValue]] = {}
    for row in found:
        who = alike(row["organisation"])
        names[who] = row["organisation"]
        value = ProfileValue(row["field"], row["value"], dt.date.fromisoformat(row["said"]), row["label"])
        values.setdefault(who, {})[value.field] = value
    profiles = [Profile(names[who], tuple(by_field.values())) for who, by_field in values.items()]
    return tuple(sorted(profiles, key=lambda one: one.on, reverse=True))


def answers_by_id(store: sqlite3.Connection, ids: list[int]) -> tuple[EarlierAnswer, ...]:
    """Return the answers with these numbers, in this order; those that are not there are left out."""
    found = {one: store.execute(f"{_ANSWERS} WHERE a.id = ?", (one,)).fetchone() for one in dict.fromkeys(ids)}
    return tuple(_earlier(row) for row in found.values() if row)


def answer_by_id(store: sqlite3.Connection, answer: int) -> EarlierAnswer:
    """Return one answer, or say that there is none."""
    wording_of(store, answer)
    (found,) = answers_by_id(store, [answer])
    return found


def wording_of(store: sqlite3.Connection, answer: int) -> str:
    """Return the question of an answer, also of one that cannot be read; or say that there is none."""
    for row in store.execute("SELECT wording FROM answers WHERE id = ?", (answer,)):
        return str(row["wording"])
    raise WellputError(str(answer), "The library has no answer of that number.", "See: wellput library search WORDS")


def response_of(store: sqlite3.Connection, bank: str, folder: str) -> int | None:
    """Return the number of the response that a workspace gave, or None."""
    found = store.execute("SELECT id FROM responses WHERE bank = ? AND folder = ?", (bank, folder)).fetchone()
    return int(found["id"]) if found else None


def evidence_kept(store: sqlite3.Connection) -> tuple[KeptEvidence, ...]:
    """Return every item of evidence, in the order in which they came."""
    return tuple(map(_kept, store.execute(f"{_EVIDENCE} ORDER BY e.id")))


def evidence_named(store: sqlite3.Connection, name: str) -> KeptEvidence:
    """Return the item of that name, or say that there is none."""
    statement_of(store, name)
    return _kept(store.execute(f"{_EVIDENCE} WHERE e.name = ?", (name,)).fetchone())


def statement_of(store: sqlite3.Connection, name: str) -> str:
    """Return what an item shows, also of one that cannot be read; or say that there is none."""
    for row in store.execute("SELECT statement FROM evidence WHERE name = ?", (name,)):
        return str(row["statement"])
    near = closest(name, [one["name"] for one in store.execute("SELECT name FROM evidence")])
    hint = f"Did you mean {near}? " if near else ""
    raise WellputError(name, "The library has no evidence of that name.", f"{hint}See: wellput library")


def evidence_by_ids(store: sqlite3.Connection, ids: list[int]) -> tuple[KeptEvidence, ...]:
    """Return the items with these row numbers, in this order."""
    found = [store.execute(f"{_EVIDENCE} WHERE e.id = ?", (one,)).fetchone() for one in ids]
    return tuple(_kept(row) for row in found if row)


def evidence_cited(store: sqlite3.Connection, response: int) -> Iterator[tuple[str, KeptEvidence]]:
    """Yield the evidence of a response by the short name it has there, what stands now last."""
    held = store.execute(
        "SELECT evidence, cited_as FROM evidence_held WHERE response = ? ORDER BY current, evidence", (response,)
    ).fetchall()
    for row in held:
        for one in evidence_by_ids(store, [row["evidence"]]):
            yield row["cited_as"], one


def _earlier(row: sqlite3.Row) -> EarlierAnswer:
    try:
        question = Question.model_validate_json(row["asked"])
        answer = Answer.model_validate_json(row["answer"])
    except ValidationError as cause:
        raise _unreadable(f"Answer {row['id']}", f"answer {row['id']}") from cause
    return EarlierAnswer(
        *(row["id"], row["response"], row["consultation"], row["bank"], row["organisation"]),
        *(question, answer, dt.date.fromisoformat(row["on_day"]), bool(row["current"])),
    )


def _kept(row: sqlite3.Row) -> KeptEvidence:
    try:
        item = Evidence.model_validate_json(row["item"])
    except ValidationError as cause:
        raise _unreadable(f"The evidence {row['name']}", f"evidence {row['name']}") from cause
    return KeptEvidence(row["name"], item, dt.date.fromisoformat(row["added"]), bool(row["current"]))


def _unreadable(what: str, name: str) -> WellputError:
    return WellputError(
        "the library",
        f"{what} was changed in another program, and cannot be read.",
        f"Take it out: wellput library remove {name}",
    )
