"""Codes for what members say in words, and which words were given which."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wellput.model.tallied import Count, Voice

NONE = "none"
"""The code of words that were read and that no code of the codebook fits. It stands alone, and is none of the book."""

NONE_LABEL = "None of these codes"


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a question's codebook."""

    question: str
    code: str
    label: str
    definition: str | None = None


@dataclass(frozen=True, slots=True)
class Coding:
    """A code that a coder gave to what a member said to a question; `words` is the fingerprint of what was read."""

    question: str
    member: str
    coder: str
    code: str
    words: str


def fingerprint(voices: Iterable[Voice]) -> str:
    """Return the fingerprint of a member's words to a question, by which a later change of them is seen."""
    said = sorted((one.field, one.item or "", one.words) for one in voices)
    return f"sha256:{hashlib.sha256(repr(said).encode()).hexdigest()}"


@dataclass(frozen=True, slots=True)
class CodedTally:
    """What was counted of one coder's codes for a question, by cell.

    `written` are members who said something in words, `read` those whose words the coder read as they stand now;
    `changed` is how many were read and have changed since. Where not `by_group`, groups are told of another coder's
    codes, and not of these too: side by side they would give masked ones away.
    """

    coder: str
    codes: tuple[Code, ...]
    written: Mapping[int, int]
    read: Mapping[int, int]
    counts: tuple[Count, ...]
    changed: int
    by_group: bool = True
