"""What an interview says, piece by piece, before it has a form on a screen or a page."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading, a paragraph, or an item of a list; `mark` stands before an item: `1. ` or `- `."""

    words: str
    mark: str = ""
    heading: bool = False


Passages = tuple[Passage, ...]


def heading(words: str) -> Passage:
    """Return words that stand over what follows."""
    return Passage(words, heading=True)


def numbered(items: list[str] | tuple[str, ...], first: int = 1) -> Passages:
    """Return a list by whose numbers a person can answer."""
    return tuple(Passage(item, f"{number}. ") for number, item in enumerate(items, first))


def bulleted(items: list[str] | tuple[str, ...]) -> Passages:
    """Return a list whose order does not matter."""
    return tuple(Passage(item, "- ") for item in items)
