"""What a question has so far, while the pieces below its start are filed: its wording, and whether it has options."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.intake.options.inline import inline_options
from wellput.intake.questions.asking import asks, asks_you
from wellput.intake.questions.parts import Part


def wording_of(parts: Sequence[Part]) -> str:
    """Return what it asks, as far as it was read."""
    return " ".join(part.piece.words for part in parts if part.role == "wording")


def has_options(parts: Sequence[Part]) -> bool:
    """Say whether it has options, be it within its wording."""
    is_listed = any(part.role in ("option", "options", "grid") for part in parts)
    return is_listed or inline_options(wording_of(parts)) is not None


def is_asked(asked: str) -> bool:
    """Say whether the wording asks already."""
    return asks(asked) or asks_you(asked) or inline_options(asked) is not None
