"""What changed between two texts, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher


@dataclass(frozen=True, slots=True)
class Changed:
    """A passage as it was and as it is; one of them is empty where something was added or taken away."""

    was: str
    now: str


def changed_passages(was: str, now: str) -> Iterator[Changed]:
    """Yield the passages that differ; lines that are the same in both are left out."""
    old, new = ([line.strip() for line in text.split("\n") if line.strip()] for text in (was, now))
    for kind, start, end, first, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield Changed("\n".join(old[start:end]), "\n".join(new[first:last]))
