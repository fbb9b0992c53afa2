"""Jumps behind boxes, conditions without a number, lines to fill in, rows to ring, and what a page prints beside."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import numbers_and_texts, question, questions

_TWO = "1. Do you keep bees?\n( ) Yes\n( ) No\n( ) Not now\n\n"


@pytest.mark.parametrize(
    "jump", ["(Go to question 3)", "[Go to question 3]", "-> go to question 3", "(please skip to Q3)"]
)
def test_a_box_before_a_jump_is_that_of_its_option(jump: str) -> None:
    first, second, _ = questions(f"1. How often?\nDaily [ ]\nWeekly [ ]\nNever [ ] {jump}\n\n2. Why?\n\n3. What else?")

    assert first.options == ("Daily", "Weekly", "Never")
    assert second.route
    assert second.route.answers == ("Daily", "Weekly")


def test_two_answers_that_lead_to_the_same_question_both_pass_over_those_between() -> None:
    found = questions(
        "1. Have you a kiln?\n( ) Yes\n( ) No [Go to question 3]\n( ) I forget [Go to question 3]\n\n"
        "2. Which?\n\n3. What else?"
    )

    assert found[1].route
    assert found[1].route.answers == ("Yes",)
    assert found[2].route is None


@pytest.mark.parametrize(
    ("words", "answers"),
    [
        ('If you ticked "Yes" or "Not now" please answer questions 2 and 3.', ("Yes", "Not now")),
        ("Only answer questions 2 to 3 if you said Yes.", ("Yes",)),
        ("If no, skip questions 2 and 3.", ("Yes", "Not now")),
    ],
)
def test_a_condition_without_a_number_is_of_the_question_above(words: str, answers: tuple[str, ...]) -> None:
    found = questions(f"{_TWO}{words}\n\n2. How many hives?\n\n3. Since when?\n\n4. What else?")

    assert [one.route.answers if one.route else None for one in found] == [None, answers, answers, None]


@pytest.mark.parametrize("words", ["Leave this out if you answered no.", "Skip this question if you said no."])
def test_a_question_may_say_who_need_not_answer_it(words: str) -> None:
    found = questions(f"{_TWO}2. Where are they? {words}\n\n3. What else?")

    assert found[1].route
    assert found[1].route.answers == ("Yes", "Not now")


def test_lines_with_a_name_and_a_blank_are_to_be_filled_in_and_no_options() -> None:
    found = questions(
        "1. Where should the kiln be?\nFirst wish: ________\nSecond wish: ________\n\n2. What else matters to you?\n\n"
        "Name and village (only for a reply): ........"
    )

    assert [(one.options, one.type) for one in found] == [((), "text"), ((), "text")]
    assert found[1].text == "What else matters to you?"


def test_what_the_office_fills_in_is_no_answer() -> None:
    assert question("1. How many hives have you? |__|\n\nFor office use:  Rec'd \u2610   Entered \u2610").options == ()


def test_rows_of_numbers_to_ring_below_heads_are_a_grid() -> None:
    found = questions(
        "1. How would you rate each of these?\n"
        "                Good   Fair   Poor\n   Kilns          1      2      3\n   Wheels         1      2      3\n\n"
        "2. What else?"
    )

    assert [one.options for one in found] == [("Good", "Fair", "Poor"), ("Good", "Fair", "Poor"), ()]


def test_a_page_and_a_footnote_within_a_sentence_are_none_of_its_words() -> None:
    found = questions(
        "Licensing kilns\nQuestion 1\nWe propose that a register shows every kind of kiln2 for\n7\n"
        "Licensing kilns: consultation paper\nwhich a potter is trained. What are your views?\n"
        "2 \u2018Kiln\u2019 has the meaning given in chapter 1.\nQuestion 2\nWhat else should it show?"
    )

    assert found[0].text == (
        "We propose that a register shows every kind of kiln for which a potter is trained. What are your views?"
    )
    assert len(found) == 2


def test_letters_below_a_question_with_its_mark_are_to_choose_from() -> None:
    found = question("1. What would you do if the fee rose?\ni. Pay it\nii. Share a kiln\niii. Give up")

    assert found.options == ("Pay it", "Share a kiln", "Give up")


def test_a_sentence_that_runs_through_bullets_is_one_question_unless_it_ends_with_or() -> None:
    one = question("\u2022 How are kilns paid for, including by:\n  o   parishes,\n  o   lotteries, and\n  o   hirers?")
    other = question("1. Should fees be:\n\u2022 higher;\n\u2022 lower; or\n\u2022 the same?")

    assert (one.text, one.options) == ("How are kilns paid for, including by: parishes, lotteries, and hirers?", ())
    assert len(other.options) == 3


def test_roman_questions_of_a_letter_are_numbered_though_its_writer_signs_with_an_initial() -> None:
    found = numbers_and_texts(
        "(i) Is a week enough?\n\n(ii) Should there be a fee?\n\n(iii) Who should pay?\n\nYours faithfully\n\nA. Sample"
    )

    assert [number for number, _ in found] == ["i", "ii", "iii"]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("What sum, in pounds, would you call small?", "decimal"),
        ("If there were a fine, what should it be, in pounds?", "decimal"),
        ("What would you sell, and how much would it cost, in pounds?", "text"),
        ("What do you make, and how many?", "text"),
        ("Please drag the following into your order of preference.", "rank"),
    ],
)
def test_what_kind_of_answer_is_wanted(words: str, kind: str) -> None:
    assert question(f"1. {words}").type == kind
