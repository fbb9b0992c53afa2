"""Scores: numbers to choose among, on a line or one below the other, and words for what their ends mean."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import question, questions

FIVE = ("1", "2", "3", "4", "5")


@pytest.mark.parametrize(
    "scores",
    [
        "1     2     3     4     5",
        "Very poor  1  2  3  4  5  Very good",
        "Very poor          Very good\n1 2 3 4 5",
        "1 2 3 4 5\nVery poor          Very good",
        "1\n2\n3\n4\n5",
        "1\n\n2\n\n3\n\n4\n\n5",
        "Very poor\n1\n2\n3\n4\n5\nVery good",
    ],
)
def test_numbers_are_the_options_and_words_for_their_ends_are_not(scores: str) -> None:
    found = questions(f"1. How do you rate the hall? Circle a number from 1 to 5.\n\n{scores}\n\n2. Why?")[0]

    assert (found.type, found.options) == ("scale", FIVE)


def test_numbers_may_have_words_of_their_own_and_a_way_out_below_them() -> None:
    found = question("1. How safe do you feel?\n\n0 - not at all\n1\n2\n3 - completely\nDon't know")

    assert found.options == ("0 - not at all", "1", "2", "3 - completely", "Don't know")


def test_what_the_ends_mean_in_brackets_is_no_list_of_options() -> None:
    found = question("1. How do you rate it?\n(1 = very poor, 5 = very good)\n1     2     3     4     5")

    assert found.options == FIVE


def test_places_in_an_order_are_no_options() -> None:
    found = question("1. Please rank the sports from most (1) to least (5).\n\n  1 2 3 4 5\nTable tennis")

    assert (found.type, found.options, found.options_absent) == ("rank", (), True)


@pytest.mark.parametrize(
    ("words", "options"),
    [
        ("Should buses run on Sundays?\nYes, No or No view", ("Yes", "No", "No view")),
        ("Should fares go up? Answer Yes or No.", ("Yes", "No")),
        ("Did it help? (Y / N)  If so, what came of it?", ("Y", "N")),
        ("Would you rather we rang? Yes/No  Please tell us why:", ("Yes", "No")),
        ("How often are they late?\n[Often] [Sometimes] [Never]", ("Often", "Sometimes", "Never")),
        ("Was anybody there?\n\u2013 Yes      \u2013 No      \u2013 I did not look", ("Yes", "No", "I did not look")),
        ("Do you rely on them?\nEntirely • Mostly • Not at all", ("Entirely", "Mostly", "Not at all")),
        ("Which would you rather have?\nHumps or Chicanes or Neither", ("Humps", "Chicanes", "Neither")),
        ("Where do you wait?\n1) Corn Exchange   2) Station   3) Castle", ("Corn Exchange", "Station", "Castle")),
        ("What worries you?\n(a) speed   (b) lorries   (c) noise", ("speed", "lorries", "noise")),
        ("How fair is it?\nA - VERY FAIR    B - QUITE FAIR    C - UNFAIR", ("VERY FAIR", "QUITE FAIR", "UNFAIR")),
        ("Do you sell tickets (a) by post, (b) online, or (c) both?", ("by post", "online", "both")),
        ("What share is it - under half, about half, or over half?", ("under half", "about half", "over half")),
    ],
)
def test_options_on_one_line_are_taken_apart(words: str, options: tuple[str, ...]) -> None:
    assert question(f"1. {words}").options == options


def test_what_a_question_is_about_in_two_letters_is_no_list_of_options() -> None:
    assert question("1. At what hour should tables go on (a) Sunday and (b) Friday and Saturday?").options == ()


@pytest.mark.parametrize(
    ("words", "options"),
    [
        ("[a] They cost too much\n[b] There are none", ("They cost too much", "There are none")),
        ("a  DO NOTHING (as now)\nb  LOTTERY (a draw)", ("DO NOTHING (as now)", "LOTTERY (a draw)")),
        ("a - Apples\nb - Pears\nc - Plums", ("Apples", "Pears", "Plums")),
        ("A. White\nB. Black, African or Caribbean\nC. Other", ("White", "Black, African or Caribbean", "Other")),
        ("Option 1: Keep it\nOption 2: Drop it", ("Option 1: Keep it", "Option 2: Drop it")),
    ],
)
def test_options_come_without_their_letters(words: str, options: tuple[str, ...]) -> None:
    assert question(f"1. Which one do you choose?\n{words}").options == options


@pytest.mark.parametrize(
    ("words", "most"),
    [
        ("Please give your first and second choice of day.", 2),
        ("Rank the dates. First choice = 1, second choice = 2; leave the others blank.", 2),
        ("Put a 1 beside the most urgent, a 2 beside the next, and leave the rest empty.", 2),
        ("Which are your first, second and third priorities?", 3),
        ("Drag and drop the items below so that the most important comes first.", None),
        ("How would you like to hear from us? Please put 1, 2 and 3.", None),
    ],
)
def test_choices_in_an_order_are_ranks(words: str, most: int | None) -> None:
    found = question(f"1. {words}\n- Monday\n- Tuesday\n- Friday")

    assert (found.type, found.most) == ("rank", most)
