"""What a form is made of while it is open: its words, and places that know how to be filled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wellput.model.form import Cell, Entry, Passage, SpaceKind


@dataclass(frozen=True, slots=True)
class Place:
    """A space for an answer in an open form; `put` writes an entry there."""

    kind: SpaceKind
    put: Callable[[Entry], None]
    label: str = ""
    items: tuple[str, ...] = ()
    most: int | None = None
    cells: tuple[Cell, ...] = ()


Found = Passage | Place
