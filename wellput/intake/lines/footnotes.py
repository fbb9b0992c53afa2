"""Footnotes: lines behind a number that the text above refers to in the same form."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.intake.lines.pieces import Piece

_NOTE = re.compile(r"(?P<mark>\[\d{1,2}\]|[\u00b9\u00b2\u00b3\u2070-\u2079]{1,2})\s*\S")
_REFERRED = re.compile(r"(?<=[\w.,;:)?\"'\u2019\u201d])(?:\[\d{1,2}\]|[\u00b9\u00b2\u00b3\u2070-\u2079]{1,2})(?!\w)")
_BEHIND = re.compile(
    r"(?:(?<=[A-Za-z)]\?)|(?<=[A-Za-z)]\?[\"'\u2019\u201d])|"
    r"(?<=[a-z]{4}\.)(?<!para\.)(?<!sect\.)(?<!chap\.)(?<!tion\.)(?<!page\.)(?<!icle\.)(?<!raph\.)(?<!nnex\.))"
    r"(?P<number>\d{1,3})(?=\s+[A-Z][a-z]|\Z)"
)
"""The number of a footnote that was raised on the page: "in the UK?710 Can you"."""


def without_note_numbers(words: str) -> str:
    """Return the words without the numbers of footnotes behind a sentence; a number that counts up is no such one."""
    if not _BEHIND.search(words):
        return words
    numbers = set(re.findall(r"(?<!\d)\d{1,3}(?!\d)", words))
    return _BEHIND.sub(lambda found: found[0] if str(int(found["number"]) + 1) in numbers else "", words)


def footnote_places(pieces: Sequence[Piece]) -> frozenset[int]:
    """Return the places of footnotes."""
    referred: set[str] = set()
    found: set[int] = set()
    for piece in pieces:
        note = None if piece.rows else _NOTE.match(piece.words)
        if note and note["mark"] in referred:
            found.update(piece.places)
        referred.update(_REFERRED.findall(piece.words))
    return frozenset(found)
