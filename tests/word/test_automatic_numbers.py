"""The numbers that Word makes are read as Word shows them, though they stand in no paragraph."""

import pytest

from tests.word.question_documents import begins_at, item, levels, num, p, shown, word_lines
from wellput.word.question_lists.counting import counted

PLAIN = levels(("decimal", "%1."), ("lowerLetter", "(%2)"), ("lowerRoman", "%3)"))


def numbers(body: str, numbering: str, styles: str = "") -> list[str]:
    return [line.partition(" ")[0] for line in shown(word_lines(body, numbering=numbering, styles=styles))]


def test_levels_count_each_by_itself_and_begin_again_under_the_next_number() -> None:
    body = "".join(item("x", level) for level in (0, 1, 1, 2, 1, 0, 1))
    assert numbers(body, PLAIN + num(1)) == ["1.", "(a)", "(b)", "i)", "(c)", "2.", "(a)"]


def test_a_number_may_show_the_levels_above_it() -> None:
    kind = levels(("decimal", "Q%1"), ("decimal", "%1.%2"), ("lowerLetter", "%1.%2(%3)"))
    body = "".join(item("x", level) for level in (0, 1, 2, 1, 0, 1, 2, 2))
    expected = ["Q1", "1.1", "1.1(a)", "1.2", "Q2", "2.1", "2.1(a)", "2.1(b)"]
    assert numbers(body, kind + num(1)) == expected


def test_text_between_does_not_stop_the_count() -> None:
    assert numbers(item("x") + p("between") + item("x"), PLAIN + num(1)) == ["1.", "-", "2."]


def test_lists_of_one_kind_go_on_unless_they_say_that_they_begin_anew() -> None:
    kind = PLAIN + num(1) + num(2) + num(3, overrides=begins_at(1))
    body = item("x") + item("x", number=2) + item("x", number=3) + item("x", number=3) + item("x", number=3)
    assert numbers(body, kind) == ["1.", "2.", "1.", "2.", "3."]


def test_a_list_may_begin_at_any_number() -> None:
    assert numbers(item("x") + item("x"), PLAIN + num(1, overrides=begins_at(7))) == ["7.", "8."]


def test_a_list_may_replace_a_level_of_its_kind() -> None:
    other = (
        '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/>'
        '<w:lvlText w:val="Question %1:"/></w:lvl></w:lvlOverride>'
    )
    lines = word_lines(item("x") + item("x"), numbering=PLAIN + num(1, overrides=other))
    assert [line.number for line in lines] == ["Question III:", "Question IV:"]


def test_a_level_that_is_told_to_goes_on_where_others_begin_again() -> None:
    kind = PLAIN.replace('<w:lvlText w:val="(%2)"/>', '<w:lvlRestart w:val="0"/><w:lvlText w:val="(%2)"/>')
    body = "".join(item("x", level) for level in (0, 1, 1, 0, 1))
    assert numbers(body, kind + num(1)) == ["1.", "(a)", "(b)", "2.", "(c)"]


def test_a_legal_level_shows_plain_numbers_of_those_above() -> None:
    kind = levels(("upperRoman", "%1."), ("decimal", "%1.%2")).replace(
        '<w:lvlText w:val="%1.%2"/>', '<w:isLgl/><w:lvlText w:val="%1.%2"/>'
    )
    assert numbers(item("x") + item("x", 1), kind + num(1)) == ["I.", "1.1"]


def test_a_style_numbers_its_paragraphs_at_the_level_that_names_it() -> None:
    styles = (
        '<w:style w:styleId="Ask"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="Sub"><w:basedOn w:val="Ask"/>'
        '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    body = "".join(p("x", f'<w:pStyle w:val="{style}"/>') for style in ("Ask", "Sub", "Sub", "Ask"))
    body += p("x", '<w:pStyle w:val="Ask"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    assert numbers(body, PLAIN + num(1), styles) == ["1.", "(a)", "(b)", "2.", "-"]


def test_a_definition_may_lie_in_a_style_of_lists() -> None:
    kind = PLAIN.replace('w:abstractNumId="1">', 'w:abstractNumId="1"><w:styleLink w:val="House"/>')
    linked = '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="House"/></w:abstractNum>'
    assert numbers(item("x", number=5) + item("x", number=5), kind + linked + num(1) + num(5, 2)) == ["1.", "2."]


def test_what_was_deleted_and_what_is_empty_is_not_counted() -> None:
    gone = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>'
        '<w:del w:id="2"><w:r><w:delText>Gone?</w:delText></w:r></w:del></w:p>'
    )
    body = item("One?") + gone + item("") + item("Two?")
    assert shown(word_lines(body, numbering=PLAIN + num(1))) == ["1. One?", "2. Two?"]


def test_bullets_have_no_number_and_boxes_as_bullets_are_boxes() -> None:
    boxes = levels(("bullet", "\uf06f"), id_=2).replace(
        '<w:lvlText w:val="\uf06f"/>', '<w:lvlText w:val="\uf06f"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>'
    )
    bullets = levels(("bullet", "\uf0b7"), id_=1).replace(
        '<w:lvlText w:val="\uf0b7"/>', '<w:lvlText w:val="\uf0b7"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>'
    )
    bullet, box = word_lines(item("A") + item("B", number=2), numbering=bullets + boxes + num(1) + num(2, 2))
    assert (bullet.kind, bullet.number, bullet.control) == ("item", None, None)
    assert (box.control, box.text) == ("tick", "B")


def test_a_list_that_is_not_there_numbers_nothing() -> None:
    assert numbers(item("x", number=9) + item("x", 8), PLAIN + num(1)) == ["-", "-"]


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("decimal", ["1", "27", "114"]),
        ("decimalZero", ["01", "27", "114"]),
        ("lowerLetter", ["a", "aa", "jjjjj"]),
        ("upperLetter", ["A", "AA", "JJJJJ"]),
        ("lowerRoman", ["i", "xxvii", "cxiv"]),
        ("ordinal", ["1st", "27th", "114th"]),
        ("ordinalText", ["First", "Twenty-seventh", "114"]),
        ("cardinalText", ["One", "Twenty-seven", "114"]),
        ("chicago", ["1", "27", "114"]),
    ],
)
def test_every_way_of_counting(form: str, expected: list[str]) -> None:
    assert [counted(number, form) for number in (1, 27, 114)] == expected
