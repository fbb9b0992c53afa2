"""Notes on the reply, ends of scales, drafters' notes, points without a mark and answers said again."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import numbers_and_texts, question, questions
from wellput.intake.document.closing_notes import is_of_reply


@pytest.mark.parametrize(
    "words",
    [
        "Pop the form through the letter box of number 12.",
        "You do not have to answer every question.",
        "If you get muddled or need help, phone the ferry office.",
        "Please quote question numbers in your reply.",
        "Replies should reach us no later than Friday.",
        "Need help? Ask at the kiosk.",
    ],
)
def test_words_on_the_reply_as_a_whole_are_of_no_question(words: str) -> None:
    first, last = questions(f"1. Who mends the bell?\n\n2. What should change?\n\n{words}\n")

    assert (first.text, last.text) == ("Who mends the bell?", "What should change?")


@pytest.mark.parametrize(
    "words",
    [
        "Please explain your answer.",
        "Please give examples.",
        "If you have had trouble with moorings, please tell us where.",
        "Please state which of the areas you moor in.",
        "Please give the form of words you prefer.",
    ],
)
def test_words_that_ask_for_more_of_an_answer_are_the_question_s(words: str) -> None:
    assert not is_of_reply(words)


def test_a_form_s_placeholder_is_no_words_of_an_option() -> None:
    found = question(
        "1. Which oil?\n[ ] Linseed\n[ ] Walnut\n[ ] Other (please say)  Click or tap here to enter text.\n"
    )

    assert found.options == ("Linseed", "Walnut", "Other (please say)")


def test_lines_above_and_below_numbers_name_the_ends_of_a_scale() -> None:
    found = question("1. How bright is the lamp?\nFar too dim\n1\n2\n3\n4\n5\nFar too bright\n")

    assert (found.type, found.options) == ("scale", ("1", "2", "3", "4", "5"))


def test_a_page_s_own_number_before_its_title_is_no_question() -> None:
    text = "Ferries\n\n2. Your views\n\n* 1. Where do you board?\n\n* 2. What should the ferry carry?\n"

    assert numbers_and_texts(text) == [("1", "Where do you board?"), ("2", "What should the ferry carry?")]


def test_a_drafter_s_note_is_neither_question_nor_option() -> None:
    text = (
        "Q1. Which colour?\n( ) Red\n( ) [third colour - awaiting Jim]\n( ) Blue\n\nQ2. (question on paint to follow)\n"
    )

    assert question(text).options == ("Red", "Blue")


def test_roman_numbers_within_a_question_are_its_options() -> None:
    found = question("1. Should hire be for (i) an hour, (ii) a day, or (iii) either?\n")

    assert found.options == ("an hour", "a day", "either")


def test_a_point_beside_others_that_ask_is_asked_about() -> None:
    text = "We welcome views.\n\n- What state are hedges in?\n- Whether the rules on cutting are kept.\n- Who pays?\n"
    found = questions(text)

    assert [one.text for one in found][1] == "Whether the rules on cutting are kept."
    assert [bool(one.doubts) for one in found] == [False, True, False]


@pytest.mark.parametrize(
    ("words", "answer"),
    [("If you own one, how long is it?", "Yes"), ("If you don't own one, why not?", "No")],
)
def test_words_that_say_a_question_again_name_its_answer(words: str, answer: str) -> None:
    route = questions(f"1. Do you own a canoe?\n[ ] Yes\n[ ] No\n\n2. {words}\n")[1].route

    assert route is not None
    assert (route.question, route.answers) == ("1", (answer,))


def test_if_you_would_is_no_route_where_maybe_is_an_answer() -> None:
    found = questions(
        "1. Would you come to a rowing day?\n[ ] Yes\n[ ] No\n[ ] Maybe\n\n2. If you would, at what hour?\n"
    )

    assert found[1].route is None


def test_a_bracket_names_the_answers_after_which_a_question_is_asked() -> None:
    above = "1. Do you own or rent a boat?\n[ ] Own\n[ ] Rent\n[ ] Neither\n\n"
    text = f"{above}2. Where is it? (Answer if you own or rent)\n"
    route = questions(text)[1].route

    assert route is not None
    assert route.answers == ("Own", "Rent")
