"""Boxes and blanks that are only signs in the text: ☐, [ ], Wingdings boxes, and lines of dots or underscores."""

from __future__ import annotations

from functools import partial

from wellput.model.form import Entry
from wellput.word.forms.places import Place
from wellput.word.forms.writing import replace_span, set_text
from wellput.word.markup import Element, w

BOX = r"☐|□|\[[ \xa0]\]"
BLANK = r"_{3,}(?:\s*_{3,})*|(?:\.{5,}|…{2,})(?:\s*(?:\.{5,}|…{2,}))*"

_EMPTY_BOXES = frozenset(("A8", "6F", "71", "72"))
_TICKED_BOX = "F0FE"
_ONE_SIGN, _TICKED, _CROSSED = 1, "☑", "[x]"


def place_of(symbol: Element) -> Place | None:
    """Return a symbol as a box to tick, or None where it is another."""
    font, sign = symbol.get(w("font"), ""), symbol.get(w("char"), "")
    empty = font == "Wingdings" and sign[-2:].upper() in _EMPTY_BOXES
    return Place("tick", partial(_tick_symbol, symbol)) if empty else None


def box(node: Element, start: int, end: int) -> Place:
    """Return a box among the words of a text, as long when it is ticked as before."""
    return Place("tick", partial(_tick_words, node, start, end))


def blank(stretches: list[tuple[Element, int, int]]) -> Place:
    """Return a line of dots or underscores, which may run over several texts."""
    return Place("blank", partial(_write, stretches))


def _tick_symbol(symbol: Element, entry: Entry) -> None:
    symbol.set(w("char"), _TICKED_BOX)


def _tick_words(node: Element, start: int, end: int, entry: Entry) -> None:
    ticked = _TICKED if end - start == _ONE_SIGN else _CROSSED
    set_text(node, node.text[:start] + ticked + node.text[end:])


def _write(stretches: list[tuple[Element, int, int]], entry: Entry) -> None:
    replace_span(stretches, entry.words)
