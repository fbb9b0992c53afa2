"""What pages do to a list: heads and feet within a sentence, options on two lines, lists in small letters."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import question, questions, read, reason


@pytest.mark.parametrize(
    "between",
    [
        "Hearing aids \u2013 questions                4 | P a g e\n\nSpecimen Health Board       Annex 2",
        "4 | Page\n\nSpecimen Health Board       Annex 2",
        "P a g e | 4",
        "Specimen Health Board: a paper                         4",
    ],
)
def test_a_sentence_goes_on_behind_the_edge_of_a_page(between: str) -> None:
    found = questions(f"1. Is there any group for whom a shop would be\n\n{between}\n\nthe wrong place?\n\n2. Why?")

    assert found[0].text == "Is there any group for whom a shop would be the wrong place?"


def test_a_line_that_recurs_amid_sentences_is_of_the_page() -> None:
    found = read(
        """
        1. What would you most like to see changed before the

        Library review: questions

        council takes a decision?

        2. Who would you say has been left out of
        Library review: questions

        the plans for the library?
        """
    )

    assert [one.text for one in found.questions] == [
        "What would you most like to see changed before the council takes a decision?",
        "Who would you say has been left out of the plans for the library?",
    ]
    assert reason(found, "Library review") == "furniture"


def test_options_in_small_letters_are_no_rest_of_their_question() -> None:
    first, second, third = questions(
        """
        Question 1. How long have you lived here?
           less than a year
           one to five years
           more than five years

        Question 2. Is the limit of two days
           too short
           about right
           too long

        Question 3. What do you like? (circle as many as apply)
           size    garden    neighbours
        """
    )

    assert first.options == ("less than a year", "one to five years", "more than five years")
    assert (second.type, second.options) == ("scale", ("too short", "about right", "too long"))
    assert third.options == ("size", "garden", "neighbours")


def test_a_question_that_was_wrapped_is_no_list() -> None:
    found = question(
        "1. Should the council keep the rule that\n   dogs are on a lead in the park and\n   on the beach?"
    )

    assert found.text == "Should the council keep the rule that dogs are on a lead in the park and on the beach?"


def test_a_long_option_on_two_lines_is_one() -> None:
    found = question(
        """
        1. How much notice should be given?
             Four weeks
             Twelve weeks, with a notice put up at the stop and sent
             to the parish council
             Some other period (please state)
        """
    )

    assert found.options == (
        "Four weeks",
        "Twelve weeks, with a notice put up at the stop and sent to the parish council",
        "Some other period (please state)",
    )


def test_the_foot_of_a_page_below_a_list_is_no_option() -> None:
    found = questions(
        """
        1. Is the period
           too long
           about right
           too short
        Department for Examples                                                    41
        Consultation on a duty
        2. What else?
        """
    )

    assert found[0].options == ("too long", "about right", "too short")
