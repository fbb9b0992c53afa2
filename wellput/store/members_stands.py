"""Read where every member stands, in one pass over the returns that count; the same returns as are counted by cell."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from wellput.model.bank import Bank, Question, Relevance
from wellput.model.coded import Coding, fingerprint
from wellput.model.stands import Stand, Value
from wellput.model.tallied import Voice
from wellput.store.members_codes import read_codings
from wellput.store.members_reading import read_voices

Choices = Mapping[str, tuple[str, ...]]
"""Options by question."""

_Codes = Mapping[str, Mapping[str, tuple[str, ...]]]

_COUNTED = "SELECT id FROM returns WHERE bank = ? AND cell IS NOT NULL"


def read_stands(store: sqlite3.Connection, bank: Bank) -> tuple[Stand, ...]:
    """Return where each member with a return that counts stands, by name."""
    heads = store.execute(
        """SELECT r.id, m.id, m.name, c.kind, c.area, ifnull(r.may_quote, 0), ifnull(r.may_name, 0)
        FROM returns r JOIN cells c ON c.id = r.cell JOIN members m ON m.id = r.member
        WHERE r.bank = ? ORDER BY in_order(m.name), m.id""",
        (bank.bank,),
    ).fetchall()
    answered = _answered(store, bank.bank)
    selected, ranked = _choices(store, bank.bank)
    codes = _codes(store, bank.bank)
    stands = []
    for number, member, name, kind, area, may_quote, may_name in heads:
        said, chose, order = answered[number], selected[number], ranked[number]
        asked = frozenset(one.id for one in bank.questions if one.id in said or _is_asked(one, kind, chose, order))
        permitted = (bool(may_quote), bool(may_name))
        stands.append(Stand(member, name, kind, area, *permitted, asked, said, chose, order, codes.get(member, {})))
    return tuple(stands)


def read_values(store: sqlite3.Connection, bank: str, question: str) -> Iterator[Value]:
    """Yield every value of the answers that count to a question, and where it stood."""
    rows = store.execute(
        f"""SELECT r.member, v.field, v.item, v.value, v.file, v.place
        FROM answer_values v JOIN returns r ON r.id = v.return_id
        WHERE v.question = ? AND v.cell IS NOT NULL AND v.return_id IN ({_COUNTED})
        ORDER BY r.member, v.field, v.position""",  # noqa: S608  our own words
        (question, bank),
    )
    return (Value(*row) for row in rows)


def read_days(store: sqlite3.Connection, bank: str) -> tuple[str, ...]:
    """Return on which day each return that counts was sent, or collected where that is not known; the first first."""
    rows = store.execute(
        """SELECT substr(ifnull(r.sent, n.at), 1, 10) AS day FROM returns r JOIN runs n ON n.id = r.run
        WHERE r.bank = ? AND r.cell IS NOT NULL ORDER BY day""",
        (bank,),
    )
    return tuple(day for (day,) in rows)


def _answered(store: sqlite3.Connection, bank: str) -> dict[int, frozenset[str]]:
    by_return: dict[int, list[str]] = defaultdict(list)
    for number, question in store.execute(
        f"SELECT return_id, question FROM answers WHERE answered = 1 AND return_id IN ({_COUNTED})",  # noqa: S608  our own words
        (bank,),
    ):
        by_return[number].append(question)
    return defaultdict(frozenset, {number: frozenset(questions) for number, questions in by_return.items()})


def _choices(store: sqlite3.Connection, bank: str) -> tuple[dict[int, Choices], dict[int, Choices]]:
    """Return what each return chose, and what it ranked."""
    held: dict[str, dict[int, dict[str, list[str]]]] = {
        field: defaultdict(lambda: defaultdict(list)) for field in ("selected", "ranked")
    }
    for field, number, question, option in store.execute(
        """SELECT field, return_id, question, item FROM answer_values
        WHERE (field = 'selected' OR field = 'ranked') AND cell IS NOT NULL AND cell IN
          (SELECT id FROM cells WHERE bank = ?)
        ORDER BY +return_id, +position  -- the signs keep SQLite to the index, not to the table's order""",
        (bank,),
    ):
        held[field][number][question].append(option)
    return _in_order(held["selected"]), _in_order(held["ranked"])


def _in_order(by_return: Mapping[int, Mapping[str, list[str]]]) -> dict[int, Choices]:
    held = {number: {key: tuple(several) for key, several in said.items()} for number, said in by_return.items()}
    return defaultdict(dict, held)


def _is_asked(question: Question, kind: str | None, selected: Choices, ranked: Choices) -> bool:
    """Say what `is_relevant` says of a draft; while the kind is not known, no question is hidden for it."""
    rule = question.relevant or Relevance()
    if rule.respondent and kind is not None and kind not in rule.respondent:
        return False
    if rule.question is None:
        return True
    return not {*selected.get(rule.question, ()), *ranked.get(rule.question, ())}.isdisjoint(rule.is_)


def _codes(store: sqlite3.Connection, bank: str) -> dict[str, _Codes]:
    """Return by member the codes of words that stand as they were read."""
    by_question: dict[str, list[Coding]] = defaultdict(list)
    for one in read_codings(store, bank):
        by_question[one.question].append(one)
    held: dict[str, dict[str, Mapping[str, tuple[str, ...]]]] = defaultdict(dict)
    for question, codings in by_question.items():
        marks = _marks(read_voices(store, bank, question))
        for member, by_coder in _by_coder(codings, marks).items():
            held[member][question] = by_coder
    return dict(held)


def _by_coder(codings: Iterable[Coding], marks: Mapping[str, str]) -> dict[str, dict[str, tuple[str, ...]]]:
    """Put together what each coder gave a member's words; a reading of other words counts for nothing, whole."""
    given: dict[tuple[str, str], list[Coding]] = defaultdict(list)
    for one in codings:
        given[one.member, one.coder].append(one)
    held: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for (member, coder), several in given.items():
        if all(one.words == marks.get(member) for one in several):
            held[member][coder] = tuple(one.code for one in several)
    return dict(held)


def _marks(voices: Iterable[Voice]) -> dict[str, str]:
    said: dict[str, list[Voice]] = defaultdict(list)
    for one in voices:
        said[one.member].append(one)
    return {member: fingerprint(several) for member, several in said.items()}
