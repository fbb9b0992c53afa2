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


def test_a_label_beside_a_box_names_it_where_what_it_points_at_is_not_on_the_page() -> None:
    lines = page(
        "<ul><li><input type=checkbox id=a1> <label for=a1>Bus</label></li>"
        "<li><input type=checkbox id=a2> <label for=b2>Tram</label></li>"
        "<li><input type=checkbox id=a3> <label for=a3>Ferry</label></li>"
        "<li><input type=checkbox id=a3> <label for=a3>Train</label></li></ul>"
    )
    assert [(line.text, line.control) for line in lines] == [(one, "tick") for one in ("Bus", "Tram", "Ferry", "Train")]


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


@pytest.mark.parametrize("mark", ["required", "aria-required=true"])
@pytest.mark.parametrize("more", ["", " multiple"])
def test_a_list_that_is_required_says_so(mark: str, more: str) -> None:
    lines = page(f"<select {mark}{more}><option>North</option><option>South</option></select>")
    assert all(line.required for line in lines)


def test_a_control_may_be_one_by_its_role_alone() -> None:
    options = "".join(f"<label for={one}><div id={one} role=radio></div><span>{one}</span></label>" for one in "AB")
    listed = (
        "<div role=listbox><div role=option data-value=''>Choose</div><div role=option data-value=n>North</div></div>"
    )
    first, second, choice = page(f"<div role=radiogroup>{options}</div><div>{listed}</div>")
    assert [(one.text, one.control) for one in (first, second)] == [("A", "radio"), ("B", "radio")]
    assert (choice.control, choice.choices) == ("list", ("North",))
    assert (only("<div role=checkbox>Yes</div>").text, only("<div role=checkbox>Yes</div>").control) == ("Yes", "tick")


def test_a_box_is_named_by_words_that_stand_after_it_elsewhere() -> None:
    line = only("<div><input type=radio aria-labelledby=one></div><div id=one>Every day</div>")
    assert (line.text, line.control) == ("Every day", "radio")


def test_the_question_of_a_group_that_is_only_heard_is_said_once() -> None:
    ticks = "<label><input type=checkbox>A rake</label><label><input type=checkbox>A fork</label>"
    heard = page(f"<div role=group aria-label='Which tools?'>{ticks}</div>")
    shown = page(f"<p>Which tools?</p><div role=group aria-label='Which tools?'>{ticks}</div>")
    assert [line.text for line in heard] == [line.text for line in shown] == ["Which tools?", "A rake", "A fork"]


def test_a_table_that_roles_make_is_rows() -> None:
    heads = "<div role=columnheader>Good</div><div role=columnheader>Bad</div>"
    row = "<div role=rowheader>Shops</div><div role=radiogroup><input type=radio><input type=radio></div>"
    rows = page(f"<div role=table><div role=row>{heads}</div><div role=row>{row}</div></div>")
    assert [line.cells for line in rows] == [("", "Good", "Bad"), ("Shops", "☐", "☐")]


def test_a_table_that_sets_boxes_beside_their_labels_is_read_through() -> None:
    cells = "".join(
        f"<tr><td><input type=radio id={one}></td><td><label for={one}>{one}</label></td></tr>" for one in "AB"
    )
    assert [(line.text, line.control) for line in page(f"<table>{cells}</table>")] == [("A", "radio"), ("B", "radio")]


def test_what_opens_between_options_stands_after_the_last_and_a_divider_is_furniture() -> None:
    options = [f"<div><input type=radio name=a id={one}><label for={one}>{one}</label></div>" for one in "AB"]
    between = "<div><label for=t>Tell us which</label><input id=t></div><div>or</div>"
    lines = page(f"<fieldset><legend>Which?</legend>{between.join(options)}</fieldset>")
    assert [line.text for line in lines if line.kind != "furniture"] == ["Which?", "A", "B", "Tell us which"]


@pytest.mark.parametrize(
    "hint", ["<div class=hint>{}</div>", "<div id=h>{}</div>", "<p class='form-description'>{}</p>"]
)
def test_a_hint_stands_with_what_it_is_a_hint_to(hint: str) -> None:
    before = page(
        f"<label for=t>What is it?</label>{hint.format('In short.')}<textarea id=t aria-describedby=h></textarea>"
    )
    after = page(
        f"<label for=t>What is it?</label><textarea id=t aria-describedby=h></textarea>{hint.format('In short.')}"
    )
    assert before[0].text == after[0].text == "What is it? In short."


