"""Relationships: which part of a Word file leads to which, and to which address outside."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wellput.word.markup import DECLARATION, parsed, safe

_SPACE = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_KINDS_ELSEWHERE = {
    "core-properties": "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
}


@dataclass(frozen=True, slots=True)
class Relation:
    """One relationship; `kind` is the last word of its type, `target` a part's name or an outside address."""

    id: str
    kind: str
    target: str
    outside: bool = False


def relations_of(parts: Mapping[str, bytes], name: str, where: str) -> dict[str, Relation]:
    """Return the relationships of a part by id; the package's own for the empty name."""
    data = parts.get(_beside(name))
    if data is None:
        return {}
    found = [_relation(element.attrib, name) for element in parsed(data, where).iter(f"{{{_SPACE}}}Relationship")]
    return {relation.id: relation for relation in found}


def relations_part(name: str, relations: Iterable[Relation]) -> tuple[str, bytes]:
    """Return the name and content of the part that holds the relationships of part `name`."""
    rows = "".join(_row(relation, posixpath.dirname(name)) for relation in relations)
    return _beside(name), f'{DECLARATION}<Relationships xmlns="{_SPACE}">{rows}</Relationships>'.encode()


def _relation(values: Mapping[str, str], name: str) -> Relation:
    outside = values.get("TargetMode") == "External"
    target = values.get("Target", "")
    if not outside:
        joined = posixpath.join("/", posixpath.dirname(name), target)
        target = posixpath.normpath(joined).lstrip("/")
    kind = values.get("Type", "").rpartition("/")[2]
    return Relation(values.get("Id", ""), kind, target, outside)


def _row(relation: Relation, folder: str) -> str:
    kind = _KINDS_ELSEWHERE.get(relation.kind, _OFFICE + relation.kind)
    target = relation.target if relation.outside else posixpath.relpath(relation.target, folder or ".")
    mode = ' TargetMode="External"' if relation.outside else ""
    return f'<Relationship Id="{safe(relation.id)}" Type="{kind}" Target="{safe(target)}"{mode}/>'


def _beside(name: str) -> str:
    folder, _, file = name.rpartition("/")
    return posixpath.join(folder, "_rels", f"{file}.rels")
