"""Questions that speak of several things, headings that ask above a note, and what is plainly of the respondent."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import question, questions
from wellput.intake.document.about_whom import leaning_of


@pytest.mark.parametrize(
    "words",
    [
        "What type of talks do you go to?",
        "Where do you hear about sowing days?",
        "What kinds of help best support growers?",
        "In which valleys is your group active?",
    ],
)
def test_it_is_asked_whether_one_or_several_may_be_chosen_of_things_in_the_plural(words: str) -> None:
    found = question(f"1. {words}\n- Upper\n- Lower\n- Middle")

    assert found.type == "select_multiple"
    assert "one option may be chosen" in found.doubts[0].words


@pytest.mark.parametrize(
    "words",
    ["Which of the following best describes the shed?", "What kind of premises do you run?", "How often do you dig?"],
)
def test_nothing_is_asked_of_what_is_one_thing(words: str) -> None:
    found = question(f"1. {words}\n- Upper\n- Lower\n- Middle")

    assert found.type == "select_one"
    assert not found.doubts


def test_a_heading_that_asks_stays_the_question_above_a_note() -> None:
    found = questions(
        """
        # Survey
        ### Which tools do you use?
        *Consider only the last month.*
        - Hoe
        - Rake
        ### Which soil do you have?
        - Clay
        - Sand
        ### Which month is the busiest?
        - May
        - June
        """
    )

    assert found[0].text == "Which tools do you use? Consider only the last month."
    assert found[0].options == ("Hoe", "Rake")


def test_a_feature_of_the_organisation_is_no_description_of_who_answers() -> None:
    subject = question("1. How would you describe your organisation's progress with compost?\n- High\n- Low")
    respondent = question("1. Which of these best describes your organisation?\n- Charity\n- Business")

    assert leaning_of(subject) != "respondent"
    assert leaning_of(respondent) == "respondent"
