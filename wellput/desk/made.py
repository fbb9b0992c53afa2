"""What a form is made into: the bytes of its files, before anything is written."""

from __future__ import annotations

from dataclasses import dataclass

from wellput.store.writing import sound


@dataclass(frozen=True, slots=True)
class Made:
    """The bytes of each file, by the ending of its name, and what to know about them."""

    files: dict[str, bytes]
    notes: tuple[str, ...] = ()


def text_bytes(text: str) -> bytes:
    """Return text as UTF-8."""
    return sound(text).encode("utf-8")
