"""A form is read as its own words and the spaces for answers between them, in order."""

import pytest

from tests.word.forms.form_making import (
    PROMPT,
    box_field,
    checkbox,
    control,
    dropdown,
    field,
    fold,
    form,
    list_field,
    p,
    run,
    table,
    text_field,
)
from wellput.model.form import Passage, Space
from wellput.word.forms.form import read_form


def read(*body: str) -> list[tuple[str, ...]]:
    """Each passage as its words, each space as its kind and its label."""
    items = read_form(form(*body), "form.docx").items
    return [(one.text,) if isinstance(one, Passage) else (one.kind, one.label) for one in items]


def labels(*body: str) -> list[str]:
    return [one.label for one in read_form(form(*body), "form.docx").items if isinstance(one, Space)]


@pytest.mark.parametrize(
    ("made", "kind"),
    [
        (p(), "paragraph"),
        (p("........................"), "blank"),
        (p("____ ____ ____"), "blank"),
        (p("……………"), "blank"),
        (control("<w:text/>", p("", PROMPT)), "control"),
        (p("", control("", PROMPT)), "control"),
        (p("", control("", run("Choose an item."), prompts=False)), "control"),
        (p("", control('<w:date><w:dateFormat w:val="d"/></w:date>', PROMPT)), "date"),
        (p("", text_field()), "field"),
        (p("", checkbox()), "tick"),
        (p("", box_field()), "tick"),
        (p("☐"), "tick"),
        (p("[ ]"), "tick"),
        (p("", '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>'), "tick"),
        (p("", dropdown("Yes", "No")), "list"),
        (p("", dropdown("Yes", "No", kind="comboBox")), "list"),
        (p("", list_field("Yes", "No")), "list"),
        (table(("",)), "cell"),
        (table((p() + p(),)), "cell"),
        (f"<w:sdt><w:sdtContent>{p()}</w:sdtContent></w:sdt>", "paragraph"),
    ],
)
def test_a_space_is_known_by_its_kind(made: str, kind: str) -> None:
    assert read(p("How?"), made) == [("How?",), (kind, "")]


@pytest.mark.parametrize(
    "made",
    [
        p("", control("<w:text/>", run("Filled already"), prompts=False)),
        p("", control("<w:text/>", PROMPT, more='<w:lock w:val="sdtContentLocked"/>')),
        p("", control("<w:picture/>", "")),
        p("", field("<w:textInput/>", "FORMTEXT", "Filled already")),
        p("", field("<w:textInput/>", "FORMTEXT", "\u2002").replace("<w:enabled/>", '<w:enabled w:val="0"/>')),
        p("", '<w:r><w:br w:type="page"/></w:r>'),
        p("", "<w:r><w:drawing/></w:r>"),
        p(style="Heading1"),
        p("", "<w:del><w:r><w:delText>____</w:delText></w:r></w:del>", "<w:r><w:drawing/></w:r>"),
        "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>",
        control('<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>', p(), prompts=False),
        p("How? 3", style="TOC1"),
    ],
)
def test_what_is_filled_locked_or_shows_something_else_is_no_space(made: str) -> None:
    assert [kind for kind, *label in read(made) if label] == []


def test_words_are_read_through_changes_links_and_controls() -> None:
    changed = "<w:ins>" + run("one ") + "</w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
    link = "<w:hyperlink>" + run("two ") + "</w:hyperlink>"
    assert read(p("", changed, link, control("", run("three"), prompts=False))) == [("one two three",)]


def test_the_code_of_a_field_is_no_word_and_its_result_is() -> None:
    page = fold("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + fold("separate") + run("3") + fold("end")
    assert read(p("Page ", page)) == [("Page 3",)]


def test_several_spaces_of_a_line_each_have_the_words_before_them() -> None:
    assert labels(p("Name: ______ Date: ........")) == ["Name:", "Date:"]
    assert labels(p("Name: ", text_field(), run(" E-mail: "), control("", PROMPT))) == ["Name:", "E-mail:"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("☐ Yes ☐ No", ["Yes", "No"]),
        ("Do you agree? ☐ Yes  ☐ No", ["Yes", "No"]),
        ("Yes ☐ No ☐", ["Yes", "No"]),
        ("Do you agree? Yes ☐ No ☐", ["Yes", "No"]),
        ("Yes ☐ No ☐ Do not know", ["", ""]),
        ("☐ Other (please say which): ", ["Other (please say which):"]),
    ],
)
def test_a_box_has_the_words_that_belong_to_it_or_none_where_that_cannot_be_told(
    line: str, expected: list[str]
) -> None:
    assert labels(p(line)) == expected


def test_boxes_alone_in_their_cells_have_the_words_of_the_cell_beside_them() -> None:
    assert labels(table((p("", checkbox()), "Yes"), ("☐", "No"))) == ["Yes", "No"]
    assert labels(table(("Yes", p("", box_field())), ("No", "☐"))) == ["Yes", "No"]
    assert labels(table(("☐", "Yes", "☐", "No"))) == ["Yes", "No"]


def test_boxes_of_a_grid_have_the_words_at_the_head_of_their_column() -> None:
    grid = table(("How often?", "Never", "Always"), ("With the police", "☐", "☐"), ("With the council", "☐", "☐"))
    assert labels(grid) == ["Never", "Always", "Never", "Always"]


def test_headings_and_numbered_paragraphs_open_something_and_bullets_do_not() -> None:
    data = form(p("A", style="Heading1"), p("B", style="Asked"), p("C", listed=1), p("D", listed=2), p("E"))
    assert [one.opens for one in read_form(data, "f").items if isinstance(one, Passage)] == [
        True,
        True,
        True,
        False,
        False,
    ]


def test_cells_know_their_column_through_merged_cells() -> None:
    wide = "<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p/></w:tc>"
    (space,) = [
        one for one in read_form(form(table((wide, "Words"), ("a", "b", "c"))), "f").items if isinstance(one, Space)
    ]
    assert (space.cells[0].column, space.cells[0].width) == (0, 2)


def test_reading_twice_gives_the_same_numbers() -> None:
    data = form(p("How?"), p(), table(("a", "")), p("☐ Yes ☐ No"), p("____"))
    assert read_form(data, "f") == read_form(data, "f")
    assert list(read_form(data, "f").spaces) == [1, 2, 3, 4, 5]
