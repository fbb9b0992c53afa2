"""Which paragraphs begin something new: headings, and those that Word numbers by itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from wellput.word.markup import Element, value_of, w

_UNNUMBERED = (None, "bullet", "none")
_DEEPEST = 20
_CONTENTS = re.compile(r"TOC\d", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Openers:
    """What the form's styles and lists say of paragraphs."""

    styles: Mapping[str, Element]
    formats: Mapping[tuple[str, str], str | None]

    def opens(self, paragraph: Element) -> bool:
        """Say whether a paragraph is a heading or is numbered."""
        sources = [paragraph.find(w("pPr")), *self._style_sources(paragraph)]
        given = [source for source in sources if source is not None]
        outline = _first(given, "outlineLvl")
        if outline is not None and (value_of(outline) or "").isdecimal() and int(value_of(outline) or 9) < 9:
            return True
        return self._is_numbered(_first(given, "numPr"))

    def is_in_contents(self, paragraph: Element) -> bool:
        """Say whether a paragraph is a line of a contents list, which repeats what stands elsewhere."""
        return bool(_CONTENTS.fullmatch(_style_id(paragraph.find(w("pPr"))) or ""))

    def _style_sources(self, paragraph: Element) -> list[Element]:
        found: list[Element] = []
        style = self.styles.get(_style_id(paragraph.find(w("pPr"))) or "")
        while style is not None and len(found) < _DEEPEST:
            found.append(style.find(w("pPr")))
            style = self.styles.get(value_of(style.find(w("basedOn"))) or "")
        return found

    def _is_numbered(self, numbering: Element | None) -> bool:
        if numbering is None:
            return False
        level = value_of(numbering.find(w("ilvl"))) or "0"
        return self.formats.get((value_of(numbering.find(w("numId"))) or "", level)) not in _UNNUMBERED


def openers(styles: Element | None, numbering: Element | None) -> Openers:
    """Read what the styles and lists of a form say; either part may be missing."""
    by_id = {} if styles is None else {one.get(w("styleId"), ""): one for one in styles.iter(w("style"))}
    return Openers(by_id, {} if numbering is None else _formats(numbering))


def _formats(numbering: Element) -> dict[tuple[str, str], str | None]:
    """Return how each level of each list is numbered."""
    kinds = {
        one.get(w("abstractNumId")): {
            level.get(w("ilvl"), "0"): value_of(level.find(w("numFmt"))) for level in one.iter(w("lvl"))
        }
        for one in numbering.iter(w("abstractNum"))
    }
    return {
        (one.get(w("numId"), ""), level): kind
        for one in numbering.iter(w("num"))
        for level, kind in kinds.get(value_of(one.find(w("abstractNumId"))), {}).items()
    }


def _first(sources: list[Element], name: str) -> Element | None:
    return next((found for source in sources if (found := source.find(w(name))) is not None), None)


def _style_id(properties: Element | None) -> str | None:
    return None if properties is None else value_of(properties.find(w("pStyle")))
