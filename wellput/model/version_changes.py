"""What two versions of a draft tell differently, fact by fact."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from wellput.model.document_facts import EVIDENCE, Fact, facts_of
from wellput.model.response import Response

Told = str | tuple[str, ...]
_Key = tuple[str, str, str, int]


@dataclass(frozen=True, slots=True)
class FactChange:
    """A fact that changed; `was` is empty where it is new, `now` where it is gone."""

    part: str
    field: str
    item: str
    was: Told
    now: Told


def fact_changes(was: Response, now: Response) -> tuple[FactChange, ...]:
    """Return what changed, in the order of the later version; an item of evidence once, however often it is cited."""
    before, after = _keyed(facts_of(was)), _keyed(facts_of(now))
    changed = (key for key in dict.fromkeys((*after, *before)) if before.get(key) != after.get(key))
    return tuple(FactChange(*key[:3], before.get(key, ""), after.get(key, "")) for key in changed)


def _keyed(facts: Iterable[Fact]) -> dict[_Key, Told]:
    keyed: dict[_Key, Told] = {}
    met: Counter[tuple[str, str, str]] = Counter()
    for fact in facts:
        if fact.field == EVIDENCE:
            keyed[EVIDENCE, EVIDENCE, fact.item, 0] = fact.value
            continue
        name = (fact.part, fact.field, fact.item)
        keyed[*name, met[name]] = fact.value
        met[name] += 1
    return keyed
