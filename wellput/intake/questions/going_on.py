"""Whether a paragraph below a question goes on with its wording."""

from __future__ import annotations

from collections.abc import Sequence

from wellput.intake.document.contacts import why_no_question
from wellput.intake.lines.glyphs import bulleted
from wellput.intake.lines.pieces import Piece, places_of
from wellput.intake.numbers.labels import label_of
from wellput.intake.options.optionlists import is_marked_option
from wellput.intake.questions.asking import asks, asks_first, asks_with_mark, asks_you, only_instructs
from wellput.intake.questions.parts import Part
from wellput.intake.questions.so_far import has_options, is_asked, wording_of


def goes_on(pieces: Sequence[Piece], at: int, asked: str, parts: Sequence[Part]) -> bool:
    """Say whether text belongs to the question: it is not asked in full yet, or the line stands right below."""
    piece = pieces[at]
    if why_no_question(piece.words) and (asked or not (asks_with_mark(piece.words) or _is_led_over(pieces, at))):
        return False
    if _helps(pieces, at, parts):
        return True
    if piece.follows_gap and _ends_point(parts[-1].piece, piece):
        return False
    if (
        not is_asked(asked)
        and not has_options(parts)
        and (not asked or asked.endswith((":", ",")) or _asks_soon(pieces, at))
    ):
        return True
    below = not piece.follows_gap and piece.line.is_wrapped and places_of([parts[-1].piece])[-1] + 1 == piece.place
    if below and parts[-1].role == "wording" and _is_amid(asked, piece.words):
        return True
    if not below or asks(piece.words):
        return below
    if _ends_point(parts[-1].piece, piece):
        return False
    is_sentence = piece.words.rstrip().endswith((".", "?", "!", ")")) and label_of(piece.words) is None
    return is_sentence and not any(part.role != "wording" for part in parts)


def _is_amid(asked: str, words: str) -> bool:
    """Say whether wording has not ended, and words in small letters go on with it."""
    return (asked[-1:].isalnum() or asked.endswith(",")) and words[:1].islower()


def _is_led_over(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a quotation, below a number that stands alone, is followed by the question itself."""
    below = pieces[at + 1 : at + 2]
    is_text = bool(below) and not below[0].rows and not below[0].is_heading and label_of(below[0].words) is None
    return pieces[at].line.text.lstrip().startswith(">") and is_text and asks_with_mark(below[0].words)


def _ends_point(point: Piece, piece: Piece) -> bool:
    """Say whether a bullet that only states a point has ended, and the text goes on behind the list."""
    is_point = bulleted(point.line.text) is not None and not asks(point.words) and point.words.endswith(".")
    return is_point and bulleted(piece.words) is None and piece.indent <= point.indent


def _helps(pieces: Sequence[Piece], at: int, parts: Sequence[Part]) -> bool:
    """Say whether a request stands right below a question that ends with its mark, and nothing between them."""
    piece = pieces[at]
    is_alone = all(part.role == "wording" for part in parts) and asks_with_mark(parts[-1].piece.words)
    return is_alone and asks_first(piece.words) and not asks_with_mark(piece.words) and label_of(piece.words) is None


def _asks_soon(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a paragraph asks, or the one or two after it do, before anything else begins."""
    for piece in pieces[at : at + 3]:
        if label_of(piece.words, piece.line.number) or piece.is_heading or why_no_question(piece.words):
            return False
        if asks(piece.words) or asks_you(piece.words) or only_instructs(piece.words):
            return True
    return False


def awaits(parts: Sequence[Part], piece: Piece) -> bool:
    """Say whether a list of points stands above, and the piece is the question that follows it."""
    is_led = all(part.role in ("wording", "prompt") for part in parts) and parts[-1].role == "prompt"
    return is_led and not is_asked(wording_of(parts)) and asks_with_mark(piece.words)


def leads_to_options(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a table, a field of a form or a box to tick stands right below a paragraph."""
    after = pieces[at + 1 : at + 2]
    return (
        bool(after)
        and not why_no_question(pieces[at].words)
        and (bool(after[0].rows or after[0].line.control) or is_marked_option(after[0]))
    )
