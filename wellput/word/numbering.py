"""The lists of a document: the definitions of its style file, and a fresh start for each numbered list."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from wellput.word import house_parts
from wellput.word.markup import Element, trusted, value_of, w, whole_number

_LAST = w("numIdMacAtCleanup")
_STYLE_AND_AFTER = frozenset(
    map(w, ("pStyle", "isLgl", "suff", "lvlText", "lvlPicBulletId", "legacy", "lvlJc", "pPr", "rPr"))
)


DEEPEST_LEVEL = 8
"""Word's lists have nine levels, counted from 0; what lies deeper stands in the last."""


@dataclass(frozen=True, slots=True)
class ListPlace:
    """A list and a level in it, as a paragraph names them."""

    number: str
    level: int


class Numbering:
    """The numbering part of one document; it grows by what the document's lists need."""

    def __init__(self, root: Element) -> None:
        self.root = root
        for level in root.iter(w("lvl")):
            level[:] = sorted(level, key=_place_in_level)
        self._house = trusted(house_parts.numbering())
        self._adopted: dict[tuple[str, int], str] = {}
        self._definitions = {item.get(w("abstractNumId")): item for item in root.iter(w("abstractNum"))}
        self._instances = {
            item.get(w("numId")): value_of(item.find(w("abstractNumId"))) for item in root.iter(w("num"))
        }
        self._next = 1 + max((whole_number(number, 0) for number in self._instances), default=0)

    def levels(self, number: str | None) -> dict[int, Element]:
        """Return the levels of a list by depth; none where the list is not defined here."""
        id_ = self._instances.get(number)
        definition = None if id_ is None else self._definitions.get(id_)
        if definition is None:
            return {}
        return {whole_number(level.get(w("ilvl")), 0): level for level in definition.findall(w("lvl"))}

    def started(self, place: ListPlace) -> ListPlace:
        """Return a list that looks like this one and starts again at 1."""
        instance = self._instance(self._instances[place.number])
        override = etree.SubElement(instance, w("lvlOverride"), {w("ilvl"): str(place.level)})
        etree.SubElement(override, w("startOverride"), {w("val"): "1"})
        return ListPlace(instance.get(w("numId"), ""), place.level)

    def adopt(self, number: str, inset: int = 0) -> str:
        """Take a list of the house style into this document, once, and return its number here.

        `inset` is how much further in its items stand, in twentieths of a point.
        """
        if (number, inset) not in self._adopted:
            self._adopted[number, inset] = self._copied(number, inset)
        return self._adopted[number, inset]

    def _copied(self, number: str, inset: int) -> str:
        found = next(item for item in self._house.iter(w("abstractNum")) if item.get(w("abstractNumId")) == number)
        definition = deepcopy(found)
        for link in list(definition.iter(w("pStyle"))):
            link.getparent().remove(link)
        for indent in definition.iter(w("ind")):
            indent.set(w("left"), str(int(indent.get(w("left"))) + inset))
        id_ = str(1 + max((whole_number(known, 0) for known in self._definitions), default=0))
        definition.set(w("abstractNumId"), id_)
        before = self.root.findall(w("numPicBullet")) + self.root.findall(w("abstractNum"))
        self.root.insert(len(before), definition)
        self._definitions[id_] = definition
        return str(self._instance(id_).get(w("numId")))

    def _instance(self, definition: str | None) -> Element:
        number = str(self._next)
        self._next += 1
        instance = self.root.makeelement(w("num"), {w("numId"): number})
        etree.SubElement(instance, w("abstractNumId"), {w("val"): definition or "0"})
        last = self.root.find(_LAST)
        if last is None:
            self.root.append(instance)
        else:
            last.addprevious(instance)
        self._instances[number] = definition
        return instance


def _place_in_level(child: Element) -> tuple[bool, bool]:
    """Order a level as Word's schema asks: LibreOffice puts the style before the format, which belongs after it."""
    return child.tag in _STYLE_AND_AFTER, child.tag in _STYLE_AND_AFTER - {w("pStyle")}
