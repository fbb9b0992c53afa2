"""Papers without a question mark: after each proposal a paragraph says "We seek views on this approach."."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.questions.asking import asks_with_mark
from wellput.intake.questions.subquestions import Start

_BODY = r"(?:[Ww]e|(?:[Tt]he )?[A-Z][\w&'\u2019]*(?: (?:of |for |and |the )*[A-Z][\w&'\u2019]*){0,6})"
_SEEKS = re.compile(
    rf"\b{_BODY} (?:(?:also|still|therefore|particularly) )?(?:seeks?|welcomes?|invites?|would (?:also )?welcome) "
    r"(?:(?:your|any|public|further) )?(?:views|feedback|comments)(?: and (?:views|feedback|comments))? "
    r"(?:on|about|regarding|as to)\b(?!(?: \w+){0,2} (?:following|below|paper|consultation|document)\b)"
    r"[^:?]*\.(?=\s|\Z)"
)
_FEWEST = 3


def sought_views(pieces: Sequence[Piece], starts: Mapping[int, Start]) -> dict[int, Start]:
    """Return where questions begin, with the numbered paragraphs that seek views in such words.

    They count where they are three or more, and more than whatever else asks with a question mark; what is no more
    than a request to whoever replies then is no question.
    """
    found = {
        at: Start(label.rest, is_named=True)
        for at, piece in enumerate(pieces)
        if not piece.rows and (label := label_of(piece.words, piece.line.number)) and _SEEKS.search(label.rest)
    }
    asking = {at: start for at, start in starts.items() if asks_with_mark(start.rest)}
    return {**asking, **found} if len(found) >= max(_FEWEST, len(asking) + 1) else dict(starts)
