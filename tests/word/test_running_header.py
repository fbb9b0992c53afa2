"""Every page but the first carries the document's title, unless the style file has a header of its own."""

import io
from dataclasses import replace

import docx
from hypothesis import given

from tests.word.making import DATE, document, heading, house_style, line, texts, wide_table
from tests.word.opened import Opened, W, words
from wellput.model.block import Block
from wellput.word.document import document_bytes


def titled(title: str, *blocks: Block, style: bytes | None = None) -> Opened:
    made = replace(document(*(blocks or (line("Words"),))), title=title)
    return Opened(document_bytes(made, style or house_style(), DATE).data)


def headers(found: Opened) -> list[str]:
    return [words(found.root(name)) for name in sorted(found.parts) if name.startswith("word/header")]


def test_the_title_stands_in_the_header_and_not_on_the_first_page() -> None:
    found = titled("Our response")
    assert headers(found) == ["Our response"]
    (section,) = found.body.iter(f"{W}sectPr")
    assert section.find(f"{W}titlePg") is not None
    assert [each.get(f"{W}type") for each in section.iterfind(f"{W}headerReference")] == ["default"]
    assert {each.get(f"{W}type") for each in section.iterfind(f"{W}footerReference")} == {"default", "first"}


def test_sideways_pages_carry_it_from_their_first_on() -> None:
    found = titled("Our response", line("Before"), wide_table(), heading("After"))
    assert [section.find(f"{W}titlePg") is not None for section in found.body.iter(f"{W}sectPr")] == [
        True,
        False,
        False,
    ]


def test_a_long_title_is_cut_to_a_line() -> None:
    (header,) = headers(titled("Response to the consultation on " + "partnerships and " * 12))
    assert len(header) <= 85
    assert header.endswith("\N{HORIZONTAL ELLIPSIS}")


def test_a_header_of_ones_own_stays_as_it_is() -> None:
    letterhead = docx.Document()
    letterhead.sections[0].header.paragraphs[0].text = "Riverside Volunteers"
    file = io.BytesIO()
    letterhead.save(file)
    assert headers(titled("Our response", style=file.getvalue())) == ["Riverside Volunteers"]


@given(texts)
def test_any_title_makes_a_file_that_hangs_together(title: str) -> None:
    assert titled(title).faults() == []