def test_a_day_a_month_and_a_year_are_one_date() -> None:
    boxes = "".join(
        f"<label for={one}>{one}</label><input id={one} inputmode=numeric>" for one in ("Day", "Month", "Year")
    )
    lines = page(f"<fieldset><legend>When?</legend>{boxes}</fieldset>")
    assert {line.expects for line in lines[1:]} == {"date"}
    assert [line.text for line in lines if line.text] == ["When?"]


@pytest.mark.parametrize(
    ("attributes", "longest"),
    [("maxlength=500", 500), ("maxlength=4000", None), ("maxlength=255", None), ("maxlength=2", None)],
)
def test_a_length_that_only_the_program_needs_is_none(attributes: str, longest: int | None) -> None:
    assert only(f"<input {attributes}>").longest == longest


@pytest.mark.parametrize(
    ("placeholder", "expects"), [("dd/mm/yyyy", "date"), ("The value must be a number", "decimal"), ("Type here", None)]
)
def test_a_placeholder_says_what_is_expected(placeholder: str, expects: str | None) -> None:
    assert only(f"<input placeholder='{placeholder}'>").expects == expects


def test_what_stands_beside_the_text_of_a_page_is_furniture() -> None:
    body = "<main><p>Why do you walk to work?</p></main><div><label>What went wrong?<input></label></div>"
    assert [line.text for line in page(body) if line.kind != "furniture"] == ["Why do you walk to work?"]


def test_errors_help_robots_traps_and_links_like_buttons_are_furniture() -> None:
    body = (
        "<div role=alert>Which is wrong?</div><p class=govuk-error-message>Is it?</p><fieldset class=captcha>What code?"
        "<input></fieldset><label>Why?<textarea></textarea></label><details><summary>What is why?</summary></details>"
        "<a class=button>Send</a><h4 class=visually-hidden>Group</h4>"
    )
    assert [line.text for line in page(body) if line.kind != "furniture" and line.control is None] == ["Why?"]


def test_a_heading_that_is_pressed_to_open_what_is_below_is_read() -> None:
    assert only("<h2><button>Part A</button></h2>").kind == "heading"


def test_further_pages_of_a_form_and_follow_ups_are_read_though_a_script_shows_them_later() -> None:
    later = "<div style='display: none'><label>Why?<textarea></textarea></label></div>"
    trap = "<div style='display: none'><label>Leave empty<input></label></div>"
    dialog = "<div class='modal fade' style='display: none'>Save?<input type=checkbox></div>"
    assert [line.text for line in page(later + trap + dialog) if line.text] == ["Why?"]


def test_a_number_in_a_box_of_its_own_is_set_off_and_stands_for_that_of_its_list() -> None:
    first = page("<div><span>1.</span><span>Why?</span></div>")
    listed = page(
        "<ol><li><span>7</span> <span>Why?</span></li></ol><ol start=7><li><span>7</span> <span>Why?</span></li></ol>"
    )
    assert first[0].text == "1. Why?"
    assert [(line.number, line.text) for line in listed] == [("1.", "7 Why?"), ("7", "Why?")]


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


def test_what_a_button_is_described_by_is_no_hint_to_the_question_above_it() -> None:
    note = "<p id=all>Nobody sees who wrote.</p>"
    lines = page(f"<label for=a>Why?</label><textarea id=a></textarea><button aria-describedby=all>Send</button>{note}")
    assert [line.text for line in lines if line.text] == ["Why?", "Send", "Nobody sees who wrote."]


@pytest.mark.parametrize(
    ("inner", "shown"),
    [
        ('Who pays<sup><a href="#n2">2</a></sup> for it?', "Who pays for it?"),
        ('Who pays<a href="#n2"><sup>2</sup></a> for it?', "Who pays for it?"),
        ("How many m<sup>2</sup> is it?", "How many m2 is it?"),
        ('Who pays<sup><a href="#costs">see the table of costs</a></sup> for it?', None),
        ('<sup><a href="#up">2</a></sup> The cost in 2029.', "2 The cost in 2029."),
    ],
)
def test_the_mark_of_a_note_is_no_part_of_the_words(inner: str, shown: str | None) -> None:
    words = " ".join(only(f"<p>{inner}</p>").text.split())
    assert words == shown or (shown is None and "see the table" in words)
