"""The section of a document: its page, its headers and its footers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from wellput.word.house import TEXT_WIDTH
from wellput.word.house_parts import page
from wellput.word.markup import NAMESPACES, Element, r, trusted, w, whole_number

_REFERENCES = {w("headerReference"): "header", w("footerReference"): "footer"}
_KEPT = ("pgSz", "pgMar", "pgBorders", "lnNumType", "pgNumType", "cols", "titlePg", "docGrid")
_NARROWEST = 1440


@dataclass(frozen=True, slots=True)
class Reference:
    """A header or footer by the pages it stands on (default, first or even) and its relationship."""

    kind: str
    pages: str
    relation: str


@dataclass(frozen=True, slots=True)
class Section:
    """How pages look: the settings in Word's order, and the headers and footers."""

    settings: tuple[Element, ...]
    references: tuple[Reference, ...] = ()

    @property
    def text_width(self) -> int:
        """The width between the margins, in twentieths of a point."""
        values = {setting.tag: setting.attrib for setting in self.settings}
        margins = values.get(w("pgMar"), {})
        sides = sum(whole_number(margins.get(w(side)), 0) for side in ("left", "right", "gutter"))
        width = whole_number(values.get(w("pgSz"), {}).get(w("w")), 0) - sides
        return width if width >= _NARROWEST else TEXT_WIDTH


def last_section(document: Element) -> Section:
    """Return the last section. A header that it does not name is that of the section before."""
    sections = list(document.iter(w("sectPr")))
    references: dict[tuple[str, str], Reference] = {}
    for section in sections:
        for reference in _references(section):
            references[reference.kind, reference.pages] = reference
    if not sections:
        return house_section()
    return Section(tuple(_settings(sections[-1])), tuple(references[key] for key in sorted(references)))


def house_section() -> Section:
    """Return the page of the house style."""
    return Section(tuple(trusted(f"<w:sectPr {NAMESPACES}>{page()}</w:sectPr>".encode())))


def section_xml(section: Section, relations: Mapping[str, str]) -> str:
    """Return the section's markup. `relations` gives its headers' and footers' new relationships by the old."""
    element = trusted(f"<w:sectPr {NAMESPACES}/>".encode())
    for reference in section.references:
        tag = w(f"{reference.kind}Reference")
        place = {w("type"): reference.pages, r("id"): relations[reference.relation]}
        element.append(element.makeelement(tag, place))
    element.extend(deepcopy(setting) for setting in section.settings)
    return str(etree.tostring(element, encoding="unicode"))


def _references(section: Element) -> Iterable[Reference]:
    for child in section:
        if child.tag in _REFERENCES:
            yield Reference(_REFERENCES[child.tag], child.get(w("type"), "default"), child.get(r("id"), ""))


def _settings(section: Element) -> Iterable[Element]:
    """Yield what is kept of a section: one column, and pages counted from the first."""
    for name in _KEPT:
        found = section.find(w(name))
        if name == "cols":
            yield section.makeelement(w("cols"), {w("space"): "708"})
        elif found is not None:
            found.attrib.pop(w("start"), None)
            yield found
