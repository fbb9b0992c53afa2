"""Short lines among questions that only name what is asked: "Number of staff", "Kinds of work" above its answers."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from wellput.intake.document.contacts import field_in, why_no_question
from wellput.intake.document.sections import CONTACT, PREAMBLE, PRIVACY
from wellput.intake.lines.glyphs import boxes_in, bulleted, is_space
from wellput.intake.lines.pieces import Piece
from wellput.intake.options.scales import is_known

_FEWEST_ASKED, _FEWEST_HEADINGS, _FEWEST_ANSWERS = 3, 2, 2
_FEWEST_WORDS, _MOST_WORDS = 2, 14


def named_topics(
    pieces: Sequence[Piece], asked: Collection[int], headings: Collection[int], sections: Sequence[str]
) -> frozenset[int]:
    """Return the lines that stand alone among questions as these do, where the file sets its headings otherwise."""
    alone = [at for at in asked if _stands_apart(pieces[at])]
    set_as_headings = [at for at in headings if pieces[at].is_heading]
    if len(alone) < _FEWEST_ASKED or len(alone) * 2 < len(asked) or len(set_as_headings) < _FEWEST_HEADINGS:
        return frozenset()
    return frozenset(
        at
        for at in range(min(alone) + 1, max(alone))
        if at not in asked and sections[at] not in (CONTACT, PREAMBLE, PRIVACY) and _names_topic(pieces, at)
    )


def _stands_apart(piece: Piece) -> bool:
    is_text = piece.line.kind == "text" and not piece.rows and piece.line.control is None
    return is_text and piece.follows_gap and bulleted(piece.words) is None and not piece.line.is_bold


def _names_topic(pieces: Sequence[Piece], at: int) -> bool:
    piece = pieces[at]
    words = piece.words
    if not _stands_apart(piece) or not _FEWEST_WORDS <= len(words.split()) <= _MOST_WORDS:
        return False
    is_name = words[:1].isupper() and words[-1:] not in (".", "?", "!", ":", ";", ",", "*")
    is_other = field_in(words) or why_no_question(words) or is_space(words) or is_known(words) or boxes_in(words)
    below = pieces[at + 1 : at + 1 + _FEWEST_ANSWERS]
    is_listed = len(below) == _FEWEST_ANSWERS and all(_is_bullet(one) for one in below)
    return is_name and not is_other and (is_listed or (bool(below) and below[0].follows_gap))


def _is_bullet(piece: Piece) -> bool:
    return not piece.rows and not piece.is_heading and (piece.line.kind == "item" or bulleted(piece.words) is not None)
