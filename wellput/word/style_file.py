"""What a style file gives to a response: its styles, lists, page, headers and footers, and nothing of its text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from wellput.word import house_parts
from wellput.word.carried import Carried, carried
from wellput.word.markup import trusted
from wellput.word.opened import OpenedFile, document_of, opened
from wellput.word.section import Section, last_section


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that a header, footer, list or theme shows."""

    data: bytes
    content_type: str


@dataclass(frozen=True, slots=True)
class StyleFile:
    """The look of a response: headers and footers by their relationship, pictures by their name in the file."""

    styles: Carried
    numbering: Carried
    section: Section
    margins: Mapping[str, Carried]
    pictures: Mapping[str, Picture]
    settings: Carried | None
    fonts: Carried | None
    theme: Carried | None


def read_style_file(data: bytes, where: str) -> StyleFile:
    """Read a style file; `where` names it in messages."""
    file = opened(data, where)
    section = last_section(document_of(file))
    section = replace(section, references=tuple(one for one in section.references if _stands(one.relation, file)))
    margins = {one.relation: _part(file, file.relations[one.relation].target) for one in section.references}
    numbering = _side(file, "numbering") or Carried(trusted(house_parts.no_lists()))
    theme = _side(file, "theme")
    showing = [numbering, *margins.values(), *([theme] if theme else [])]
    shown = sorted({picture.target for part in showing for picture in part.pictures})
    return StyleFile(
        styles=_side(file, "styles") or Carried(trusted(house_parts.styles())),
        numbering=numbering,
        section=section,
        margins=margins,
        pictures={name: Picture(file.parts[name], file.types.of(name)) for name in shown},
        settings=_side(file, "settings"),
        fonts=_side(file, "fontTable"),
        theme=theme,
    )


def _side(file: OpenedFile, kind: str) -> Carried | None:
    """Return the part that the document leads to by a kind of relationship, if it has one."""
    name = file.leads_to(kind)
    return None if name is None else _part(file, name)


def _part(file: OpenedFile, name: str) -> Carried:
    """Return a part, cleaned."""
    pictures = frozenset(name for name in file.parts if file.types.of(name).startswith("image/"))
    return carried(file.parts, name, pictures, file.where)


def _stands(relation: str, file: OpenedFile) -> bool:
    found = file.relations.get(relation)
    return found is not None and found.kind in ("header", "footer") and found.target in file.parts
