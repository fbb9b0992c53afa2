"""Whether something to answer stands below words: options, a field of a form, or a space to write in."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.intake.asking import is_instruction, only_instructs
from wellput.intake.glyphs import boxed, boxes_in, is_space
from wellput.intake.inline import inline_options
from wellput.intake.labels import label_of
from wellput.intake.optionlists import is_marked_option
from wellput.intake.pieces import Piece
from wellput.intake.scales import is_known


def is_answered(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether options, or a space to write in, stand below."""
    words = pieces[at].words
    if boxes_in(words) > 1 or pieces[at].line.control == "list":
        return True
    for number, after in enumerate(pieces[at + 1 : at + 4]):
        if after.rows or after.line.control or is_space(after.words) or boxed(after.words) or is_known(after.words):
            return True
        if "?" not in after.words and inline_options(after.words, is_asked=True):
            return True
        is_hint = number == 0 and after.line.kind == "text" and not after.line.is_wrapped and "?" not in after.words
        if not (is_hint or only_instructs(after.words) or is_instruction(after.words)):
            return False
    return False


def is_answered_by_form(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a form has boxes to tick or a field right below, so that any words above it are a question."""
    piece = pieces[at]
    if piece.line.control == "list" and piece.words:
        return True
    label = label_of(piece.words, piece.line.number)
    if label and label.style in ("letter", "roman"):
        return False
    after = pieces[at + 1 : at + 3]
    if not after or is_instruction(piece.words):
        return False
    return (len(after) == 2 and all(is_marked_option(one) for one in after)) or (
        after[0].line.control in ("list", "box") and not after[0].words.strip()
    )
