"""The house style: as GOV.UK asks of documents, and the committed file is what its recipe makes."""

import io
from typing import Any

import docx
import pytest
from openxml_audit import OpenXmlValidator

from tests.word.making import HOUSE_STYLE, house_style
from tests.word.opened import Opened, W, val
from wellput.word.house_style import house_style as recipe
from wellput.word.names import PARAGRAPH_STYLES, TABLE_STYLES

FOUND = Opened(house_style())
STYLES = list(FOUND.root("word/styles.xml").iter(f"{W}style"))


def brightness(colour: str) -> float:
    """The relative luminance of WCAG 2.2."""
    shares = [int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((brightness(one), brightness(other)))
    return (light + 0.05) / (dark + 0.05)


def ground(style: Any) -> str:
    fill = style.find(f"{W}pPr/{W}shd")
    return "FFFFFF" if fill is None else str(fill.get(f"{W}fill"))


def test_the_committed_file_is_what_the_recipe_makes() -> None:
    assert Opened(recipe()).parts == FOUND.parts, "remake it: see wellput/word/house_style.py"


def test_it_is_valid() -> None:
    assert [str(error) for error in OpenXmlValidator().validate(HOUSE_STYLE).errors] == []
    assert FOUND.faults() == []


def test_every_name_a_template_may_use_has_a_style_and_a_sample() -> None:
    names = {style for style, _ in FOUND.paragraphs}
    assert set(PARAGRAPH_STYLES.values()) <= names
    assert set(TABLE_STYLES.values()) <= set(FOUND.style_names.values())


def test_no_letter_is_smaller_than_12_points() -> None:
    sizes = [int(val(size)) for size in FOUND.root("word/styles.xml").iter(f"{W}sz", f"{W}szCs")]
    assert min(sizes) >= 24


def test_all_letters_are_upright_and_of_one_sans_serif_family() -> None:
    assert not list(FOUND.root("word/styles.xml").iter(f"{W}i", f"{W}iCs", f"{W}caps"))
    fonts = [dict(fonts.attrib) for fonts in FOUND.root("word/styles.xml").iter(f"{W}rFonts")]
    assert {name for each in fonts for name in each.values()} == {"Arial"}


def test_nothing_is_centred_or_justified_but_cells_made_for_it_and_page_numbers() -> None:
    aligned = {val(style.find(f"{W}name")): val(style.find(f"{W}pPr/{W}jc")) for style in STYLES}
    assert {name for name, side in aligned.items() if side} == {"Table Text Centred", "Table Text Right", "footer"}


@pytest.mark.parametrize("style", STYLES, ids=lambda style: val(style.find(f"{W}name")))
def test_letters_stand_out_from_their_ground(style: Any) -> None:
    for colour in style.iter(f"{W}color"):
        for behind in (ground(style), "E8F1F3" if style.get(f"{W}type") == "table" else ground(style)):
            assert contrast(val(colour), behind) >= 4.5
    assert contrast("000000", ground(style)) >= 4.5


def test_headings_and_questions_stay_with_what_follows() -> None:
    kept = {val(style.find(f"{W}name")) for style in STYLES if style.find(f"{W}pPr/{W}keepNext") is not None}
    assert {*(f"heading {level}" for level in range(1, 7)), "Question", "Label", "caption", "TOC Heading"} <= kept


def test_a_page_is_a4_with_two_and_a_half_centimetres_around_it() -> None:
    section = docx.Document(io.BytesIO(house_style())).sections[0]
    margins = (section.left_margin, section.right_margin, section.top_margin, section.bottom_margin)
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert {round(margin.mm) for margin in margins} == {25}


def test_it_is_small() -> None:
    assert len(house_style()) < 20_000
