"""The section of a document: its page, its headers and its footers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wellput.word.house_parts import page
from wellput.word.markup import NAMESPACES, Element, r, trusted, w

_REFERENCES = {w("headerReference"): "header", w("footerReference"): "footer"}
_KEPT = ("pgSz", "pgMar", "pgBorders", "lnNumType", "pgNumType", "cols", "titlePg", "docGrid")


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
