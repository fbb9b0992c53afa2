"""A question's block: the line at which it begins and all that belongs to it, each part by what it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wellput.intake.lines.pieces import Piece, places_of
from wellput.intake.questions.subquestions import Start

Role = Literal["wording", "option", "options", "grid", "space", "after", "prompt"]


@dataclass(frozen=True, slots=True)
class Part:
    """A piece and what it is to its question; `options` are those that stand in it, `is_sure` whether they are that."""

    role: Role
    piece: Piece
    options: tuple[str, ...] = ()
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class Block:
    """A question with its parts; `theme` is the heading above it."""

    start: Start
    parts: tuple[Part, ...]
    theme: str | None = None
    is_required: bool = False

    @property
    def places(self) -> tuple[int, ...]:
        """The places of its lines."""
        return places_of(part.piece for part in self.parts)

    def of(self, *roles: Role) -> tuple[Part, ...]:
        """Return its parts of some roles."""
        return tuple(part for part in self.parts if part.role in roles)

    @property
    def wording(self) -> str:
        """What it asks, as it stands."""
        return " ".join(part.piece.words for part in self.of("wording") if part.piece.words)
