"""A table too wide for an upright page turns its page sideways, and takes with it what leads to it."""

import io
from typing import Any

import docx
from hypothesis import given
from hypothesis import strategies as st

from tests.word.making import heading, line, row, wide_table, written
from tests.word.opened import Opened, W, words
from wellput.model.block import Block, Caption, Table, Text

WIDE = wide_table(caption=Caption("Table", 1, (Text("Everything"),)))
NARROW = Table(row("a", "b"), (row("c", "d"),))


def sections(found: Opened) -> list[tuple[bool, list[str]]]:
    """Each section: whether it is sideways, and the words of its paragraphs and tables."""
    made: list[tuple[bool, list[str]]] = []
    said: list[str] = []
    for child in found.body:
        if child.tag != f"{W}sectPr":
            said.append(words(child))
        for section in child.iter(f"{W}sectPr"):
            made.append((is_sideways(section), said))
            said = []
    return made


def is_sideways(section: Any) -> bool:
    size = section.find(f"{W}pgSz")
    assert (size.get(f"{W}orient") == "landscape") == (int(size.get(f"{W}w")) > int(size.get(f"{W}h")))
    return int(size.get(f"{W}w")) > int(size.get(f"{W}h"))


def test_the_page_turns_for_a_wide_table_and_turns_back_after_it() -> None:
    found = written(line("Before"), WIDE, line("After"), line("Later"))
    (upright, before), (sideways, within), (again, after) = sections(found)
    assert (upright, sideways, again) == (False, True, False)
    assert before == ["Before"]
    assert within[0] == "Table 1: Everything"
    assert within[-1] == "After"
    assert after == ["Later"]


def test_headings_stay_with_the_table_that_they_lead_to() -> None:
    found = written(line("Before"), heading("Costs"), line("Each year", "label"), WIDE, heading("Next"))
    assert [said[0] for _, said in sections(found)] == ["Before", "Costs", "Next"]


def test_a_document_that_ends_with_a_wide_table_has_no_empty_page_after_it() -> None:
    assert [turned for turned, _ in sections(written(line("Before"), WIDE))] == [False, True]
    assert [turned for turned, _ in sections(written(WIDE))] == [True]


def test_two_wide_tables_in_a_row_share_their_sideways_pages() -> None:
    found = written(line("Before"), WIDE, heading("More"), WIDE, heading("Next"))
    assert [turned for turned, _ in sections(found)] == [False, True, False]


def test_a_table_that_fits_stays_upright() -> None:
    assert [turned for turned, _ in sections(written(NARROW))] == [False]


def test_every_section_has_the_footer_and_only_the_first_a_first_page_of_its_own() -> None:
    letterhead = docx.Document()
    letterhead.sections[0].different_first_page_header_footer = True
    letterhead.sections[0].first_page_header.paragraphs[0].text = "Letterhead"
    file = io.BytesIO()
    letterhead.save(file)
    found = written(line("Before"), WIDE, heading("Next"), style=file.getvalue())
    made = list(found.body.iter(f"{W}sectPr"))
    assert [section.find(f"{W}titlePg") is not None for section in made] == [True, False, False]
    assert all(section.find(f"{W}footerReference") is not None for section in made)
    assert found.faults() == []


def test_the_table_is_as_wide_as_the_sideways_text() -> None:
    found = written(WIDE)
    (width,) = found.body.iter(f"{W}tblW")
    assert int(width.get(f"{W}w")) == 16838 - 2 * 1417


blocks = st.lists(st.sampled_from([line("Words"), heading("Heading"), NARROW, WIDE, line("", None)]), max_size=7)


@given(blocks)
def test_wide_tables_alone_stand_sideways_and_nothing_is_lost(given_blocks: list[Block]) -> None:
    found = written(*given_blocks)
    assert found.faults() == []
    for turned, said in sections(found):
        assert turned == any("Characteristics" in one for one in said)
    assert sum(1 for _ in found.body.iter(f"{W}tbl")) == sum(isinstance(one, Table) for one in given_blocks)
    assert words(found.body).count("Heading") == given_blocks.count(heading("Heading"))
