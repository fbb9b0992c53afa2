"""A saved page is read as a person sees it: labels with their controls, lists with their numbers, menus apart."""

import pytest

from wellput.errors import WellputError
from wellput.model.question_list import SourceLine
from wellput.word.question_lists.html import html_lines


def page(body: str) -> list[SourceLine]:
    return [
        line
        for line in html_lines(f"<html><body>{body}</body></html>".encode(), "page.html")
        if line != SourceLine("", line.place)
    ]


def only(body: str) -> SourceLine:
    (line,) = page(body)
    return line


@pytest.mark.parametrize(
    "body",
    [
        "<label><input type=radio> Yes &amp; no</label>",
        "<input type=radio id=a><label for=a>Yes &amp; no</label>",
        "<label for=a>Yes &amp; no</label><input type=radio id=a>",
        "<p><input type=radio> Yes &amp; no</p>",
        "<input type=radio aria-label='Yes &amp; no'>",
    ],
)
def test_an_option_is_its_label_wherever_that_stands(body: str) -> None:
    assert (only(body).text, only(body).control) == ("Yes & no", "radio")


def test_what_a_control_takes_is_said() -> None:
    _, number, money, day, words = page(
        "<label>How many? <input type=number></label><input type=number step=0.01><input type=date>"
        "<textarea maxlength=500 required placeholder='Type here'></textarea>"
    )
    assert [number.expects, money.expects, day.expects] == ["integer", "decimal", "date"]
    assert (words.longest, words.required, words.text) == (500, True, "Type here")


def test_a_choice_leaves_out_what_only_asks_to_choose() -> None:
    options = "<option value=''>Please select</option><option>North</option><option disabled value=''>--</option>"
    assert only(f"<select>{options}</select>").choices == ("North",)


def test_a_choice_of_several_is_boxes_to_tick() -> None:
    lines = page("<select multiple><option>North</option><option>South</option></select>")
    assert [(line.text, line.control) for line in lines] == [("North", "tick"), ("South", "tick")]


def test_a_group_that_is_required_requires_each_of_its_options() -> None:
    options = "".join(f"<label><input type=radio>{one}</label>" for one in ("Yes", "No"))
    yes, no = page(f"<div role=radiogroup aria-required=true>{options}</div>")
    assert [yes.required, no.required] == [True, True]


@pytest.mark.parametrize(
    ("attributes", "numbers"),
    [
        ("", ["1.", "2."]),
        ("start=3", ["3.", "4."]),
        ("type=a", ["a.", "b."]),
        ("reversed", ["2.", "1."]),
        ("style='list-style: lower-roman'", ["i.", "ii."]),
        ("style='list-style-type:none'", [None, None]),
    ],
)
def test_lists_are_numbered_as_a_browser_does(attributes: str, numbers: list[str | None]) -> None:
    lines = page(f"<ol {attributes}><li>One<ul><li>inner</li></ul></li><li>Two</li></ol>")
    assert [line.number for line in lines if line.depth == 1] == numbers
    assert [(line.text, line.number, line.depth) for line in lines if line.depth == 2] == [("inner", None, 2)]


def test_menus_footers_banners_and_buttons_are_furniture() -> None:
    body = (
        "<nav>Home</nav><header>Skip</header><div class=cookie-banner>Cookies?</div><p>Why?</p><button>Send</button>"
        "<input type=submit value=Go><footer><h2>Contact</h2></footer>"
    )
    assert [line.text for line in page(body) if line.kind != "furniture"] == ["Why?"]


def test_what_is_hidden_or_run_is_not_read() -> None:
    body = "<script>ask('Why?')</script><style>p{}</style><p hidden>A?</p><p style='display: none'>B?</p><p>C?</p>"
    assert [line.text for line in page(body)] == ["C?"]


def test_a_grid_of_radio_buttons_is_rows_of_boxes() -> None:
    good = "<input type=radio aria-label='Shops, good'>"
    row = (
        f"<tr><td>Shops</td><td>{good}</td><td><input type=radio id=b><label for=b class=sr-only>bad</label></td></tr>"
    )
    rows = page(f"<table><tr><th></th><th>Good</th><th>Bad</th></tr>{row}</table>")
    assert [line.cells for line in rows] == [("", "Good", "Bad"), ("Shops", "☐", "☐")]


def test_cells_that_reach_down_leave_their_place_empty() -> None:
    rows = page("<table><tr><td rowspan=2>A</td><td colspan=2>B</td></tr><tr><td>C</td><td>D</td></tr></table>")
    assert [line.cells for line in rows] == [("A", "B", ""), ("", "C", "D")]


def test_a_table_that_only_places_things_is_read_through() -> None:
    lines = page("<table><tr><td><h2>Part A</h2></td><td><p>Why?</p></td></tr></table>")
    assert [(line.kind, line.text) for line in lines] == [("heading", "Part A"), ("text", "Why?")]


def test_breaks_begin_lines_and_markup_within_a_line_does_not() -> None:
    lines = page("<div><b>Question 1</b><br>What do you <em>really</em>\n think?</div>")
    assert [(line.text, line.is_bold) for line in lines] == [("Question 1", True), ("What do you really think?", False)]


@pytest.mark.parametrize(
    "data",
    [
        "<p>Café £5?</p>".encode(),
        "<p>Café £5?</p>".encode("cp1252"),
        "<p>Café £5?</p>".encode("utf-16"),
        b'<?xml version="1.0" encoding="UTF-8"?>' + "<html><p>Café £5?</p></html>".encode(),
        b'<meta charset="mac-roman">' + "<p>Café £5?</p>".encode("mac_roman"),
    ],
)
def test_any_encoding_is_read(data: bytes) -> None:
    assert [line.text for line in html_lines(data, "x") if line.text] == ["Café £5?"]


@pytest.mark.parametrize("body", ["<div>" * 3000 + "x", "x" * (11 * 2**20), "<b></b>" * 210_000])
def test_a_page_made_to_do_harm_is_refused(body: str) -> None:
    with pytest.raises(WellputError):
        html_lines(body.encode(), "page.html")


@pytest.mark.parametrize("data", [b"", b"   ", b"<", b"<!doctype html>", b"\x00\x01", b"<html><body></body></html>"])
def test_a_page_with_nothing_in_it_has_no_lines(data: bytes) -> None:
    assert [line for line in html_lines(data, "x") if line.text.strip("\x01<")] == []
