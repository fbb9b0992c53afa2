"""Lines that recur from page to page: printed at its edges, they are the page's; in its middle they are text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from wellput.intake.lines.glyphs import boxed, bulleted
from wellput.intake.lines.pieces import Piece
from wellput.intake.numbers.labels import label_of
from wellput.intake.options.choosing import choosing_in

_PLACE = re.compile(r"page (\d+), line \d+")
_ENDS = re.compile(r"[.!:;]\Z")
_WORD = re.compile(r"[^\W\d_]{2,}+")
_EDGE, _FEWEST_PAGES, _FEWEST_WORDS, _LONGEST = 4, 2, 3, 5


def kept_to_edges(pieces: Sequence[Piece], alike: Mapping[str, Sequence[int]]) -> dict[str, list[int]]:
    """Return, of lines that recur, those that a page may print: none begins a question or stands in a page's middle.

    Nor is one of them an item of a list, or says how to choose from the answers right below.
    A word or two may: "Month  Year", as a form's lists to choose from are named, is no text wherever it stands.
    """
    pages = _pages(pieces)
    edges = _edges(pages)
    text = {key: [at for at in ats if not _is_asked(pieces, at)] for key, ats in alike.items()}
    if len(pages) >= _FEWEST_PAGES:
        text = {key: _at_one_edge(ats, edges) if _is_text(key) else ats for key, ats in text.items()}
    return {key: ats for key, ats in text.items() if ats}


def _is_asked(pieces: Sequence[Piece], at: int) -> bool:
    return _begins_question(pieces, at) or _is_item(pieces, at) or _says_how_to_choose(pieces, at)


def _is_item(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a line begins with a bullet or a box, as does the one above or below it."""
    return bool(_listed(pieces, at)) and bool(_listed(pieces, at - 1) or _listed(pieces, at + 1))


def _says_how_to_choose(pieces: Sequence[Piece], at: int) -> bool:
    return bool(_listed(pieces, at + 1)) and choosing_in(pieces[at].words).is_said


def _listed(pieces: Sequence[Piece], at: int) -> str | None:
    words = pieces[at].words if 0 <= at < len(pieces) and not pieces[at].rows else ""
    return bulleted(words) or boxed(words)


def _is_text(words: str) -> bool:
    return len(_WORD.findall(words)) >= _FEWEST_WORDS


def _begins_question(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a line is named as a question, or has a number and begins a sentence that ends with a mark."""
    label = label_of(pieces[at].words)
    if label is None or not label.rest:
        return False
    if label.style == "named":
        return True
    for below, piece in enumerate(pieces[at : at + _LONGEST]):
        if below and (piece.rows or piece.follows_gap or label_of(piece.words)):
            return False
        if "?" in piece.words:
            return True
        if _ENDS.search(piece.words):
            return False
    return False


def _pages(pieces: Sequence[Piece]) -> tuple[tuple[int, ...], ...]:
    """Return which lines stand on each page, as far as the file tells of pages at all."""
    pages: dict[str, list[int]] = {}
    for at, piece in enumerate(pieces):
        if found := _PLACE.match(piece.line.place):
            pages.setdefault(found[1], []).append(at)
    return tuple(map(tuple, pages.values()))


def _edges(pages: Sequence[Sequence[int]]) -> tuple[dict[int, int], dict[int, int]]:
    """Return which lines are among the first few of a page, and which among the last, each with its page."""
    heads = {at: page for page, ats in enumerate(pages) for at in ats[:_EDGE]}
    feet = {at: page for page, ats in enumerate(pages) for at in ats[-_EDGE:]}
    return heads, feet


def _at_one_edge(ats: Sequence[int], edges: Sequence[Mapping[int, int]]) -> list[int]:
    """Return the lines at the same edge of more than one page; one that stands there once is printed by no page."""
    kept: set[int] = set()
    for edge in edges:
        there = [at for at in ats if at in edge]
        if len({edge[at] for at in there}) >= _FEWEST_PAGES:
            kept.update(there)
    return sorted(kept)
