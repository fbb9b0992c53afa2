"""A paragraph with a number, and whether it asks: by its words, or by what stands below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wellput.intake.document.contacts import field_in
from wellput.intake.lines.furniture import is_contents_line
from wellput.intake.lines.glyphs import boxed, boxes_in, bulleted, is_space
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import Label, label_of, places_of_letter
from wellput.intake.options.inline import inline_options
from wellput.intake.options.scales import is_known
from wellput.intake.options.scores import is_score_line
from wellput.intake.options.told_scales import scale_noted
from wellput.intake.questions.asking import asks, asks_others, asks_with_mark, asks_you, opens_question, requests_late
from wellput.intake.questions.notes_of_type import noted_type

_MOST_POINTS = 20


@dataclass(frozen=True, slots=True)
class Numbered:
    """A paragraph with a number: where it stands, its label, and whether it asks."""

    at: int
    label: Label
    does_ask: bool


def numbered_label(piece: Piece) -> Label | None:
    """Return the label of a piece that may begin a question."""
    if piece.rows or boxed(piece.words) or piece.line.control in ("tick", "radio"):
        return None
    if is_contents_line(piece.words) or is_score_line(piece.words):
        return None
    return label_of(piece.words, piece.line.number)


def is_asking(pieces: Sequence[Piece], at: int, label: Label) -> bool:
    """Say whether a numbered piece asks, by its words or by what stands below it."""
    after = pieces[at + 1] if at + 1 < len(pieces) else None
    if field_in(label.rest):
        return False
    if pieces[at].is_heading:
        return _heads_question(label, after)
    if is_known(label.rest):
        return False
    if _asks_itself(label.rest) or (after is not None and _is_led_by(label.rest, after)):
        return True
    return after is not None and bulleted(after.words) is not None and _asks_below(pieces, at + 2)


def _asks_itself(words: str) -> bool:
    if (
        asks(words)
        or asks_you(words)
        or asks_others(words)
        or requests_late(words)
        or inline_options(words) is not None
        or noted_type(words) is not None
        or scale_noted(words) is not None
    ):
        return True
    return opens_question(words) and words.endswith(("...", "\u2026", "?", ":"))


def _is_led_by(words: str, after: Piece) -> bool:
    """Say whether a list, or something to answer in, stands below words that may ask."""
    return (opens_question(words) and _lists(after)) or (words[:1].isalpha() and has_answers_in(after))


def _asks_below(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether the first paragraph below a list of points asks."""
    below = pieces[at : at + _MOST_POINTS]
    text = next((piece for piece in below if bulleted(piece.words) is None), None)
    return text is not None and numbered_label(text) is None and not text.rows and asks_with_mark(text.words)


def _lists(after: Piece) -> bool:
    """Say whether the first of a lettered list stands below."""
    label = label_of(after.words, after.line.number)
    return label is not None and 1 in places_of_letter(label) and label.style in ("letter", "roman", "capital")


def _heads_question(label: Label, after: Piece | None) -> bool:
    """Say whether a heading begins a question; one that has prose below it is of the text."""
    if not (asks(label.rest) or not label.rest):
        return False
    return after is None or after.is_heading or has_answers_in(after) or len(after.words) < 120 or asks(after.words)


def has_answers_in(after: Piece) -> bool:
    """Say whether a piece is one to answer in: options, a box, a table, a line to write on."""
    words = after.words
    if after.rows or after.line.control or is_space(words) or boxed(words) or boxes_in(words) > 1:
        return True
    return is_known(words) or ("?" not in words and inline_options(words, is_asked=True) is not None)
