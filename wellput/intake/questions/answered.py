"""Whether something to answer stands below words: options, a field of a form, or a space to write in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wellput.intake.lines.glyphs import BOX, boxed, boxes_in, is_space
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.options.inline import inline_options
from wellput.intake.options.optionlists import is_marked_option, may_be_bare
from wellput.intake.options.scales import is_known, is_scale
from wellput.intake.questions.asking import asks_with_mark, is_instruction, only_instructs

_BOX_FIRST, _EVERY_BOX = re.compile(rf"\s*{BOX}"), re.compile(BOX)
_MOST_HELP, _MOST_NOTES, _FEWEST_STEPS = 4, 2, 3


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
            break
    return _is_answered_below_help(pieces, at)


def _is_answered_below_help(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a form explains words in some paragraphs, before the boxes or the space for the answer."""
    most_wrapped = _MOST_NOTES if asks_with_mark(pieces[at].words) else 0
    for number, after in enumerate(pieces[at + 1 : at + 2 + _MOST_HELP]):
        if after.line.control or boxed(after.words) or any(boxes_in(cell) for row in after.rows for cell in row):
            return True
        is_text = not after.rows and after.line.kind == "text" and not asks_with_mark(after.words)
        if not is_text or (after.line.is_wrapped and (number >= most_wrapped or label_of(after.words))):
            return False
    return False


def is_answered_by_form(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a form has boxes to tick or a field right below, so that any words above it are a question."""
    piece = pieces[at]
    if piece.line.control == "list" and piece.words:
        return True
    after = pieces[at + 1 : at + 3]
    if len(after) == 2 and piece.line.control is None and all(one.line.control in ("tick", "radio") for one in after):
        return bool(piece.words) and not is_instruction(piece.words) and not _goes_with_above(pieces, at)
    label = label_of(piece.words, piece.line.number)
    if label and label.style in ("letter", "roman"):
        return False
    if not after or is_instruction(piece.words):
        return False
    if _heads_lone_box(pieces, at):
        return True
    is_steps = boxes_in(piece.words) == 0 and _are_steps(after[0])
    return (
        is_steps
        or (len(after) == 2 and all(is_marked_option(one) for one in after))
        or (after[0].line.control in ("list", "box") and not after[0].words.strip())
    )


def _heads_lone_box(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a page has one box alone to tick below a short label, and text below that: a list cut to one."""
    own, *below = pieces[at : at + 3]
    if len(below) < _MOST_NOTES or own.line.control or own.is_heading or own.rows or own.line.is_wrapped:
        return False
    is_label = bool(own.words) and own.words[-1] not in ".:?!" and at > 0 and pieces[at - 1].line.control is None
    return is_label and below[0].line.control == "tick" and below[1].line.control is None and not below[1].rows


def _are_steps(piece: Piece) -> bool:
    """Say whether a line is the steps of a scale, each with a box before it."""
    found = inline_options(piece.words, is_asked=True) if _BOX_FIRST.match(piece.words) else None
    return found is not None and is_scale(found.options, _FEWEST_STEPS)


def _goes_with_above(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a line of a page stands right below a question, between it and its boxes, and asks nothing itself."""
    above = [one for one in pieces[max(0, at - 2) : at] if not one.rows and one.line.control is None]
    is_below = pieces[at].line.is_wrapped and not pieces[at].follows_gap
    return is_below and "?" not in pieces[at].words and any(asks_with_mark(one.words) for one in above)


def is_offered(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether options stand right below words, a hint of how to choose aside."""
    below = [piece for piece in pieces[at + 1 : at + 4] if not only_instructs(piece.words)][:2]
    if any(boxes_in(piece.words) > 1 and "?" not in _EVERY_BOX.split(piece.words, 1)[0] for piece in below[:1]):
        return True
    if len(below) > 1 and all(is_marked_option(one) or is_known(one.words) for one in below):
        return True
    is_told = any(only_instructs(piece.words) for piece in pieces[at + 1 : at + 3])
    return is_told and len(below) > 1 and all(may_be_bare(one) and one.words[:1].isupper() for one in below)


def has_own_options(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a question to some only, "If yes, how many?", has answers of its own right below it."""
    below = pieces[at + 1] if at + 1 < len(pieces) and asks_with_mark(pieces[at].words) else None
    if below is None or below.rows or "?" in below.words:
        return False
    found = inline_options(below.words, is_asked=True)
    return below.ran_together or is_offered(pieces, at) or (found is not None and not found.before)
