"""What stands below the last question of a list and speaks of no one question: a notice, a sentence on the whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wellput.intake.lines.glyphs import bulleted
from wellput.intake.lines.pieces import Piece
from wellput.intake.questions.asking import asks_with_mark, is_noted, requests
from wellput.intake.questions.limits import limit_in
from wellput.intake.questions.parts import Block, Part
from wellput.intake.questions.reasons import is_reasons

_FEWEST_OTHERS = 2


def without_closing_paragraphs(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks; the last of several that have nothing below them has no paragraph of its own, either."""
    return tuple(one for group in _lists(blocks) for one in _closed(group))


def _lists(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Part blocks where a heading stands between them, or where their numbers begin again."""
    group: list[Block] = []
    last: tuple[int, ...] = ()
    for block in blocks:
        value = block.start.value or ()
        if group and (block.theme != group[-1].theme or (value and value <= last)):
            yield group
            group, last = [], ()
        group.append(block)
        last = value or last
    if group:
        yield group


def _closed(group: Sequence[Block]) -> Iterator[Block]:
    *others, last = group
    yield from others
    first, *below = last.parts
    whole = sum(_is_whole(block.parts[0].piece) for block in others)
    if whole < _FEWEST_OTHERS or not below or not all(map(_is_bare, others)) or not _is_whole(first.piece):
        yield last
        return
    cut = next((at for at, part in enumerate(below) if _is_apart(first.piece, part.piece)), len(below))
    is_paragraph = all(_is_paragraph(part) for part in below[cut:])
    yield Block(last.start, (first, *below[:cut]), last.theme, last.is_required) if is_paragraph else last


def _is_bare(block: Block) -> bool:
    """Say whether a question has nothing below it behind a gap."""
    first, *below = block.parts
    return not any(_is_apart(first.piece, part.piece) for part in below)


def _is_whole(piece: Piece) -> bool:
    return asks_with_mark(piece.words)


def _is_apart(first: Piece, piece: Piece) -> bool:
    """Say whether a piece stands behind a gap, or behind the list of which the question is an item."""
    is_item = first.line.kind == "item" or (bulleted(first.line.text) is not None and first.line.is_wrapped)
    return piece.follows_gap or (is_item and not first.line.is_wrapped and piece.line.kind == "text")


def _is_paragraph(part: Part) -> bool:
    """Say whether a part is text that asks for nothing and names no limit; capitals alone are a notice's title."""
    words = part.piece.words
    if part.role not in ("wording", "after", "prompt") or part.piece.rows or part.piece.line.control:
        return False
    if part.piece.indent > 1 or bulleted(words) is not None:
        return False
    is_said = is_noted(words) or words.isupper() or not (is_reasons(words) or requests(words))
    return is_said and "?" not in words and limit_in(words) is None
