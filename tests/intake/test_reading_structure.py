"""Lists built in further ways: open stems, starred numbers, stepped statements, lettered parts, two languages."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import numbers_and_texts, questions, read


def test_an_open_stem_gives_its_parts_as_questions_and_not_as_options() -> None:
    found = questions("1. How would a permit affect\n a. buskers\n b. shops\n\n2. Why?")

    assert [(one.number, one.options) for one in found] == [("1a", ()), ("1b", ()), ("2", ())]


def test_roman_parts_belong_to_the_letter_that_leads_to_them() -> None:
    found = questions(
        "Question 2\n(a) Is it so? Yes/No\n(b) What are the effects of:\n    (i) a short wait\n    (ii) a long wait"
    )

    assert [one.parent for one in found[1:]] == ["Question 2b", "Question 2b"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("### Question 1 \u2013 should it be so?", "Question 1"),
        ("* 1. Is it so?", "1"),
        ("4.2A Which streets are dark?\n4.3 Which are not?", "4.2A"),
    ],
)
def test_numbers_are_read_before_small_letters_behind_stars_and_with_capitals(text: str, number: str) -> None:
    assert questions(text)[0].number == number


def test_a_star_before_the_number_marks_the_question_as_required() -> None:
    assert [one.required for one in questions("* 1. Is it so?\n2. Why is it so?")] == [True, False]


def test_a_deleted_question_is_none_whatever_brackets_it_stands_in() -> None:
    assert numbers_and_texts("Q1: Is it so?\nQ2: [question deleted]\nQ3: Why?") == [("Q1", "Is it so?"), ("Q3", "Why?")]


def test_bare_numbers_go_on_from_those_of_a_table() -> None:
    found = questions("1. Is it so?\n2. Why is it so?\n3 What help would you want?\n4 Which way?")

    assert [one.number for one in found] == ["1", "2", "3", "4"]


def test_statements_with_the_same_steps_behind_them_are_a_grid() -> None:
    found = questions("1. Please rate these:\n   Parking   1  2  3\n   Toilets   1  2  3\n2. Why?")

    assert [(one.text, one.type, one.options) for one in found[:2]] == [
        ("Please rate these: Parking", "scale", ("1", "2", "3")),
        ("Please rate these: Toilets", "scale", ("1", "2", "3")),
    ]


def test_a_lettered_statement_of_two_lines_keeps_its_marks_below() -> None:
    found = questions("""
        Q2. Which changes would you support?

                                       Support    Oppose
        (a) A new definition              \u25a1          \u25a1
        (b) A right of appeal to a
            tribunal                      \u25a1          \u25a1
    """)

    assert [one.text.removeprefix("Which changes would you support? ") for one in found] == [
        "A new definition",
        "A right of appeal to a tribunal",
    ]


def test_a_list_that_says_each_line_in_both_languages_is_read_in_english() -> None:
    found = questions("""
        Cwestiwn 1 / Question 1
        A ydych yn cytuno \u00e2'r cynnig?
        Do you agree with the proposal?
        Ydw / Yes
        Nac ydw / No

        Cwestiwn 2 / Question 2
        Beth fyddai'r gost i'ch mudiad?
        What would be the cost to your organisation?
    """)

    assert [(one.number, one.text, one.options) for one in found] == [
        ("Question 1", "Do you agree with the proposal?", ("Yes", "No")),
        ("Question 2", "What would be the cost to your organisation?", ()),
    ]


def test_which_of_these_in_a_part_may_mean_the_words_above_and_promises_no_list() -> None:
    found = questions(
        "2. What are the main reasons?\n   (i) Which of these reasons could go?\n   (ii) Which could not?"
    )

    assert [(one.type, one.options_absent) for one in found] == [("text", False)] * 3


def test_letters_name_the_parts_whose_questions_bear_them() -> None:
    found = questions("A. About you\n\nA1 What is it?\n\nB. Staff\n\nB1 Who are they?")

    assert [one.theme for one in found] == ["A. About you", "B. Staff"]


def test_words_that_only_lead_to_proposals_and_headings_in_capitals_are_no_questions() -> None:
    found = read("WHAT DO YOU THINK?\n\nPlease comment on the following proposals.\n\nIs it so?\n\nWhere is it?")

    assert [one.text for one in found.questions] == ["Is it so?", "Where is it?"]
