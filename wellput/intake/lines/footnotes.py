"""Footnotes: lines behind a number that the text above refers to in the same form."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.intake.lines.pieces import Piece

_NOTE = re.compile(r"(?P<mark>\[\d{1,2}\]|[\u00b9\u00b2\u00b3\u2070-\u2079]{1,2})\s*\S")
_REFERRED = re.compile(r"(?<=[\w.,;:)?\"'\u2019\u201d])(?:\[\d{1,2}\]|[\u00b9\u00b2\u00b3\u2070-\u2079]{1,2})(?!\w)")


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
