"""Options under a head that says no more than what they are: "Possible answers:", above a list with bullets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellput.intake.lines.glyphs import bulleted
from wellput.intake.lines.pieces import Piece, joined
from wellput.intake.numbers.labels import label_of
from wellput.intake.questions.asking import asks
from wellput.intake.tables.sheet_heads import HEADS

_FEWEST = 2


def with_headed_options(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces, the bullets below each such head as boxes, where the list has several of these heads."""
    heads = frozenset(at for at, piece in enumerate(pieces[:-1]) if _is_head(piece) and _bullet(pieces[at + 1]))
    return tuple(_boxed(pieces, heads)) if len(heads) >= _FEWEST else tuple(pieces)


def _is_head(piece: Piece) -> bool:
    said = piece.words.strip()
    is_text = not (piece.rows or piece.is_heading or piece.line.control)
    return is_text and said.endswith(":") and HEADS["options"].match(said[:-1].lower()) is not None


def _bullet(piece: Piece) -> str | None:
    return None if piece.rows or piece.line.control else bulleted(piece.words)


def _boxed(pieces: Sequence[Piece], heads: frozenset[int]) -> Iterator[Piece]:
    held: tuple[int, ...] = ()
    option: Piece | None = None
    is_listed = False
    for at, piece in enumerate(pieces):
        if option is not None and _goes_on(option, piece):
            option = joined((option, piece), f"{option.words} {piece.words}")
            continue
        if option is not None:
            yield option
        words = _bullet(piece) if is_listed else None
        option = replace(piece, words=f"\u2610 {words}", places=(*held, *piece.places)) if words else None
        held = () if words else held
        if at in heads:
            held, is_listed = piece.places, True
        elif option is None:
            is_listed = is_listed and not _begins_anew(piece)
            yield piece
    if option is not None:
        yield option


def _goes_on(option: Piece, piece: Piece) -> bool:
    """Say whether a line is the rest of an option that is set over several."""
    is_text = piece.line.is_wrapped and not (piece.rows or piece.line.control or piece.follows_gap)
    return is_text and piece.indent > option.indent and _bullet(piece) is None and not _begins_anew(piece)


def _begins_anew(piece: Piece) -> bool:
    """Say whether a line is no rest of an option, nor a page's number between two: a question, or a part's title."""
    label = label_of(piece.words, piece.line.number)
    return bool(piece.rows) or piece.is_heading or asks(piece.words) or (label is not None and bool(label.rest))
