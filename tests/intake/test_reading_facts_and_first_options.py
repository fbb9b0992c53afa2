"""Reading facts that are no instructions, first options on a question's own line, and steps in words of their own."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import numbers_and_texts, question, questions
from wellput.model.question_list import FoundLimit, FoundRoute


@pytest.mark.parametrize(
    "asked",
    [
        "1. How did you come? by bus \u2610\nby train \u2610\non foot \u2610",
        "1. How did you come?\nby bus \u2610\nby train \u2610\non foot \u2610",
        "1. How did you come? \u2610 by bus\n\u2610 by train\n\u2610 on foot",
        "1. How did you come? [a] by bus [b] by train [c] on foot",
        "1. How did you come? [a] by bus [b] by train\n[c] on foot",
        "1. How did you come? (a) by bus (b) by train\n(c) on foot",
    ],
)
def test_the_first_option_on_the_line_of_the_question_is_an_option(asked: str) -> None:
    found = question(asked)
    assert (found.text, found.options) == ("How did you come?", ("by bus", "by train", "on foot"))


@pytest.mark.parametrize(
    "asked",
    [
        "1. Is it so? yes \u2610 no \u2610\nI forget \u2610",
        "1. Is it so? \u2610 yes \u2610 no\n\u2610 I forget",
        "1. Is it so?\nyes \u2610\nno \u2610\nI\nforget \u2610",
        "1. Is it so?\nyes \u2610\nno \u2610\nI forget \u2610",
    ],
)
def test_options_that_run_on_from_the_line_of_the_question_are_whole(asked: str) -> None:
    found = question(asked)
    assert (found.text, found.options) == ("Is it so?", ("yes", "no", "I forget"))


def test_a_small_option_that_runs_on_to_its_box_is_not_lost() -> None:
    found = question(
        "1. Which is nearest? (please tick one)\nthe plan is right \u2610\n"
        "the plan is wrong because it takes\ntoo long \u2610\nneither \u2610"
    )
    assert found.options == ("the plan is right", "the plan is wrong because it takes too long", "neither")


def test_a_label_with_the_first_box_on_its_line_is_a_question() -> None:
    found = question("1. Are you:  female \u2610\n   male \u2610\n   prefer not to say \u2610")
    assert (found.text, found.options) == ("Are you:", ("female", "male", "prefer not to say"))


def test_lettered_options_in_square_brackets_that_run_over_two_lines_are_four() -> None:
    found = question("1. Which of these do you use? [a] bus [b] train\n[c] bicycle [d] none of them")
    assert found.options == ("bus", "train", "bicycle", "none of them")


def test_words_on_how_to_tick_are_no_first_option() -> None:
    found = question("1. What puts you off? \u2713 all that apply\n\u25ef The smell\n\u25ef Flies\n\u25ef The cost")
    assert (found.type, found.options) == ("select_multiple", ("The smell", "Flies", "The cost"))


def test_an_option_that_was_wrapped_before_its_box_stays_whole() -> None:
    found = question(
        "5. Which do you agree with?\nI would wait longer for a bus that\ngoes to the station \u2610\n"
        "I would change once and\nwait less \u2610"
    )
    assert found.options == (
        "I would wait longer for a bus that goes to the station",
        "I would change once and wait less",
    )


@pytest.mark.parametrize(
    "fact",
    [
        "The proposed message is no longer than 160 characters.",
        "Current summaries are about 300 words long.",
        "The notice would be no longer than 50 words.",
    ],
)
def test_a_fact_with_a_length_is_no_limit(fact: str) -> None:
    assert question(f"1. {fact} Is anything missing?").limit is None


@pytest.mark.parametrize(
    "told",
    [
        "The limit is 200 words.",
        "Your answer should be no longer than 200 words.",
        "This field is limited to 200 words.",
        "Responses are limited to 200 words.",
        "No more than 200 words.",
    ],
)
def test_words_on_the_answer_are_a_limit(told: str) -> None:
    assert question(f"1. What is missing? {told}").limit == FoundLimit(200, "words", is_advised=False)


@pytest.mark.parametrize(
    "asked",
    [
        "Do you agree that no more than two items should carry the badge?",
        "Should members be allowed up to three guests?",
        "The rules allow no more than two dogs for each walker. Is that right?",
        "Is it right that each walker may choose up to three routes?",
    ],
)
def test_a_number_in_a_proposal_is_none_to_choose(asked: str) -> None:
    found = question(f"1. {asked}\n- Yes\n- No\n- Unsure")
    assert (found.type, found.most) == ("select_one", None)


@pytest.mark.parametrize(
    ("told", "least", "most"),
    [
        ("Select between one and four.", None, 4),
        ("Please tick between 2 and 4 boxes.", 2, 4),
        ("Choose from one to three.", None, 3),
        ("(choose 1 to 3 options)", None, 3),
        ("(choose up to two)", None, 2),
    ],
)
def test_how_many_may_be_chosen_is_read(told: str, least: int | None, most: int) -> None:
    found = question(f"1. Which would you keep? {told}\n- Bins\n- Benches\n- Lamps\n- Paths\n- Trees")
    assert (found.type, found.least, found.most) == ("select_multiple", least, most)


def test_requests_without_a_verb_are_questions_though_a_number_is_still_to_be_put_in() -> None:
    asked = [
        "Further remarks on the map at Appendix [X]",
        "Any other comments",
        "Other remarks",
        "Additional information",
    ]
    text = "\n".join(f"{at}. {words}" for at, words in enumerate(asked, 1))
    assert numbers_and_texts(text) == [(str(at), words) for at, words in enumerate(asked, 1)]


@pytest.mark.parametrize(
    "asked",
    [
        "Which products, if any, should be added to the list in Table 1?",
        "What are your views on the options in chapter 3?",
        "Is anything missing from the list below?",
    ],
)
def test_a_list_that_is_asked_about_is_none_to_choose_from(asked: str) -> None:
    found = question(f"1. {asked}")
    assert (found.type, found.options_absent) == ("text", False)


@pytest.mark.parametrize(
    "steps",
    [
        ("Very polite", "Polite", "Impolite", "Very impolite"),
        ("A lot", "A little", "Nothing"),
        ("Good all year round", "Fair in dry weather", "Poor"),
        ("Every week", "Only in summer", "Now and then", "Never"),
        ("A great deal", "Some", "None"),
    ],
)
def test_steps_in_words_of_their_own_are_a_scale(steps: tuple[str, ...]) -> None:
    found = question("\n".join(["1. How was it?", *(f"- {step}" for step in steps)]))
    assert (found.type, found.options) == ("scale", steps)


@pytest.mark.parametrize(
    "options",
    [
        ("By bus", "By car", "Never"),
        ("Good access", "Fair prices", "Poor lighting"),
        ("Very dry wood", "Dry wood", "Coal"),
    ],
)
def test_things_that_differ_are_no_scale(options: tuple[str, ...]) -> None:
    assert question("\n".join(["1. Which is it?", *(f"- {option}" for option in options)])).type == "select_one"


@pytest.mark.parametrize(
    "jump",
    ['If you answered "No" to question 1, please go to question 4.', "Please skip to question 4 if you answered No."],
)
def test_a_jump_passes_over_the_questions_before_its_end_and_not_that_one(jump: str) -> None:
    found = questions(
        f"1. Do you run a hall?\nYes / No\n\n{jump}\n\n2. Where?\n\n3. How big is it?\n\n4. What is missing?"
    )
    after_yes = FoundRoute("1", ("Yes",))
    assert [one.route for one in found] == [None, after_yes, after_yes, None]


def test_two_jumps_at_one_question_are_both_read() -> None:
    found = questions(
        "1. Do you own a dog?\nYes / No\nIf yes, go to question 2. If no, go to question 3.\n2. How many?\n3. Where?"
    )
    assert [one.route for one in found] == [None, FoundRoute("1", ("Yes",)), None]


def test_a_paragraph_of_its_own_that_welcomes_views_is_guidance() -> None:
    first, _ = questions("1. What would be fair?\n\nWe would like to hear about your plans.\n\n2. What else?")
    assert (first.text, first.guidance) == ("What would be fair?", "We would like to hear about your plans.")


def test_pounds_in_brackets_ask_for_an_amount() -> None:
    assert question("1. What would it cost in money (\u00a3 a year)?").type == "decimal"


def test_a_tick_that_is_spoken_of_stays_in_the_wording() -> None:
    found = question("1. Are you a member? (Tick \u2713)\n\u2610 Yes\n\u2610 No")
    assert (found.text, found.options) == ("Are you a member? (Tick \u2713)", ("Yes", "No"))


@pytest.mark.parametrize(("shown", "parent"), [("1a.", None), ("1(a)", None), ("1   (a)", "1")])
def test_a_first_part_is_beneath_a_number_only_where_that_number_stands(shown: str, parent: str | None) -> None:
    first, _ = questions(f"{shown} Is there a lane?\n2 What is missing?")
    assert first.parent == parent
