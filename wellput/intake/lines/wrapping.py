"""Where a wrapped line would go on, and how wide a text is wrapped, told by lines above one in small letters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest
from statistics import median

from wellput.intake.lines.glyphs import boxed, bulleted
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of

_ENDS = re.compile(r"[.?!:;][\"'\u2019\u201d)\]*]*$")
_STOPS = re.compile(r"(?:[.?!;]|; (?:and|or))$")
_OPEN, _CLOSES = re.compile(r"\((?=\S)[^()?]{2,160}+\Z"), re.compile(r"[^()?]{2,120}\)")
_SENDS = re.compile(r"[(\[](?:please )?(?:go|skip|move|jump|proceed|continue)\b[^()\[\]?]{0,40}\Z", re.IGNORECASE)
_SENT = re.compile(r"[a-z0-9#][^()\[\]?]{0,40}[)\]]\.?")
_AROUND, _FEWEST, _NARROWEST = 20, 2, 34
_SHORT = 0.6


def wrapped_widths(pieces: Sequence[Piece]) -> list[float]:
    """Return how long the wrapped lines around each piece are; nothing where too few are seen to go on below."""
    lengths = [0 if below is None else _length(piece, below) for piece, below in zip_longest(pieces, pieces[1:])]
    around = (lengths[max(0, at - _AROUND) : at + _AROUND + 1] for at in range(len(lengths)))
    return [_width([one for one in near if one]) for near in around]


def goes_on_in_list(first: Piece, last: Piece, piece: Piece, width: float) -> bool:
    """Say whether a line that begins with a capital goes on with an item: "the Regional", "Transport Strategy;"."""
    words, more = last.words.rstrip(), piece.words
    if not width or not more[:1].isupper() or _ENDS.search(words) or piece.indent < first.indent:
        return False
    is_item = not boxed(first.words) and (bulleted(first.words) or label_of(first.words) is not None)
    is_full = last.indent + len(words) + 1 + len(more.split(maxsplit=1)[0]) >= width
    return bool(is_item) and is_full and (bool(_STOPS.search(more)) or len(more) >= width * _SHORT)


def goes_on_in_brackets(words: str, piece: Piece) -> bool:
    """Say whether a bracket that was opened in the words is closed on a line right below: "(1 = low,", "2 = high)"."""
    is_own = bool(boxed(piece.words) or bulleted(piece.words)) or piece.follows_gap or piece.rows
    label = None if is_own else label_of(piece.words)
    if is_own or (label is not None and label.close.strip()):
        return False
    return bool(_OPEN.search(words)) and bool(_CLOSES.match(piece.words))


def goes_on_with_jump(last: Piece, piece: Piece) -> bool:
    """Say whether a line ends the bracket behind the last answer above it: "No (go to", "question 6)"."""
    is_text = last.line.is_wrapped and piece.line.is_wrapped and not (last.rows or piece.rows or piece.follows_gap)
    return is_text and bool(_SENDS.search(last.words)) and bool(_SENT.fullmatch(piece.words))


def same_block(first: Piece, piece: Piece) -> bool:
    """Say whether a line stands where it would go on: an option's second one further in than its box."""
    is_marked = bool(boxed(first.words) or bulleted(first.words))
    return (
        piece.indent > first.indent if is_marked else piece.indent >= first.indent or first.indent - piece.indent <= 6
    )


def _length(piece: Piece, below: Piece) -> int:
    if below.follows_gap or not (piece.line.is_wrapped and below.line.is_wrapped):
        return 0
    is_text = not piece.rows and not below.rows and not _ENDS.search(piece.words)
    length = piece.indent + len(piece.words)
    return length if is_text and below.words[:1].islower() and length >= _NARROWEST else 0


def _width(lengths: Sequence[int]) -> float:
    return median(lengths) if len(lengths) >= _FEWEST else 0
