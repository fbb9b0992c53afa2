"""The house style's Word file explains itself: each style is told of and shown, and the file is easy to read."""

import re
from itertools import pairwise

import pytest

from tests.word.making import house_style
from tests.word.opened import Opened, W, val, words
from wellput.word.house import STYLES
from wellput.word.house_guide import USES
from wellput.word.house_style import every_style

FOUND = Opened(house_style())
UNSEEN = {"Default Paragraph Font", "Normal Table", "No List"}
NOT_IN_THE_BODY = {"Normal", "annotation text", "annotation reference", "header", "footer"}


def told(name: str) -> bool:
    """Say whether the guide names a style, alone or as one of several that are numbered."""
    stem = re.sub(r" \d$", "", name.lower()).replace("annotation", "comment")
    return any(stem in names.lower() for names, _ in USES)


@pytest.mark.parametrize("name", [style.name for style in STYLES if style.name not in UNSEEN])
def test_the_guide_tells_what_each_style_is_for(name: str) -> None:
    assert told(name)


@pytest.mark.parametrize("name", [style.name for style in STYLES if style.name not in UNSEEN | NOT_IN_THE_BODY])
def test_each_style_is_shown(name: str) -> None:
    body = FOUND.body
    used = {val(each) for kind in ("pStyle", "rStyle", "tblStyle") for each in body.iter(f"{W}{kind}")}
    assert name in {FOUND.style_names[id_] for id_ in used}


def test_no_heading_skips_a_level() -> None:
    levels = [int(style[-1]) for style, _ in FOUND.paragraphs if style.startswith("heading")]
    assert levels[0] == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


def test_no_paragraph_is_empty_but_for_a_picture() -> None:
    empty = [style for style, said in FOUND.paragraphs if not said.strip()]
    assert empty == ["Picture"]


def test_every_table_has_a_caption_and_a_header_row_that_repeats() -> None:
    for table in FOUND.body.iter(f"{W}tbl"):
        assert words(table.getprevious()).startswith("Table ")
        assert table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None


def test_the_picture_has_alternative_text() -> None:
    (about,) = FOUND.body.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr")
    assert len(about.get("descr")) > 20


def test_the_file_has_no_header_that_other_documents_would_take() -> None:
    assert [name for name in FOUND.parts if "header" in name] == []


def test_the_file_names_itself() -> None:
    assert every_style().title in FOUND.parts["docProps/core.xml"].decode("utf-8")
