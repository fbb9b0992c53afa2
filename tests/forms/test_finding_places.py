"""Each answer goes after its question's words, and nowhere where that would be a guess."""

import pytest

from tests.forms.form_items import AGREE, BANK, BARRIERS, box, form, row, space, tick
from wellput.forms.asked import Asked, everything_asked
from wellput.forms.matching import NO_SPACE, NOT_THERE, SEVERAL, SHARED, match, places_of
from wellput.model.form import Form, Passage, Space

ASKED = everything_asked(BANK)


def words(made: Form, name: str = "barriers") -> int | None:
    found = match(made, ASKED).spots.get(name)
    return found.words if found else None


def reason(made: Form, name: str = "barriers") -> str | None:
    return match(made, ASKED).reasons.get(name)


@pytest.mark.parametrize(
    "said",
    [
        BARRIERS,
        f"1. {BARRIERS}",
        f"Question 1: {BARRIERS}",
        f"Q1 {BARRIERS.upper()}",
        f"12) {BARRIERS}",
        f"  {BARRIERS.replace(' ', '  ')} (Please keep to 200 words.)",
        f"{BARRIERS} Give examples.",
        "What are the main barriers to working together in your area?",
        "What are the barriers to working together in our area",
    ],
)
def test_a_question_is_found_with_or_without_its_number_and_nearly_so(said: str) -> None:
    assert words(form(said, space())) == 1


@pytest.mark.parametrize(
    "said",
    [
        "What are the barriers not to working together in your area?",
        "What are the benefits to sharing data together in your area?",
        "What are the barriers?",
        f"{BARRIERS[:-1]} and what would help",
        "What does it cost you?",
    ],
)
def test_other_words_are_not_taken_for_the_question(said: str) -> None:
    made = form(said, space())
    assert words(made) is None
    assert reason(made) == NOT_THERE


def test_words_that_stand_twice_with_space_are_not_guessed_between() -> None:
    made = form(BARRIERS, space(), "And now:", BARRIERS, space())
    assert words(made) is None
    assert reason(made) == SEVERAL


def test_the_number_decides_between_the_same_words_twice() -> None:
    assert words(form(f"7. {BARRIERS}", space(), f"1. {BARRIERS}", space())) == 2


def test_a_list_of_the_questions_without_space_does_not_count() -> None:
    assert words(form(BARRIERS, AGREE, "Part A:", BARRIERS, space())) == 1


def test_the_space_of_another_question_is_left_alone() -> None:
    for other in (AGREE, "8. Describe your role.", "Are you a charity?", "Address:", Passage("Part B", opens=True)):
        made = form(BARRIERS, other, space())
        assert words(made) is None
        assert reason(made) == NO_SPACE


def test_guidance_may_stand_between_a_question_and_its_space() -> None:
    assert words(form(BARRIERS, "Please give examples.", "Up to 500 words", space())) == 1


def test_a_space_made_to_write_in_goes_before_an_empty_paragraph() -> None:
    assert words(form(BARRIERS, space(), *row(1, box()))) == 2
    assert words(form(BARRIERS, space(), space("control"))) == 2
    assert words(form(BARRIERS, space("blank"), space("blank"))) == 1


def test_a_space_that_is_named_for_something_else_is_left_alone() -> None:
    assert words(form(BARRIERS, space("blank", "Telephone"))) is None
    assert words(form(BARRIERS, *row(1, "Activity", "Hours"), *row(2, box(), box()))) is None
    assert words(form(BARRIERS, *row(1, "Your answer", box()))) == 1


def test_in_a_table_the_answer_goes_to_the_right_or_below() -> None:
    assert words(form(*row(1, "Question", "Answer"), *row(2, BARRIERS, box()), *row(3, AGREE, box()))) == 1
    assert words(form(*row(1, "1", BARRIERS, box()), *row(2, "2", AGREE, box()))) == 1
    assert words(form(*row(1, BARRIERS), *row(2, box()))) == 1
    assert words(form(*row(1, BARRIERS), *row(2, "Please give examples."), *row(3, box()))) == 1


def test_questions_side_by_side_are_answered_below() -> None:
    made = form(*row(1, BARRIERS, AGREE), *row(2, box(), box()))
    assert (words(made), words(made, "agree")) == (1, 2)


