"""Marks before or behind lines, of whatever sign, read as boxes or bullets: signs that several lines share."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from wellput.intake.lines.glyphs import boxed, bulleted
from wellput.intake.lines.mark_signs import (
    BULLET,
    box_of,
    is_arrow,
    is_money,
    is_picture,
    is_shape,
    may_be_mark,
    needs_space,
    shown_as,
)
from wellput.intake.lines.pieces import Piece
from wellput.intake.options.scales import is_known

_FIRST = re.compile(r"(?P<sign>[^\s\d])(?P<gap>[\ufe0e\ufe0f]*\s+|(?=[A-Z]))(?P<next>[\w\u00a3\"'\u2018\u201c(<])")
_WITHIN = re.compile(r"(?:\A|(?<=\s))(?P<sign>[^\s\d])(?P<gap>[\ufe0e\ufe0f]*\s+|(?=[A-Z]))(?=[A-Z])")
_SET_APART = re.compile(
    r"(?:(?:\A|(?<=\s\s))(?P<sign>[qnlr])\s+(?=[A-Z\u00a3\d])|"
    r"(?<=\s\s)(?P<small>[qnlr])\s(?=[a-z]))"
)
_ALONE = re.compile(r"(?:\A|(?<=\s))(?P<sign>[^\w\s])(?=\s|\Z)")
_BEFORE_NUMBER = re.compile(r"(?P<sign>[^\x00-\x7f\w])\s*+(?:Q\.?\s?|Question\s)?\d{1,3}[a-z]?[.):]\s")
_BEFORE_NAME = re.compile(r"[-*+\u2022\u25e6\u00b7\u2013]\s+(?=(?:Question|Q)\.?\s?\d{1,3}[a-z]?\b)", re.IGNORECASE)
_FILLED = frozenset("nl\u25a0\u25cf\u25aa\u2b1b")
"""Signs without a space for a tick: as often bullets as boxes, and bullets where they stand before prose."""

_FEWEST, _NEAR, _LONG = 2, 3, 60


def with_marks_read(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces with a box, or a bullet, in the place of each sign that is a mark."""
    pieces = _with_names_first(_with_numbers_first(pieces))
    shown = _marks(pieces)
    before = _faces(pieces) | {at: shown[sign] for at, sign in _before(pieces) if sign in shown}
    behind = _behind(pieces)
    return tuple(_read(piece, before.get(at), shown, is_closed=at in behind) for at, piece in enumerate(pieces))


