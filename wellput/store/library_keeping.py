"""Put a response into the library: what is there already is left, what changed is kept beside what it was."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wellput.model.answer_told import answer_told
from wellput.model.evidence import Evidence
from wellput.model.library import Answered, Given, ProfileValue, Taken

_NOT_SAID = ("confirmed", "skipped")
_OF_ONE_BANK = ("id", "published")
"""What says nothing of an item itself: its short name in a draft, and the bank's fact that it was taken from."""


@dataclass(frozen=True, slots=True)
class _Count:
    new: int
    changed: int


def keep_response(store: sqlite3.Connection, given: Given, today: dt.date) -> Taken:
    """Put in what the library does not have yet, and return how much that was."""
    rows = [(_content(_asked(one), _answer(one)), one) for one in given.answers]
    response = _response(store, given, {(one.question.id, content) for content, one in rows}, today)
    profile = sum(_keep_value(store, response, one) for one in given.profile)
    answers = _keep_answers(store, response, rows)
    evidence = _keep_evidence(store, response, given.evidence, today)
    done = Taken(response, answers.new, answers.changed, evidence.new, evidence.changed, profile)
    if not done.nothing:
        store.execute(
            "UPDATE responses SET changed = ?, organisation = ?, bank_version = ?, consultation = ? WHERE id = ?",
            (today.isoformat(), given.organisation, given.bank_version, given.consultation, response),
        )
    return done


def _response(store: sqlite3.Connection, given: Given, said: set[tuple[str, str]], today: dt.date) -> int:
    """Return the response's id: by its folder, or where the folder was moved by its answers; otherwise a new one."""
    known = store.execute("SELECT id FROM responses WHERE bank = ? AND folder = ?", (given.bank, given.folder))
    for (response,) in known.fetchall():
        return int(response)
    others = store.execute(
        "SELECT id FROM responses WHERE bank = ? AND organisation = ? ORDER BY id DESC",
        (given.bank, given.organisation),
    )
    for (response,) in others.fetchall():
        if said and said == set(_standing(store, response)):
            store.execute("UPDATE responses SET folder = ? WHERE id = ?", (given.folder, response))
            return int(response)
    day = today.isoformat()
    made = store.execute(
        """INSERT INTO responses (bank, bank_version, consultation, publisher, organisation, folder, added, changed)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            *(given.bank, given.bank_version, given.consultation, given.publisher),
            *(given.organisation, given.folder, day, day),
        ),
    )
    return int(made.lastrowid or 0)


def _standing(store: sqlite3.Connection, response: int) -> Iterable[tuple[str, str]]:
    found = store.execute("SELECT question, content FROM answers WHERE response = ? AND current = 1", (response,))
    return [(question, content) for question, content in found]


def _keep_value(store: sqlite3.Connection, response: int, one: ProfileValue) -> bool:
    done = store.execute(
        """INSERT INTO profile (response, field, value, label, said) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (response, field) DO UPDATE SET value = excluded.value, label = excluded.label, said = excluded.said
        WHERE value <> excluded.value OR label <> excluded.label""",
        (response, one.field, one.value, one.label, one.on.isoformat()),
    )
    return done.rowcount > 0


def _keep_answers(store: sqlite3.Connection, response: int, rows: Iterable[tuple[str, Answered]]) -> _Count:
    before = dict(_standing(store, response))
    every = {*store.execute("SELECT question, content FROM answers WHERE response = ?", (response,))}
    known = {(question, content) for question, content in every}
    now: dict[str, str] = {}
    new = changed = 0
    for content, one in rows:
        now[one.question.id] = content
        if before.get(one.question.id) == content:
            continue
        new, changed = (new, changed + 1) if any(q == one.question.id for q, _ in known) else (new + 1, changed)
        if (one.question.id, content) not in known:
            _insert_answer(store, response, content, one)
    gone = [question for question in before if question not in now]
    for question in (*gone, *(one for one, content in now.items() if before.get(one) != content)):
        store.execute(
            "UPDATE answers SET current = (content = ?) WHERE response = ? AND question = ?",
            (now.get(question, ""), response, question),
        )
    return _Count(new, changed + len(gone))


def _insert_answer(store: sqlite3.Connection, response: int, content: str, one: Answered) -> None:
    asked = one.question
    store.execute(
        """INSERT INTO answers
        (response, question, number, title, type, wording, options, said, on_day, current, asked, answer, content)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)""",
        (
            *(response, asked.id, asked.number, asked.title, asked.type, asked.text),
            "\n".join(" ".join(option.label.split()) for option in asked.options),
            "\n".join(answer_told(asked, one.answer)),
            *(one.on.isoformat(), _asked(one), _answer(one), content),
        ),
    )


def _keep_evidence(store: sqlite3.Connection, response: int, items: Iterable[Evidence], today: dt.date) -> _Count:
    held = store.execute("SELECT evidence, cited_as, current FROM evidence_held WHERE response = ?", (response,))
    before: Mapping[tuple[int, str], int] = {(row["evidence"], row["cited_as"]): row["current"] for row in held}
    names = {cited_as for _, cited_as in before}
    now = {(_evidence(store, one, today), one.id): one.id in names for one in items}
    new = changed = 0
    for key, was_known in now.items():
        if not before.get(key):
            new, changed = (new, changed + 1) if was_known else (new + 1, changed)
            store.execute(
                """INSERT INTO evidence_held (response, evidence, cited_as, current) VALUES (?, ?, ?, 1)
                ON CONFLICT (response, evidence, cited_as) DO UPDATE SET current = 1""",
                (response, *key),
            )
    gone = [key for key, current in before.items() if current and key not in now]
    for key in gone:
        store.execute(
            "UPDATE evidence_held SET current = 0 WHERE response = ? AND evidence = ? AND cited_as = ?",
            (response, *key),
        )
    replaced = {cited_as for _, cited_as in now}
    return _Count(new, changed + sum(cited_as not in replaced for _, cited_as in gone))


def _evidence(store: sqlite3.Connection, item: Evidence, today: dt.date) -> int:
    """Return the item's row, made where no other says the same."""
    content = _content(json.dumps(item.model_dump(mode="json", exclude=set(_OF_ONE_BANK)), sort_keys=True))
    known = store.execute("SELECT id FROM evidence WHERE content = ?", (content,)).fetchone()
    if known:
        return int(known["id"])
    made = store.execute(
        """INSERT INTO evidence
        (name, kind, statement, figures, about, source, date, link, permission, illustrative, item, content, added)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            *(_free_name(store, item.id), item.kind, item.statement, "\n".join(item.figures)),
            *(item.about, item.source, item.date, item.link, item.permission, int(item.illustrative)),
            *(item.model_dump_json(exclude_defaults=True), content, today.isoformat()),
        ),
    )
    return int(made.lastrowid or 0)


def _free_name(store: sqlite3.Connection, wanted: str) -> str:
    name, number = wanted, 1
    while store.execute("SELECT 1 FROM evidence WHERE name = ?", (name,)).fetchone():
        number += 1
        name = f"{wanted}-{number}"
    return name


def _asked(one: Answered) -> str:
    return one.question.model_dump_json(exclude_defaults=True, by_alias=True)


def _answer(one: Answered) -> str:
    return one.answer.model_dump_json(exclude_defaults=True, by_alias=True, exclude=set(_NOT_SAID))


def _content(*parts: str) -> str:
    return f"sha256:{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()}"
