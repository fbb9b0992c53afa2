"""A document as a Word file: the blocks of a response, in the looks of a style file."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from xml.parsers.expat import ParserCreate

from wellput.garbage import left_alone
from wellput.model.block import Document
from wellput.word.assembly import MAIN, Part, Pictures, assembled, relation_id
from wellput.word.body import Body
from wellput.word.comments import Comments
from wellput.word.drawings import Drawings
from wellput.word.footers import notes_on, with_footer
from wellput.word.headers import with_header
from wellput.word.house_parts import fonts
from wellput.word.links import Links
from wellput.word.markup import DECLARATION, NAMESPACES
from wellput.word.numbering import Numbering
from wellput.word.package import packed
from wellput.word.properties import application_properties, core_properties
from wellput.word.sections import Sections
from wellput.word.settings import set_language, settings_part
from wellput.word.style_file import StyleFile, read_style_file
from wellput.word.stylebook import Stylebook
from wellput.word.theme import theme

_THEME = "word/theme/theme1.xml"


@dataclass(frozen=True, slots=True)
class Written:
    """A Word file, and in plain words what the style file lacked and what was used instead."""

    data: bytes
    notes: tuple[str, ...] = ()


@left_alone()
def document_bytes(
    document: Document,
    style: bytes,
    date: datetime.date,
    *,
    style_name: str = "style file",
    pages: Sequence[int] = (),
) -> Written:
    """Write a document with the styles, page, header and footer of a Word file; the same input gives the same bytes.

    `pages` are those on which its listed headings stand, in order, for the contents list; without them it has none.
    Raises WellputError where the style file cannot be used; `style_name` names it in the message.
    """
    file = read_style_file(style, style_name)
    set_language(file.styles.root, document.language)
    numbering = Numbering(file.numbering.root)
    styles = Stylebook(file.styles.root, numbering)
    notes = notes_on(file)
    file = with_header(with_footer(file, styles), styles, document.title)
    links, comments = Links(), Comments(document, styles)
    margins = _margin_names(file)
    sections = Sections(file.section, {relation: relation_id(name) for relation, name in margins.items()})
    drawings = Drawings(sections.upright, sections.height)
    body = Body(document, styles, numbering, links, comments, drawings, sections, pages).write()
    main = Part(MAIN, "officeDocument", _document_part(body), links.relations + drawings.relations)
    pictures = Pictures(file.pictures)
    beside = [*_commented(comments, date), *_beside(file, document.language, margins, pictures)]
    parts = assembled(main, beside, _about(document, date), pictures, drawings)
    return Written(packed(parts), styles.notes + notes)


def _document_part(body: str) -> bytes:
    """Return the document's own part. Reading it through proves that it is whole; a fault of ours stops here."""
    part = f"{DECLARATION}<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>".encode()
    ParserCreate().Parse(part, True)
    return part


def _margin_names(file: StyleFile) -> dict[str, str]:
    """Return the new names of headers and footers by their relationship in the style file."""
    names: dict[str, str] = {}
    for kind in ("header", "footer"):
        found = dict.fromkeys(one.relation for one in file.section.references if one.kind == kind)
        names |= {relation: f"word/{kind}{number}.xml" for number, relation in enumerate(found, 1)}
    return names


def _about(document: Document, date: datetime.date) -> tuple[Part, ...]:
    return (
        Part("docProps/core.xml", "core-properties", core_properties(document, date)),
        Part("docProps/app.xml", "extended-properties", application_properties()),
    )


def _commented(comments: Comments, date: datetime.date) -> tuple[Part, ...]:
    data = comments.part(date)
    return () if data is None else (Part("word/comments.xml", "comments", data),)


def _beside(file: StyleFile, language: str, margins: dict[str, str], pictures: Pictures) -> list[Part]:
    """Return the parts that the document leads to."""
    theirs = None if file.settings is None else file.settings.root
    parts = [
        pictures.part("word/styles.xml", "styles", file.styles),
        pictures.part("word/numbering.xml", "numbering", file.numbering),
        Part("word/settings.xml", "settings", settings_part(theirs, language)),
        pictures.part("word/fontTable.xml", "fontTable", file.fonts)
        if file.fonts
        else Part("word/fontTable.xml", "fontTable", fonts()),
        pictures.part(_THEME, "theme", file.theme) if file.theme else Part(_THEME, "theme", theme()),
    ]
    for relation, name in margins.items():
        kind = next(one.kind for one in file.section.references if one.relation == relation)
        parts.append(pictures.part(name, kind, file.margins[relation]))
    return parts
