"""The last words of a survey that ask for whatever else there is to say, and have no number."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from wellput.intake.document.contacts import why_no_question
from wellput.intake.lines.glyphs import is_space
from wellput.intake.lines.pieces import Piece
from wellput.intake.questions.asking import requests_late

_ANYTHING = re.compile(
    r"\W*(?:(?:finally|lastly|and finally),? )?if (?:you(?: \w+)? (?:have|like|wish|want)|there (?:is|are))\b"
    r"[^.?!,]{0,40}\b(?:(?:general|further|additional|other|final|more)\b[^.?!,]{0,30}\b(?:comments?|remarks?|suggestions?|thoughts|"
    r"feedback|views|points|observations|concerns|ideas)|anything (?:else|more|further|to add))\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:please|kindly) (?:contact|call|e-?mail|phone|ring|telephone|write to|speak|visit|see|ask|get in touch|"
    r"send|let us have)\b",
    re.IGNORECASE,
)


def closing_request(pieces: Sequence[Piece], starts: Collection[int]) -> int | None:
    """Return where, behind the last number, whatever else there is to say is asked for; None where nowhere."""
    for at in range(max(starts) + 1, len(pieces)):
        words = pieces[at].words
        is_apart = pieces[at].follows_gap or not pieces[at].line.is_wrapped or is_space(pieces[at - 1].words)
        is_asked = _ANYTHING.match(words) and requests_late(words) and not _ELSEWHERE.search(words)
        if is_apart and is_asked and not pieces[at].rows and not why_no_question(words):
            return at
    return None
