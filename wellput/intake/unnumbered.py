"""Questions without a number: all of a list that has none, and one that stands among others that have."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from wellput.intake.answered import is_answered, is_answered_by_form
from wellput.intake.asking import asks_first, asks_with_mark, only_instructs, requests, welcomes
from wellput.intake.contacts import field_in, why_no_question
from wellput.intake.furniture import is_contents_line
from wellput.intake.glyphs import boxed, bulleted, is_space
from wellput.intake.inline import inline_options
from wellput.intake.labels import label_of
from wellput.intake.pieces import Piece
from wellput.intake.reasons import is_reasons, only_reasons
from wellput.intake.scales import is_known
from wellput.intake.sections import CONTACT, DETAILS, PREAMBLE, PRIVACY
from wellput.intake.subquestions import Start

_FOLLOWS = re.compile(
    r"\W*(?:if\b|why\b|please\b|and\b|or\b|because\b|e\.g|for example|note\b|your reasons|when answering|"
    r"what (?:makes|made|leads|led) you|what (?:is|are) your reason|on what grounds)",
    re.IGNORECASE,
)
_LEADS_IN = re.compile(
    r"\b(?:following|these|next|our|below) (?:\w+ )?(?:proposals?|questions|sections?|statements|survey|"
    r"form)\b[^?]*[.:]\Z",
    re.IGNORECASE,
)
_NAME = re.compile(r"\A(?:question|q)\s*[:.]\s*", re.IGNORECASE)
_LEAVE = frozenset({CONTACT, PRIVACY, PREAMBLE})
_QUESTIONS = re.compile(r"\bquestions\b", re.IGNORECASE)
_LONGEST, _MOST_ITEMS = 700, 0.5


def unnumbered_starts(
    pieces: Sequence[Piece], starts: Mapping[int, Start], headings: Collection[int], sections: Sequence[str]
) -> dict[int, Start]:
    """Return the starts of questions that have no number."""
    if starts:
        return _beside(pieces, starts, headings, sections)
    asked = [at for at in range(len(pieces)) if _may_start(pieces, at, headings, sections)]
    asked = [at for at in asked if not (at - 1 in asked and _is_hint(pieces, at))]
    asked = _without_shouted(pieces, asked)
    asked = [at for at in asked if at > 0 or len(asked) == 1 or "?" in pieces[at].words]
    asked = _of_one_kind(pieces, asked, headings, sections)
    heads = [at for at in headings if _QUESTIONS.search(pieces[at].words)]
    first = min(heads, default=-1)
    after = [at for at in asked if at > first]
    return {at: _start(pieces[at]) for at in after or asked}


def _of_one_kind(
    pieces: Sequence[Piece], asked: Sequence[int], headings: Collection[int], sections: Sequence[str]
) -> list[int]:
    """Return those that are set as the others are: with a field of a form below, as bullets, or as paragraphs."""
    answered = [at for at in asked if is_answered(pieces, at)]
    items = {at for at in asked if _item(pieces[at]) is not None}
    if answered and any(piece.line.control for piece in pieces):
        return answered
    if len(items) > 1 and len(items) > len(asked) * _MOST_ITEMS:
        return [at for at in asked if at > min(items) or at in items]
    if not asked or items:
        return list(asked)
    below = range(asked[0] + 1, len(pieces))
    welcomed = {at for at in below if _is_welcomed(pieces[at], at in headings, sections[at])}
    return sorted(welcomed.union(asked))


def _start(piece: Piece) -> Start:
    """Numbered paragraphs of which only a few ask keep their numbers."""
    words = _item(piece) or piece.words
    label = label_of(words, piece.line.number)
    if label and label.style in ("number", "chapters", "part") and label.rest:
        return Start(label.rest, label.shown)
    return Start(_NAME.sub("", words) or words)


def _is_hint(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether words between a question and its space to answer only help to answer it."""
    words = pieces[at].words
    asks_itself = asks_with_mark(words) or requests(words) or _asks_with_options(words)
    return not asks_itself and asks_with_mark(pieces[at - 1].words)


