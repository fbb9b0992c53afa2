"""Pool members' evidence: what may be used, each thing once, with everybody it came from.

An item goes in only where its member lets its words be quoted and the item's own permission was given or is not needed;
no answer counts as no. A member that may not be named is named nowhere in it: not in the words, the source or the link.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from wellput.collate.quoting import A_MEMBER, Names
from wellput.model.bank import Bank
from wellput.model.evidence import Evidence, Permission
from wellput.model.pooled import LeftOutEvidence, MemberEvidence, PooledEvidence
from wellput.text.near_duplicates import copied, words_of

_ALIKE = 0.9
_LONGEST_ID = 60
_FIRST_WORDS = 5
_NUMBER = re.compile(r"\d[\d,.]*")
_CLOSED = re.compile(r"[^a-z0-9]+")
_WORST_FIRST: tuple[Permission | None, ...] = ("refused", "asked", None, "given", "not-needed")


@dataclass(frozen=True, slots=True)
class Telling:
    """What may be told of members: `kinds` by which no small group is seen, and `names` that may not be told."""

    bank: Bank
    kinds: AbstractSet[str]
    names: Names


def pooled_evidence(sent: Iterable[MemberEvidence], telling: Telling) -> PooledEvidence:
    """Return the evidence that may be used, alike items as one; the same returns give the same items and ids."""
    left_out: list[LeftOutEvidence] = []
    usable: list[MemberEvidence] = []
    for one in sent:
        why = _why_not(one, telling)
        if why:
            left_out.append(LeftOutEvidence(one, why))
        else:
            usable.append(one)
    by_question: dict[str | None, list[Evidence]] = defaultdict(list)
    members: dict[str, tuple[str, ...]] = {}
    for several in _alike(usable):
        item = _merged(several, telling)
        members[item.id] = tuple(dict.fromkeys(one.member for one in several))
        by_question[next((one.question for one in several if one.question), None)].append(item)
    return PooledEvidence({key: tuple(items) for key, items in by_question.items()}, members, tuple(left_out))


def _why_not(one: MemberEvidence, telling: Telling) -> str:
    if one.item.permission == "refused":
        return "Permission to use it was refused."
    if one.item.permission == "asked":
        return "Permission to use it was asked for and is not given yet."
    if one.item.published:
        return ""
    if one.item.permission is None:
        return "It was not said that it may be used."
    if not one.may_quote:
        return "The member does not let its words be quoted."
    if any(telling.names.stand_in(words) for words in (one.item.statement, one.item.about or "", *one.item.figures)):
        return "It names a member that may not be named."
    return ""


def _alike(usable: Sequence[MemberEvidence]) -> list[list[MemberEvidence]]:
    """Put together items that say the same: one published fact, or nearly the same words with the same numbers."""
    groups: dict[tuple[object, ...], list[list[MemberEvidence]]] = defaultdict(list)
    for one in usable:
        numbers = tuple(sorted(_NUMBER.findall(one.item.statement)))
        key = ("published", one.item.published) if one.item.published else ("said", *numbers)
        near = (several for several in groups[key] if one.item.published or _same(one.item, several[0].item))
        found = next(near, None)
        if found is None:
            groups[key].append([one])
        else:
            found.append(one)
    return [several for alike_keys in groups.values() for several in alike_keys]


def _same(one: Evidence, other: Evidence) -> bool:
    first, second = words_of(one.statement), words_of(other.statement)
    size = min(len(first), len(second)) / max(len(first), len(second), 1)
    return first == second or (size >= _ALIKE and copied(first, second) >= _ALIKE)


def _merged(several: Sequence[MemberEvidence], telling: Telling) -> Evidence:
    """Return one item for all: the fullest words, every figure, every source, and the least permission of any."""
    fullest = max(several, key=lambda one: (len(one.item.statement), one.item.statement)).item
    dates = {one.item.date for one in several}
    abouts = {one.item.about for one in several}
    links = {one.item.link for one in several if one.item.link and (one.may_name or one.item.published)}
    sources = dict.fromkeys(_source(one, telling, len(dates) > 1, len(links) > 1) for one in several)
    return Evidence(
        id=_id(fullest),
        kind=fullest.kind,
        statement=fullest.statement,
        figures=tuple(dict.fromkeys(figure for one in several for figure in one.item.figures)),
        about=abouts.pop() if len(abouts) == 1 else None,
        source="; ".join(sources),
        date=dates.pop() if len(dates) == 1 else None,
        link=links.pop() if len(links) == 1 else None,
        permission=min((one.item.permission for one in several), key=_WORST_FIRST.index),
        published=fullest.published,
        illustrative=any(one.item.illustrative for one in several),
    )


def _source(one: MemberEvidence, telling: Telling, dated: bool, linked: bool) -> str:
    """Say where an item comes from, by the member's name only where that may be told."""
    item, said = one.item, (one.item.source or "").strip()
    if item.published:
        return said
    if telling.names.stand_in(said):
        said = ""
    parts = [_credit(one, telling)]
    if said and said.casefold() != one.name.casefold():
        parts.append(said)
    if dated and item.date:
        parts.append(item.date)
    if linked and item.link and one.may_name:
        parts.append(item.link)
    return ", ".join(parts)


def _credit(one: MemberEvidence, telling: Telling) -> str:
    if one.may_name:
        return one.name
    label = next(
        (kind.label for kind in telling.bank.respondents if kind.id == one.kind and one.kind in telling.kinds), None
    )
    return f"{A_MEMBER} ({label})" if label else A_MEMBER


def _id(item: Evidence) -> str:
    """Return an id that the same words have every time: their first few, and a mark of them all."""
    if item.published:
        return item.published
    mark = hashlib.sha256(" ".join(words_of(item.statement)).encode()).hexdigest()[:6]
    words = "-".join(item.statement.casefold().split()[:_FIRST_WORDS])
    start = _CLOSED.sub("-", words).strip("-")[:_LONGEST_ID].strip("-")
    return f"{start}-{mark}" if start else f"evidence-{mark}"
