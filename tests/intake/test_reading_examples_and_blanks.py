"""Short lines that stand for boxes, bullets of any kind, examples that are no options, and words that only go along."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import numbers_and_texts, question, questions
from wellput.model.question_list import FoundLimit


@pytest.mark.parametrize(
    "answers",
    ["   _ Yes   _ No   _ I have none", " _ Yes _ No _ I have none", "\n   __ Yes   __ No   __ I have none"],
)
def test_short_lines_before_answers_in_a_row_are_boxes(answers: str) -> None:
    one = question(f"1. Would you lend a scanner to a neighbour?{answers}")
    assert (one.text, one.options) == ("Would you lend a scanner to a neighbour?", ("Yes", "No", "I have none"))


def test_a_request_behind_a_bullet_below_answers_in_a_row_is_a_question() -> None:
    first, second, third = questions(
        """
          + How would you rate the way in which the workers kept a path open for
            wheelchairs and prams? Very good / Good / Poor / Very poor
          + Please tell us of any damage to trees, walls or drives that stood
            beside the road.
          + What else?
        """
    )
    assert first.text.endswith("open for wheelchairs and prams?")
    assert first.options == ("Very good", "Good", "Poor", "Very poor")
    assert second.text == "Please tell us of any damage to trees, walls or drives that stood beside the road."
    assert third.text == "What else?"


@pytest.mark.parametrize(
    "asked",
    [
        "What works best in telling visitors: signs, wardens, messages online, or something else?",
        "How could we reach more people: letters, meetings, posters, or anything else?",
    ],
)
def test_an_open_question_that_names_examples_wants_words(asked: str) -> None:
    one = question(f"1. {asked}")
    assert (one.text, one.type, one.options) == (asked, "text", ())


def test_a_question_that_asks_to_choose_among_things_keeps_its_options() -> None:
    one = question("1. Would you like to hear of it by post, online or both: by post, online, or both?")
    assert one.options == ("by post", "online", "both")


@pytest.mark.parametrize("sign", ["-", "~", "*"])
def test_bullets_below_a_question_that_ends_in_a_small_word_are_options(sign: str) -> None:
    first, _ = questions(
        f"""
        1) Which of these do you pay for?
           {sign} Training
           {sign} Travel
           (tick as many as you like)
        2) What makes it hard to keep people?
        """
    )
    assert (first.type, first.options, first.options_absent) == ("select_multiple", ("Training", "Travel"), False)


def test_an_option_that_speaks_of_going_somewhere_is_no_jump() -> None:
    first, second = questions(
        """
        1. Who checks the passport?
           * A vet
           * I do not go to shows
           * Nobody (go to question 3)
        3. What else?
        """
    )
    assert first.options == ("A vet", "I do not go to shows", "Nobody")
    assert second.number == "3"


def test_a_topic_with_a_number_is_no_words_of_its_parts() -> None:
    assert numbers_and_texts(
        """
        1. What do you do?
        2. Interviews
           (i)  Where should interviews be held?
           (ii) Describe any interview that went well.
        """
    ) == [
        ("1", "What do you do?"),
        ("2(i)", "Where should interviews be held?"),
        ("2(ii)", "Describe any interview that went well."),
    ]


def test_words_before_the_line_to_write_on_are_no_words_of_a_question() -> None:
    one = question("1. What records do you keep?\n   Please type your answer here: ..............")
    assert one.text == "What records do you keep?"


def test_a_list_said_to_stand_beside_is_announced() -> None:
    one = question("1. Please rank the aims listed on the right from the most to the least important.")
    assert (one.type, one.options_absent) == ("rank", True)


def test_how_many_to_tick_at_least_says_several() -> None:
    one = question("1. Tick at least two ways of hearing.\n   [ ] E-mail\n   [ ] Letter\n   [ ] A meeting")
    assert one.type == "select_multiple"


def test_a_best_and_a_second_best_are_two_places() -> None:
    one = question("1. Which day is best, and which is second best?\n   __ Monday\n   __ Tuesday\n   __ Friday")
    assert (one.type, one.most) == ("rank", 2)


def test_a_limit_at_the_head_of_a_request_is_one() -> None:
    assert question("1. In no more than 40 words, say what it is for.").limit == FoundLimit(
        40, "words", is_advised=False
    )


def test_years_between_and_never_are_a_scale() -> None:
    one = question("1. How often?\n   ( ) Every year\n   ( ) Every five years\n   ( ) Never")
    assert one.type == "scale"
