"""Numbered lines further in below a question that they finish: "Should it cover 1. noise, and 2. smoke?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.intake.lines.glyphs import boxed
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import Label, label_of
from wellput.intake.options.announcing import announces_options
from wellput.intake.options.choosing import choosing_in

_PARTED = re.compile(r"[,;](?: (?:and|or))?\Z")


def numbered_parts(main: Label, pieces: Sequence[Piece], at: int, end: int) -> tuple[tuple[int, Label], ...]:
    """Return the lines below the question at a place, with their labels; none where they are no parts of it."""
    found: list[tuple[int, Label]] = []
    for place in range(at + 1, end):
        label = _label(pieces[place])
        if label is None or label.value != (len(found) + 1,) or not _is_further_in(pieces[at], pieces[place]):
            break
        found.append((place, label))
    is_stem = "?" not in main.rest and not choosing_in(main.rest).is_said and not announces_options(main.rest)
    return tuple(found) if is_stem and len(found) > 1 and _finish(found) else ()


def _label(piece: Piece) -> Label | None:
    if piece.rows or piece.line.control or boxed(piece.words):
        return None
    label = label_of(piece.words, piece.line.number)
    return label if label and label.style == "number" and label.rest else None


def _is_further_in(question: Piece, piece: Piece) -> bool:
    return piece.indent > question.indent + 1 or piece.line.depth > question.line.depth > 0


def _finish(lines: Sequence[tuple[int, Label]]) -> bool:
    """Say whether the lines are the ends of a question, the last with its mark and none a question by itself."""
    *firsts, last = (label.rest for _, label in lines)
    return last.endswith("?") and all("?" not in one for one in firsts) and any(_PARTED.search(one) for one in firsts)
