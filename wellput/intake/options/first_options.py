"""The first options of a list that stand on the question's own line, put on a line below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellput.intake.lines.glyphs import BOX, boxed, boxes_in, without_boxes
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.options.choosing import choosing_in
from wellput.intake.options.marked_inline import lettered
from wellput.intake.questions.asking import is_instruction

_BEHIND = re.compile(rf"(?P<asked>[^?]*\?(?: [(\[][^()\[\]]*[)\]])?|[^?:]*:) *(?P<option>[^?]{{1,160}}?\s*{BOX})\s*\Z")
_BEFORE = re.compile(rf"(?P<asked>[^?]*\?(?: [(\[][^()\[\]]*[)\]])?|[^?:]*:)\s*(?P<option>{BOX}\s*[^?]{{1,160}})\Z")
_BOX_LAST = re.compile(rf"{BOX}\s*\Z")
_NUMBERED = ("named", "number", "part", "chapters", "bare")


def with_first_options_apart(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces; "1. Are you: female [ ]" is two where the next line is another option of its kind."""
    return tuple(part for at in range(len(pieces)) for part in _parts(pieces, at))


def _parts(pieces: Sequence[Piece], at: int) -> Iterator[Piece]:
    piece = pieces[at]
    is_text = at + 1 < len(pieces) and not (piece.rows or piece.line.control)
    asked = (_before_box(piece, pieces[at + 1]) or _before_letters(piece, pieces[at + 1])) if is_text else ""
    if not asked:
        yield piece
        return
    yield piece.saying(asked.strip())
    options = piece.words[len(asked) :].strip()
    yield replace(piece, words=options, follows_gap=False, line=replace(piece.line, number=None, kind="text"))


def _before_box(piece: Piece, below: Piece) -> str:
    """Return the question of a line that has boxes, where the line below is an option of the same kind."""
    if not boxes_in(piece.words) or not _is_option(below) or _signs(piece.words) != _signs(below.words):
        return ""
    found = _BEHIND.match(piece.words) or _BEFORE.match(piece.words)
    if found is None or bool(_BOX_LAST.search(below.words)) != bool(_BOX_LAST.search(piece.words)):
        return ""
    option = without_boxes(found["option"])
    if not option or is_instruction(option) or choosing_in(option).is_said:
        return ""
    label = label_of(piece.words, piece.line.number)
    is_numbered = label is not None and label.style in _NUMBERED
    return found["asked"] if is_numbered or found["asked"].rstrip(")]").endswith("?") else ""


def _before_letters(piece: Piece, below: Piece) -> str:
    """Return the question of a line with lettered options, where the next letters stand on the line below."""
    found = lettered(piece.words, is_asked=False) if "?" in piece.words and not below.rows else None
    label = label_of(below.words, below.line.number) if found and not below.follows_gap else None
    if not found or not label or label.style not in ("letter", "capital") or "?" in below.words:
        return ""
    return found.before if label.value == (len(found.options) + 1,) else ""


def _signs(words: str) -> set[str]:
    return {re.sub(r"\s", "", sign) for sign in re.findall(BOX, words)}


def _is_option(piece: Piece) -> bool:
    """Say whether a line is an option with one box and no number, right below another."""
    if piece.rows or piece.follows_gap or boxes_in(piece.words) != 1 or boxed(piece.words) is None:
        return False
    label = label_of(piece.words, piece.line.number)
    return label is None or label.style not in _NUMBERED or label.close == " "
