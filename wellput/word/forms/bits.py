"""The bits of a paragraph: its words, each with the text that holds them, and the places between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wellput.word.forms import controls, fields, symbols
from wellput.word.forms.places import Place
from wellput.word.markup import Element, w

_INTO = frozenset(map(w, ("hyperlink", "ins", "moveTo", "smartTag", "fldSimple", "customXml", "dir", "bdo")))
_SIGNS = {w("tab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "-"}


@dataclass(frozen=True, slots=True)
class Words:
    """Words and where in which text they stand; a break or a tab stands in none."""

    text: str
    node: Element | None = None
    start: int = 0

    def part(self, start: int, end: int) -> Words:
        """Return a stretch of the words."""
        return Words(self.text[start:end], self.node, self.start + start)


Bit = Words | Place


class Scan:
    """Walks through a paragraph, and knows the fields that are open on the way."""

    def __init__(self) -> None:
        self._open: list[fields.OpenField] = []

    def bits(self, container: Element) -> Iterator[Bit]:
        """Yield what stands in a paragraph, or in part of one; what was deleted does not count."""
        for child in container:
            if child.tag == w("r"):
                yield from self._run(child)
            elif child.tag in _INTO:
                yield from self.bits(child)
            elif child.tag == w("sdt"):
                yield from self._control(child)

    def _control(self, sdt: Element) -> Iterator[Bit]:
        place, content = controls.place_of(sdt), sdt.find(w("sdtContent"))
        if place is not None:
            yield place
        elif content is not None:
            yield from self.bits(content)

    def _run(self, run: Element) -> Iterator[Bit]:
        for piece in run:
            if piece.tag == w("fldChar"):
                yield from self._field(piece)
            elif any(one.is_form_field or not one.shows_words for one in self._open):
                if piece.tag == w("t"):
                    self._open[-1].results.append(piece)
            elif piece.tag == w("t"):
                yield Words(piece.text or "", piece)
            elif piece.tag in _SIGNS:
                yield Words(_SIGNS[piece.tag])
            elif piece.tag == w("sym") and (box := symbols.place_of(piece)) is not None:
                yield box

    def _field(self, sign: Element) -> Iterator[Bit]:
        kind = sign.get(w("fldCharType"))
        if kind == "begin":
            self._open.append(fields.opened_field(sign))
        elif self._open and kind == "separate":
            self._open[-1].separator = sign
        elif self._open and kind == "end":
            one = self._open.pop()
            place = fields.place_of(one, sign)
            if place is not None:
                yield place
            elif one.is_form_field:
                yield from (Words(node.text or "", node) for node in one.results)
