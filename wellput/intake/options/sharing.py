"""A scale that is printed once for several questions: "For questions 4 to 6: Strongly agree / Agree / ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wellput.intake.lines.glyphs import boxed, bulleted
from wellput.intake.lines.pieces import Piece, joined
from wellput.intake.numbers.keys import number_key
from wellput.intake.options.inline import inline_options
from wellput.intake.options.scales import is_degree, is_known, is_scale
from wellput.intake.options.shared_words import FOR, is_shared
from wellput.intake.questions.parts import Block, Part

_MOST_PARTS = 26
_TO_SOME = re.compile(
    r"\W*(?:(?:in particular |only |especially )?(?:if you are|for|to be answered by|as)\b[^\])?]{2,160}[\]):,]|"
    r"[A-Z][\w ,/]{2,60}:)",
    re.IGNORECASE,
)
_YES_OR_NO = re.compile(
    r"[\]):,]\s*(?:have|has|had|do|does|did|is|are|was|were|would|should|could|can|will)\b[^?]*\?", re.IGNORECASE
)


def with_shared_scales(blocks: Sequence[Block], pieces: Sequence[Piece]) -> tuple[Block, ...]:
    """Return the blocks, those that a scale is printed for with its options."""
    held = {place for block in blocks for place in block.places}
    done = list(blocks)
    for at, piece in enumerate(pieces):
        if held & set(piece.places) or piece.rows or not is_shared(piece.words):
            continue
        options, lines = _options(pieces, at, held)
        if len(options) < 2 or not (is_scale(options) or all(is_known(option) for option in options)):
            continue
        for place in _meant(done, piece):
            part = Part("options", joined(lines, ""), options)
            done[place] = replace(done[place], parts=(*done[place].parts, part))
    return _with_scales_below(done)


def _with_scales_below(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks; a scale below the last part of a question that only leads to them is all parts' own."""
    done = list(blocks)
    for at in reversed(range(len(done) - 1)):
        block, after = done[at], done[at + 1]
        parts = after.of("option", "options")
        options = tuple(option for part in parts for option in part.options)
        if block.of("option", "options", "grid", "space"):
            continue
        is_beside = block.start.parent is not None and block.start.parent == after.start.parent
        if is_beside and is_scale(options) and _is_led_to(done, at):
            shared = (replace(part, piece=part.piece.saying("")) for part in parts)
            done[at] = replace(block, parts=(*block.parts, *shared))
        elif _are_put_to_each(block, after, options):
            unsure = (replace(part, piece=part.piece.saying(""), is_sure=False) for part in parts)
            done[at] = replace(block, parts=(*block.parts, *unsure))
    return tuple(done)


def _are_put_to_each(block: Block, after: Block, options: Sequence[str]) -> bool:
    """Say whether parts put their questions each to others, and yes and no are printed below the last of them."""
    is_part = after.start.is_sub and number_key(block.start.number)[:-1] == number_key(after.start.number)[:-1]
    is_put = all(_TO_SOME.match(one.wording) and _YES_OR_NO.search(one.wording) for one in (block, after))
    return is_part and is_put and len(options) > 1 and all(map(is_known, options))


def _is_led_to(blocks: Sequence[Block], at: int) -> bool:
    """Say whether the words above a question's parts ask nothing by themselves."""
    parent = blocks[at].start.parent
    lead = next((one for one in reversed(blocks[max(0, at - _MOST_PARTS) : at]) if one.start.number == parent), None)
    return lead is not None and "?" not in lead.wording


def _options(pieces: Sequence[Piece], at: int, held: set[int]) -> tuple[tuple[str, ...], list[Piece]]:
    if found := inline_options(pieces[at].words):
        return found.options, [pieces[at]]
    lines: list[Piece] = []
    options: list[str] = []
    for piece in pieces[at + 1 :]:
        words = boxed(piece.words) or bulleted(piece.words) or piece.words
        inline = inline_options(piece.words, is_asked=True)
        if piece.places[0] in held or not (is_degree(words) or is_known(words) or (inline and not inline.before)):
            break
        options += inline.options if inline else [words]
        lines.append(piece)
    return tuple(options), [pieces[at], *lines]


def _meant(blocks: Sequence[Block], piece: Piece) -> list[int]:
    """Return which questions the words mean: those of the numbers said, or those below that have no options."""
    bare = [at for at, block in enumerate(blocks) if not block.of("option", "options", "grid")]
    found = FOR.search(piece.words)
    if found:
        first, last = (int(found[name] or found[f"q_{name}"]) for name in ("first", "last"))
        return [at for at in bare if _number(blocks[at]) in range(first, last + 1)]
    below = [at for at in bare if blocks[at].places and blocks[at].places[0] > piece.place]
    theme = blocks[below[0]].theme if below else None
    return [at for at in below if blocks[at].theme == theme and "?" not in blocks[at].wording]


def _number(block: Block) -> int | None:
    key = number_key(block.start.number)
    return int(key) if key.isdigit() else None
