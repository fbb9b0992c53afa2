"""Bars and strips: nothing lies on anything else, black and white is enough, and the words tell what is drawn."""

import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from itertools import combinations

import pytest
from hypothesis import given
from PIL import Image

from tests.charts.made_charts import bars, plain_bars, plain_strips, strips
from tests.charts.made_maps import modestly
from tests.charts.test_map_layout import SLACK, shrunk, words_drawn
from wellput.charts.bars import TALLEST, WIDTH, bars_drawing, bars_sheet
from wellput.charts.shapes import SIZE, Box, Outline, Sheet
from wellput.charts.strips import strips_drawing, strips_sheet
from wellput.model.block import Drawing
from wellput.model.collation_shown import BarsShown, StripsShown

SVG = "{http://www.w3.org/2000/svg}"


def box_of(outline: Outline) -> Box:
    across, down = [x for x, _ in outline.points], [y for _, y in outline.points]
    return Box(min(across), min(down), max(across), max(down))


def assert_apart(sheet: Sheet) -> None:
    words = [(text, shrunk(box)) for text, box in words_drawn(sheet) if text.strip()]
    for (one, here), (other, there) in combinations(words, 2):
        assert not here.meets(there), f"{one!r} lies on {other!r}"
    marks = [box_of(one) for one in sheet.shapes if isinstance(one, Outline)]
    for text, box in words:
        assert box.left >= -SLACK, text
        assert box.right <= sheet.width + SLACK, text
        assert box.bottom <= sheet.height + SLACK, text
        assert not any(box.meets(mark) for mark in marks), f"{text!r} lies on a mark"
    for mark in marks:
        assert mark.left >= 0, mark
        assert mark.right <= sheet.width, mark


@modestly(25)
@given(bars())
def test_no_words_of_bars_lie_on_others_or_on_a_bar(shown: BarsShown) -> None:
    assert_apart(bars_sheet(shown))


@modestly(25)
@given(strips())
def test_no_words_of_strips_lie_on_others_or_on_a_strip(shown: StripsShown) -> None:
    assert_apart(strips_sheet(shown))


@pytest.mark.parametrize("count", [1, 5, 11, 40, 300])
def test_charts_fit_a_page_and_say_what_they_leave_out(count: int) -> None:
    for sheet in (bars_sheet(plain_bars(count)), strips_sheet(plain_strips(count))):
        assert_apart(sheet)
        assert (sheet.width, sheet.height <= TALLEST) == (WIDTH, True)
        told = " ".join(text for text, _ in words_drawn(sheet))
        assert ("more, in the table." in told) == (count > 30)


def both() -> Sequence[Drawing]:
    return bars_drawing(plain_bars(3)), strips_drawing(plain_strips(3))


def test_the_alternative_text_tells_every_bar_and_stands_in_the_svg_too() -> None:
    for drawing, told in zip(
        both(), ("Option 2: words of some length: 2 (50%).", "A group: median 3 hours."), strict=True
    ):
        assert told in drawing.words
        description = ET.fromstring(drawing.svg).find(f"{SVG}desc")  # noqa: S314 -- it is ours
        assert description is not None
        assert " ".join((description.text or "").split()) == " ".join(drawing.words.split())


def test_black_and_white_is_enough_and_the_same_chart_gives_the_same_bytes() -> None:
    for drawing in both():
        picture = Image.open(BytesIO(drawing.png)).convert("RGB")
        assert picture.tobytes() == picture.convert("L").convert("RGB").tobytes()
    assert both() == both()


def test_words_are_of_12_points_where_the_picture_is_as_wide_as_the_text() -> None:
    assert SIZE == 12
    assert {one.width for one in both()} == {WIDTH}


def test_numbers_that_are_all_alike_stand_in_the_middle() -> None:
    shown = plain_strips(1)
    only = shown.strips[0]
    same = replace(only, least=only.median, lower=only.median, upper=only.median, most=only.median)
    assert_apart(strips_sheet(replace(shown, strips=(same,), low="3 hours", high="3 hours")))
