"""The sections of one document: upright pages, and pages turned sideways for what is too wide for them."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy

from lxml import etree

from wellput.word.house import TEXT_HEIGHT, TEXT_WIDTH
from wellput.word.markup import NAMESPACES, Element, r, trusted, w, whole_number
from wellput.word.section import Section

_NARROWEST = 1440
_SIDES = ("left", "right", "gutter")


class Sections:
    """Ends one section after the other. `relations` gives headers' and footers' new relationships by the old."""

    def __init__(self, section: Section, relations: Mapping[str, str]) -> None:
        self._section = section
        self._relations = relations
        self._ended = 0
        values = {setting.tag: setting.attrib for setting in section.settings}
        margins, size = values.get(w("pgMar"), {}), values.get(w("pgSz"), {})
        sides = sum(whole_number(margins.get(w(side)), 0) for side in _SIDES)
        self._across = whole_number(size.get(w("w")), 0) - sides
        self._down = whole_number(size.get(w("h")), 0) - _top_and_bottom(margins)
        self._along = whole_number(size.get(w("h")), 0) - sides

    @property
    def upright(self) -> int:
        """The width of the text on a page as the style file has it, in twentieths of a point."""
        return self._across if self._across >= _NARROWEST else TEXT_WIDTH

    @property
    def sideways(self) -> int:
        """The width of the text on a page turned sideways; no more than upright where that is the wider."""
        return max(self._along, self.upright)

    @property
    def height(self) -> int:
        """The height of the text on an upright page, in twentieths of a point."""
        return self._down if self._down >= _NARROWEST else TEXT_HEIGHT

    def end(self, *, sideways: bool = False) -> str:
        """Return the markup that ends the next section. A first page of its own belongs to the first section alone."""
        element = trusted(f"<w:sectPr {NAMESPACES}/>".encode())
        for reference in self._section.references:
            tag = w(f"{reference.kind}Reference")
            place = {w("type"): reference.pages, r("id"): self._relations[reference.relation]}
            element.append(element.makeelement(tag, place))
        for setting in self._section.settings:
            if setting.tag == w("titlePg") and self._ended:
                continue
            element.append(deepcopy(setting))
        if sideways:
            _turn(element)
        self._ended += 1
        return str(etree.tostring(element, encoding="unicode"))


def _top_and_bottom(margins: Mapping[str, str]) -> int:
    return sum(whole_number(margins.get(w(side)), 0) for side in ("top", "bottom"))


def _turn(section: Element) -> None:
    """Swap the sides of the page."""
    size = section.find(w("pgSz"))
    wide, high = size.get(w("h")), size.get(w("w"))
    size.set(w("w"), wide)
    size.set(w("h"), high)
    size.set(w("orient"), "landscape")
