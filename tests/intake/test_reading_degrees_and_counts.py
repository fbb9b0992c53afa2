"""Types told by words: comparisons, agreement in other words, numbers behind a condition; routes and reasons."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import question, questions
from wellput.model.question_list import FoundRoute


@pytest.mark.parametrize(
    "options",
    [
        ("Much cleaner", "A little cleaner", "About the same", "A little dirtier", "Much dirtier"),
        ("better", "the same", "worse"),
        ("Easier", "No different", "Harder"),
        ("More often", "Just the same", "Less often"),
        ("Agree entirely", "Agree for the most part", "Disagree for the most part", "Disagree entirely"),
        ("Fair", "Neither", "Unfair"),
    ],
)
def test_comparisons_and_agreement_in_other_words_are_scales(options: tuple[str, ...]) -> None:
    listed = "\n".join(f"   {option}" for option in options)

    assert question(f"1. Compared with two years ago, is the water:\n{listed}").type == "scale"


def test_things_whose_names_end_like_comparisons_are_no_scale() -> None:
    assert question("1. Which do you use?\n☐ Water\n☐ Computer\n☐ Other").type != "scale"


@pytest.mark.parametrize(
    "asked",
    [
        "If you were dissatisfied, within how many working days should someone visit?",
        "On roughly how many nights did that happen?",
        "[Operators only] For how many years have you traded?",
        "And up to how many people can come?",
    ],
)
def test_a_number_is_asked_for_behind_a_condition_too(asked: str) -> None:
    assert question(f"1. {asked}").type == "integer"


def test_an_effect_on_a_number_is_no_number() -> None:
    assert question("1. What has been the effect, since 2019, on the number of your pupils?").type == "text"


def test_an_option_keeps_nothing_that_only_tells_to_continue() -> None:
    found = question("1. Did you come?\n☐ Yes - please continue\n☐ No (end of survey)\n☐ I, for one, will continue")

    assert found.options == ("Yes", "No", "I, for one, will continue")


def test_two_answers_one_of_them_quoted_lead_to_a_question() -> None:
    asked = '3. Was it full?\n☐ Yes\n☐ No\n☐ No record\n\n4. [If yes or "no record" at question 3] What next?'

    assert questions(asked)[1].route == FoundRoute("3", ("Yes", "No record"))


def test_those_who_ticked_one_option_are_asked_more() -> None:
    asked = (
        "1. Where are you registered?\n☐ Here\n☐ Somewhere else\n\n"
        "2. Which practice is it? Only answer this if you ticked \u201cSomewhere else\u201d."
    )

    assert questions(asked)[1].route == FoundRoute("1", ("Somewhere else",))


@pytest.mark.parametrize("said", ["If you are for a meter,", "If you do not agree,"])
def test_one_side_of_a_question_is_asked_more(said: str) -> None:
    listed = "☐ For\n☐ Against" if "for" in said else "☐ Yes\n☐ No"
    route = questions(f"1. Are you for it, and do you agree?\n{listed}\n\n2. {said} what should be done next?")[1].route

    assert route == FoundRoute("1", ("For",) if "for" in said else ("No",))


def test_reasons_may_be_asked_of_one_answer_only() -> None:
    assert question("1. Should a school run a shop?  Yes / No / It depends\nIf it depends, on what?").asks_reasons


def test_more_than_one_letter_may_be_given() -> None:
    found = question("1. Where should it be? You may give more than one letter.\nA - In town\nB - At the station")

    assert found.type == "select_multiple"


def test_posts_counted_as_whole_ones_may_be_halves() -> None:
    assert [
        one.type for one in questions("1. How many staff do you have (FTE)?\n\n2. How many boats do you have?\n")
    ] == [
        "decimal",
        "integer",
    ]
