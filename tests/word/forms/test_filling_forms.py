"""What is put into a form stands where it should, and everything else stays as it was."""

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from tests.word.forms.form_making import (
    PROMPT,
    W,
    body_of,
    box_field,
    checkbox,
    control,
    dropdown,
    form,
    list_field,
    p,
    parts_of,
    run,
    table,
    text_field,
    words_of,
)
from wellput.model.form import Entry
from wellput.text import clean
from wellput.word.forms.form import fill_places, read_form

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
VALIDATOR = OpenXmlValidator()
MARK = "the answer"
NO_WORDS = re.compile(r"_{3,}|\.{5,}|\u2002+|Click or tap here to enter text\.")
SPACES = [
    p(),
    p("............"),
    p("Your answer: ______ (one page)"),
    p("", control("<w:text/>", PROMPT)),
    control("", p("", PROMPT)),
    p("", text_field()),
    table(("How?", "")),
    f"<w:tbl><w:tr>{control('<w:text/>', '<w:tc>' + p('', PROMPT) + '</w:tc>')}</w:tr></w:tbl>",
]


def filled(*body: str, words: str = "", line: int | None = None, place: int = 1) -> Any:
    return body_of(fill_places(form(*body), "form.docx", [Entry(place, words, line)]))


@pytest.mark.parametrize("space", SPACES)
@given(words=st.text(min_size=1))
@settings(max_examples=25)
def test_any_typed_text_survives_between_the_words_of_the_form(space: str, words: str) -> None:
    data = form(p("First question?"), space, p("Last words & more."))
    known, typed = (words_of(body_of(fill_places(data, "f", [Entry(1, one)]))) for one in (MARK, words))
    assert typed == known.replace(MARK, clean(words).text)


@pytest.mark.parametrize("space", SPACES)
def test_the_forms_own_words_are_all_there_in_order(space: str) -> None:
    data = form(p("First question?"), space, p("Last words & more."))
    after = words_of(body_of(fill_places(data, "f", [Entry(1, MARK)])))
    assert after.replace(MARK, "") == NO_WORDS.sub("", words_of(body_of(data)))


@pytest.mark.parametrize("space", SPACES)
def test_every_other_part_is_the_same_to_the_byte(space: str) -> None:
    data = form(p("How?"), space)
    before, after = parts_of(data), parts_of(fill_places(data, "f", [Entry(1, "Words")]))
    assert before.pop("word/document.xml") != after.pop("word/document.xml")
    assert before == after


def test_a_form_with_nothing_to_put_in_says_the_same_as_before() -> None:
    data = form(p("How?"), *SPACES)
    assert words_of(body_of(fill_places(data, "f", []))) == words_of(body_of(data))


def test_line_ends_become_line_breaks_within_one_paragraph() -> None:
    (_, answer) = filled(p("How?"), p(), words="One.\n\nTwo.").findall(f"{W}p")
    assert words_of(answer) == "One.\n\nTwo."
    assert len(answer.findall(f".//{W}br")) == 2


def test_an_answer_looks_as_the_forms_maker_meant_it_to() -> None:
    marked = '<w:p><w:pPr><w:rPr><w:i/><w:ins w:id="1" w:author="x"/></w:rPr></w:pPr></w:p>'
    (answer,) = filled(marked, words="Words").iter(f"{W}r")
    assert [one.tag for one in answer.find(f"{W}rPr")] == [f"{W}i"]


def test_a_control_keeps_its_properties_and_loses_its_prompt() -> None:
    kept = '<w:alias w:val="A"/><w:tag w:val="q1"/><w:id w:val="7"/><w:lock w:val="sdtLocked"/>'
    body = filled(p("", control("<w:text/>", PROMPT, more=kept)), words="Words")
    properties = [one.tag.removeprefix(W) for one in body.find(f".//{W}sdtPr")]
    assert properties == ["alias", "tag", "id", "lock", "text"]
    assert words_of(body) == "Words"
    assert body.find(f".//{W}rStyle") is None


def test_a_control_bound_to_hidden_data_is_let_go_so_that_word_shows_the_answer() -> None:
    body = filled(p("", control("<w:text/>", PROMPT, more='<w:dataBinding w:xpath="/a"/>')), words="Words")
    assert body.find(f".//{W}dataBinding") is None


