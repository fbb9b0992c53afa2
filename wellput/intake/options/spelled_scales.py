"""A scale spelled out above the questions that it is for: "where 1 means never, 2 means rarely 3 means often"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from wellput.intake.lines.pieces import Piece, joined
from wellput.intake.questions.parts import Block, Part

_MEANS = r"(?:corresponds? to|stands? for|means?|represents?|denotes?|equals?|indicates?|is|being|=)"
_WORDS = (
    r"(?:\u201c(?P<a>[^\u201c\u201d]{2,120})\u201d|\"(?P<b>[^\"]{2,120})\"|"
    r"['\u2018](?P<c>[^'\u2018\u2019]{2,120})['\u2019]|"
)
_STEP = re.compile(
    rf"(?<![\w.])(?P<number>\d{{1,2}})\s++{_MEANS}\s*+{_WORDS}(?P<d>[^\d,;.?!\"\u201c\u201d]{{2,60}}?)"
    r"(?=\s*(?:[,;.]|\band\s+\d|\Z)))",
    re.IGNORECASE,
)
_BEGUN = re.compile(rf"(?<![\w.])[01]\s++{_MEANS}\s", re.IGNORECASE)
_OPEN = re.compile(
    r"\W*(?:what|why|which|who|whom|where|when|any|anything|(?:please )?(?:describe|explain|give|provide|tell|list|"
    r"name|specify|share|compare))\b",
    re.IGNORECASE,
)
_DEFINES = re.compile(r"\b(?:scale|rat(?:e|ing)s?|scor(?:e|ing)|answer(?:ed)?|where)\b|\A\W*1\b", re.IGNORECASE)
_FEWEST, _MOST_LINES = 3, 6


@dataclass(frozen=True, slots=True)
class _Spelled:
    """The lines of such a scale, and its steps."""

    lines: tuple[Piece, ...]
    steps: tuple[str, ...]


def with_spelled_scales(blocks: Sequence[Block], pieces: Sequence[Piece]) -> tuple[Block, ...]:
    """Return the blocks, those below such a scale with its steps, as far as the next one or the next heading."""
    held = {place for block in blocks for place in block.places}
    scales = [one for at in range(len(pieces)) if (one := _spelled(pieces, at, held))]
    done = list(blocks)
    for at, scale in enumerate(scales):
        end = scales[at + 1].lines[0].place if at + 1 < len(scales) else pieces[-1].place + 1
        for place in _meant(blocks, scale.lines[-1].place, end):
            part = Part("options", joined(scale.lines, ""), scale.steps)
            done[place] = replace(done[place], parts=(*done[place].parts, part))
    return tuple(done)


def _spelled(pieces: Sequence[Piece], at: int, held: Collection[int]) -> _Spelled | None:
    """Read the scale that is spelled out from this line, and the lines right below it that no question has."""
    if pieces[at].rows or pieces[at].places[0] in held or not _BEGUN.search(pieces[at].words):
        return None
    lines = [pieces[at]]
    for piece in pieces[at + 1 : at + _MOST_LINES]:
        if piece.follows_gap or piece.rows or piece.places[0] in held:
            break
        lines.append(piece)
    found = list(_STEP.finditer(" ".join(piece.words for piece in lines)))
    numbers = [int(one["number"]) for one in found]
    is_whole = len(found) >= _FEWEST and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    if not is_whole or numbers[0] > 1 or not _DEFINES.search(pieces[at].words):
        return None
    words = (next(filter(None, (one[name] for name in "abcd"))) for one in found)
    return _Spelled(tuple(lines), tuple(" ".join(step.split()) for step in words))


def _meant(blocks: Sequence[Block], start: int, end: int) -> list[int]:
    below = [at for at, block in enumerate(blocks) if block.places and start < block.places[0] < end]
    theme = blocks[below[0]].theme if below else None
    return [at for at in below if blocks[at].theme == theme and _may_be_rated(blocks[at])]


def _may_be_rated(block: Block) -> bool:
    return not block.of("option", "options", "grid") and not _OPEN.match(block.wording)
