"""Read returns back from the store: whole, or the words that were said to a question."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from wellput.model.evidence import Evidence
from wellput.model.response import Answer
from wellput.model.returned import DESCRIBES, EVIDENCE, RESPONDENT, Member, Permission, Return, Stood, Whence
from wellput.model.tallied import Voice
from wellput.store.members_values import ValueRow, answer_of, part_of

_VOICED = ("other", "position", "reason", "unlocks", "text", "ask")


def read_return(store: sqlite3.Connection, return_id: int) -> Return:
    """Return a return as it was kept; what its member's list entry says goes before what the return says."""
    row = store.execute(
        """SELECT r.bank, r.bank_version, r.original, r.place, r.sent, r.may_quote, r.may_name,
                  m.id, m.name, ifnull(m.kind, r.kind), ifnull(m.area, r.area), m.asked, ifnull(m.contact, r.contact)
        FROM returns r JOIN members m ON m.id = r.member WHERE r.id = ?""",
        (return_id,),
    ).fetchone()
    bank, version, original, place, sent, may_quote, may_name, *who = row
    answers, asides, whence = _answers(store, return_id)
    return Return(
        member=Member.model_validate(dict(zip(("id", "name", "kind", "area", "asked", "contact"), who, strict=True))),
        bank=bank,
        bank_version=version,
        answers=answers,
        evidence=_evidence(store, return_id),
        evidence_for={one.field: one.value for one in asides[EVIDENCE] if one.value},
        describes=next((one.value for one in asides[RESPONDENT] if one.field == DESCRIBES), None),
        permission=Permission(quote=_yes(may_quote), name=_yes(may_name)),
        whence=whence,
        original=original,
        place=place,
        sent=None if sent is None else dt.datetime.fromisoformat(sent),
    )


def current_returns(store: sqlite3.Connection, bank: str) -> Iterator[Return]:
    """Yield the returns that count, one member after another by id, without holding them all."""
    rows = store.execute(
        "SELECT id FROM returns WHERE bank = ? AND standing = 'current' ORDER BY member", (bank,)
    ).fetchall()
    for (return_id,) in rows:
        yield read_return(store, return_id)


def read_voices(store: sqlite3.Connection, bank: str, question: str) -> Iterator[Voice]:
    """Yield the words that were said to a question, member after member by name."""
    rows = store.execute(
        """SELECT v.question, v.field, v.item, v.value, m.id, m.name, ifnull(m.kind, r.kind), ifnull(m.area, r.area),
                  ifnull(r.may_quote, 0), ifnull(r.may_name, 0), v.file, v.place
        FROM answer_values v JOIN returns r ON r.id = v.return_id JOIN members m ON m.id = r.member
        WHERE v.question = ? AND v.field <> 'selected' AND v.field <> 'ranked' AND v.field <> 'number'
          AND v.cell IS NOT NULL AND r.bank = ?
        ORDER BY in_order(m.name), m.id, v.field, v.position""",
        (question, bank),
    )
    for said, field, item, words, member, name, kind, area, may_quote, may_name, file, place in rows:
        if field in _VOICED and words.strip():
            quotable, nameable = bool(may_quote), bool(may_name)
            yield Voice(said, field, item, words, member, name, kind, area, quotable, nameable, file, place)


def _answers(
    store: sqlite3.Connection, return_id: int
) -> tuple[dict[str, Answer], Mapping[str, Sequence[ValueRow]], dict[Stood, Whence]]:
    """Return the answers, all the rows by what they are of, and where each stood."""
    questions = store.execute("SELECT question FROM answers WHERE return_id = ?", (return_id,)).fetchall()
    by_question: dict[str, list[ValueRow]] = defaultdict(list)
    whence: dict[Stood, Whence] = {}
    for question, file, place, raw, *row in store.execute(
        "SELECT question, file, place, raw, field, position, item, value FROM answer_values WHERE return_id = ?",
        (return_id,),
    ):
        value = ValueRow(*row)
        by_question[question].append(value)
        if file is not None:
            part = part_of(value)
            whence[(question, value.field, part) if part else (question, value.field)] = Whence(file, place, raw)
    return {question: answer_of(by_question[question]) for (question,) in questions}, by_question, whence


def _evidence(store: sqlite3.Connection, return_id: int) -> tuple[Evidence, ...]:
    rows = store.execute("SELECT item FROM evidence WHERE return_id = ? ORDER BY position", (return_id,))
    return tuple(Evidence.model_validate_json(item) for (item,) in rows)


def _yes(answer: int | None) -> bool | None:
    return None if answer is None else bool(answer)
