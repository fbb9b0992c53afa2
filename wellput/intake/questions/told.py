"""What is said beside options of how to mark one: "(delete as appropriate)", "(tick one)"."""

from __future__ import annotations

import re

_TOLD = re.compile(
    r"(?<!\s)\s*+[(\[]\s*+\*?(?:please )?(?:delete|circle|tick|select|choose|mark|underline|cross|strike|ring|pick|"
    r"one only|"
    r"only one|"
    r"one answer)\b(?![^()\[\]]*(?:[/|]|\byes\b|\bmaximum\b|\bif\b))[^()\[\]]{0,60}[)\]]|"
    r"(?:\*|(?<!\s)\s+[-\u2013\u2014])?(?<!\s)\s*+\*?(?:please )?(?:delete|strike out|circle|underline) (?:as|"
    r"where|whichever|"
    r"the one)\b"
    r"[^?/|]{0,40}\Z",
    re.IGNORECASE,
)


def told_in(words: str) -> str:
    """Return what is said in brackets of how to mark an option: "(delete as appropriate)"."""
    return " ".join(found.group().strip() for found in _TOLD.finditer(words))


def without_told(words: str) -> str:
    """Return the words without it."""
    return _TOLD.sub(" ", words).rstrip()
