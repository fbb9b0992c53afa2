"""Parts that each have the whole number before their letter: "7. a) Do you ...?", and "7. b) Which ...?" below."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from wellput.intake.lines.pieces import Piece

_LETTERED = re.compile(
    r"(?P<number>(?:Q|Question )?\d{1,3})[.)]\s+\(?(?P<letter>[a-h])[).]\s+(?P<rest>\S.*)", re.DOTALL | re.IGNORECASE
)


def with_repeated_numbers(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, number and letter set together where the number is repeated before the next letter."""
    found = {at: label for at, piece in enumerate(pieces) if not piece.rows and (label := _LETTERED.match(piece.words))}
    letters: dict[str, set[str]] = defaultdict(set)
    for label in found.values():
        letters[label["number"]].add(label["letter"].lower())
    return tuple(
        piece.saying(f"{label['number']}{label['letter'].lower()}. {label['rest']}")
        if (label := found.get(at)) and {"a", "b"} <= letters[label["number"]]
        else piece
        for at, piece in enumerate(pieces)
    )
