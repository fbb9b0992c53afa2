"""An answer as rows, one for each value in it, and back again."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from wellput.model.response import Answer

_SINGLE = ("other", "number", "date", "position", "text", "ask", "skipped", "confirmed")
_SEVERAL = ("map", "actions")
_ASIDE = {"confirmed", "illustrative"}


class ValueRow(NamedTuple):
    """One value; `position` counts from 1 where there can be several, and is 0 otherwise."""

    field: str
    position: int
    item: str | None
    value: str | None


def rows_of(answer: Answer) -> Iterator[ValueRow]:
    """Yield a row for everything that an answer holds."""
    yield from _choice_rows(answer)
    for field in _SINGLE:
        value = getattr(answer, field)
        if value is not None:
            yield ValueRow(field, 0, None, value.isoformat() if hasattr(value, "isoformat") else str(value))
    if answer.illustrative:
        yield ValueRow("illustrative", 0, None, "true")
    if answer.cost is not None:
        yield ValueRow("cost", 0, None, answer.cost.model_dump_json(exclude_defaults=True))
    for field in _SEVERAL:
        for place, one in enumerate(getattr(answer, field), 1):
            yield ValueRow(field, place, None, one.model_dump_json(exclude_defaults=True))


def _choice_rows(answer: Answer) -> Iterator[ValueRow]:
    """Yield the options; one that is named twice is one choice, at the first of its places."""
    for place, option in enumerate(dict.fromkeys(answer.selected), 1):
        yield ValueRow("selected", place, option, None)
    first = {ranked.option: ranked for ranked in reversed(answer.ranked)}
    for place, ranked in enumerate((one for one in answer.ranked if first[one.option] is one), 1):
        yield ValueRow("ranked", place, ranked.option, None)
        for field, words in (("reason", ranked.reason), ("unlocks", ranked.unlocks)):
            if words is not None:
                yield ValueRow(field, place, ranked.option, words)


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
