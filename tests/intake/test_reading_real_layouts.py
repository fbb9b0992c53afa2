"""Lists as survey sites, councils and copied pages set them: what asks is kept, whatever stands around it."""

from __future__ import annotations

from tests.intake.reading_text import numbers_and_texts, question, questions, read, reason
from wellput.model.question_list import FoundQuestion

STEPS = ("Very good", "Fairly good", "Fairly bad", "Very bad")


def doubts(found: FoundQuestion) -> list[str]:
    return [doubt.words for doubt in found.doubts]


def test_a_numbered_list_of_questions_and_requests_is_kept_whole() -> None:
    text = """
        1. Should the pond be deeper?
        2. If you would like to say more, please do so here.
        3. If you know of a pond that works well, please share it.
        4. Your wishes for the bench.
        5. Which fish should live in it?
        """

    assert [number for number, _ in numbers_and_texts(text)] == ["1", "2", "3", "4", "5"]
    assert [bool(one.doubts) for one in questions(text)] == [False, False, False, True, False]


def test_one_that_asks_is_enough_in_a_short_list_with_no_prose_between() -> None:
    text = """
        1. Names of ponds that work well.
        2. Your wishes for the bench.
        3. Should the pond be deeper?
        4. Views of the swans.
        """

    assert len(questions(text)) == 4


def test_paragraphs_with_numbers_and_prose_below_are_no_questions_for_one_that_asks() -> None:
    text = """
        1. The pond was dug in the year in which the school was built.
        It has been cleaned twice since then, and both times the fish were put back afterwards by the caretaker.

        2. Two of the benches were given by a family who lived in the lane beside it.
        They have been painted every second spring, and the paint is paid for out of the fund for the gardens.

        3. Should the pond be deeper?
        """

    assert [one.text for one in questions(text)] == ["Should the pond be deeper?"]


def test_letters_behind_numbers_leave_the_wording_and_a_gap_in_them_is_in_doubt() -> None:
    text = """
        1a. Is the pond clean?
        1b. If you would like to explain, please do so here.
        1d. If you know of cleaner ones, please share them.
        2b. Should it be fenced?
        2b. If so, please say how high.
        """
    found = questions(text)

    assert [one.number for one in found] == ["1a", "1b", "1d", "2b", "2b"]
    assert found[0].text == "Is the pond clean?"
    assert "1c is missing" in doubts(found[2])[0]
    assert "2a is missing" in doubts(found[3])[0]
    assert "stands at two questions" in doubts(found[4])[0]


def test_a_question_on_responding_is_no_notice_of_where_to_respond() -> None:
    text = """
        How easy did you find it to respond to this survey by post?
        ☐ Easy
        ☐ Difficult

        How should we ask next time?
        """

    assert questions(text)[0].options == ("Easy", "Difficult")


def test_a_word_before_the_name_of_a_question_leaves_the_wording_with_it() -> None:
    text = """
        Closing Question 1: How good was the form? [Very good / Fairly good / Fairly bad / Very bad]
        Closing Question 2: How good was it to respond to this survey online? [Very good / Very bad]
        """

    assert numbers_and_texts(text) == [
        ("Question 1", "How good was the form?"),
        ("Question 2", "How good was it to respond to this survey online?"),
    ]


def test_questions_on_lines_below_each_other_are_not_joined() -> None:
    text = """
        What would help the people who look after the ponds in our parks and in our school gardens?
        How can we tell that they were helped, and by what, in the years that are to come after it?
        Where should we begin?
        """

    assert len(questions(text)) == 3


def test_fields_for_who_answers_are_apart_with_their_numbers_and_what_asks_is_kept() -> None:
    text = """
        1. Name
        2. What is your email address?
        3. Are you a...
        4. Which street do you live in?

        Section A: Stalls

        5. Should there be more stalls?
        """
    found = read(text)

    assert [one.number for one in found.questions] == ["3", "4", "5"]
    assert [one.text for one in found.about] == ["Name", "What is your email address?"]
    assert not any(one.doubts for one in found.questions)


def test_numbers_that_begin_above_one_are_in_doubt() -> None:
    first, second = questions("3. Should there be more stalls?\n4. Where should they stand?")

    assert "begin at 3" in doubts(first)[0]
    assert not second.doubts


def test_a_list_amid_a_question_is_its_context_and_the_sentence_that_asks_is_the_question() -> None:
    found, other = questions(
        """
        1. The council has looked at three places for the market.

        - the old station
        - the square by the river

        Which of these places would suit you best?
        ☐ Station
        ☐ Square

        2. What else matters?
        """
    )

    assert (found.number, found.text, found.options) == (
        "1",
        "Which of these places would suit you best?",
        ("Station", "Square"),
    )
    assert found.guidance is not None
    assert "the old station" in found.guidance
    assert (other.number, other.text) == ("2", "What else matters?")


