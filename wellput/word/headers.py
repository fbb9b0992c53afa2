"""A running header: the document's title on every page but the first, where the style file has no header of its own."""

from __future__ import annotations

from dataclasses import replace
from textwrap import shorten

from wellput.word import house_parts, names
from wellput.word.carried import Carried
from wellput.word.markup import trusted, w
from wellput.word.section import Reference, Section
from wellput.word.style_file import StyleFile
from wellput.word.stylebook import Stylebook

_OURS = "house header"
_LONGEST = 85
"""Characters of a title in one line of the header."""


def with_header(file: StyleFile, styles: Stylebook, title: str) -> StyleFile:
    """Return the file with the title as its header; as it is where it has a header, or the document has no title."""
    words = shorten(title, _LONGEST, placeholder=" \N{HORIZONTAL ELLIPSIS}") if title.strip() else ""
    if not words or any(one.kind == "header" for one in file.section.references):
        return file
    margins = {**file.margins, _OURS: Carried(trusted(house_parts.header(styles.paragraph(names.HEADER), words)))}
    return replace(file, section=_without_on_first_page(file.section), margins=margins)


def _without_on_first_page(section: Section) -> Section:
    """Add the header to every page but the first, which keeps the footer that it had."""
    references = (*section.references, Reference("header", "default", _OURS))
    if any(one.tag == w("titlePg") for one in section.settings):
        return replace(section, references=references)
    footers = [Reference("footer", "first", one.relation) for one in references if _is_usual_footer(one)]
    kept = [one for one in references if (one.kind, one.pages) != ("footer", "first")]
    before = [one for one in section.settings if one.tag != w("docGrid")]
    after = [one for one in section.settings if one.tag == w("docGrid")]
    title_page = section.settings[0].makeelement(w("titlePg"))
    return Section((*before, title_page, *after), (*kept, *footers))


def _is_usual_footer(reference: Reference) -> bool:
    return (reference.kind, reference.pages) == ("footer", "default")
