"""Codes and agreement in sentences, in JSON and in rows."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from wellput.collate.coding_agreement import Agreement, CodeAgreement, strength
from wellput.collate.figures import CodedFigures, CodedGroup, percent
from wellput.model.percentages import whole_percent
from wellput.text import listed
from wellput.text.amounts import in_words

Json = dict[str, Any]


def coded_head(group: CodedGroup, coder: str, least: int) -> str:
    """Say whose texts were read, and of how many."""
    if group.masked:
        return f"{group.label}: codes not shown, since fewer than {least} were read."
    if not group.read:
        return f"{group.label}: no text read by {coder} as it stands now."
    return f"{group.label}: {group.read} of {group.written} texts read by {coder}."


def coded_items(group: CodedGroup) -> tuple[str, ...]:
    """Say how many were given each code, of those that were read."""
    base = group.read or 0
    return tuple(
        f"{one.label}: {one.count} of {base} ({whole_percent(one.count, base)}%)." for one in group.codes if base
    )


def coded_notes(coded: CodedFigures, least: int) -> tuple[str, ...]:
    """Say which groups are not shown, and what has to be read again."""
    hidden = [group.label for group in coded.groups if group.masked]
    notes = []
    if hidden and not coded.everybody.masked:
        reason = f"fewer than {least} of a group were read, or the group would give another one away"
        notes.append(f"Codes not shown: {listed(hidden)}, since {reason}.")
    if coded.changed:
        them, they = ("it", "it is") if coded.changed == 1 else ("them", "they are")
        notes.append(f"{in_words(coded.changed, 'texts')} changed since {coded.coder} read {them}; {they} not counted.")
    return tuple(notes)


def coded_json(coded: CodedFigures) -> Json:
    """Return codes as JSON can hold them."""
    return {
        "coder": coded.coder,
        "changed": coded.changed,
        "everybody": _group(coded.everybody),
        "groups": [_group(group) for group in coded.groups],
    }


def coded_rows(coded: CodedFigures, by: str | None) -> Iterator[tuple[object, ...]]:
    """Yield rows from `by` on, in the columns of the table: texts for those asked, texts read for the base."""
    for group in (coded.everybody, *coded.groups):
        named = None if group is coded.everybody else by
        head = (named, group.group, group.label, "yes" if group.masked else "no", group.written, group.read)
        for one in group.codes:
            yield (*head, "coded", one.option, one.label, one.count, percent(one.count, group.read or 0))
        if not group.codes:
            yield (*head, "coded", None, None, None, None)


def agreement_words(told: Agreement) -> tuple[str, ...]:
    """Say how far two coders agree over all codes, and on what that rests."""
    first, second = told.coders
    words = [f"{in_words(told.base, 'texts')} read by both {first} and {second}."]
    for coder, alone in zip(told.coders, told.alone, strict=True):
        if alone:
            words.append(f"{in_words(alone, 'texts')} read by {coder} alone; not compared.")
    if told.apart:
        words.append(f"{in_words(told.apart, 'texts')} changed between the two readings; not compared.")
    if told.base:
        words.append(f"Over all codes: {_kappa(told.kappa)}. The same codes on {told.base - len(told.differing)}.")
    return tuple(words)


def code_words(one: CodeAgreement) -> str:
    """Say how far two coders agree on a code, with every count."""
    counts = f"both {one.both}, only the first {one.first}, only the second {one.second}, neither {one.neither}"
    return f"{one.label}: {_kappa(one.kappa)}. Given by {counts}; the same on {one.both + one.neither} of {one.base}."


def _kappa(kappa: Fraction | None) -> str:
    if kappa is None:
        return "kappa is not defined, since each gives it to all or to none"
    return f"kappa {float(kappa):.2f}, {strength(kappa)}"


def _group(group: CodedGroup) -> Json:
    base = group.read or 0
    told: Json = {"group": group.group, "label": group.label, "masked": group.masked}
    if group.masked:
        return told
    codes = [
        {"code": one.option, "label": one.label, "count": one.count, "percent": _percent(one.count, base)}
        for one in group.codes
    ]
    return {**told, "written": group.written, "read": group.read, "codes": codes}


def _percent(count: int, base: int) -> str | None:
    share = percent(count, base)
    return None if share is None else f"{share:f}"
