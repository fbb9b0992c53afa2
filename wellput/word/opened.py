"""A Word file that has been looked through and found harmless: what each part is, and which is the main one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from wellput.errors import WellputError
from wellput.word.content_types import MAIN, MAIN_OF_TEMPLATE, ContentTypes, read_content_types
from wellput.word.markup import Element, parsed, w
from wellput.word.package import CONTENT_TYPES, not_a_word_document, read_parts
from wellput.word.relations import Relation, relations_of


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A package, its main part, and where that leads; `where` names the file in messages."""

    parts: Mapping[str, bytes]
    types: ContentTypes
    main: str
    relations: Mapping[str, Relation]
    where: str

    def leads_to(self, kind: str) -> str | None:
        """Return the part that the main one leads to by a kind of relationship, if it has one."""
        found = (one.target for one in self.relations.values() if one.kind == kind and one.target in self.parts)
        return next(found, None)


def opened(data: bytes, where: str, unpack: Callable[[bytes, str], Mapping[str, bytes]] = read_parts) -> OpenedFile:
    """Open a Word document or template without macros, or say in plain words why not.

    Whoever reads few of its parts may have them unpacked on demand.
    """
    parts = unpack(data, where)
    if CONTENT_TYPES not in parts:
        raise not_a_word_document(where)
    types = read_content_types(parts, where)
    _refuse_macros(types, parts, where)
    main = _main_part(parts, types, where)
    return OpenedFile(parts, types, main, relations_of(parts, main, where), where)


def document_of(file: OpenedFile) -> Element:
    """Return the main part, read."""
    root = parsed(file.parts[file.main], file.where)
    if root.tag != w("document"):
        raise WellputError(
            file.where,
            "The Word file is in the strict form of its format, which Wellput does not read.",
            "Save it in Word as “Word Document (*.docx)”, not as “Strict Open XML Document”.",
        )
    return root


def _main_part(parts: Mapping[str, bytes], types: ContentTypes, where: str) -> str:
    for relation in relations_of(parts, "", where).values():
        known = types.of(relation.target) in (MAIN, MAIN_OF_TEMPLATE)
        if relation.kind == "officeDocument" and relation.target in parts and known:
            return relation.target
    raise not_a_word_document(where)


def _refuse_macros(types: ContentTypes, parts: Mapping[str, bytes], where: str) -> None:
    said = [*types.by_name.values(), *types.by_ending.values()]
    named = [name for name in parts if name.lower().endswith("vbaproject.bin")]
    if named or any("macroEnabled" in kind or "vbaProject" in kind for kind in said):
        raise WellputError(
            where,
            "The Word file holds macros, which are programs.",
            "Save it in Word as a Word document (.docx), which leaves them out.",
        )
