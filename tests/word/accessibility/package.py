"""A Word file taken apart, by names that the file format gives and nothing of ours."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from posixpath import basename, dirname, join, normpath
from typing import Any

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MAIN = "word/document.xml"
WITH_WORDS = ("header", "footer", "footnotes", "endnotes")
"""Parts with words of the document. Comments are left out: Word shows them in letters of the reader's choosing."""


@dataclass(frozen=True)
class Package:
    data: bytes

    @cached_property
    def parts(self) -> dict[str, bytes]:
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    @cached_property
    def roots(self) -> dict[str, Any]:
        return {name: etree.fromstring(part) for name, part in self.parts.items() if name.endswith((".xml", ".rels"))}

    def relations(self, name: str) -> dict[str, tuple[str, str]]:
        """The relationships of a part by id: their kind, and the part or address that they lead to."""
        rows = self.roots.get(join(dirname(name), "_rels", f"{basename(name)}.rels"), ())
        return {row.get("Id"): (row.get("Type").rpartition("/")[2], _target(name, row)) for row in rows}

    def led_to(self, kind: str) -> Any:
        """The root of the part of that kind that the document leads to, or None."""
        found = (target for known, target in self.relations(MAIN).values() if known == kind)
        return self.roots.get(next(found, ""))

    @cached_property
    def stories(self) -> dict[str, Any]:
        """The document and the parts with words beside it, in order."""
        beside = [target for kind, target in self.relations(MAIN).values() if kind in WITH_WORDS]
        return {name: self.roots[name] for name in (MAIN, *dict.fromkeys(beside))}


def _target(name: str, row: Any) -> str:
    target = str(row.get("Target"))
    if row.get("TargetMode") == "External":
        return target
    return normpath(join(dirname(name), target)).lstrip("/")


def w(name: str) -> str:
    return W + name.replace("/", "/" + W)


def val(element: Any, name: str = "val") -> str:
    return "" if element is None else str(element.get(W + name, ""))


def words_of(element: Any) -> str:
    """The words that an element shows, with its tabs and breaks."""
    return "".join(_said(each) for each in element.iter(w("t"), w("tab"), w("br")) if not _left_out(each))


def _said(element: Any) -> str:
    return {w("tab"): "\t", w("br"): "\n"}.get(element.tag, element.text or "")


def _left_out(element: Any) -> bool:
    """Whether it is a tab stop of a style rather than a tab, or a second telling for old programs."""
    return element.getparent().tag == w("tabs") or any(
        each.tag.endswith("}Fallback") for each in element.iterancestors()
    )


def children(element: Any, name: str) -> Iterator[Any]:
    return iter(()) if element is None else element.iterfind(w(name))