def _is_welcomed(piece: Piece, is_heading: bool, section: str) -> bool:
    is_text = not is_heading and not piece.rows and section not in _LEAVE
    return is_text and welcomes(piece.words) and not why_no_question(piece.words)


def _beside(
    pieces: Sequence[Piece], starts: Mapping[int, Start], headings: Collection[int], sections: Sequence[str]
) -> dict[int, Start]:
    found: dict[int, Start] = {}
    first, asked = min(starts), ""
    for at in range(first, len(pieces)):
        if at in starts:
            asked = starts[at].rest
            continue
        piece = pieces[at]
        if at in headings and not asks_with_mark(piece.words):
            asked = asked or piece.words
        is_new = (
            not (is_reasons(piece.words) and "?" not in piece.words)
            and _is_complete(asked)
            and not _FOLLOWS.match(piece.words)
            and _stands_apart(pieces, at, starts)
        )
        if is_new and _may_start(pieces, at, headings, sections) and _asks_alone(pieces, at):
            found[at] = Start(piece.words)
        asked = f"{asked} {piece.words}" if not asked or not _is_complete(asked) else asked
    return found


def _is_complete(asked: str) -> bool:
    return asks_with_mark(asked) or requests(asked) or (bool(asked) and inline_options(asked) is not None)


def _stands_apart(pieces: Sequence[Piece], at: int, starts: Mapping[int, Start]) -> bool:
    piece = pieces[at]
    return (
        (piece.follows_gap or not piece.line.is_wrapped) and bulleted(piece.words) is None and piece.line.kind != "item"
    )


def _asks_alone(pieces: Sequence[Piece], at: int) -> bool:
    """Among numbered questions, one without a number must ask outright, or have an answer below it."""
    words = pieces[at].words
    if asks_with_mark(words) and (asks_first(words) or is_answered(pieces, at)):
        return True
    return requests(words) and (is_answered(pieces, at) or asks_first(words))


def _may_start(pieces: Sequence[Piece], at: int, headings: Collection[int], sections: Sequence[str]) -> bool:
    piece = pieces[at]
    words = _item(piece) or piece.words
    if not words or len(words) > _LONGEST or piece.rows or piece.line.kind == "furniture" or is_contents_line(words):
        return False
    if (
        piece.line.control in ("tick", "radio", "box")
        or is_space(words)
        or boxed(piece.words)
        or (is_known(words) and "?" not in words)
    ):
        return False
    if field_in(words) or why_no_question(words) or only_instructs(words) or only_reasons(words):
        return False
    answered = is_answered(pieces, at)
    if at in headings:
        return answered and (
            asks_with_mark(words)
            or (piece.is_heading and sections[at] not in _LEAVE and is_answered_by_form(pieces, at))
        )
    if sections[at] in _LEAVE and not answered:
        return False
    if asks_with_mark(words) or (requests(words) and not _leads_in(words, answered)) or _asks_with_options(words):
        return True
    return is_answered_by_form(pieces, at) and sections[at] != DETAILS


def _asks_with_options(words: str) -> bool:
    found = inline_options(words) if "?" in words else None
    return found is not None and asks_with_mark(found.before)


def _without_shouted(pieces: Sequence[Piece], asked: Sequence[int]) -> list[int]:
    """Leave out lines in capitals, among questions that are not: headings that ask, as WHAT DO YOU THINK? does."""
    quiet = [at for at in asked if not pieces[at].words.isupper()]
    return (
        [at for at in asked if not pieces[at].words.isupper() or is_answered(pieces, at)]
        if len(quiet) > len(asked) / 2
        else list(asked)
    )


def _leads_in(words: str, answered: bool) -> bool:
    """Say whether words ask for nothing but that what follows is answered."""
    return not answered and bool(_LEADS_IN.search(words))


def _item(piece: Piece) -> str | None:
    """Return the words of a bullet, or of an item of a list."""
    if piece.line.kind == "item":
        return bulleted(piece.words) or piece.words
    return bulleted(piece.words)
