"""What comes of reading one file."""

from __future__ import annotations

from dataclasses import dataclass

from wellput.model.returned import Return, Unread


@dataclass(frozen=True, slots=True)
class Read:
    """Returns, and what could not be taken."""

    returns: tuple[Return, ...]
    unread: tuple[Unread, ...]
