"""What a list says beside its questions: reasons, limits, required marks, routes, and spaces to answer in."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import question, questions
from wellput.model.question_list import FoundLimit, FoundRoute


@pytest.mark.parametrize(
    "words",
    [
        "Please give reasons for your answer.",
        "Please explain why.",
        "Why, or why not?",
        "Tell us why.",
        "If no, what would you prefer?",
        "What makes you say that?",
        "Please provide details to support your answer.",
    ],
)
def test_reasons_that_are_asked_for_beside_a_choice_are_seen(words: str) -> None:
    assert question(f"1. Is it so? {words}\n☐ Yes\n☐ No").asks_reasons
    assert question(f"1. Is it so?\n☐ Yes\n☐ No\n{words}").asks_reasons


@pytest.mark.parametrize(
    ("words", "limit"),
    [
        ("(Maximum 500 words)", FoundLimit(500, "words", is_advised=False)),
        ("(100 words max).", FoundLimit(100, "words", is_advised=False)),
        (
            "Your answer must not exceed 1,000 characters including spaces.",
            FoundLimit(1000, "characters", is_advised=False),
        ),
        ("[4000 character limit]", FoundLimit(4000, "characters", is_advised=False)),
        ("Word limit: 250", FoundLimit(250, "words", is_advised=False)),
        ("Please answer in one hundred words or fewer.", FoundLimit(100, "words", is_advised=False)),
        ("We suggest no more than 250 words.", FoundLimit(250, "words", is_advised=True)),
        ("As a guide, about 300 words is usually enough.", FoundLimit(300, "words", is_advised=True)),
        ("\n[Type here, 200 words at most]", FoundLimit(200, "words", is_advised=False)),
    ],
)
def test_limits_are_read_in_many_words_and_as_fixed_or_advised(words: str, limit: FoundLimit) -> None:
    assert question(f"1. What do you think? {words}").limit == limit


@pytest.mark.parametrize(
    "words", ["In 2019 the average return was 4,000 words. Is this too long?", "Which hundred words matter most?"]
)
def test_a_number_of_words_that_is_no_limit_is_none(words: str) -> None:
    assert question(f"1. {words}").limit is None


@pytest.mark.parametrize("mark", [" *", " (required)", " [Mandatory]"])
def test_required_marks_are_read_and_taken_off(mark: str) -> None:
    found = question(f"1. Who are you?{mark}")

    assert (found.text, found.required) == ("Who are you?", True)


def test_optional_is_no_part_of_the_question() -> None:
    assert question("1. Who are you? (optional)").text == "Who are you?"


ASKED = "1. Do you use it?\n☐ Yes\n☐ No\n☐ Not sure\n"


@pytest.mark.parametrize(
    ("words", "answers"),
    [
        ("If you answered yes to question 1, how often?", ("Yes",)),
        ("[If you answered 'Yes' or 'Not sure' to Q1] How often?", ("Yes", "Not sure")),
        ("If your answer to question 1 was no, why?", ("No",)),
        ("How often? (Only for those who ticked Yes at question 1)", ("Yes",)),
    ],
)
def test_routes_name_the_question_and_its_options_as_they_stand(words: str, answers: tuple[str, ...]) -> None:
    assert questions(f"{ASKED}2. {words}")[1].route == FoundRoute("1", answers)


@pytest.mark.parametrize("words", ["If you answered no, go to question 4.", "If no, skip the next two questions."])
def test_a_jump_is_the_route_of_each_question_passed_over(words: str) -> None:
    found = questions(f"1. Do you use it?\n☐ Yes\n☐ No\n{words}\n2. How?\n3. When?\n4. Who?")

    assert [one.route for one in found] == [None, FoundRoute("1", ("Yes",)), FoundRoute("1", ("Yes",)), None]


def test_a_jump_beside_an_option_is_no_part_of_it() -> None:
    found = questions("1. Do you use it?\n☐ Yes\n☐ No (go to question 3)\n2. How?\n3. When?")

    assert found[0].options == ("Yes", "No")
    assert found[1].route == FoundRoute("1", ("Yes",))


def test_a_route_that_names_no_known_answer_is_doubted_and_not_set() -> None:
    found = questions(f"{ASKED}2. If you answered perhaps to question 1, how often?")[1]

    assert (found.route, [doubt.about for doubt in found.doubts]) == (None, ["route"])


@pytest.mark.parametrize(
    "space",
    ["....................", "[insert your answer here]", "Answer: ______", "[Click or tap here to enter text.]"],
)
def test_spaces_for_an_answer_are_no_words_of_a_question(space: str) -> None:
    assert question(f"1. Who are you?\n{space}").text == "Who are you?"


@pytest.mark.parametrize(
    ("words", "type_"),
    [
        ("How many members have you?", "integer"),
        ("How many, and where?", "text"),
        ("When did you begin? (DD/MM/YYYY)", "date"),
        ("When did you begin? __/__/____", "date"),
        ("What did it cost? £........", "decimal"),
        ("What would it cost?", "text"),
    ],
)
def test_short_answers_have_the_type_that_their_space_shows(words: str, type_: str) -> None:
    assert question(f"1. {words}").type == type_