@pytest.mark.parametrize(
    ("ticked", "sign"), [("2612", "☒"), ("2611", "☑"), ("00FE", "þ"), ("nonsense", "☒"), ("0007", "☒")]
)
def test_a_check_box_is_ticked_with_its_own_sign(ticked: str, sign: str) -> None:
    body = filled(p("", checkbox(ticked, "Wingdings"), run(" Yes")))
    assert body.find(f".//{W14}checked").get(f"{W14}val") == "1"
    assert words_of(body) == f"{sign} Yes"
    assert body.find(f".//{W}rFonts").get(f"{W}ascii") == "Wingdings"


def test_an_older_check_box_is_ticked() -> None:
    body = filled(p("", box_field(), run(" Yes")))
    assert body.find(f".//{W}checked") is not None
    assert words_of(body) == " Yes"


@pytest.mark.parametrize(
    ("before", "after"), [("☐ Yes ☐ No", "☑ Yes ☐ No"), ("□ Yes", "☑ Yes"), ("[ ] Yes [ ] No", "[x] Yes [ ] No")]
)
def test_a_sign_in_the_text_is_ticked(before: str, after: str) -> None:
    assert words_of(filled(p(before))) == after


def test_a_wingdings_box_is_ticked() -> None:
    body = filled(p("", '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>', run(" Yes")))
    assert body.find(f".//{W}sym").get(f"{W}char") == "F0FE"


def test_a_line_of_a_drop_down_is_chosen() -> None:
    body = filled(p("", dropdown("Choose", "Yes", "No")), line=1)
    assert words_of(body) == "Yes"
    assert body.find(f".//{W}showingPlcHdr") is None
    older = filled(p("", list_field("Choose", "Yes", "No")), line=2)
    assert older.find(f".//{W}ddList/{W}result").get(f"{W}val") == "2"


def test_an_older_field_shows_its_answer_between_its_marks() -> None:
    body = filled(p("Name: ", text_field(), run(" (in full)")), words="Ann & Co")
    assert re.sub(r"\s+", " ", words_of(body)) == "Name: Ann & Co (in full)"
    marks = [one.get(f"{W}fldCharType") for one in body.iter(f"{W}fldChar")]
    assert marks == ["begin", "separate", "end"]


def test_several_blanks_of_one_line_are_filled_each_in_its_place() -> None:
    data = form(p("Name: ____ Date: ...... ☐ Yes"))
    after = fill_places(data, "f", [Entry(1, "A long name that moves the rest"), Entry(2, "1 May"), Entry(3)])
    assert words_of(body_of(after)) == "Name: A long name that moves the rest Date: 1 May ☑ Yes"


def test_a_line_of_underscores_that_word_split_is_filled_once() -> None:
    assert words_of(filled(p("Name: ___", run("____"), run("__ now")), words="Ann")) == "Name: Ann now"


def test_a_row_of_a_fixed_height_may_grow() -> None:
    row = '<w:tr><w:trPr><w:trHeight w:val="300" w:hRule="exact"/></w:trPr><w:tc><w:p/></w:tc></w:tr>'
    body = filled(f"<w:tbl>{row}</w:tbl>", words="Words")
    assert body.find(f".//{W}trHeight").get(f"{W}hRule") == "atLeast"


def test_bookmarks_of_a_space_stay() -> None:
    marked = '<w:p><w:bookmarkStart w:id="0" w:name="Q1"/><w:bookmarkEnd w:id="0"/></w:p>'
    body = filled(marked, words="Words")
    assert len(list(body.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd"))) == 2


def test_a_control_of_whole_paragraphs_gets_a_paragraph_for_each_line_all_of_one_look() -> None:
    prompt = f"<w:p><w:pPr><w:jc w:val='right'/><w:rPr><w:i/></w:rPr></w:pPr>{PROMPT}</w:p>"
    body = filled(control("", prompt), words="One.\n\nTwo.")
    assert [words_of(one) for one in body.iter(f"{W}p")] == ["One.", "", "Two."]
    assert len(list(body.iter(f"{W}jc"))) == 3
    assert len(body.findall(f".//{W}r/{W}rPr/{W}i")) == 3


def test_a_filled_form_is_as_valid_as_it_was(tmp_path: Path) -> None:
    data = form(*SPACES, p("", checkbox()), p("", box_field()), p("", dropdown("a", "b")), p("", list_field("a", "b")))
    spaces = read_form(data, "f").spaces
    filled = fill_places(data, "f", [Entry(place, "One.\n\tTwo <&>", 1) for place in spaces])
    assert set(complaints(filled, tmp_path)) <= set(complaints(data, tmp_path))


def complaints(data: bytes, folder: Path) -> list[str]:
    path = folder / "form.docx"
    path.write_bytes(data)
    return [str(error) for error in VALIDATOR.validate(path).errors]
