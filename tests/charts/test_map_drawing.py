"""A map as PNG and SVG: the same bytes each time, without colour, its words told, and names nothing but names."""

import struct
import xml.etree.ElementTree as ET
from io import BytesIO

import matplotlib as mpl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from tests.charts.made_maps import RELATIONSHIPS, modestly, of_size
from wellput.charts.map_picture import PAGE, WIDTH, map_drawing
from wellput.charts.shapes import BLACK, LIGHT, PALE, WHITE
from wellput.model.relationships import Relationship
from wellput.text import clean

SVG = "{http://www.w3.org/2000/svg}"


def told(partner: str) -> str:
    return " ".join(clean(partner).text.split())


def test_an_empty_map_has_no_drawing() -> None:
    assert map_drawing([]) is None


@pytest.mark.parametrize("count", [1, 12, 60])
def test_the_same_map_gives_the_same_bytes(count: int) -> None:
    assert map_drawing(of_size(count)) == map_drawing(of_size(count))


def test_settings_of_the_computer_change_nothing() -> None:
    before = map_drawing(of_size(3))
    with mpl.rc_context({"font.size": 30, "axes.facecolor": "red", "savefig.bbox": "tight", "figure.dpi": 30}):
        assert map_drawing(of_size(3)) == before


@modestly(12)
@given(st.lists(RELATIONSHIPS, min_size=1, max_size=12))
def test_any_names_are_drawn_and_stand_in_the_alternative_text(relationships: list[Relationship]) -> None:
    drawing = map_drawing(relationships, PAGE)
    assert drawing is not None
    assert drawing.png.startswith(b"\x89PNG")
    description = ET.fromstring(drawing.svg).find(f"{SVG}desc")  # noqa: S314 -- it is ours
    assert description is not None
    for number, one in enumerate(relationships, 1):
        assert f"{number}. {told(one.partner)}:" in drawing.words
    assert " ".join((description.text or "").split()) == " ".join(drawing.words.split())


def test_a_dollar_sign_is_no_formula() -> None:
    plain, dollars = (map_drawing([Relationship(partner=name, strategic=1, proactive=1)]) for name in ("ax2b", "$x^2$"))
    assert plain
    assert dollars
    assert "$x^2$" in dollars.words
    assert plain.png != dollars.png


def test_signs_without_a_shape_in_the_font_are_drawn_as_squares_and_kept_in_the_words() -> None:
    drawing = map_drawing([Relationship(partner="北京 crew", strategic=3, proactive=3)])
    assert drawing
    assert "北京 crew" in drawing.words


def test_it_is_as_wide_as_the_text_of_a_page() -> None:
    drawing = map_drawing(of_size(5))
    assert drawing
    assert drawing.width == WIDTH
    width, height = struct.unpack(">II", drawing.png[16:24])
    assert abs(width / height - drawing.width / drawing.height) < 0.01


def test_nothing_hangs_on_colour() -> None:
    assert all(len({shade[1:3], shade[3:5], shade[5:7]}) == 1 for shade in (BLACK, WHITE, PALE, LIGHT))
    drawing = map_drawing(of_size(12))
    assert drawing
    picture = Image.open(BytesIO(drawing.png)).convert("RGB")
    assert picture.tobytes() == picture.convert("L").convert("RGB").tobytes()


def test_more_than_sixty_are_counted_and_thousands_are_drawn_at_once() -> None:
    drawing = map_drawing(of_size(3000), PAGE)
    assert drawing
    assert "Partnership map of 3000 relationships." in drawing.words
    assert len(drawing.words) < 5000
    assert drawing.height <= PAGE


def test_the_words_say_what_the_marks_say() -> None:
    one = Relationship(partner="The county council", type="shaping", scale="region", strategic=4, proactive=2, money=1)
    drawing = map_drawing([one, Relationship(partner="The fire service")])
    assert drawing
    assert "1. The county council: shaping; a region; strategic 4, proactive 2, money 1." in drawing.words
    assert "2. The fire service: not placed on the map." in drawing.words
