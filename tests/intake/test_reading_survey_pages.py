"""Pages of survey sites, copied or saved: how to choose, answers that were not copied, boxes said in words."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import numbers_and_texts, question, questions, read


@pytest.mark.parametrize(
    ("told", "type_"),
    [
        ("(Please one box only)", "select_one"),
        ("(Please tik one box only)", "select_one"),
        ("(one only)", "select_one"),
        ("(apply all that tick)", "select_multiple"),
        ("Plase select all that aply.", "select_multiple"),
    ],
)
def test_how_to_choose_is_known_by_its_words_in_any_order_and_mistyped(told: str, type_: str) -> None:
    found = question(f"1. Which gate did you use? {told}")

    assert (found.type, found.options_absent) == (type_, True)


@pytest.mark.parametrize(
    "words",
    ["Is there one permit for all (one per household)?", "Do all answers count?", "Should we keep the fee (option 1)?"],
)
def test_a_question_that_speaks_of_one_or_all_promises_no_options(words: str) -> None:
    assert (question(f"1. {words}").type, question(f"1. {words}").options_absent) == ("text", False)


@pytest.mark.parametrize(
    "words",
    [
        "Select the reason(s) that fit.",
        "Do any of the following apply to you?",
        "Which of the following are the most useful?",
        "Which of the following have you borrowed?",
    ],
)
def test_a_lost_list_that_is_spoken_of_as_several_takes_several(words: str) -> None:
    assert question(f"1. {words}").type == "select_multiple"


def test_a_lost_list_that_is_spoken_of_as_one_takes_one() -> None:
    assert question("1. Which of the following best describes your shed?").type == "select_one"


def test_an_order_to_rank_promises_what_is_to_be_ranked() -> None:
    found = question("1. Please rank these paths from 1 to 8 [where 1 is the muddiest].")

    assert (found.type, found.options_absent, found.most) == ("rank", True, None)


def test_exactly_two_are_chosen_where_exactly_two_are_told() -> None:
    found = question("1. Pick exactly two things to mend first.")

    assert (found.type, found.least, found.most, found.options_absent) == ("select_multiple", 2, 2, True)


_LOST = """
    1. Which stalls do you visit? (tick all that apply)
    2. Do you own a trolley?
    3. In the last month have you bought jam or honey?
    4. What would you sell?
    5. Do you have any other comments?
    """


def test_where_answers_were_not_copied_every_question_of_yes_or_no_is_asked_about() -> None:
    doubted = [one.number for one in questions(_LOST) for doubt in one.doubts if doubt.about == "type"]

    assert doubted == ["2", "3"]


def test_a_question_of_yes_or_no_is_not_asked_about_where_nothing_shows_that_answers_are_lost() -> None:
    found = questions("1. Should the market move?\n2. Do you agree with the fee?\n3. What would you sell?")

    assert not any(one.doubts for one in found)


@pytest.mark.parametrize("condition", ["If yes, what kind?", "If no please say why."])
def test_a_condition_on_an_answer_that_is_not_printed_is_told_of(condition: str) -> None:
    first, second = questions(f"1. Do you own a trolley?\n2. {condition}")

    assert [doubt.about for doubt in first.doubts] == ["type"]
    assert [doubt.about for doubt in second.doubts] == ["route"]


@pytest.mark.parametrize("name", ["#1", "Q1", "question number 1 above"])
def test_a_condition_names_its_question_in_many_ways(name: str) -> None:
    _, second = questions(f'1. Do you own a trolley?\nYes\nNo\n2. If you answered "No" in {name}, why is that?')

    assert second.route is not None
    assert (second.route.question, second.route.answers) == ("1", ("No",))


def test_a_condition_may_name_two_answers_in_words_of_its_own() -> None:
    text = """
        1. How was the ground?
        Dry
        Muddy
        Very muddy
        2. If you found it Muddy or Very muddy, where was that?
        """
    _, second = questions(text)

    assert second.route is not None
    assert second.route.answers == ("Muddy", "Very muddy")


def test_bare_numbers_above_questions_are_theirs_though_lines_are_empty_between() -> None:
    text = "1\n\nWhere do you swim?\n\n2\n\nHow often do you swim?\n\n3\n\nWhat would you change?"

    assert numbers_and_texts(text) == [
        ("1", "Where do you swim?"),
        ("2", "How often do you swim?"),
        ("3", "What would you change?"),
    ]


def test_a_number_repeated_before_each_letter_is_the_number_of_both_parts() -> None:
    assert [number for number, _ in numbers_and_texts("7. a) Do you swim?\n7. b) Which pool do you like?")] == [
        "7a",
        "7b",
    ]


_SPOKEN = """
    1. Should the pond be deepened?
    Please select one item
    Radio button:
    Unticked
    Yes, by a metre
    Radio button:
    Ticked
    No
    2. Which months suit?
    Please select all that apply
    Checkbox: Ticked May
    Checkbox: Not ticked June
    3. What else should we know?
    Comments
    The newts would like it. Who pays?
    They came back in May.
    4. Where do you live?
    """


def test_boxes_said_in_words_are_options_and_somebody_s_reply_is_left_out() -> None:
    first, second, third, fourth = questions(_SPOKEN)

    assert (first.type, first.options) == ("select_one", ("Yes, by a metre", "No"))
    assert (second.type, second.options) == ("select_multiple", ("May", "June"))
    assert (third.text, third.guidance) == ("What else should we know?", None)
    assert fourth.text == "Where do you live?"


def test_a_reply_that_is_left_out_is_shown() -> None:
    left = [line.text.strip() for one in read(_SPOKEN).left_out for line in one.lines]

    assert "They came back in May." in left


def test_a_request_for_whatever_else_there_is_behind_the_last_number_is_a_question() -> None:
    text = """
        1. Would you swim here?
        Your answer
        If you have any general remarks about the pool, please leave them below.
        Your answer
        """
    _, last = questions(text)

    assert last.text.startswith("If you have any general remarks")
    assert [doubt.about for doubt in last.doubts] == ["question"]


def test_where_to_ask_about_a_survey_is_no_question() -> None:
    text = "1. Would you swim here?\nYour answer\nIf you have any further questions, please contact the pool."

    assert len(questions(text)) == 1


def test_an_option_for_others_that_is_set_apart_belongs_to_the_list() -> None:
    text = """
        1. Which park do you visit most?

        The Green
        Mill Park

        Other (please specify)


        2. What would you change there?
        """

    assert questions(text)[0].options == ("The Green", "Mill Park", "Other (please specify)")


def test_how_to_tick_each_line_is_no_part_of_what_a_row_asks() -> None:
    text = """
        1. How clean are the parks? (Please tick one box on each line)
        | | Clean | Dirty |
        |---|---|---|
        | The Green | | |
        | Mill Park | | |
        """

    assert [one.text for one in questions(text)] == [
        "How clean are the parks? The Green",
        "How clean are the parks? Mill Park",
    ]


def test_no_number_is_called_missing_that_stands_before_a_notice() -> None:
    notice = "1. Privacy notice: what you tell us is kept under the law on data protection and not shared."
    found = questions(f"{notice}\n\n2. Where do you swim?\n\n3. What would you change?")

    assert [one.number for one in found] == ["2", "3"]
    assert not any(one.doubts for one in found)


@pytest.mark.parametrize("mark", ["*This question is required.", "Required to answer. Single choice."])
def test_a_site_s_words_for_required_are_no_words_of_the_question(mark: str) -> None:
    found = question(f"1. Do you swim? {mark}\nYes\nNo")

    assert (found.text, found.required) == ("Do you swim?", True)


def test_an_arrow_behind_a_number_sets_it_off_and_a_site_s_own_words_are_no_options() -> None:
    text = """
        1\u2192 Where do you swim?
        Type your answer here...
        press Enter
        2\u2192 Do you rent or own your tent?
        A Rent
        B Own
        3\u2192 What should we mend?
        Path
        Bench
        Google Forms
        """
    first, second, third = questions(text)

    assert (first.number, first.text) == ("1", "Where do you swim?")
    assert (second.number, second.options) == ("2", ("Rent", "Own"))
    assert third.options == ("Path", "Bench")