def test_statements_below_a_scale_in_plain_text_are_a_question_each() -> None:
    text = """
        1. How good is each of these?

        Very good Fairly good Fairly bad Very bad
        The hours
        Use of the garden on Sundays
        The tea

        2. What else should change?
        """
    found = questions(text)

    assert [one.text for one in found] == [
        "How good is each of these? The hours",
        "How good is each of these? Use of the garden on Sundays",
        "How good is each of these? The tea",
        "What else should change?",
    ]
    assert all(one.options == STEPS and one.type == "scale" for one in found[:3])
    assert not any(one.doubts for one in found[:3])


def test_a_step_in_words_of_its_own_is_in_doubt_once() -> None:
    text = """
        Tell us what you think about:

        Strongly agree Agree I cannot really tell Disagree Strongly disagree
        The hours
        The tea
        """

    assert [len(one.doubts) for one in questions(text)] == [1, 0]


def test_a_scale_on_one_line_without_marks_is_the_options_of_the_question_above() -> None:
    assert question("How good is the tea?\nVery good Fairly good Fairly bad Very bad").options == STEPS


def test_lists_with_numbers_of_different_styles_are_each_read() -> None:
    text = """
        Part A

        1) Do you live here?
        2) How long have you lived here?
        2.1) If for longer than a year, why did you stay?

        Part B

        Question 1) Should the bus run on Sundays?
        Question 2) What should a ticket cost?

        Part C

        Q5.1) Would you walk instead?
        """

    assert [(one.number, one.parent, one.theme) for one in questions(text)] == [
        ("1", None, "Part A"),
        ("2", None, "Part A"),
        ("2.1", "2", "Part A"),
        ("Question 1", None, "Part B"),
        ("Question 2", None, "Part B"),
        ("Q5.1", None, "Part C"),
    ]


def test_the_line_above_the_first_question_is_its_theme_and_so_is_one_after_a_gap() -> None:
    text = """
        Plan for the year
        Trees and hedges
        Which trees should we plant?
        Which hedges should go?

        Ponds and all that lives around them in the park
        Should we dig another pond?
        """

    assert [one.theme for one in questions(text)] == [
        "Trees and hedges",
        "Trees and hedges",
        "Ponds and all that lives around them in the park",
    ]


def test_marked_headings_need_no_empty_line() -> None:
    text = "# Plan\n## Buses\n1. Should one stop here?\n## Trains\n2. Should one run at night?"

    assert [one.theme for one in questions(text)] == ["Buses", "Trains"]


def test_what_a_survey_site_prints_above_each_question_is_no_heading() -> None:
    text = """
        Question Title

        * 1. Should the pond be deeper?

        Question Title

        * 2. Your name:
        """
    found = read(text)

    assert ([one.theme for one in found.questions], found.title) == ([None], None)
    assert [one.number for one in found.about] == ["2"]
    assert reason(found, "Question Title") == "furniture"


def test_parts_that_only_name_what_is_asked_about_are_asked_with_the_question_above() -> None:
    text = """
        A) The hall

        1) Would you like to see it open again?
        2) Would you like it to be used for:
        2.1) dancing
        Q2.2) a day centre

        B) The green

        Question 1) How important are the following:
        1.1) More benches
        """

    assert [(one.number, one.parent, one.text, one.theme) for one in questions(text)] == [
        ("1", None, "Would you like to see it open again?", "A) The hall"),
        ("2.1", "2", "Would you like it to be used for: dancing", "A) The hall"),
        ("Q2.2", "2", "Would you like it to be used for: a day centre", "A) The hall"),
        ("1.1", "Question 1", "How important are the following: More benches", "B) The green"),
    ]


def test_numbered_paragraphs_below_a_question_are_no_parts_of_it() -> None:
    text = """
        Question 4: What should the hall be used for?

        4.1 The hall was built by the families of the village in the year of the flood.
        4.2 It has been shut since its roof was found to leak.

        Question 5: Who should run it?
        """

    assert [one.number for one in questions(text)] == ["Question 4", "Question 5"]


def test_a_number_within_a_paragraph_is_that_of_the_question_which_follows_it() -> None:
    text = """
        By the hall we mean the one beside the school and its yard. 1. Overall, how good is the hall?

        Very good Fairly good Fairly bad Very bad

        The green is what lies behind it, down to the stream. 2. Overall, how good is the green as a place to
        Very good Fairly good Fairly bad Very bad
        """
    found = questions(text)

    assert [(one.number, one.options) for one in found] == [("1", STEPS), ("2", STEPS)]
    assert found[0].text == "By the hall we mean the one beside the school and its yard. Overall, how good is the hall?"
