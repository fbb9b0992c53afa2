"""Options that are set apart from each other by empty lines, as copied web pages have them, moved together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from wellput.intake.document.contacts import field_in, why_no_question
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.options.optionlists import is_open, is_set_as_option, may_be_bare, may_choose, offers
from wellput.intake.options.scales import is_band, is_known
from wellput.intake.questions.asking import asks, is_instruction, only_instructs, opens_question
from wellput.intake.questions.required import without_marks

_PART = re.compile(r"(?:part|section|chapter|annex|appendix|theme|topic)\b", re.IGNORECASE)
_LAST = re.compile(
    r"(?:other|none|neither|something else|somebody else|all of|any of)\b|\bnot\b|n['\u2019]t\b", re.IGNORECASE
)
_TO_READER = re.compile(r"\byour?\b", re.IGNORECASE)
"""A heading speaks to whoever answers, as an option does not: "About your visit"."""
_FEWEST, _FEWEST_UNSAID, _MOST_HINTS, _PROSE = 2, 3, 3, 80


def with_spaced_options(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces; short lines below a question with options stand right below each other."""
    together: set[int] = set()
    for at, piece in enumerate(pieces):
        if at not in together and not piece.rows and _may_offer(piece):
            together.update(_group(pieces, at))
    return tuple(replace(piece, follows_gap=False) if at in together else piece for at, piece in enumerate(pieces))


def _may_offer(piece: Piece) -> bool:
    words = piece.words
    return piece.line.is_wrapped and asks(words) and not is_open(words) and (may_choose(words) or offers(words))


def _group(pieces: Sequence[Piece], at: int) -> range:
    """Return the lines that are likely the options of the question at a place."""
    start = at + 1
    while start < len(pieces) and start - at <= _MOST_HINTS and _is_hint(pieces[start].words):
        start += 1
    is_said = start > at + 1 or may_choose(pieces[at].words)
    end = start
    while end < len(pieces) and _is_next(pieces, start, end):
        end += 1
    if end > start and _is_heading(pieces, end):
        end -= 1
    return range(start, end) if end - start >= (_FEWEST if is_said else _FEWEST_UNSAID) else range(0)


def _is_hint(words: str) -> bool:
    return not without_marks(words)[0] or only_instructs(words) or (is_instruction(words) and not is_known(words))


def _is_spaced(piece: Piece, *, needs_gap: bool = True) -> bool:
    words = piece.words
    if (needs_gap and not piece.follows_gap) or not may_be_bare(piece) or not is_set_as_option(words):
        return False
    is_shouted = words.isupper() and len(words) > len("NOT SURE")
    return not (is_shouted or opens_question(words) or _PART.match(words) or why_no_question(words))


def _is_next(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Say whether a line goes on with the options; once there are some, one may stand right below another."""
    needs_gap = end - start < _FEWEST_UNSAID
    return _is_spaced(pieces[end], needs_gap=needs_gap) and not _is_unlike(pieces, start, end)


def _is_unlike(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Say whether a line is no option, as a field for a name is none, nor a line of words below bands of a number."""
    words = pieces[end].words
    if field_in(words) is not None and not any(field_in(one.words) for one in pieces[start:end]):
        return end - start >= _FEWEST
    are_bands = end - start >= _FEWEST and all(is_band(one.words) for one in pieces[start:end])
    return are_bands and not (is_band(words) or is_known(words) or _LAST.search(words))


def _is_heading(pieces: Sequence[Piece], end: int) -> bool:
    """Say whether the last of the lines heads what comes below: prose, a question right below it, or another part."""
    last = pieces[end - 1].words
    if end == len(pieces) or is_known(last) or _LAST.search(last):
        return False
    below = pieces[end]
    if below.is_heading or _is_hint(below.words):
        return False
    if _TO_READER.search(last) and asks(below.words):
        return True
    is_prose = len(below.words) > _PROSE and not asks(below.words) and label_of(below.words) is None
    return is_prose or not below.follows_gap or _heads_elsewhere(pieces, end)


def _heads_elsewhere(pieces: Sequence[Piece], end: int) -> bool:
    """Say whether lone short lines head parts of this list, and a question stands below this one."""
    if not asks(pieces[end].words):
        return False
    return any(_is_lone(pieces, at) for at in range(1, len(pieces) - 1) if not end - 2 <= at <= end)


def _is_lone(pieces: Sequence[Piece], at: int) -> bool:
    above, below = pieces[at - 1], pieces[at + 1]
    is_one = _is_spaced(pieces[at]) and not is_known(pieces[at].words) and below.follows_gap
    return (
        is_one
        and len(above.words) > _PROSE
        and not may_choose(above.words)
        and len(below.words) > len(pieces[at].words)
    )
