"""Read the evidence that came with the returns that count."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from wellput.model.bank import Bank
from wellput.model.evidence import Evidence
from wellput.model.pooled import MemberEvidence


def read_members_evidence(store: sqlite3.Connection, bank: Bank) -> Iterator[MemberEvidence]:
    """Yield every item, member after member by name, with the question of the bank for which it was sent."""
    questions = {one.id.replace(".", "-")[:70]: one.id for one in bank.questions}
    rows = store.execute(
        """SELECT m.id, m.name, ifnull(m.kind, r.kind), ifnull(r.may_quote, 0), ifnull(r.may_name, 0), e.item, v.value
        FROM evidence e JOIN returns r ON r.id = e.return_id JOIN members m ON m.id = r.member
        LEFT JOIN answer_values v ON v.return_id = r.id AND v.question = 'evidence'
          AND v.field = json_extract(e.item, '$.id')
        WHERE r.bank = ? AND r.standing = 'current' ORDER BY in_order(m.name), m.id, e.position""",
        (bank.bank,),
    )
    for member, name, kind, may_quote, may_name, text, meant in rows:
        item = Evidence.model_validate_json(text)
        question = meant if bank.question(meant or "") else questions.get(item.id.rpartition("-")[0])
        yield MemberEvidence(member, name, kind, bool(may_quote), bool(may_name), question, item)
