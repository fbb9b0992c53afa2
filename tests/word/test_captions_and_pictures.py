"""What a document shows besides words has a number, words of its own, and a style that can be changed."""

from dataclasses import replace

from tests.word.making import PNG, line, row, written
from tests.word.opened import W, words
from wellput.model.block import Caption, Drawing, Paragraph, Picture, Table, Text

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
MAP = Drawing(PNG, "<svg/>", 120, 60, 'Two partners & "one" <gap>')
COSTS = Table(row("Year", "Cost"), (row("2024", "5"),), caption=Caption("Table", 3, (Text("What it costs"),)))
EMU_A_MILLIMETRE = 36_000


def test_a_caption_stands_above_its_table_with_a_number_that_word_can_count_anew() -> None:
    found = written(COSTS)
    assert found.paragraphs[0] == ("caption", "Table 3: What it costs")
    (field,) = found.body.iter(f"{W}fldSimple")
    assert field.get(f"{W}instr").split() == ["SEQ", "Table", "\\*", "ARABIC"]
    assert words(field) == "3"


def test_a_captioned_table_after_a_table_needs_nothing_between_them() -> None:
    found = written(replace(COSTS, caption=None), COSTS)
    assert [child.tag.removeprefix(W) for child in found.body] == ["tbl", "p", "tbl", "sectPr"]
    assert all(words(paragraph) for paragraph in found.body.iter(f"{W}p"))


def test_a_picture_has_its_alternative_text_and_its_size() -> None:
    found = written(Picture(MAP))
    (about,) = found.body.iter(f"{WP}docPr")
    assert about.get("descr") == MAP.words
    (size,) = found.body.iter(f"{WP}extent")
    assert (int(size.get("cx")), int(size.get("cy"))) == (120 * EMU_A_MILLIMETRE, 60 * EMU_A_MILLIMETRE)
    assert found.parts["word/media/drawing1.png"] == PNG
    assert found.faults() == []


def test_a_picture_wider_than_the_text_is_made_smaller_in_both_directions() -> None:
    (size,) = written(Picture(replace(MAP, width=400, height=200))).body.iter(f"{WP}extent")
    wide, high = int(size.get("cx")), int(size.get("cy"))
    assert wide == 9072 * 635
    assert abs(wide - 2 * high) <= 2


def test_two_pictures_have_ids_of_their_own() -> None:
    found = written(Picture(MAP), Picture(MAP, caption=Caption("Figure", 1, (Text("The map"),))))
    ids = [about.get("id") for about in found.body.iter(f"{WP}docPr")]
    assert len(set(ids)) == len(ids) == 2
    assert [style for style, _ in found.paragraphs] == ["Picture", "caption", "Picture"]


def test_numbered_paragraphs_take_their_numbers_from_their_style() -> None:
    one, other = (Paragraph((Text(said),), "numbered", number=number) for number, said in ((1, "One"), (2, "Two")))
    found = written(one, line("Between"), other)
    assert [style for style, _ in found.paragraphs] == ["Numbered Paragraph", "Body Text", "Numbered Paragraph"]
    assert not list(found.body.iter(f"{W}numPr"))
    styles = found.root("word/styles.xml").iter(f"{W}style")
    (style,) = (one for one in styles if one.get(f"{W}styleId") == "NumberedParagraph")
    assert style.find(f"{W}pPr/{W}numPr/{W}numId") is not None
