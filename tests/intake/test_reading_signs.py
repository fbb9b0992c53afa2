"""Marks before and behind options, whatever sign they are: no option keeps one, and no option loses a word."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.intake.reading_text import question, questions
from wellput.intake.lines.mark_signs import is_shape

SIGNS = (
    "\u2b1a\u00a3\u00a4\u25cd\u25cc\u2550\u2502\u29e0\u274d\U0001f518\u27a4\u261b\u25c7\u25ca\uf06f\ue001\uf0b7\ufffd"
)


@pytest.mark.parametrize("sign", SIGNS)
def test_a_sign_before_every_option_is_none_of_its_words(sign: str) -> None:
    found = question(f"1. Whom do you come with?\n{sign} A partner\n{sign} A child\n{sign} 3 friends or more")

    assert found.options == ("A partner", "A child", "3 friends or more")


@pytest.mark.parametrize("sign", "\u2b1a\u25cd\u2502\ue001\u25ca")
def test_a_sign_may_stand_right_before_the_capital_or_behind_the_words(sign: str) -> None:
    assert question(f"1. Who are you?\n{sign}Member\n{sign}Visitor").options == ("Member", "Visitor")
    assert question(f"1. How did you hear?\nBy post {sign}\nBy letter {sign}").options == ("By post", "By letter")
    assert question(f"1. How did you hear?\nBy post ....... {sign}\nOnline ....... {sign}").options == (
        "By post",
        "Online",
    )


@pytest.mark.parametrize("sign", "\u2b1a\u00a3\u00a4\u25ca\u274d")
def test_signs_on_one_line_part_the_options(sign: str) -> None:
    assert question(f"1. How was it?\n   {sign} Very good    {sign} Good    {sign} Poor").options == (
        "Very good",
        "Good",
        "Poor",
    )
    assert question(f"1. Do you agree?   {sign} Yes   {sign} No").options == ("Yes", "No")


@given(st.characters(min_codepoint=0x80, exclude_categories=("Cs", "Cc", "Cf", "Z", "L", "M", "N")).filter(is_shape))
@settings(max_examples=60, deadline=None)
def test_no_option_keeps_any_shape_that_all_of_them_have(sign: str) -> None:
    found = question(f"1. Which do you use?\n{sign} The bus\n{sign} The train\n{sign} Neither")

    assert found.options == ("The bus", "The train", "Neither")


@pytest.mark.parametrize("letter", ["q", "o", "n", "l", "r", "c", "\u00a8", "\u00ff"])
def test_a_letter_that_a_font_of_signs_showed_as_a_box_comes_off(letter: str) -> None:
    found = question(f"1. Where do you live?\n{letter} In the town\n{letter} in a village\n{letter} Elsewhere")

    assert found.options == ("In the town", "in a village", "Elsewhere")


def test_sums_of_money_keep_their_sign() -> None:
    assert question("1. Which is fair?\n\u00a35\n\u00a310\n\u00a320").options == ("\u00a35", "\u00a310", "\u00a320")
    assert question("1. Which is fair?\n\u00a35 or less\n\u00a36 to \u00a310").options == (
        "\u00a35 or less",
        "\u00a36 to \u00a310",
    )


def test_words_of_one_letter_stay() -> None:
    assert question("1. Who came with you?\nA partner\nA child\nA friend").options == (
        "A partner",
        "A child",
        "A friend",
    )


def test_faces_before_the_steps_of_a_scale_come_off() -> None:
    found = question("1. How do you feel?\n\U0001f600 Happy\n\U0001f610 Neither\n\U0001f641 Unhappy")

    assert found.options == ("Happy", "Neither", "Unhappy")


def test_what_numbers_stand_for_is_no_mark() -> None:
    asked = "1. Please rate it from 1 to 5, where 1 = Very poor and 5 = Very good."

    assert question(asked).text == asked.removeprefix("1. ")


def test_questions_behind_a_sign_are_questions() -> None:
    found = questions("We ask:\n\n\u27a4 What should change?\n\n\u27a4 Who should pay for it?")

    assert [one.text for one in found] == ["What should change?", "Who should pay for it?"]


def test_a_sign_before_the_numbers_of_questions_hides_none_of_them() -> None:
    found = questions("\u2192 1. How often do you come?\n\n\u2192 2. What puts you off?")

    assert [one.number for one in found] == ["1", "2"]


def test_a_sum_to_be_filled_in_is_a_space_for_an_answer() -> None:
    assert question("1. How much would you pay?\n\u00a3 ______ a week").type == "decimal"
