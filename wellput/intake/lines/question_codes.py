"""Codes of a programmed survey: the names of its variables before questions, its filters, and notes to who asks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.questions.asking import asks_with_mark

_CODE = re.compile(r"(?P<code>[A-Z]{2,12}\d{1,3}[A-Z]{0,3}|[A-Z]\d{1,3}[A-Z]{1,3})\s+(?=[A-Z\d\"(\u201c][\w' \u2019])")
_NAME = re.compile(r"[A-Z]{2,10}\s+(?=[A-Z][a-z]*[ ,])")
_FILTER = re.compile(r"[^\sa-z]{0,200}(?:\.(?:EQ|NE|GT|LT|GE|LE)\.|==|!=|ISEMPTY\()[^\sa-z]*|\{[^{}]*\$[^{}]*\}")
_JUMP = re.compile(r"\s*>>\s*[A-Z][A-Z0-9]*\s*")
_TO_ASKER = re.compile(r"\s*\((?=[^()a-z]{0,60}[A-Z]{3})[^()a-z]{8,300}\)")
_SHOUTED = re.compile(r"\s+[-\u2013]\s+[A-Z]{4,}(?:\s+(?:&\s+)?[A-Z]+){0,4}\Z")
_FEWEST = 5


def with_codes_read(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces without the codes, where so many stand before words that a program wrote them."""
    heads = (_CODE.match(words) for piece in pieces for words in _first_words(piece))
    codes = {found["code"] for found in heads if found}
    is_filtered = any(_FILTER.fullmatch(piece.words) for piece in pieces if not piece.rows)
    return tuple(_read(pieces)) if len(codes) >= _FEWEST and is_filtered else tuple(pieces)


def _first_words(piece: Piece) -> tuple[str, ...]:
    return (piece.rows[0][0].split("\n")[-1],) if piece.rows and piece.rows[0] else (piece.words,)


def _read(pieces: Sequence[Piece]) -> Iterator[Piece]:
    held: tuple[int, ...] = ()
    gap = False
    for piece in pieces:
        if not piece.rows and any(sign.fullmatch(piece.words) for sign in (_FILTER, _JUMP, _TO_ASKER)):
            held, gap = (*held, *piece.places), gap or piece.follows_gap
            continue
        places = tuple(sorted({*held, *piece.places}))
        plain = _without_in_rows(piece) if piece.rows else piece.saying(_without(piece.words))
        yield replace(plain, places=places if not piece.rows else piece.places, follows_gap=gap or piece.follows_gap)
        held, gap = (), False


def _without_in_rows(piece: Piece) -> Piece:
    rows = tuple(tuple(_cell(cell) for cell in row) for row in piece.rows)
    return replace(piece, rows=rows, words=" | ".join(cell for row in rows for cell in row if cell))


def _cell(cell: str) -> str:
    signs = (_FILTER, _JUMP)
    kept = [line for line in cell.split("\n") if not any(sign.fullmatch(line) for sign in signs)]
    return _SHOUTED.sub("", _without("\n".join(kept)))


def _without(words: str) -> str:
    """Return words without their code; a number that a reader would know by is kept."""
    bare = _TO_ASKER.sub("", words)
    label = label_of(bare)
    if label and label.style in ("named", "number"):
        return bare
    found = _CODE.match(bare)
    name = None if found else _NAME.match(bare)
    mark = found or (name if name and asks_with_mark(bare[name.end() :]) else None)
    return bare[mark.end() :] if mark else bare
