"""What the styles of a Word document say of its paragraphs: which are headings, contents or bold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from wellput.word.markup import Element, value_of, w, whole_number

_DEEPEST = 20
_BODY = 9
_OFF = ("0", "false", "off")
_HEADING = re.compile(r"heading (\d)\Z", re.IGNORECASE)
_CONTENTS = re.compile(r"(?:toc \d|toc heading|table of figures)\Z", re.IGNORECASE)
_TITLE = ("title",)


@dataclass(frozen=True, slots=True)
class Looks:
    """The styles by their ids."""

    styles: Mapping[str, Element]

    def heading(self, paragraph: Element) -> int | None:
        """Return the level of a heading, 1 the highest; None for what is none."""
        own = paragraph.find(f"{w('pPr')}/{w('outlineLvl')}")
        if own is not None:
            level = whole_number(value_of(own), _BODY)
            return level + 1 if level < _BODY else None
        for style in self._styles(paragraph):
            name = value_of(style.find(w("name"))) or ""
            if found := _HEADING.match(name):
                return int(found[1])
            if name.casefold() in _TITLE:
                return 1
            outline = style.find(f"{w('pPr')}/{w('outlineLvl')}")
            if outline is not None:
                level = whole_number(value_of(outline), _BODY)
                return level + 1 if level < _BODY else None
        return None

    def is_contents(self, paragraph: Element) -> bool:
        """Say whether a paragraph is a line of a contents list."""
        return any(_CONTENTS.match(value_of(style.find(w("name"))) or "") for style in self._styles(paragraph))

    def is_bold(self, paragraph: Element) -> bool:
        """Say whether the paragraph's style makes it bold."""
        for style in self._styles(paragraph):
            bold = style.find(f"{w('rPr')}/{w('b')}")
            if bold is not None:
                return value_of(bold) not in _OFF
        return False

    def _styles(self, paragraph: Element) -> Iterator[Element]:
        """Yield the paragraph's style, then what it is based on."""
        style = self.styles.get(value_of(paragraph.find(f"{w('pPr')}/{w('pStyle')}")) or "")
        for _ in range(_DEEPEST):
            if style is None:
                return
            yield style
            style = self.styles.get(value_of(style.find(w("basedOn"))) or "")


def looks_of(styles: Element | None) -> Looks:
    """Read the styles; a document may have none."""
    return Looks({} if styles is None else {one.get(w("styleId"), ""): one for one in styles.iter(w("style"))})
