"""A Word file opened for looking at: its parts, its paragraphs in words, and whether it hangs together."""

import io
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from posixpath import dirname, join, normpath
from typing import Any

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


@dataclass(frozen=True)
class Opened:
    data: bytes

    @cached_property
    def parts(self) -> dict[str, bytes]:
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    def root(self, name: str = "word/document.xml") -> Any:
        return etree.fromstring(self.parts[name])

    @cached_property
    def body(self) -> Any:
        return self.root()[0]

    @cached_property
    def style_names(self) -> dict[str, str]:
        """The names of styles by id."""
        styles = self.root("word/styles.xml").iter(f"{W}style")
        return {style.get(f"{W}styleId"): val(style.find(f"{W}name")) for style in styles}

    @property
    def paragraphs(self) -> list[tuple[str, str]]:
        """Every paragraph of the body as the name of its style and its words."""
        return [(self.style_of(paragraph), words(paragraph)) for paragraph in self.body.iter(f"{W}p")]

    def style_of(self, paragraph: Any) -> str:
        return self.style_names[val(paragraph.find(f"{W}pPr/{W}pStyle"))]

    def relations(self, name: str = "word/document.xml") -> dict[str, tuple[str, str]]:
        """Relationships of a part: by id, their kind and target."""
        folder, _, file = name.rpartition("/")
        path = join(folder, "_rels", f"{file}.rels")
        rows = self.root(path) if path in self.parts else ()
        return {row.get("Id"): (row.get("Type").rpartition("/")[2], row.get("Target")) for row in rows}

    def faults(self) -> list[str]:
        """What a validator of schemas does not see."""
        return [
            *self._bookmark_faults(),
            *self._field_faults(),
            *self._comment_faults(),
            *self._style_faults(),
            *self._relation_faults(),
            *self._type_faults(),
        ]

    def _bookmark_faults(self) -> Iterator[str]:
        starts = list(self.body.iter(f"{W}bookmarkStart"))
        begun = [start.get(f"{W}id") for start in starts]
        ended = [end.get(f"{W}id") for end in self.body.iter(f"{W}bookmarkEnd")]
        names = {start.get(f"{W}name") for start in starts}
        if sorted(begun) != sorted(ended) or len(set(begun)) < len(begun):
            yield f"bookmarks begin {begun} and end {ended}"
        if len(names) < len(starts) or any(len(name) > 40 or not name.isidentifier() for name in names):
            yield f"names of bookmarks: {names}"
        for link in self.body.iter(f"{W}hyperlink"):
            if link.get(f"{W}anchor", min(names, default="")) not in names and link.get(f"{W}anchor"):
                yield f"no bookmark {link.get(f'{W}anchor')}"

    def _field_faults(self) -> Iterator[str]:
        kinds = Counter(fold.get(f"{W}fldCharType") for fold in self.body.iter(f"{W}fldChar"))
        if len(set(kinds.values())) > 1 or len(kinds) not in (0, 3):
            yield f"fields not closed: {kinds}"

    def _comment_faults(self) -> Iterator[str]:
        marks = [
            [mark.get(f"{W}id") for mark in self.body.iter(f"{W}{kind}")]
            for kind in ("commentRangeStart", "commentRangeEnd", "commentReference")
        ]
        held = "word/comments.xml" in self.parts
        said = [one.get(f"{W}id") for one in self.root("word/comments.xml")] if held else []
        if any(sorted(ids) != sorted(said) for ids in marks) or len(set(said)) < len(said):
            yield f"comments {said} at {marks}"

    def _style_faults(self) -> Iterator[str]:
        for kind in ("pStyle", "rStyle", "tblStyle"):
            for element in self.body.iter(f"{W}{kind}"):
                if val(element) not in self.style_names:
                    yield f"no style {val(element)}"
        numbers = {number.get(f"{W}numId") for number in self.root("word/numbering.xml").iter(f"{W}num")}
        for element in self.body.iter(f"{W}numId"):
            if val(element) not in numbers:
                yield f"no list {val(element)}"

    def _relation_faults(self) -> Iterator[str]:
        for name in self.parts:
            if not name.endswith(".xml"):
                continue
            known = self.relations(name)
            used = {
                value
                for element in self.root(name).iter()
                for key, value in element.attrib.items()
                if key.startswith(R)
            }
            yield from (f"{name} has no relationship {missing}" for missing in used - known.keys())
            for kind, target in known.values():
                inside = normpath(join(dirname(name), target))
                if kind != "hyperlink" and inside not in self.parts:
                    yield f"{name} leads to {target}, which is missing"

    def _type_faults(self) -> Iterator[str]:
        rows = self.root("[Content_Types].xml")
        named = {row.get("PartName", "").lstrip("/") for row in rows}
        endings = {row.get("Extension") for row in rows}
        for name in self.parts:
            if name != "[Content_Types].xml" and name not in named and name.rpartition(".")[2] not in endings - {"xml"}:
                yield f"{name} has no content type"
        yield from (f"{name} is missing" for name in named - {""} - self.parts.keys())


def val(element: Any) -> str:
    return "" if element is None else str(element.get(f"{W}val"))


def words(element: Any) -> str:
    """The words of an element, with its breaks and tabs."""
    marks = {f"{W}br": "\n", f"{W}tab": "\t"}
    said = element.iter(f"{W}t", *marks)
    return "".join(marks.get(each.tag, each.text or "") for each in said if each.getparent().tag == f"{W}r")
