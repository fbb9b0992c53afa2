"""Lists of points on which evidence or views are invited: each point is asked about, question or not."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from wellput.intake.document.contacts import why_no_question
from wellput.intake.lines.glyphs import boxed, bulleted
from wellput.intake.lines.pieces import Piece

_CALLS = re.compile(
    r"\b(?:invit(?:e|es|ed|ing)|welcomes?|seeks?|seeking|calls? for|would like|interested in|asks? for|"
    r"requests?)\b[^?]{0,60}?\b"
    r"(?:evidence|submissions?|views?|comments?|responses?|answers?|written)\b[^?]{0,120}:\Z|"
    r"\b(?:submissions?|evidence|responses?|views?|comments?) (?:\w+ ){0,4}?(?:on|address(?:es|ing)?|about|"
    r"cover(?:ing)?)\b"
    r"[^?]{0,60}\b(?:following|below|these|points|issues|questions|matters|areas|topics|themes)\b[^?]{0,40}:\Z",
    re.IGNORECASE,
)
_FEWEST = 2


def calls_for(words: str) -> bool:
    """Say whether words invite evidence or views on the points that follow."""
    return bool(_CALLS.search(words))


def called_for(pieces: Sequence[Piece], headings: Collection[int]) -> frozenset[int]:
    """Return the bullets of the lists that follow such words."""
    found: set[int] = set()
    for at, piece in enumerate(pieces):
        if piece.rows or not calls_for(piece.words):
            continue
        end = at + 1
        while end < len(pieces) and end not in headings and _is_point(pieces[end]):
            end += 1
        found |= set(range(at + 1, end)) if end - at - 1 >= _FEWEST else set()
    return frozenset(found)


def _is_point(piece: Piece) -> bool:
    is_item = piece.line.kind == "item" and piece.line.number is None
    if piece.rows or piece.line.control or boxed(piece.words) or why_no_question(piece.words):
        return False
    return is_item or bulleted(piece.words) is not None
