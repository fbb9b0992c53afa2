"""Change a list by what a person types: a whole new list, one more, one less, or one in other words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.errors import NotUnderstoodError
from wellput.text.alike import alike

HOW = "`+ words` adds one, `- 2` takes the second out, `2: words` words the second anew"

_ADDED = re.compile(r"\+\s*(\S.*)", re.DOTALL)
_TAKEN = re.compile(r"-\s*(\d{1,4})\s*\Z")
_WORDED = re.compile(r"(\d{1,4}):\s*(\S.*)", re.DOTALL)
_PARTED = re.compile(r"\s*[;\n]\s*")

Item = tuple[int | None, str]
"""A line of the new list: where it stood in the old one, None where it is new, and its words."""


def list_of(reply: str, there: Sequence[str], *, bare_adds: bool = False) -> list[Item]:
    """Return the list that a reply makes of the one that is there.

    Words without a mark are the whole list, with semicolons between, or with `bare_adds` further ones. What stood
    there already is known again by its words.
    """
    said = reply.strip()
    old: list[Item] = list(enumerate(there))
    if found := _ADDED.fullmatch(said):
        return _with_new([*old, (None, found[1].strip())])
    if found := _TAKEN.match(said):
        at = _place(found[1], there)
        return [*old[:at], *old[at + 1 :]]
    if found := _WORDED.fullmatch(said):
        at = _place(found[1], there)
        return _with_new([*old[:at], (at, found[2].strip()), *old[at + 1 :]])
    new: list[Item] = [(_known(one, there), one) for one in _PARTED.split(said) if one]
    return _with_new([*old, *((None, words) for _, words in new)] if bare_adds else new)


def _with_new(items: list[Item]) -> list[Item]:
    seen = set[str]()
    for _, words in items:
        if alike(words) in seen:
            raise NotUnderstoodError(f"“{words}” is there twice then.", "Each has to be there once.")
        seen.add(alike(words))
    return items


def _place(number: str, there: Sequence[str]) -> int:
    at = int(number) - 1
    if not 0 <= at < len(there):
        raise NotUnderstoodError(f"There is no number {number} here.", f"Numbers go from 1 to {len(there)}.")
    return at


def _known(words: str, there: Sequence[str]) -> int | None:
    return next((at for at, one in enumerate(there) if alike(one) == alike(words)), None)
