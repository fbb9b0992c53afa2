"""Numbers in further places: 2A below 2, items that finish a question, tables of numbers, "Question 2 of 6"."""

from __future__ import annotations

from tests.intake.reading_text import numbers_and_texts, question, questions, read
from wellput.model.question_list import FoundRoute


def test_2a_and_2b_belong_to_2_and_are_asked_after_its_answers() -> None:
    _, first, yes, no = questions(
        """
        1   What do you do?

        2   Do you arrange breaks?  Yes / No

            2A  If you answered Yes to question 2, what kinds do you arrange?

            2B  If you answered No to question 2, what prevents you?
        """
    )

    assert (first.number, yes.number, no.number) == ("2", "2A", "2B")
    assert (yes.parent, yes.route, no.route) == ("2", FoundRoute("2", ("Yes",)), FoundRoute("2", ("No",)))


def test_numbered_items_that_finish_a_question_are_its_parts() -> None:
    found = questions(
        "6. Should the rules say anything about\n   1. noise,\n   2. dust, and\n   3. smoke?\n\n7. What else?"
    )

    assert [(one.number, one.parent) for one in found] == [("1", "6"), ("2", "6"), ("3", "6"), ("7", None)]
    assert found[0].text == "Should the rules say anything about noise"


def test_how_many_questions_there_are_is_no_word_of_one() -> None:
    found = numbers_and_texts("Question 1 of 2\nWho uses the centre?\n\nQuestion 2 of 2\nWhat would help them?")

    assert found == [("Question 1", "Who uses the centre?"), ("Question 2", "What would help them?")]


def test_a_table_of_numbers_is_a_scale_and_ends_no_list() -> None:
    first, second, third = questions(
        """
        1. How likely are you to come again?

        | 1 | 2 | 3 | 4 | 5 |
        |---|---|---|---|---|
        |   |   |   |   |   |

        2. How was it?

        | 1 | 2 | 3 |
        |---|---|---|
        | Bad | Neither | Good |

        3. What else?
        """
    )

    assert (first.type, first.options) == ("scale", ("1", "2", "3", "4", "5"))
    assert second.options == ("Bad", "Neither", "Good")
    assert third.text == "What else?"


def test_a_numbered_line_that_only_leads_to_questions_is_none() -> None:
    found = read("1. Do you agree?\n\n2. About You - the following questions are optional.\n\n3. How old are you?")

    assert [one.number for one in found.questions] == ["1", "3"]


def test_a_starred_note_behind_a_question_is_none_of_its_words() -> None:
    found = question("* 8. What else should we know? * Please note that roads are not ours.")

    assert (found.text, found.guidance) == ("What else should we know?", "Please note that roads are not ours.")


def test_a_grid_with_no_more_than_an_instruction_above_it_is_not_lost() -> None:
    found = questions(
        """
        Tick ONE box on each line.

                                   Agree   Neither   Disagree
        a. The signs are clear       □        □         □
        b. The prices are fair       □        □         □

        c. What would you change?
        d. What did you like best?
        """
    )

    assert [one.options for one in found][:2] == [("Agree", "Neither", "Disagree")] * 2
    assert [one.number for one in found][2:] == ["c", "d"]


def test_the_ends_of_a_scale_above_a_grid_are_no_options() -> None:
    found = questions(
        """
        1. To what extent do you agree with the following statements?

           1 = strongly disagree, 5 = strongly agree
           The plan is clear                 1  2  3  4  5
           The plan is affordable            1  2  3  4  5

        2. What else?
        """
    )

    assert [one.options for one in found] == [("1", "2", "3", "4", "5")] * 2 + [()]
