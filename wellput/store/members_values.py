"""An answer as rows, one for each value in it, and back again."""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from wellput.model.response import Answer, Ranked

_SINGLE = ("other", "number", "date", "position", "text", "ask", "skipped", "confirmed")
_SEVERAL = ("map", "actions")
_ASIDE = {"confirmed", "illustrative"}


class ValueRow(NamedTuple):
    """One value; `position` counts from 1 where there can be several, and is 0 otherwise."""

    field: str
    position: int
    item: str | None
    value: str | None


def rows_of(answer: Answer) -> list[ValueRow]:
    """Return a row for everything that an answer holds."""
    rows = [ValueRow("selected", at, option, None) for at, option in enumerate(dict.fromkeys(answer.selected), 1)]
    if answer.ranked:
        rows += _ranked_rows(answer.ranked)
    for field in _SINGLE:
        value = getattr(answer, field)
        if value is not None:
            rows.append(ValueRow(field, 0, None, value.isoformat() if isinstance(value, dt.date) else str(value)))
    if answer.illustrative:
        rows.append(ValueRow("illustrative", 0, None, "true"))
    if answer.cost is not None:
        rows.append(ValueRow("cost", 0, None, answer.cost.model_dump_json(exclude_defaults=True)))
    for field in _SEVERAL:
        for place, one in enumerate(getattr(answer, field), 1):
            rows.append(ValueRow(field, place, None, one.model_dump_json(exclude_defaults=True)))
    return rows


def _ranked_rows(ranked: Iterable[Ranked]) -> Iterator[ValueRow]:
    """Yield the options in order; one that is named twice is one choice, at the first of its places."""
    seen: set[str] = set()
    for one in ranked:
        if one.option in seen:
            continue
        seen.add(one.option)
        yield ValueRow("ranked", len(seen), one.option, None)
        for field, words in (("reason", one.reason), ("unlocks", one.unlocks)):
            if words is not None:
                yield ValueRow(field, len(seen), one.option, words)


def part_of(row: ValueRow) -> str:
    """Return what a row's value is a part of its field by: the option, or its number; nothing where there is one."""
    return row.item or (str(row.position) if row.position else "")


def says_anything(rows: Iterable[ValueRow]) -> bool:
    """Say of an answer's rows what `is_answered` says of the answer, in a small part of the time."""
    fields = {row.field for row in rows}
    return "skipped" not in fields and not fields <= _ASIDE


def answer_of(rows: Iterable[ValueRow]) -> Answer:
    """Return the answer that the rows hold, in whatever order they come."""
    by_field: dict[str, list[ValueRow]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: (row.field, row.position)):
        by_field[row.field].append(row)
    held: dict[str, object] = {field: by_field[field][0].value for field in _SINGLE if field in by_field}
    held["selected"] = [row.item for row in by_field["selected"]]
    held["ranked"] = _ranked(by_field)
    for field in _SEVERAL:
        held[field] = [json.loads(row.value or "") for row in by_field[field]]
    if by_field["cost"]:
        held["cost"] = json.loads(by_field["cost"][0].value or "")
    held["illustrative"] = bool(by_field["illustrative"])
    return Answer.model_validate(held)


def _ranked(by_field: dict[str, list[ValueRow]]) -> list[dict[str, str | None]]:
    said = {(row.field, row.position): row.value for field in ("reason", "unlocks") for row in by_field[field]}
    return [
        {
            "option": row.item,
            "reason": said.get(("reason", row.position)),
            "unlocks": said.get(("unlocks", row.position)),
        }
        for row in by_field["ranked"]
    ]
