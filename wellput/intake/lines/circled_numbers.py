"""Numbers to ring below the heads of columns, each row of them counting up: read as the boxes of a grid."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.intake.lines.pieces import Piece

_TAIL = re.compile(r"(?<=\S)(?P<numbers>(?:\s{2,}+\d{1,2}(?!\d))++)\s*\Z")
_NUMBER = re.compile(r"\d{1,2}")
_GAP = re.compile(r"\s{2,}")
_BOX = "\u2610"
_FEWEST_COLUMNS, _FEWEST_ROWS = 3, 2


def with_circled_numbers(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces with a box for each such number, where as many heads stand right above the rows."""
    done = list(pieces)
    for at, head in enumerate(pieces):
        heads = len(_GAP.split(head.words.strip())) if _is_drawn(head) and not _NUMBER.search(head.words) else 0
        if heads < _FEWEST_COLUMNS:
            continue
        end = at + 1
        while end < len(pieces) and _counts_to(pieces[end], heads):
            end += 1
        if end - at > _FEWEST_ROWS:
            done[at + 1 : end] = [_boxed(piece) for piece in pieces[at + 1 : end]]
    return tuple(done)


def _is_drawn(piece: Piece) -> bool:
    return piece.line.is_wrapped and piece.line.kind == "text" and not piece.rows and "?" not in piece.words


def _counts_to(piece: Piece, heads: int) -> bool:
    tail = _TAIL.search(piece.words) if _is_drawn(piece) else None
    numbers = [int(one) for one in _NUMBER.findall(tail["numbers"])] if tail else []
    return numbers in (list(range(1, heads + 1)), list(range(heads)), list(range(heads, 0, -1)))


def _boxed(piece: Piece) -> Piece:
    tail = _TAIL.search(piece.words)
    if tail is None:
        return piece
    boxes = _NUMBER.sub(lambda found: _BOX.ljust(len(found[0])), tail["numbers"])
    return piece.saying(piece.words[: tail.start()] + boxes)
