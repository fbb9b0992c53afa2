"""Text that a person typed, and where it came from; it travels through a template without losing either."""

from __future__ import annotations

from typing import Self

from wellput.model.block import NOWHERE, Origin


class Typed(str):
    """Text shown exactly as typed."""

    origin: Origin = NOWHERE

    @classmethod
    def of(cls, text: str | None, origin: Origin) -> Self | None:
        """Return the text with its origin, or None where there is none."""
        if not text:
            return None
        typed = cls(text)
        typed.origin = origin
        return typed


class Prose(Typed):
    """Typed text in which a blank line, a leading `- ` and `[@id]` are markup, and nothing else is."""
