"""Text copied from web pages, survey sites and PDFs: what copying loses or adds changes no question."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import numbers_and_texts, question, questions, read, reason


def test_options_set_apart_by_empty_lines_are_the_question_s_own() -> None:
    text = """
        1. Which of these best describes your group?

        Please select one answer only.

        Charity

        Social enterprise

        Other (please specify)

        2. What would you change?
        """
    first, second = questions(text)

    assert first.options == ("Charity", "Social enterprise", "Other (please specify)")
    assert (second.options, second.text) == ((), "What would you change?")


def test_a_short_line_above_prose_heads_the_next_part_and_is_no_option() -> None:
    text = """
        What did you come for? Tick as many as apply.

        Lunch club

        Meetings

        Voting

        The building

        The architect has drawn two schemes, of which the first mends the roof and nothing else at all.

        Which scheme do you prefer?
        """
    first, second = questions(text)

    assert first.options == ("Lunch club", "Meetings", "Voting")
    assert (second.theme, second.options) == ("The building", ())


def test_a_block_of_bare_lines_below_a_question_is_asked_about_as_its_options() -> None:
    text = """
        Question 1

        Who should inspect the steps?

        The owner
        The council
        Somebody else

        Question 2

        What would it cost?
        """
    first, second = questions(text)

    assert first.options == ("The owner", "The council", "Somebody else")
    assert [doubt.about for doubt in first.doubts] == ["options"]
    assert second.options == ()


def test_a_field_s_name_or_an_open_question_makes_no_options_of_the_lines_below() -> None:
    assert question("1. Any other comments?\n\nJane Smith\nPolicy officer\nExample House").options == ()
    assert question("1. What are your views on the plan?\n\nCosts\nAccess").options == ()


def test_stars_before_every_number_say_nothing_unless_the_page_explains_them() -> None:
    bare = "* 1. Is it so?\n\n* 2. Why is it so?\n\n* 3. Since when?"
    told = f"Questions marked with an asterisk (*) are mandatory.\n\n{bare}"

    assert [one.required for one in questions(bare)] == [False, False, False]
    assert [one.required for one in questions(told)] == [True, True, True]


def test_a_survey_site_s_mark_makes_a_question_of_a_heading_and_the_paragraphs_below() -> None:
    text = """
        Question Title

        * 1. Your use of taxis

        We wish to understand how you use them.

        Please select as many of the following statements as are true of you:

        Question Title

        * 2. Our policy sets out what is checked. Some of it is listed below.

        Do you agree with the policy
        """
    first, second = questions(text)

    assert (first.number, first.type, first.options_absent) == ("1", "select_multiple", True)
    assert second.text.endswith("Do you agree with the policy")


def test_a_starred_question_amid_a_choice_is_none_of_its_options() -> None:
    text = "* 1. Please select the most important, up to five.\n\n* 2. Do you volunteer (in a club and so on.)"

    assert [one.number for one in questions(text)] == ["1", "2"]
    assert not any(one.options for one in questions(text))


@pytest.mark.parametrize("words", ["Submit", "Next page", "[Save and return later] [Submit]", "Is this page useful?"])
def test_what_a_page_has_buttons_for_is_no_question(words: str) -> None:
    found = read(f"1. Is it so?\n\n2. Why is it so?\n\n{words}")

    assert [one.text for one in found.questions] == ["Is it so?", "Why is it so?"]


@pytest.mark.parametrize("words", ["Enter your answer", "Long answer text", "Please input date (dd/MM/yyyy)"])
def test_words_in_the_place_of_an_answer_are_none_of_the_question(words: str) -> None:
    assert question(f"1. When did it happen?\n\n    {words}").text == "When did it happen?"


def test_letters_of_a_symbol_font_are_boxes() -> None:
    text = "1. Which craft do you own?\nq A canoe\nq A rowing boat with a keel\n2. Why?"

    assert questions(text)[0].options == ("A canoe", "A rowing boat with a keel")


def test_small_letters_o_are_boxes_at_the_start_of_a_line_and_set_apart_on_one() -> None:
    text = "1. Do the dues seem to you:\n   o high\n   o low\n2. Would you pay by post?   o Yes    o No"

    assert [one.options for one in questions(text)] == [("high", "low"), ("Yes", "No")]


def test_numbers_on_lines_of_their_own_belong_to_the_questions_below_them() -> None:
    text = "1\nHow safe do you feel?\n2\nWhat would help you?\n3\nIs there anything else?"

    assert [number for number, _ in numbers_and_texts(text)] == ["1", "2", "3"]


def test_footnotes_that_the_text_refers_to_are_no_part_of_a_question() -> None:
    text = "1. Is a notice in print needed?[1]\n\n2. What else should we know?\n\n[1] Audit Office, Notices (2026)."
    found = read(text)

    assert found.questions[-1].text == "What else should we know?"
    assert reason(found, "Audit Office") == "furniture"


def test_what_the_page_says_of_itself_is_not_the_title() -> None:
    assert read("Closed consultation\n\nAnnex A: questions\n\nUpdated 9 May 2026\n\n1. Is it so?").title == (
        "Annex A: questions"
    )
