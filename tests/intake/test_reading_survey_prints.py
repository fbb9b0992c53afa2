"""Surveys that a site or a browser printed: its required signs, drawn boxes, closed lists, wide grids, page edges."""

from __future__ import annotations

from dataclasses import replace
from textwrap import dedent

from tests.intake.reading_text import lines_of, question, questions
from wellput.intake.reading import read_question_list
from wellput.model.question_list import FoundQuestion


def ticked(text: str) -> tuple[FoundQuestion, ...]:
    """Return the questions of a page, each line that begins with "[]" as a box that is drawn on it."""
    lines = [
        replace(line, text=line.text.replace("[]", "  ", 1), control="tick") if "[]" in line.text else line
        for line in lines_of(dedent(text))
    ]
    return read_question_list(lines).questions


def test_a_heavy_star_before_a_question_says_that_it_must_be_answered() -> None:
    first, second = questions(
        """
        \u2731 How often do you borrow a tool from the shed?

        Which tools would you like to see added?
        """
    )
    assert (first.text, first.required) == ("How often do you borrow a tool from the shed?", True)
    assert (second.text, second.required) == ("Which tools would you like to see added?", False)


def test_stars_before_lines_that_ask_nothing_are_bullets() -> None:
    only = question(
        """
        Which of these do you grow?
        \u2731 Beans
        \u2731 Leeks
        """
    )
    assert (only.options, only.required) == (("Beans", "Leeks"), False)


def test_a_closed_list_is_no_question_and_its_answers_are_asked_for() -> None:
    first, second = questions(
        """
        Toolshed survey
        * Required

        How do you usually get to the shed? *
          Choose


        What would make the shed better?

        Your answer
        """
    )
    assert (first.type, first.options_absent, first.required) == ("select_one", True, True)
    assert second.text == "What would make the shed better?"


def test_a_question_goes_on_where_its_mark_stands() -> None:
    only = question(
        """
        This survey of the Nettlebed toolshed is meant to help its keepers to decide how long it should be open.

        How long does it take you to walk from home to the shed
        (in minutes)? *

        Your answer
        """
    )
    assert only.text == "How long does it take you to walk from home to the shed (in minutes)?"


def test_a_notice_on_whom_to_ask_holds_no_questions_of_the_survey() -> None:
    first, second = ticked(
        """
        For questions or concerns with this survey, please
        contact shed@nettlebed.example

        Which statement describes the shed best?

          [] It is tidy.

          [] It is a mess.

        What should the keepers do first?
        """
    )
    assert first.options == ("It is tidy.", "It is a mess.")
    assert second.text == "What should the keepers do first?"


def test_what_explains_a_drawn_box_goes_with_its_words() -> None:
    (only,) = ticked(
        """
        Which tools do you borrow?
        Multiple responses possible

          [] Hand tools
             E.g., spades and rakes
          [] Power tools
             Saws and drills, which need a course
          [] Other
        """
    )
    assert only.type == "select_multiple"
    assert only.options == (
        "Hand tools E.g., spades and rakes",
        "Power tools Saws and drills, which need a course",
        "Other",
    )


def test_a_hint_between_a_question_and_its_drawn_boxes_is_no_question() -> None:
    (only,) = ticked(
        """
        Do you lend tools to anybody outside the village?
        This includes tools that are lent for a day

          [] Yes, often

          [] Yes, seldom

          [] No
        """
    )
    assert only.text.startswith("Do you lend tools to anybody outside the village?")
    assert len(only.options) == 3


def test_what_asks_about_personal_data_with_boxes_below_is_asked() -> None:
    (only,) = ticked(
        """
        With which types of personal data do you work in the shed's office?

          [] Names

          [] Addresses

          [] None
        """
    )
    assert only.options == ("Names", "Addresses", "None")


def test_options_go_on_over_what_a_browser_prints_at_the_edge_of_a_page() -> None:
    (only,) = ticked(
        """
        Which tools do you borrow?

          [] Spades

          [] Rakes

        https://survey.example/print/preview?survey=SV_0TlcVl&library=UR_55N9A6\u2026   2/14
        3/21/24, 4:51 PM                      Toolshed survey

          [] Ladders
        """
    )
    assert only.options == ("Spades", "Rakes", "Ladders")


def test_a_line_about_the_next_page_is_no_question() -> None:
    (only,) = questions(
        """
        Please select "Yes" and click "Next" to finish the survey.

        How often do you borrow a tool?
        """
    )
    assert only.text == "How often do you borrow a tool?"


def test_a_grid_with_marks_amid_its_statements_and_a_head_of_four_lines_is_read_row_by_row() -> None:
    found = questions(
        """
        Which of the following statements apply to your shed?

                                                                    We have asked for
                                          We have this in            this within two             We have neither had
                                         our shed and use it       years, but did not            nor asked for this
                                             each week.                get it.               in two years.
          A bench to mend
          tools on (with a vice,
          a lamp, and                           \u25cb                     \u25cb                      \u25cb
          drawers)
          Shelves
          (made of wood or                      \u25cb                     \u25cb                      \u25cb
          of metal)
          A lock                                \u25cb                     \u25cb                      \u25cb
        """
    )
    assert [one.text.rpartition("? ")[2] for one in found] == [
        "A bench to mend tools on (with a vice, a lamp, and drawers)",
        "Shelves (made of wood or of metal)",
        "A lock",
    ]
    assert found[0].options == (
        "We have this in our shed and use it each week.",
        "We have asked for this within two years, but did not get it.",
        "We have neither had nor asked for this in two years.",
    )


def test_places_to_write_that_are_numbered_are_no_options() -> None:
    only = question(
        """
        Q1: What were the three main benefits of the fair?

        1: [Text entry field 1]
        2: [Text entry field 2]
        3: [Text entry field 3]
        """
    )
    assert (only.type, only.options, only.doubts) == ("text", (), ())


def test_a_numbered_note_that_says_by_when_to_answer_is_no_question() -> None:
    found = questions(
        """
        1. Should the shed be open on Sundays?

        2. Should the shed lend ladders?

        3. Please submit your feedback by 1 April 2031. Thank you.
        """
    )
    assert [one.number for one in found] == ["1", "2"]
