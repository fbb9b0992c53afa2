"""The parts of a response put together: named, related, and told what they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from wellput.word.carried import Carried
from wellput.word.content_types import OF_KIND, content_types_part
from wellput.word.drawings import TYPE, Drawings
from wellput.word.markup import serialised
from wellput.word.relations import Relation, relations_part
from wellput.word.style_file import Picture

MAIN = "word/document.xml"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the response: the kind of relationship that leads to it, and what it needs itself."""

    name: str
    kind: str
    data: bytes
    relations: tuple[Relation, ...] = ()


class Pictures:
    """The pictures that go into the response, under names of ours."""

    def __init__(self, pictures: Mapping[str, Picture]) -> None:
        self._pictures = dict(sorted(pictures.items()))
        self._names = {name: _named(name, number) for number, name in enumerate(self._pictures, 1)}

    def part(self, name: str, kind: str, carried: Carried) -> Part:
        """Return a part of the style file under a new name, leading to its pictures under theirs."""
        relations = tuple(
            one if one.outside else replace(one, target=self._names[one.target]) for one in carried.relations
        )
        return Part(name, kind, serialised(carried.root), relations)

    @property
    def data(self) -> dict[str, bytes]:
        """The pictures by their new names."""
        return {self._names[name]: picture.data for name, picture in self._pictures.items()}

    @property
    def types(self) -> dict[str, str]:
        """The content types of the pictures by their new names."""
        return {self._names[name]: picture.content_type for name, picture in self._pictures.items()}


def assembled(
    main: Part, beside: Iterable[Part], about: Iterable[Part], pictures: Pictures, drawings: Drawings
) -> dict[str, bytes]:
    """Return every part of the file: the document, the parts that it leads to, and those about the file."""
    inner = tuple(beside)
    outer = (main, *about)
    led = tuple(Relation(relation_id(part.name), part.kind, part.name) for part in inner)
    parts = {part.name: part.data for part in (*outer, *inner)} | pictures.data | drawings.data
    for part in (replace(main, relations=led + main.relations), *inner):
        if part.relations:
            name, data = relations_part(part.name, part.relations)
            parts[name] = data
    roots = tuple(Relation(f"rId{number}", part.kind, part.name) for number, part in enumerate(outer, 1))
    name, data = relations_part("", roots)
    parts[name] = data
    types = (
        {part.name: OF_KIND[part.kind] for part in (*outer, *inner)}
        | pictures.types
        | dict.fromkeys(drawings.data, TYPE)
    )
    return parts | {"[Content_Types].xml": content_types_part(types, ())}


def relation_id(name: str) -> str:
    """Return the relationship by which the document leads to a part: `word/footer1.xml` by `rIdfooter1`."""
    return "rId" + name.rpartition("/")[2].removesuffix(".xml")


def _named(name: str, number: int) -> str:
    ending = name.rpartition(".")[2].lower()
    return f"word/media/image{number}.{ending if ending.isascii() and ending.isalnum() else 'bin'}"
