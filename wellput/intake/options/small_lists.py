"""Lists of options that begin with small letters, one below the other, and are no wrapped lines of their question."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from wellput.intake.lines.glyphs import boxed
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.options.scales import is_known

_ASKED = re.compile(r"[.?:][\"'\u2019\u201d)\]*]*\Z|\)\Z")
_ENDS = re.compile(r"[.?!:,;-]\Z")
_GOES_ON = re.compile(r"(?:and|or|but|if|which|that|who|to|of|for|in|with)\b")
_LONGEST, _LONGEST_FLUSH, _FEWEST = 70, 40, 2


def places_in_small_lists(pieces: Sequence[Piece], dropped: Collection[int]) -> frozenset[int]:
    """Return the places of the lines in such lists."""
    found: set[int] = set()
    at = 1
    while at < len(pieces):
        end = _end(pieces, at, dropped)
        if end - at >= _FEWEST and _is_list(pieces[at - 1], pieces[at:end]):
            found.update(_begun(pieces[at:end]))
        at = max(end, at + 1)
    return frozenset(found)


def _begun(lines: Sequence[Piece]) -> Iterator[int]:
    """Yield the places of the lines that begin an option: where boxes stand behind them, one goes on to its box."""
    has_boxes = boxed(lines[-1].words) is not None
    for at, piece in enumerate(lines):
        if not has_boxes or not at or boxed(lines[at - 1].words) is not None:
            yield piece.place


def _end(pieces: Sequence[Piece], start: int, dropped: Collection[int]) -> int:
    """Return where short lines in small letters that stand below each other end."""
    end = start
    while (
        end < len(pieces)
        and _is_small(pieces[end])
        and pieces[end].place not in dropped
        and pieces[end].indent == pieces[start].indent
        and (end == start or not pieces[end].follows_gap)
    ):
        end += 1
    return end


def _is_small(piece: Piece) -> bool:
    words = piece.words
    is_text = piece.line.is_wrapped and piece.line.kind == "text" and not piece.rows and not piece.line.control
    is_short = len(words) <= _LONGEST and not _ENDS.search(words) and not label_of(words)
    return is_text and is_short and words[:1].islower()


def _is_list(above: Piece, lines: Sequence[Piece]) -> bool:
    """Say whether what stands above is asked in full, and the lines are set in below it, or plainly short."""
    if above.rows or not above.line.is_wrapped:
        return False
    if all(is_known(piece.words) for piece in lines):
        return True
    if not _ASKED.search(above.words):
        return False
    if lines[0].indent > above.indent + 1:
        return True
    is_short = all(len(piece.words) <= _LONGEST_FLUSH and not _GOES_ON.match(piece.words) for piece in lines)
    return "?" in above.words and is_short
