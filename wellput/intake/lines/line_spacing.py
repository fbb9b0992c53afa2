"""Text that is set with a blank line between all its lines, as double spacing comes out of a PDF.

Where what stands below a single blank line mostly begins in mid-sentence, such a line is no gap: paragraphs are told by
wider ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from wellput.intake.lines.pieces import Piece

_FEWEST, _MOSTLY = 12, 0.5


def without_line_spacing(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, those that only the spacing of lines sets apart from the line above following no gap."""
    spaced = [(above, below) for above, below in pairwise(pieces) if _is_spaced(above, below)]
    in_mid_sentence = sum(below.words[:1].islower() for _, below in spaced)
    if in_mid_sentence < _FEWEST or in_mid_sentence < _MOSTLY * len(spaced):
        return tuple(pieces)
    return tuple(_closed_up(pieces))


def _is_spaced(above: Piece, below: Piece) -> bool:
    """Say whether a single blank line stands between two lines of text."""
    are_text = all(one.line.is_wrapped and one.line.kind == "text" and not one.rows for one in (above, below))
    return are_text and below.place - above.places[-1] == 2 and below.follows_gap


def _closed_up(pieces: Sequence[Piece]) -> Iterator[Piece]:
    yield from pieces[:1]
    for above, below in pairwise(pieces):
        yield replace(below, follows_gap=False) if _is_spaced(above, below) else below