def _with_numbers_first(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces without a sign that stands before the numbers of several: "→ 1. How often ...?"."""
    found = {at: mark["sign"] for at, piece in enumerate(pieces) if (mark := _BEFORE_NUMBER.match(piece.words))}
    counts = Counter(sign for sign in found.values() if may_be_mark(sign) and boxed(f"{sign} x") is None)
    signs = {sign for sign, count in counts.items() if count >= _FEWEST}
    return tuple(
        piece.saying(piece.words[1:].lstrip()) if found.get(at) in signs and not piece.rows else piece
        for at, piece in enumerate(pieces)
    )


def _with_names_first(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the pieces without the bullets before the names of several questions: "- Question 1: How often ...?"."""
    named = {at for at, piece in enumerate(pieces) if not piece.rows and _BEFORE_NAME.match(piece.words)}
    if len(named) < _FEWEST:
        return tuple(pieces)
    return tuple(
        piece.saying(_BEFORE_NAME.sub("", piece.words, count=1)) if at in named else piece
        for at, piece in enumerate(pieces)
    )


def _marks(pieces: Sequence[Piece]) -> dict[str, str]:
    """Return the signs that are marks somewhere in the list, each with the box or bullet that it stands for."""
    found: dict[str, str] = {}
    for words in _texts(pieces):
        found |= {sign: box_of(sign) for sign in (*_within(words), *_alone(words))}
    for sign, ats in _by_sign(_before(pieces)).items():
        groups = [group for group in _groups(ats) if len(group) >= _FEWEST]
        lines = [pieces[at].words for group in groups for at in group]
        if any(_says(words, sign) for words in lines):
            are_asked = sum("?" in words[1:] for words in lines) * 2 >= len(lines)
            are_known = sum(is_known(words[1:].strip()) for words in lines) * 2 >= len(lines)
            are_prose = sign in _FILLED and sum(len(words) >= _LONG for words in lines) * 2 >= len(lines)
            found.setdefault(sign, BULLET if are_asked or are_prose else box_of(sign) if are_known else shown_as(sign))
    apart = Counter(
        mark["sign"] or mark["small"] for piece in pieces if not piece.rows for mark in _SET_APART.finditer(piece.words)
    )
    found |= {sign: shown_as(sign) for sign, count in apart.items() if count >= _FEWEST and sign not in found}
    return found


def _before(pieces: Sequence[Piece]) -> Iterator[tuple[int, str]]:
    """Yield each line before which a sign stands that may be a mark, with the sign."""
    for at, piece in enumerate(pieces):
        found = None if piece.rows or piece.line.kind in ("heading", "furniture") else _FIRST.match(piece.words)
        is_set_off = found and may_be_mark(found["sign"]) and (found["gap"] or not needs_space(found["sign"]))
        if found and is_set_off and not _is_read(piece.words):
            yield at, found["sign"]


def _is_read(words: str) -> bool:
    """Say whether a box or bullet that is known stands first."""
    is_box = boxed(words) is not None and not words[:1].isalpha() and boxed(words[1:]) is None
    return is_box or bulleted(words) is not None


def _says(words: str, sign: str) -> bool:
    """Say whether words, and no sum of money, stand behind a sign."""
    found = _FIRST.match(words)
    return not is_money(sign) or (found is not None and found["next"].isalpha())


def _by_sign(found: Iterable[tuple[int, str]]) -> Mapping[str, list[int]]:
    signs: defaultdict[str, list[int]] = defaultdict(list)
    for at, sign in found:
        signs[sign].append(at)
    return signs


def _groups(ats: Sequence[int]) -> Iterator[list[int]]:
    """Part places where more than a wrapped line or two stands between them."""
    group = list(ats[:1])
    for one, after in pairwise(ats):
        if after - one > _NEAR:
            yield group
            group = []
        group.append(after)
    yield group


def _texts(pieces: Sequence[Piece]) -> Iterator[str]:
    for piece in pieces:
        yield from ["  ".join(cell for cell in row if cell) for row in piece.rows] or [piece.words]


def _within(words: str) -> Iterator[str]:
    """Yield the signs that stand on a line before two options or more: "£ Yes  £ No"."""
    marks = list(_WITHIN.finditer(words))
    counts = Counter(mark["sign"] for mark in marks)
    for sign, count in counts.items():
        is_sign = words.startswith(sign) or not (sign.isalpha() or sign.isascii() or is_arrow(sign))
        gaps = all(mark["gap"] for mark in marks if mark["sign"] == sign)
        known = bulleted(f"{sign} x") is not None or boxed(f"{sign} x") is not None
        if count >= _FEWEST and is_sign and may_be_mark(sign) and not known and (gaps or not needs_space(sign)):
            yield sign


def _alone(words: str) -> Iterator[str]:
    """Yield the signs that stand alone on a line twice or more, before options or behind them: "Yes ◊   No ◊"."""
    counts = Counter(_ALONE.findall(words)) if not words.isascii() else Counter[str]()
    for sign, count in counts.items():
        known = bulleted(f"{sign} x") is not None or boxed(f"{sign} x") is not None
        if count >= _FEWEST and is_shape(sign) and not known:
            yield sign


def _faces(pieces: Sequence[Piece]) -> dict[int, str]:
    """Return the lines that each have a picture of their own before them, as faces stand before degrees."""
    ats = {at for at, sign in _before(pieces) if is_picture(sign)}
    beside = {at for at in ats if at - 1 in ats or at + 1 in ats}
    return {at: shown_as(pieces[at].words[0]) for at in beside}


def _behind(pieces: Sequence[Piece]) -> frozenset[int]:
    """Return the lines behind which the same sign stands as behind the line above or below."""
    signs = {at: piece.words[-1] for at, piece in enumerate(pieces) if not piece.rows and _is_closed(piece.words)}
    return frozenset(at for at, sign in signs.items() if sign in (signs.get(at - 1), signs.get(at + 1)))


def _is_closed(words: str) -> bool:
    """Say whether a sign that may be a mark stands apart behind words."""
    sign, rest = words[-1:], words[:-1].rstrip(" .\u2026_")
    is_apart = rest[-1:].isalnum() and words[-2:-1] in (" ", ".", "_", "\u2026")
    return is_apart and not sign.isascii() and not sign.isalpha() and may_be_mark(sign)


def _read(piece: Piece, first: str | None, shown: Mapping[str, str], *, is_closed: bool) -> Piece:
    if piece.rows:
        rows = tuple(tuple(_with_boxes(cell, shown) for cell in row) for row in piece.rows)
        return piece if rows == piece.rows else replace(piece, rows=rows, words=_with_boxes(piece.words, shown))
    words = piece.words
    if first:
        words = _FIRST.sub(lambda mark: f"{first}{_gap(mark)}{mark['next']}", words, count=1)
    words = _with_boxes(words, shown)
    return piece.saying(f"{words[:-1]}{box_of(words[-1])}" if is_closed else words)


def _with_boxes(words: str, shown: Mapping[str, str]) -> str:
    """Return the words with the marks that stand within them shown as boxes, where there are two or more."""
    apart = _SET_APART.sub(lambda mark: _put(mark, mark["sign"] or mark["small"], shown, " "), words)
    signs = {sign: box_of(sign) for sign in (*_within(apart), *_alone(apart)) if sign in shown}
    if not signs:
        return apart
    within = _WITHIN.sub(lambda mark: _put(mark, mark["sign"], signs, _gap(mark)), apart)
    return _ALONE.sub(lambda mark: _put(mark, mark["sign"], signs, ""), within)


def _put(mark: re.Match[str], sign: str, shown: Mapping[str, str], gap: str) -> str:
    return f"{shown[sign]}{gap}" if sign in shown else mark.group()


def _gap(mark: re.Match[str]) -> str:
    return mark["gap"].lstrip("\ufe0e\ufe0f") or " "
