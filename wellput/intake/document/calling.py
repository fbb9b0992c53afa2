"""Lists of points on which evidence or views are invited: each point is asked about, question or not."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence

from wellput.intake.document.contacts import field_in, why_no_question
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
_LEADS = re.compile(
    r"\b(?:(?:submissions?|evidence|responses?|proposals?|it|they|and|that) (?:should|must|may|can|could|might|will)|"
    r"(?:inquiry|enquiry|committee|review|commission|consultation|we|panel|group) (?:will|would|is going to|wants? to|"
    r"intends? to|plans? to))"
    r" (?:\w+ ){0,2}?(?:address|consider|examine|explore|cover|focus on|look (?:at|into)|investigate)\b[^?.]{0,60}\Z|"
    r"\bterms of reference\b[^?.]{0,80}:\Z|"
    r"\b(?:following|these) (?:\w+ ){0,2}(?:issues|matters|points|questions|themes|topics)\b[^?.]{0,60}:\Z|"
    r"\b(?:particularly|especially|specifically|also|most) interested (?:in|to)\b[^?.]{0,80}\Z",
    re.IGNORECASE,
)
"""Words that name what is asked about, and do not say that views on it are wanted: "Submissions should address:"."""

_FEWEST = 2


def calls_for(words: str) -> bool:
    """Say whether words invite evidence or views on the points that follow."""
    return bool(_CALLS.search(words))


def called_for(pieces: Sequence[Piece], headings: Collection[int]) -> frozenset[int]:
    """Return the bullets of the lists that follow such words."""
    return _points_below(pieces, headings, calls_for)


def led_to(pieces: Sequence[Piece], headings: Collection[int]) -> frozenset[int]:
    """Return the bullets of the lists that follow words which only name what is asked about."""
    return _points_below(pieces, headings, lambda words: bool(_LEADS.search(words)))


def all_points(pieces: Sequence[Piece], headings: Collection[int]) -> frozenset[int]:
    """Return every bullet that is no field for who answers."""
    return frozenset(
        at
        for at, piece in enumerate(pieces)
        if at not in headings and _is_point(piece) and not field_in(bulleted(piece.words) or piece.words)
    )


def _points_below(pieces: Sequence[Piece], headings: Collection[int], leads: Callable[[str], bool]) -> frozenset[int]:
    found: set[int] = set()
    for at, piece in enumerate(pieces):
        if piece.rows or not leads(piece.words):
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
