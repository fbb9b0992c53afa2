"""The block of each question: from its start to the next one, or to a heading."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from wellput.intake.document.days import is_when
from wellput.intake.lines.glyphs import is_blank_line
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.called_matters import states_matter
from wellput.intake.options.inline import inline_options
from wellput.intake.options.scales import is_known
from wellput.intake.questions.closing_paragraphs import without_closing_paragraphs
from wellput.intake.questions.filing import parts_from
from wellput.intake.questions.parts import Block, Part
from wellput.intake.questions.required import without_marks
from wellput.intake.questions.subquestions import Start

_IN_BRACKETS = re.compile(r"\[[^\[\]]+\]")
"""A heading that only says more of the one above it: "[The law on ferries]"."""


def blocks_of(pieces: Sequence[Piece], starts: Mapping[int, Start], headings: Collection[int]) -> tuple[Block, ...]:
    """Return the block of each question."""
    stops = {*starts, *headings}
    edges = sorted(stops | {len(pieces)})
    theme: str | None = None
    found: list[Block] = []
    for edge, end in pairwise(edges):
        if edge in starts:
            start = starts[edge]
            first = Part("wording", pieces[edge].saying(start.rest))
            parts = parts_from(pieces, range(edge + 1, end), _opening(first), stops)
            found.append(Block(start, parts, theme))
        elif edge in headings and not is_when(pieces[edge].words):
            words = pieces[edge].words
            theme = theme if theme and _IN_BRACKETS.fullmatch(words) else words or theme
    return without_closing_paragraphs(found)


def _opening(first: Part) -> tuple[Part, ...]:
    """Return the first line of a question, and a part for a list to choose from that stands in it."""
    line = first.piece.line
    if line.control == "list":
        return first, Part("options", first.piece.saying(""), line.choices)
    if line.control == "box":
        return first, Part("space", first.piece.saying(""))
    return (first,)


def tidied(block: Block) -> Block:
    """Return a block whose wording is freed of marks, boxes and options that stand on its own line."""
    parts: list[Part] = []
    required = False
    for part in block.parts:
        if part.role != "wording" or is_blank_line(part.piece.words):
            parts.append(part)
            continue
        words, is_marked = without_marks(part.piece.words)
        required = required or is_marked
        found = (
            inline_options(words)
            if not any(one.role in ("option", "grid") or (one.role == "options") for one in block.parts)
            else None
        )
        is_stated = states_matter(words) and found is not None and not any(map(is_known, found.options))
        if found and not is_stated and (found.before or len(parts)):
            parts += [
                replace(part, piece=part.piece.saying(found.before)),
                Part("options", part.piece.saying(""), found.options),
            ]
        else:
            parts.append(replace(part, piece=part.piece.saying(words)))
    return Block(block.start, tuple(parts), block.theme, required)