def test_an_answer_does_not_slip_into_another_row_or_table() -> None:
    assert words(form(*row(1, BARRIERS, "Filled already"), *row(2, "Telephone", box()))) is None
    assert words(form(*row(1, BARRIERS), *row(2, "Telephone", box()))) is None
    assert words(form(*row(1, BARRIERS, "x"), *row(2, "Other matters", "y"), space())) is None
    assert words(form(*row(1, BARRIERS), space())) == 1


def test_boxes_are_found_by_label_or_alias_and_words_go_after_them() -> None:
    made = form(AGREE, space(), tick("I agree"), tick("NO"), tick("Other (please say)"), "Please explain.", space())
    found = match(made, ASKED).spots["agree"]
    assert found.ticks == {"yes": 2, "no": 3, "other": 4}
    assert found.words == 5


def test_a_box_whose_label_stands_twice_is_not_guessed() -> None:
    found = match(form(AGREE, tick("Yes"), tick("No"), tick("Yes")), ASKED).spots["agree"]
    assert found.ticks == {"no": 2}


def test_a_drop_down_is_found_by_its_lines() -> None:
    found = match(form(AGREE, space("list", "", "Choose", "Yes", "No")), ASKED).spots["agree"]
    assert found.list_ == 1
    assert "agree" not in match(form(AGREE, space("list", "", "Red", "Blue")), ASKED).spots


@pytest.mark.parametrize(
    ("made", "name"),
    [
        (form(*row(1, "Name of organisation", box())), "respondent.name"),
        (form("Organisation (if applicable):", space("control")), "respondent.name"),
        (form("What is your organisation called?", space()), "respondent.name"),
        (form("E-mail:", space("blank", "E-mail:")), "respondent.contact.email"),
        (form("Name: Date:", space("blank", "Name:"), space("blank", "Date:")), "respondent.contact.name"),
    ],
)
def test_facts_are_found_by_common_labels(made: Form, name: str) -> None:
    assert words(made, name) == 1


def test_two_spaces_for_one_fact_are_not_guessed_between() -> None:
    made = form(*row(1, "Organisation", box()), *row(2, "Organisation name", box()))
    assert words(made, "respondent.name") is None


def test_the_capacity_is_found_by_its_boxes() -> None:
    made = form("In what capacity are you answering?", tick("A charity"), tick("A council"))
    assert match(made, ASKED).spots["respondent.kind"].ticks == {"charity": 1, "council": 2}


def test_answers_that_fit_one_space_together_are_not_placed() -> None:
    twins = BANK.themes[0].questions[0]
    asked = [*ASKED, *(one for one in everything_asked(BANK) if one.id == twins.id)]
    twice = [one if place else Asked("twin", "Twin", one.text) for place, one in enumerate(asked)]
    found = match(form(BARRIERS, space()), [*twice, ASKED[0]])
    assert found.reasons["barriers"] == SHARED


def test_no_place_is_ever_given_twice() -> None:
    made = form(BARRIERS, space(), AGREE, tick("Yes"), tick("No"), space(), "What does it cost?", space("cell"))
    places = [place for one in match(made, ASKED).spots.values() for place in places_of(one)]
    assert sorted(places) == sorted(set(places))
    assert isinstance(made.items[1], Space)


def test_the_exact_words_of_one_question_are_not_taken_for_nearly_those_of_another() -> None:
    said = BARRIERS.replace("barriers", "benefits")
    asked = [*ASKED, Asked("benefits", "Benefits", said)]
    found = match(form(said, space()), asked)
    assert found.spots["benefits"].words == 1
    assert found.reasons["barriers"] == NOT_THERE


def test_what_a_question_says_in_brackets_may_stand_apart() -> None:
    asked = [Asked("often", "Often", "How often do you meet? (If never, say so.)")]
    made = form("4. How often do you meet?", "(If never, say so.)", space())
    assert match(made, asked).spots["often"].words == 1


def test_boxes_below_a_question_that_stands_beside_their_labels_are_its_own() -> None:
    head = row(1, AGREE, "Yes", "No")
    below = match(form(*head, *row(2, "Your answer", tick("Yes"), tick("No"))), ASKED).spots["agree"]
    assert below.ticks == {"yes": 1, "no": 2}
    assert "agree" not in match(form(*head, *row(2, "With the police", tick("Yes"), tick("No"))), ASKED).spots
