"""Page numbers for the contents list: LibreOffice lays the document out, and it is written again with the pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from wellput.convert.libreoffice import find_libreoffice
from wellput.convert.pages import heading_pages
from wellput.convert.pdf import pdf_bytes
from wellput.desk.documents.made import Tell, quietly
from wellput.errors import WellputError
from wellput.model.block import Contents, Document
from wellput.word.contents import entries_of
from wellput.word.document import Written

_TWO_DIGITS = 88
"""Stands for each page in the first pass, so that its entries are as long as those of the second."""

_UPDATE = "In Word, click into the list and press F9."


def with_page_numbers(document: Document, write: Callable[[Sequence[int]], Written], tell: Tell = quietly) -> Written:
    """Write a document with the page of each heading in its contents list, or with a note on why it has none.

    `write` makes the Word file, given the pages of the listed headings. Word lays pages out almost as LibreOffice does,
    and not always quite.
    """
    count = len(entries_of(document.blocks)) if any(isinstance(one, Contents) for one in document.blocks) else 0
    if not count:
        return write(())
    if find_libreoffice() is None:
        return _unnumbered(write, "LibreOffice, which would fill them in, is not installed.")
    tell("LibreOffice lays out the pages, to number them in the contents list; this takes some seconds.")
    try:
        pages = heading_pages(pdf_bytes(write([_TWO_DIGITS] * count).data))
    except WellputError as trouble:
        return _unnumbered(write, f"{trouble.where}: {trouble.what}")
    except OSError as trouble:
        return _unnumbered(write, f"This computer gave no room to lay it out ({trouble.strerror or trouble}).")
    if len(pages) != count or not all(pages):
        return _unnumbered(write, f"LibreOffice found {len(pages)} of its {count} headings.")
    return write(pages)


def _unnumbered(write: Callable[[Sequence[int]], Written], reason: str) -> Written:
    written = write(())
    return replace(written, notes=(*written.notes, f"The contents list has no page numbers. {reason} {_UPDATE}"))
