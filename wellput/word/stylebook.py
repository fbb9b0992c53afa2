"""The styles of a document, found by the names that Word shows; what is missing comes from the house style."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from wellput.text import listed
from wellput.word import house_parts, names
from wellput.word.markup import Element, trusted, value_of, w, whole_number
from wellput.word.numbering import DEEPEST_LEVEL, ListPlace, Numbering

_CHARACTER, _PARAGRAPH, _TABLE = "character", "paragraph", "table"
_RENAMED = "{} (house style)"
_DEFAULTS = {_PARAGRAPH: "Normal", _TABLE: "Normal Table", _CHARACTER: "Default Paragraph Font"}


class Stylebook:
    """The styles part of one document; it grows by what the document needs and the style file lacks."""

    def __init__(self, root: Element, numbering: Numbering) -> None:
        self.root = root
        self._numbering = numbering
        self._styles: dict[str, Element] = {style.get(w("styleId"), ""): style for style in root.iter(w("style"))}
        self._ids = {(_kind(style), _name(style).lower()): id_ for id_, style in self._styles.items() if id_}
        self._house = {_name(style).lower(): style for style in trusted(house_parts.styles()).iter(w("style"))}
        self._house_names = {style.get(w("styleId")): _name(style) for style in self._house.values()}
        self._tabs: dict[str, int | None] = {}
        self._insets: dict[tuple[str, str, int], ListPlace] = {}
        self._found: dict[tuple[str, str], str] = {}
        self._places: dict[tuple[str, int], ListPlace] = {}
        self._added: list[str] = []
        self._unknown: dict[str, None] = {}

    def paragraph(self, name: str) -> str:
        """Return the id of a paragraph style, by its name in Word."""
        return self._id(_PARAGRAPH, name)

    def character(self, name: str) -> str:
        """Return the id of a character style, by its name in Word."""
        return self._id(_CHARACTER, name)

    def body(self) -> str:
        """Return the id of the style of ordinary text, which in many files is simply the default one."""
        return self._ids.get((_PARAGRAPH, names.BODY.lower())) or self._default(_PARAGRAPH)

    def named(self, style: str | None, otherwise: str) -> str:
        """Return the id of the style that a template names; `otherwise` where it names none or an unknown one."""
        return self._chosen(_PARAGRAPH, names.PARAGRAPH_STYLES, style) or otherwise

    def table(self, style: str | None) -> str:
        """Return the id of a table's style."""
        return self._chosen(_TABLE, names.TABLE_STYLES, style) or self._id(_TABLE, names.TABLE)

    def right_tab(self, id_: str) -> int | None:
        """Return where a paragraph style lets words end at a tab, in twentieths of a point; None where it has none."""
        if id_ not in self._tabs:
            self._tabs[id_] = next(self._right_tabs(id_), None)
        return self._tabs[id_]

    def _right_tabs(self, id_: str) -> Iterator[int]:
        for style in self._lineage(id_):
            for tab in style.iterfind(f"{w('pPr')}/{w('tabs')}/{w('tab')}"):
                if value_of(tab) in ("right", "end"):
                    yield whole_number(tab.get(w("pos")), 0)

    def list_place(self, name: str, depth: int) -> ListPlace:
        """Return the list that items of a style stand in, as the style has it or as the house style has it."""
        if (name, depth) not in self._places:
            self._places[name, depth] = self._found_place(name, depth)
        return self._places[name, depth]

    def _found_place(self, name: str, depth: int) -> ListPlace:
        for style in self._lineage(self.paragraph(name)):
            place = self._own_place(style)
            if place is not None:
                deepest = max(self._numbering.levels(place.number))
                below = max(0, depth - names.DEEPEST_LIST_STYLE + 1)
                return ListPlace(place.number, min(place.level + below, deepest))
        return self._house_place(name, depth, inset=0)

    def _lineage(self, id_: str) -> Iterator[Element]:
        """Yield a style by its id, then those that it is based on."""
        seen = set[str]()
        while id_ in self._styles and id_ not in seen:
            seen.add(id_)
            yield self._styles[id_]
            id_ = value_of(self._styles[id_].find(w("basedOn"))) or ""

    def inset_place(self, style: str, name: str, depth: int) -> ListPlace:
        """Return a list of the house for items in another style, by its id, as far in as that style stands."""
        if (style, name, depth) not in self._insets:
            self._insets[style, name, depth] = self._found_inset(style, name, depth)
        return self._insets[style, name, depth]

    def _found_inset(self, style: str, name: str, depth: int) -> ListPlace:
        indent = self._styles[style].find(f"{w('pPr')}/{w('ind')}")
        left = None if indent is None else indent.get(w("left")) or indent.get(w("start"))
        return self._house_place(name, depth, inset=whole_number(left, 0))

    def _house_place(self, name: str, depth: int, inset: int) -> ListPlace:
        number = value_of(self._house[name.lower()].find(f"{w('pPr')}/{w('numPr')}/{w('numId')}"))
        return ListPlace(self._numbering.adopt(number or "", inset), min(depth, DEEPEST_LEVEL))

    @property
    def notes(self) -> tuple[str, ...]:
        """What was missing, in plain words."""
        notes = []
        if self._added:
            styles = listed([f"“{name}”" for name in sorted(self._added, key=str.lower)])
            notes.append(f"The style file lacks some styles; these come from the house style: {styles}.")
        notes += [
            f"No style is called “{name}”; what the template gives that style looks like ordinary text."
            for name in self._unknown
        ]
        return tuple(notes)

    def _chosen(self, kind: str, table: dict[str, str], style: str | None) -> str | None:
        if style is None:
            return None
        name = table.get(style, style)
        if style in table or (kind, name.lower()) in self._ids:
            return self._id(kind, name)
        self._unknown[style] = None
        return None

    def _id(self, kind: str, name: str) -> str:
        if (kind, name) not in self._found:
            self._found[kind, name] = self._looked_up(kind, name)
        return self._found[kind, name]

    def _looked_up(self, kind: str, name: str) -> str:
        for known in (name, _RENAMED.format(name)):
            if (kind, known.lower()) in self._ids:
                return self._ids[kind, known.lower()]
        return self._add(kind, name)

    def _default(self, kind: str) -> str:
        """Return the style that everything of its kind starts from."""
        known = self._own_default(kind)
        return known if known is not None else self._id(kind, _DEFAULTS[kind])

    def _own_default(self, kind: str) -> str | None:
        said = (id_ for id_, style in self._styles.items() if _kind(style) == kind and _is_default(style))
        return next(said, None)

    def _own_place(self, style: Element) -> ListPlace | None:
        """Return where a style itself puts its paragraphs, by the level that names it or the level it names."""
        id_ = style.get(w("styleId"))
        numbering = style.find(f"{w('pPr')}/{w('numPr')}")
        if numbering is None:
            return None
        number = value_of(numbering.find(w("numId")))
        levels = self._numbering.levels(number)
        linked = [depth for depth, level in levels.items() if value_of(level.find(w("pStyle"))) == id_]
        level = linked[0] if linked else whole_number(value_of(numbering.find(w("ilvl"))), 0)
        return ListPlace(number, level) if number and level in levels else None

    def _add(self, kind: str, name: str) -> str:
        """Copy a style of the house into this document, with the styles and the list that it builds on."""
        style = deepcopy(self._house[name.lower()])
        id_ = self._free_id(style.get(w("styleId"), ""))
        style.set(w("styleId"), id_)
        self._rename_if_taken(style, name)
        if self._own_default(kind) is not None:
            style.attrib.pop(w("default"), None)
        self._ids[kind, name.lower()] = id_
        self._styles[id_] = style
        self._lean(style, kind)
        self.root.append(style)
        self._added.append(name)
        return id_

    def _lean(self, style: Element, kind: str) -> None:
        for link in [*style.findall(w("basedOn")), *style.findall(w("next"))]:
            name = self._house_names[value_of(link)]
            if name == _DEFAULTS[kind]:
                link.set(w("val"), self._default(kind))
            elif link.tag == w("basedOn"):
                link.set(w("val"), self._id(kind, name))
            elif (kind, name.lower()) in self._ids:
                link.set(w("val"), self._ids[kind, name.lower()])
            else:
                style.remove(link)
        for number in style.iter(w("numId")):
            number.set(w("val"), self._numbering.adopt(value_of(number) or ""))

    def _free_id(self, wanted: str) -> str:
        id_, tries = wanted, 1
        while id_.lower() in {known.lower() for known in self._styles}:
            tries += 1
            id_ = f"{wanted}{tries}"
        return id_

    def _rename_if_taken(self, style: Element, name: str) -> None:
        if any(taken == name.lower() for _, taken in self._ids):
            style.find(w("name")).set(w("val"), _RENAMED.format(name))


def _name(style: Element) -> str:
    return value_of(style.find(w("name"))) or str(style.get(w("styleId"), ""))


def _is_default(style: Element) -> bool:
    return style.get(w("default")) in ("1", "true", "on")


def _kind(style: Element) -> str:
    return str(style.get(w("type"), _PARAGRAPH))
