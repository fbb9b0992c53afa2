"""Codes for what members say in words, and which words were given which."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from wellput.model.tallied import Voice


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
