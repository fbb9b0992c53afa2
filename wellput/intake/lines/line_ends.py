"""How a wrapped line goes on in the next: with a space, or as a word that was broken at the line's end."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

_BROKEN = re.compile(r"(?<=[^\W\d_])[-\u2010\u00ad]$")
_HYPHENED = re.compile(
    r"self|well|non|long|short|part|full|low|high|cross|ex|anti|mid|semi|half|co|pre|post|multi|all|"
    r"two|three|four|five|six|ten|one|first|second|third|drop|hard|face|face-to|in|up|out|check|end|"
    r"free|not-for|year|month|week|day|door|cost|life|large|small|old|new|walk|opt|sign|follow"
)
"""What a hyphen belongs behind, wherever the line ends."""
_WITHIN = re.compile(r"(?<![\w-])[^\W\d_]+-[^\W\d_]+(?![\w-])")
_LAST, _FIRST = re.compile(r"[^\W\d_]+[-\u2010]\Z"), re.compile(r"\A[^\W\d_]+")


def is_broken(words: str) -> bool:
    """Say whether a line ends within a word."""
    return bool(_BROKEN.search(words))


def hyphened_in(texts: Iterable[str]) -> frozenset[str]:
    """Return the words that stand with a hyphen within a line."""
    return frozenset(found.lower() for text in texts if "-" in text for found in _WITHIN.findall(text))


def line_end(words: str, more: str, hyphened: Collection[str] = ()) -> str:
    """Return a line as it goes on in the next: with a space, or the broken word mended.

    The hyphen of a word that the file has with one elsewhere stays.
    """
    if not is_broken(words) or not more[:1].islower():
        return f"{words} "
    if words.endswith("\u00ad"):
        return words[:-1]
    if f"{_LAST.findall(words)[-1]}{_FIRST.findall(more)[0]}".lower() in hyphened:
        return words
    stem = re.split(r"\s", words[:-1])[-1].lower()
    return words if _HYPHENED.fullmatch(stem.strip("(\"'")) else words[:-1]
