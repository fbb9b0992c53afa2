"""Scales that are told once, in a note or a sentence, and what they are for."""

from __future__ import annotations

from tests.intake.reading_text import numbers_and_texts, question, questions, read


def test_a_note_of_a_scale_of_numbers_makes_the_bullets_below_its_rows() -> None:
    found = questions(
        """
        1) Role (single choice)
        - rower
        - coach

        2) Things you would like (1-5 Likert)
        - warmer showers
        - a longer jetty

        3) Ease of parking (1-4 + why)

        4) Languages spoken
        """
    )

    assert [(one.number, one.text) for one in found] == [
        ("1", "Role"),
        (None, "Things you would like warmer showers"),
        (None, "Things you would like a longer jetty"),
        ("3", "Ease of parking (why)"),
        ("4", "Languages spoken"),
    ]
    assert found[1].options == ("1", "2", "3", "4", "5")
    assert found[3].options == ("1", "2", "3", "4")
    assert found[3].asks_reasons


def test_a_note_that_names_some_numbers_has_the_ones_between_them_too() -> None:
    found = questions(
        """
        1. Rate the value of these parts of the handbook: (3 = High, 1 = Low, 0 = Not read)
        - Maps
          (of the moor and its paths)
        - Tables
        2. What is missing?
        """
    )

    assert found[0].text.endswith("Maps (of the moor and its paths)")
    assert found[1].options == ("3 = High", "2", "1 = Low", "0 = Not read")


def test_a_range_that_is_no_scale_is_left_in_the_words() -> None:
    assert question("1. Would you walk to a nursery (ages 0-5)?").options == ()


def test_a_heading_that_asks_is_the_question_of_a_scale_told_below_it() -> None:
    found = questions(
        """
        # Survey

        ### Which saws do you use?
        *Use scale: Using, Planning to use within a year, Not using*
        - Bow saw
        - Pit saw
        """
    )

    assert [one.text for one in found] == ["Which saws do you use? Bow saw", "Which saws do you use? Pit saw"]
    assert found[0].options == ("Using", "Planning to use within a year", "Not using")
    assert not found[0].doubts


def test_steps_below_a_told_scale_are_no_items_of_it() -> None:
    found = question(
        """
        1. How did it go (1-3 rating)?
        - 1 Badly
        - 2 Fairly
        - 3 Well
        """
    )

    assert len(found.options) == 3


def test_a_scale_spelled_out_above_a_part_is_that_of_its_questions() -> None:
    found = questions(
        """
        HALL

        Please answer on the scale below, where 1 corresponds to "Never", 2 corresponds to "Rarely" and 3 corresponds
        to "Always".

        1. Is the hall warm?
        2. What would you change?

        The next should be answered where 1 means no, 2 means partly and 3 means yes.

        3. Is the kitchen clean?
        """
    )

    assert [one.options for one in found] == [("Never", "Rarely", "Always"), (), ("no", "partly", "yes")]


def test_two_parts_may_share_a_question() -> None:
    found = numbers_and_texts(
        """
        PART ONE: THE CLUB

        1. Does the club have a plan for new members?
        2. Is the mood in the place friendly to newcomers?
        3. Does the club keep its promises to members?

        PART TWO: THE LEAGUE

        1. Does the league have a plan for new clubs?
        2. Is the mood in the place friendly to newcomers?
        3. Does the league keep its promises to clubs?
        """
    )

    assert [number for number, _ in found] == ["1", "2", "3", "1", "2", "3"]


def test_remarks_quoted_between_numbered_questions_are_none_of_them() -> None:
    found = read(
        """
        1. What share of your beds is under glass?
        > a box for a number, 0 to 100

        2. How many pages long is your planting plan?
        > is this the same as last year?

        3. What would you add?
        """
    )

    assert [one.text for one in found.questions] == [
        "What share of your beds is under glass?",
        "How many pages long is your planting plan?",
        "What would you add?",
    ]


def test_quoted_questions_are_read() -> None:
    assert len(questions("> 1. How warm is it?\n> 2. How dry is it?\n> 3. How light is it?")) == 3
