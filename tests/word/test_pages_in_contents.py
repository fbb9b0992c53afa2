"""The contents list tells pages where they are known, and its numbers stand at the right of the text."""

import io

import docx
import pytest

from tests.word.making import DATE, document, heading, house_style
from tests.word.opened import Opened, W, words
from wellput.model.block import Contents
from wellput.word.document import document_bytes

BLOCKS = (Contents(2), heading("One"), heading("Two", 2), heading("Three", 3))


def with_pages(*pages: int, style: bytes | None = None) -> Opened:
    return Opened(document_bytes(document(*BLOCKS), style or house_style(), DATE, pages=pages).data)


def entries(found: Opened) -> list[str]:
    return [said for style, said in found.paragraphs if style.startswith("toc")]


def test_each_entry_ends_in_its_page_as_a_field_that_leads_to_the_heading() -> None:
    found = with_pages(2, 3, 3)
    assert entries(found) == ["One\t2", "Two\t3"]
    codes = [code.text.split() for code in found.body.iter(f"{W}instrText") if "PAGEREF" in code.text]
    assert [code[0] for code in codes] == ["PAGEREF", "PAGEREF"]
    marks = {mark.get(f"{W}name"): words(mark.getparent()) for mark in found.body.iter(f"{W}bookmarkStart")}
    assert [marks[code[1]] for code in codes] == ["One", "Two"]
    assert found.faults() == []


def test_without_pages_the_entries_are_words_alone() -> None:
    assert entries(with_pages()) == ["One", "Two"]


@pytest.mark.parametrize("pages", [(2,), (2, 3, 4, 5)])
def test_too_few_or_too_many_pages_lose_no_heading(pages: tuple[int, ...]) -> None:
    assert [entry.split("\t")[0] for entry in entries(with_pages(*pages))] == ["One", "Two"]


def test_a_style_file_without_a_place_for_page_numbers_gets_one_within_its_own_text() -> None:
    file = io.BytesIO()
    docx.Document().save(file)
    found = with_pages(2, 3, 3, style=file.getvalue())
    width = 12240 - 2 * 1800
    assert [int(tab.get(f"{W}pos")) for tab in found.body.iter(f"{W}tab") if tab.get(f"{W}pos")] == [width, width]


def test_the_house_style_says_itself_where_page_numbers_stand() -> None:
    assert not [tab for tab in with_pages(2, 3, 3).body.iter(f"{W}tab") if tab.get(f"{W}pos")]
