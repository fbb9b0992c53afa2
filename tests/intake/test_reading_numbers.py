"""Numbers of questions in the styles of real lists, and what is odd in them."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import numbers_and_texts, questions


@pytest.mark.parametrize(
    ("first", "second", "numbers"),
    [
        ("Q1.", "Q2.", ["Q1", "Q2"]),
        ("Q.1", "Q.2", ["Q.1", "Q.2"]),
        ("Question 1:", "Question 2:", ["Question 1", "Question 2"]),
        ("Consultation question 1", "Consultation question 2", ["question 1", "question 2"]),
        ("1.", "2.", ["1", "2"]),
        ("1)", "2)", ["1", "2"]),
        ("(1)", "(2)", ["1", "2"]),
        ("1", "2", ["1", "2"]),
        ("3.1", "3.2", ["3.1", "3.2"]),
        ("a)", "b)", ["a", "b"]),
        ("I.", "II.", ["I", "II"]),
    ],
)
def test_a_number_is_taken_off_in_every_style(first: str, second: str, numbers: list[str]) -> None:
    found = numbers_and_texts(f"{first} What do you think?\n{second} Who should pay?")

    assert found == [(numbers[0], "What do you think?"), (numbers[1], "Who should pay?")]


def test_a_number_on_a_line_of_its_own_belongs_to_the_words_below() -> None:
    assert numbers_and_texts("Question 1\n\nWho should pay?\n\nQuestion 2\n\nWhy?") == [
        ("Question 1", "Who should pay?"),
        ("Question 2", "Why?"),
    ]


def test_sub_questions_know_the_number_that_they_belong_to() -> None:
    found = questions("1. What is the plan?\n   (a) Who made it?\n   (b) When was it made?\n2. Is it good?")

    assert [(one.number, one.parent) for one in found] == [("1", None), ("1a", "1"), ("1b", "1"), ("2", None)]


def test_words_that_only_lead_to_sub_questions_stand_before_each() -> None:
    found = questions("4. About the rent:\n   a) what is fair?\n   b) who should pay less?\n5. Anything else?")

    assert [one.text for one in found] == [
        "About the rent: what is fair?",
        "About the rent: who should pay less?",
        "Anything else?",
    ]


def test_numbers_may_begin_again_in_each_part_without_a_doubt() -> None:
    found = questions("Part A: Parks\n\n1. Which park?\n2. Why?\n\nPart B: Play\n\n1. Which swing?\n2. When?")

    assert [one.number for one in found] == ["1", "2", "1", "2"]
    assert [one.theme for one in found] == ["Part A: Parks"] * 2 + ["Part B: Play"] * 2
    assert not any(one.doubts for one in found)


def test_a_missing_number_and_a_repeated_one_are_kept_and_doubted() -> None:
    found = questions("1. Who?\n2. What?\n4. Where?\n4. When?")

    assert [one.number for one in found] == ["1", "2", "4", "4"]
    assert [[doubt.about for doubt in one.doubts] for one in found] == [[], [], ["number"], ["number"]]
    assert "3" in found[2].doubts[0].words


def test_a_question_that_was_deleted_is_none() -> None:
    assert [one.number for one in questions("1. Who?\n2. [This question has been deleted.]\n3. Where?")] == ["1", "3"]


def test_numbered_paragraphs_that_ask_nothing_are_no_questions() -> None:
    text = (
        "1. The council runs nine centres.\n2. They cost much. Is that right? Some say so.\n\nQuestion 1 Which is best?"
    )

    assert numbers_and_texts(text) == [("Question 1", "Which is best?")]


def test_options_with_numbers_of_their_own_do_not_break_the_count() -> None:
    text = "1. Which is first?\n1. Signs\n2. Humps\n2. Which is last?\n1. Lamps\n2. Trees\n3. What else?"

    assert [(one.number, one.options) for one in questions(text)] == [
        ("1", ("Signs", "Humps")),
        ("2", ("Lamps", "Trees")),
        ("3", ()),
    ]


def test_a_list_without_numbers_is_read_by_its_bullets() -> None:
    text = "We review our advice.\n\n- Who should be asked?\n- How long should it take?\n\nSend views to a@example.org."

    assert numbers_and_texts(text) == [(None, "Who should be asked?"), (None, "How long should it take?")]


def test_a_question_without_a_number_among_others_is_taken_and_doubted() -> None:
    found = questions("1. Who?\n2. Where?\n\nIs there anything else that we should know?")

    assert [doubt.about for doubt in found[-1].doubts] == ["question"]


def test_a_question_that_an_annex_repeats_is_asked_once() -> None:
    text = "Question 1: Who should keep the list of fetes?\n\nAnnex A\n\nQuestion 1: Who should keep the list of fetes?"

    assert len(questions(text)) == 1


def test_a_line_that_has_exactly_the_number_that_is_missing_is_that_question() -> None:
    assert numbers_and_texts(
        """
        1) What is your favourite walk?
        2) Is the path dry?
          3) State of the stile
        4) Would you come again?
        """
    )[2] == ("3", "State of the stile")


def test_a_letter_a_that_stands_in_the_words_of_a_question_is_not_missing_before_its_b() -> None:
    found = questions(
        """
        1. a) Does your shed lend saws?
        o Yes
        o No
        1b. If yes, who may borrow them?

        2. Does your shed lend axes?
        """
    )
    assert not any("1a is missing" in doubt.words for one in found for doubt in one.doubts)
