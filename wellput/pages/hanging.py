"""Text under a mark: the first line after it, the others below the first line's words."""

from __future__ import annotations


def hanging(mark: str, text: str) -> str:
    """Put a mark before the text, and its lines after the first under its words."""
    first, *others = text.split("\n")
    indent = " " * (len(mark) + 1)
    return "\n".join([f"{mark} {first}".rstrip(), *(indent + line if line else "" for line in others)])
