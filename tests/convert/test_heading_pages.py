"""LibreOffice's pages, found by the headings' own bookmarks."""

import datetime as dt
from pathlib import Path

import pytest

from wellput.convert.libreoffice import find_libreoffice
from wellput.convert.pages import heading_pages
from wellput.convert.pdf import pdf_bytes
from wellput.errors import WellputError
from wellput.model.block import Block, Contents, Document, Heading, List, ListItem, Paragraph, Text
from wellput.word.document import document_bytes

HOUSE_STYLE = Path(__file__).parents[2] / "templates" / "house-style.docx"
DATE = dt.date(2025, 9, 1)


def heading(words: str, level: int = 1) -> Heading:
    return Heading(level, (Text(words),))


@pytest.mark.skipif(find_libreoffice() is None, reason="LibreOffice is not installed")
def test_every_heading_is_found_on_its_page_and_the_numbers_hold_once_they_are_written() -> None:
    filler = tuple(Paragraph((Text("Words. " * 60),)) for _ in range(9))
    deep = List((ListItem((Text("Item"),), (heading("Within an item", 3),)),))
    title = Paragraph((Text("Title"),), "title")
    blocks: tuple[Block, ...] = (title, Contents(3), heading("One"), *filler, heading("Two & <2>", 2), deep, *filler)
    document = Document("Title", "Us", (*blocks, heading("Three")))

    def pages(guess: tuple[int, ...]) -> tuple[int, ...]:
        return heading_pages(pdf_bytes(document_bytes(document, HOUSE_STYLE.read_bytes(), DATE, pages=guess).data))

    first = pages((88,) * 4)
    assert first[0] == 1
    assert first == tuple(sorted(first))
    assert first[-1] > first[1] > 1
    assert pages(first) == first


def test_a_pdf_that_cannot_be_read_is_a_plain_fault() -> None:
    with pytest.raises(WellputError, match="cannot be read"):
        heading_pages(b"%PDF-1.7 and nothing more")
