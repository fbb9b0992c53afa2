"""A part that goes from the style file into the response: its pictures stay, every trace of its author goes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from wellput.errors import WellputError
from wellput.word.links import linkable
from wellput.word.markup import Element, R, parsed, w
from wellput.word.relations import Relation, relations_of

_DELETED = ("del", "moveFrom", "proofErr", "rsid", "placeholder", "smartTagPr", "customXmlPr")
_ANCHORS = (
    *("bookmarkStart", "bookmarkEnd", "permStart", "permEnd"),
    *("commentRangeStart", "commentRangeEnd", "commentReference"),
    *(f"{what}Range{end}" for what in ("moveFrom", "moveTo") for end in ("Start", "End")),
    *(f"customXml{what}Range{end}" for what in ("Ins", "Del", "MoveFrom", "MoveTo") for end in ("Start", "End")),
)
_EMBEDDED_FONTS = tuple(f"embed{face}" for face in ("Regular", "Bold", "Italic", "BoldItalic"))
_BINDINGS = (w("dataBinding"), "{http://schemas.microsoft.com/office/word/2012/wordml}dataBinding")
_GONE = frozenset((*map(w, (*_DELETED, *_ANCHORS, *_EMBEDDED_FONTS)), *_BINDINGS))
_OPENED = frozenset(map(w, ("ins", "moveTo", "smartTag", "customXml")))
_PICTURES = frozenset(map(w, ("drawing", "pict", "object")))
_ALONE = frozenset(("OLEObject", "hlinkClick", "hlinkHover", "control"))
_LINK = w("hyperlink")
_OBJECT_ID = "{urn:schemas-microsoft-com:office:office}relid"


MOST_ELEMENTS = 150_000
"""Elements that one part of a style file may have; reading more takes seconds, and no style needs them."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A cleaned part, and the relationships that it still needs: pictures in the file, links out of it."""

    root: Element
    relations: tuple[Relation, ...] = ()
    lost: frozenset[str] = field(default_factory=frozenset)

    @property
    def pictures(self) -> tuple[Relation, ...]:
        """The pictures that the part shows."""
        return tuple(relation for relation in self.relations if not relation.outside)


def carried(parts: Mapping[str, bytes], name: str, pictures: Collection[str], where: str) -> Carried:
    """Read a part of the style file and clean it; `pictures` are the names of the file's pictures.

    `lost` names the kinds of things that the part showed and that stay behind.
    """
    root = parsed(parts[name], where)
    if sum(1 for _ in islice(root.iter(), MOST_ELEMENTS + 1)) > MOST_ELEMENTS:
        raise WellputError(
            where,
            f"The Word file is far larger inside than a style file: {name} has more than {MOST_ELEMENTS:,} elements.",
            "Use a copy with the styles that you need and no others.",
        )
    found = relations_of(parts, name, where)
    kept = tuple(relation for relation in found.values() if _is_welcome(relation, pictures))
    gone = found.keys() - {relation.id for relation in kept}
    lost = {found[id_].kind for element in list(root.iter()) for id_ in _cut(element, gone)}
    _forget_authors(root)
    return Carried(root, kept, frozenset(lost))


def _is_welcome(relation: Relation, pictures: Collection[str]) -> bool:
    if relation.kind == "hyperlink":
        return relation.outside and linkable(relation.target) is not None
    return relation.kind == "image" and not relation.outside and relation.target in pictures


def _cut(element: Element, gone: set[str]) -> Iterator[str]:
    """Take out what an element shows by a relationship that is gone; yield the relationship's id."""
    for name, value in list(element.attrib.items()):
        if value in gone and (name.startswith(f"{{{R}}}") or name == _OBJECT_ID):
            yield value
            _cut_at(element, name)


def _cut_at(element: Element, name: str) -> None:
    local = element.tag.rpartition("}")[2]
    if local == "hyperlink" or (local == "blip" and element.get(f"{{{R}}}embed") and not name.endswith("embed")):
        del element.attrib[name]
    elif local in _ALONE:
        _remove(element)
    else:
        around = [parent for parent in element.iterancestors() if parent.tag in _PICTURES]
        _remove(around[-1] if around else element)


def _forget_authors(root: Element) -> None:
    """Accept changes, and drop comments' anchors, bookmarks, bindings and the ids of editing sessions."""
    for element in list(root.iter()):
        if element.tag in _GONE or (element.tag.endswith("Change") and element.tag.startswith(w(""))):
            _remove(element)
        elif element.tag in _OPENED:
            _open(element)
        elif element.tag == _LINK:
            element.attrib.pop(w("anchor"), "")
        for name in [name for name in element.attrib if name.rpartition("}")[2].startswith("rsid")]:
            del element.attrib[name]


def _open(element: Element) -> None:
    """Replace an element by what it holds."""
    parent = element.getparent()
    if parent is not None:
        for child in list(element):
            element.addprevious(child)
        parent.remove(element)


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
