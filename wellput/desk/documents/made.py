"""What a form is made into: the bytes of its files, before anything is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wellput.store.writing import sound

Tell = Callable[[str], None]
"""Tells a person who waits what takes long."""


def quietly(_: str) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Made:
    """The bytes of each file, by the ending of its name, and what to know about them."""

    files: dict[str, bytes]
    notes: tuple[str, ...] = ()


def text_bytes(text: str) -> bytes:
    """Return text as UTF-8."""
    return sound(text).encode("utf-8")
