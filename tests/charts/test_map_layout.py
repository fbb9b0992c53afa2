"""Nothing on a map lies on anything else: measured where it is drawn, whatever the partners are called."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg

from tests.charts.made_maps import RELATIONSHIPS, modestly, of_size
from wellput.charts.canvas import INCH, SHARPNESS, figure_of
from wellput.charts.map_picture import PAGE, map_sheet
from wellput.charts.places import grid
from wellput.charts.shapes import Box, Sheet
from wellput.model.relationships import Relationship

SLACK = 0.3
"""Millimetres by which boxes of letters may touch: their edges are blank."""

MAPS = st.lists(RELATIONSHIPS, min_size=1, max_size=30)


def words_drawn(sheet: Sheet) -> list[tuple[str, Box]]:
    """Return all words with the boxes that the renderer gives them, in millimetres."""
    figure = figure_of(sheet)
    figure.set_dpi(SHARPNESS)
    renderer = FigureCanvasAgg(figure).get_renderer()
    scale = INCH / figure.dpi
    boxes = ((text.get_text(), text.get_window_extent(renderer)) for text in figure.axes[0].texts)
    high = sheet.height
    return [(text, Box(b.x0 * scale, high - b.y1 * scale, b.x1 * scale, high - b.y0 * scale)) for text, b in boxes]


def shrunk(box: Box) -> Box:
    return Box(box.left + SLACK, box.top + SLACK, box.right - SLACK, box.bottom - SLACK)


def assert_apart(relationships: list[Relationship]) -> None:
    sheet = map_sheet(relationships)
    words = [(text, shrunk(box)) for text, box in words_drawn(sheet) if text.strip()]
    for (one, here), (other, there) in combinations(words, 2):
        assert not here.meets(there), f"{one!r} lies on {other!r}"
    marks = [spot.mark for field in grid(relationships).fields for spot in field.spots]
    for here, there in combinations(marks, 2):
        assert not here.meets(there)
    for text, box in words:
        assert box.left >= -SLACK, text
        assert box.right <= sheet.width + SLACK, text
        assert box.bottom <= sheet.height + SLACK, text
        assert not any(box.meets(shrunk(mark)) for mark in marks), f"{text!r} lies on a mark"


@modestly(40)
@given(MAPS)
def test_words_and_marks_never_overlap_and_stay_on_the_sheet(relationships: list[Relationship]) -> None:
    assert_apart(relationships)


@pytest.mark.parametrize("count", [1, 2, 8, 9, 12, 24, 60, 130])
def test_maps_of_any_size_are_laid_out_without_overlaps(count: int) -> None:
    assert_apart(of_size(count))


@modestly(15)
@given(st.integers(1, 300), st.integers(1, 5), st.integers(1, 5))
def test_any_number_in_one_field_stays_in_it(count: int, strategic: int, proactive: int) -> None:
    relationships = [Relationship(partner="x", strategic=strategic, proactive=proactive)] * count
    for field in grid(relationships).fields:
        assert all(field.box.holds(spot.mark) for spot in field.spots)
        assert field.crowded or len(field.spots) == len(field.numbers)


@modestly(15)
@given(MAPS)
def test_a_picture_for_a_page_fits_the_page(relationships: list[Relationship]) -> None:
    assert map_sheet(relationships, PAGE).height <= PAGE


@modestly(15)
@given(st.lists(RELATIONSHIPS, min_size=1, max_size=40))
def test_every_relationship_has_its_number_on_the_sheet(relationships: list[Relationship]) -> None:
    said = {word.strip(";") for text, _ in words_drawn(map_sheet(relationships)) for word in text.split()}
    assert {str(number) for number in range(1, len(relationships) + 1)} <= said
