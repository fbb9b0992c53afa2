"""Answers beside each other on one line, the rest of whose words stands on the line below: "☐ Strongly", "agree"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from wellput.intake.lines.glyphs import BOX, boxes_in
from wellput.intake.lines.pieces import Piece, joined
from wellput.intake.numbers.labels import label_of

_BOX = re.compile(BOX)
_CHUNK = re.compile(r"\S+(?: \S+)*")
_FEWEST_BOXES, _ASIDE, _LONGEST = 3, 1, 40


def with_two_line_scales(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, each such pair of lines as one, every answer whole."""
    done: list[Piece] = []
    for piece in pieces:
        whole = _whole(done[-1], piece) if done else None
        if whole is None:
            done.append(piece)
        else:
            done[-1] = joined((done[-1], piece), whole)
    return tuple(done)


def _whole(above: Piece, below: Piece) -> str | None:
    """Return the answers of the upper line, each with what stands right below it; None where not all is below one."""
    boxes = [box.start() for box in _BOX.finditer(above.words)]
    chunks = list(_CHUNK.finditer(below.words))
    if len(boxes) < _FEWEST_BOXES or not _may_go_on(above, below) or len(chunks) >= len(boxes):
        return None
    ends = (*boxes[1:], len(above.words) + _LONGEST)
    answers = [above.words[start:end].rstrip() for start, end in pairwise((*boxes, len(above.words)))]
    for chunk in chunks:
        column = below.indent - above.indent + chunk.start()
        at = [
            one
            for one, (start, end) in enumerate(zip(boxes, ends, strict=True))
            if start - _ASIDE <= column < end - _ASIDE
        ]
        if len(at) != 1 or not chunk[0][:1].islower() or len(chunk[0]) > _LONGEST:
            return None
        answers[at[0]] = f"{answers[at[0]]} {chunk[0]}"
    return above.words[: boxes[0]] + "    ".join(answers)


def _may_go_on(above: Piece, below: Piece) -> bool:
    are_text = all(one.line.is_wrapped and one.line.kind == "text" and not one.rows for one in (above, below))
    is_apart = below.follows_gap or boxes_in(below.words) or label_of(below.words) is not None
    return are_text and not is_apart and above.words[:1] == _first_box(above.words)


def _first_box(words: str) -> str:
    found = _BOX.match(words)
    return found[0][:1] if found else ""
