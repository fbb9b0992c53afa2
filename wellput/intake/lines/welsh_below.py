"""What stands below a question in Welsh and cannot be told by its own words: its answers, and the rest of a line."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.keys import number_key
from wellput.intake.numbers.labels import label_of

_ENDS = (".", "?", "!", ":", ";")


def below_welsh(pieces: Sequence[Piece], scores: Sequence[int]) -> frozenset[int]:
    """Return what goes on with a line in Welsh, and the lines below a question that is asked twice, once in each.

    The English question must have lines of its own below it, as many as the Welsh one: answers that stand once are
    those of both. `scores` say of each line how much more Welsh than English it is.
    """
    found: set[int] = set()
    blocks = _blocks(pieces)
    for at, lines in blocks.items():
        if scores[at] <= 1:
            continue
        found |= _rest_of_line(pieces, scores, at)
        twin = next((one for one in blocks if _is_twin(pieces, scores, one, at)), None)
        is_paired = twin is not None and len(blocks[twin]) >= len(lines) > 0
        found |= set(lines) if is_paired and all(scores[one] >= 0 for one in lines) else set()
    return frozenset(found)


def _blocks(pieces: Sequence[Piece]) -> dict[int, range]:
    """Return where each numbered line stands, with the lines right below it."""
    blocks: dict[int, range] = {}
    for at in range(len(pieces)):
        if _number(pieces[at]):
            end = at + 1
            while end < len(pieces) and not (pieces[end].follows_gap or _number(pieces[end])):
                end += 1
            blocks[at] = range(at + 1, end)
    return blocks


def _number(piece: Piece) -> str | None:
    label = None if piece.rows else label_of(piece.words, piece.line.number)
    is_main = label is not None and label.style not in ("letter", "roman", "capital")
    return number_key(label.shown) if label and is_main else None


def _is_twin(pieces: Sequence[Piece], scores: Sequence[int], at: int, welsh: int) -> bool:
    """Say whether the line has the number of one in Welsh, and is in English."""
    return at != welsh and scores[at] <= 0 and _number(pieces[at]) == _number(pieces[welsh])


def _rest_of_line(pieces: Sequence[Piece], scores: Sequence[int], at: int) -> set[int]:
    """Return the lines in small letters with which a wrapped line in Welsh goes on."""
    found: set[int] = set()
    for below in range(at + 1, len(pieces)):
        above, piece = pieces[below - 1], pieces[below]
        is_more = piece.line.is_wrapped and not piece.follows_gap and piece.words[:1].islower()
        if not is_more or scores[below] < 0 or above.words.rstrip().endswith(_ENDS):
            break
        found.add(below)
    return found
