"""The house style as a Word file, templates/house-style.docx: to look at, and to restyle.

It tells how to restyle it, what each style is for, and shows each of them. After a change to the recipe or the
words, remake the committed file from the top of the project, in Python:

    from pathlib import Path
    from wellput.word.house_style import house_style
    Path("templates/house-style.docx").write_bytes(house_style())
"""

from __future__ import annotations

import datetime
from dataclasses import replace

from wellput.model.block import Block, Contents, Document, Paragraph, Text
from wellput.word import house_parts
from wellput.word.assembly import MAIN, Part, Pictures, assembled
from wellput.word.document import document_bytes
from wellput.word.drawings import Drawings
from wellput.word.house_guide import guide
from wellput.word.house_samples import samples
from wellput.word.markup import NAMESPACES, part
from wellput.word.package import packed, read_parts
from wellput.word.properties import core_properties
from wellput.word.theme import theme

MADE = datetime.date(2025, 9, 1)
_CORE = "docProps/core.xml"
_NAME = "house-style.docx"
_HEADING_LEVELS = 6


def house_style() -> bytes:
    """Return the house style's Word file: how to restyle it, and a sample of each style.

    It is written without a title, which would become a header, and so the header of every document that takes the
    file's look; the file's properties name it all the same.
    """
    document = every_style()
    made = document_bytes(replace(document, title=""), _empty_file(), MADE)
    return packed(read_parts(made.data, _NAME) | {_CORE: core_properties(document, MADE)})


def every_style() -> Document:
    """Return a document in which every style stands that a response may use."""
    blocks = (*_opening(), *guide(), *samples())
    return Document("House style: how your documents look", "Wellput", blocks, subject="Styles of a response")


def _opening() -> tuple[Block, ...]:
    return (
        Paragraph((Text("House style: how your documents look"),), "title"),
        Paragraph((Text("A Word file to restyle"),), "subtitle"),
        Paragraph(
            (Text("Made by Wellput. Your documents take the looks of this file, and none of its words."),), "meta"
        ),
        Paragraph((Text("Contents"),), "contents"),
        Contents(_HEADING_LEVELS),
    )


def _empty_file() -> bytes:
    """Return a file with the styles and page of the house and no words."""
    body = f"<w:document {NAMESPACES}><w:body><w:sectPr>{house_parts.page()}</w:sectPr></w:body></w:document>"
    beside = (
        Part("word/styles.xml", "styles", house_parts.styles()),
        Part("word/numbering.xml", "numbering", house_parts.numbering()),
        Part("word/settings.xml", "settings", house_parts.settings()),
        Part("word/fontTable.xml", "fontTable", house_parts.fonts()),
        Part("word/theme/theme1.xml", "theme", theme()),
    )
    return packed(assembled(Part(MAIN, "officeDocument", part(body)), beside, (), Pictures({}), Drawings(0, 0)))
