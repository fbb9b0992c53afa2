"""What browsers and typesetters print into a PDF is read as a person sees it: once, evenly spaced, boxes as boxes."""

from __future__ import annotations

from tests.convert.form_pdf import form_pdf
from tests.convert.test_drawn_boxes_in_pdf import kinds
from wellput.convert.pdf_lines import pdf_lines
from wellput.convert.pdf_stretched import unstretched
from wellput.model.question_list import SourceLine

OVAL = "4 9 m 10 9 l 12 9 14 7 14 4.5 c 14 2 12 0 10 0 c 4 0 l 2 0 0 2 0 4.5 c 0 7 2 9 4 9 c h"
INNER = "4 8.5 m 10 8.5 l 12 8.5 13.5 7 13.5 4.5 c 13.5 2 12 .5 10 .5 c 4 .5 l 2 .5 .5 2 .5 4.5 c .5 7 2 8.5 4 8.5 c h"


def texts(data: bytes) -> list[str]:
    return [line.text.strip() for line in pdf_lines(data, "a.pdf") if line.text.strip()]


def narrowed(*lines: str) -> list[str]:
    return [line.text for line in unstretched([SourceLine(text, str(at)) for at, text in enumerate(lines)])]


def test_words_printed_twice_at_one_place_are_read_once() -> None:
    assert texts(form_pdf(((72, 700, "Price"), (72.4, 700, "Price"), (72, 680, "Taste")), ())) == ["Price", "Taste"]


def test_a_column_printed_again_a_letter_at_a_time_just_beside_itself_is_read_once() -> None:
    letters = [(72 + 9 * at, letter) for at, letter in enumerate("Toll")]
    printed = tuple((left + by, 700, letter) for by in (0.0, 0.75) for left, letter in letters)
    assert "".join(texts(form_pdf(printed, ()))).replace(" ", "") == "Toll"


def test_a_page_number_beside_its_last_words_is_none_of_them() -> None:
    words = (
        (120, 740, "1. Which of these would you keep?"),
        (120, 720, "The mill"),
        (30, 700, "1"),
        (120, 700, "The weir"),
    )
    assert texts(form_pdf(words, ())) == ["1. Which of these would you keep?", "The mill", "The weir"]
    assert texts(form_pdf((*words[:2], (30, 700, "7"), words[3]), ()))[-1].startswith("7")


def test_the_same_words_elsewhere_and_letters_side_by_side_stay() -> None:
    assert texts(form_pdf(((72, 700, "Yes"), (172, 700, "Yes"), (72, 680, "Yes")), ()))[1] == "Yes"
    assert "".join(texts(form_pdf(((72, 700, "l"), (73.8, 700, "l")), ()))).replace(" ", "") == "ll"


def test_an_oval_is_for_one_of_several() -> None:
    assert kinds(f"q 1 0 0 1 72 700 cm {OVAL} {INNER} f* Q") == ["radio"]


def test_four_thin_sides_are_a_box_to_tick_and_lines_of_a_table_are_none() -> None:
    assert kinds("64 405 9 .5 re f 64 396.5 9 .5 re f 64 396.5 .5 9 re f 72.5 396.5 .5 9 re f") == ["tick"]
    assert kinds("64 405 9 .5 re f 64 396.5 9 .5 re f 64 388 9 .5 re f 64 379.5 9 .5 re f") == []
    assert kinds("64 405 90 .5 re f 64 396.5 90 .5 re f 64 396.5 .5 9 re f 153.5 396.5 .5 9 re f") == []


def test_a_long_line_whose_gaps_are_all_alike_is_prose() -> None:
    line = "the   garden   is   open   to   all   who   live   nearby   and   like   bees"
    assert narrowed(line, "It is free.") == [" ".join(line.split()), "It is free."]


def test_columns_stay_apart_in_a_file_of_ordinary_spaces() -> None:
    heads = "            Poor    Fair    Good    Very good"
    assert narrowed("How good is the soup?", heads, "Mon   Tue   Wed   Thu   Fri   Sat   Sun   Any") == [
        "How good is the soup?",
        heads,
        "Mon   Tue   Wed   Thu   Fri   Sat   Sun   Any",
    ]


def test_in_a_file_without_single_spaces_short_lines_are_narrowed_and_columns_kept() -> None:
    prose = ["we   ask   for   your   thoughts   on   every   bench   and   path"] * 8
    assert narrowed(*prose, "1.2    Last   visit", "Yes          No          Not   sure")[-2:] == [
        "1.2 Last visit",
        "Yes          No          Not sure",
    ]
