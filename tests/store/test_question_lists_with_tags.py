"""Reading texts that hold HTML's tags, as Markdown from a web log does."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wellput.store.question_lists import text_lines


def _lines(text: str) -> list[tuple[str, str]]:
    return [(line.place, line.text) for line in text_lines(text.encode(), "x") if line.text.strip()]


def test_tags_within_a_line_are_taken_off_and_blocks_begin_a_line() -> None:
    text = (
        '<h2>Ferries</h2>\n<p style="padding-left:30px;"><strong>Question 1:</strong>\nShould it <em>run</em>?</p>'
        "<p>See <a href='https://example.org/'>our page</a> &amp; map.</p>"
    )
    assert _lines(text) == [
        ("line 1", "## Ferries"),
        ("line 2", "Question 1:"),
        ("line 3", "Should it run?"),
        ("line 3", "See our page & map."),
    ]


def test_items_cells_and_boxes_stand_as_markdown_has_them() -> None:
    text = (
        "<ol><li>Run it?<ul><li>Yes<li>No</ul><li>Why?</ol><table><tr><td>One<td>Two</tr></table>"
        '<input type="checkbox">Maybe<br><textarea></textarea>'
    )
    said = [words for _, words in _lines(text)]
    assert said == ["1. Run it?", "  - Yes", "  - No", "2. Why?", "| One | Two |", "[ ] Maybe", "____"]


def test_a_line_of_which_all_is_bold_is_said_to_be_bold() -> None:
    lines = text_lines(b"<strong>Fares</strong>\n<strong>Note:</strong> they rise.\n<b>Boats</b>:", "x")
    assert [line.is_bold for line in lines] == [True, False, True]


def test_what_a_page_says_on_a_part_that_opens_is_furniture_unless_it_has_a_number() -> None:
    text = "<details><summary>Will you print my name?</summary>No.</details><summary>1. Run it?</summary>"
    kinds = {line.text: line.kind for line in text_lines(text.encode(), "x")}
    assert (kinds["Will you print my name?"], kinds["1. Run it?"]) == ("furniture", "text")


def test_comments_scripts_and_styles_are_not_read_and_lines_keep_their_numbers() -> None:
    text = "<p>One</p><!-- Two?\n<p>Three? -->\n<script>\nif (a<b) x('<p>')</script>\n<p>Four</p><!-- never ends"
    assert _lines(text) == [("line 1", "One"), ("line 5", "Four"), ("line 5", "<!-- never ends")]


def test_what_only_looks_like_a_tag_stays() -> None:
    text = "1. Is a < b, or b > a?\n<insert your name>\n<b>\nOne <two> three"
    assert [line.text for line in text_lines(text.encode(), "x")] == text.split("\n")


@given(st.text(alphabet="<>/pbrli!-ol \n\u00e9a&;=\"'", max_size=200))
def test_any_text_with_tags_is_read(text: str) -> None:
    lines = text_lines(f"<p>One</p><b>{text}".encode(), "x")
    assert lines[0].text.startswith("One")


def test_items_have_the_numbers_letters_and_roman_numbers_that_a_page_shows() -> None:
    text = (
        '<ol type="1" start="4"><li>Boats.</li><ol type="a"><li>Slow?</li><li value="4">Old?</li></ol><li>Run?</ol>'
        '<ol style="list-style-type: lower-roman"><li>One<li>Two</ol><ol type="A"><li>Three</ol>'
        "<ol type=I><li>Four</ol>"
        '<ol start="3" reversed><li>Five<li>Six</ol><ol style="list-style:none"><li>Seven</ol>'
    )
    said = [words.strip() for _, words in _lines(text)]
    assert said[:4] == ["4. Boats.", "a. Slow?", "d. Old?", "5. Run?"]
    assert said[4:] == ["i. One", "ii. Two", "A. Three", "I. Four", "3. Five", "2. Six", "- Seven"]
