"""Papers that ask between their paragraphs: bullets of any sign, statements, headings with numbers, a second look."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import lines_of, numbers_and_texts, questions, read
from wellput.intake.reading import read_question_list
from wellput.model.question_list import SourceLine


@pytest.mark.parametrize("sign", ["o ", "▪", "☐", "○"])
def test_a_sign_before_lines_that_ask_is_a_bullet_and_no_box(sign: str) -> None:
    text = f"""
        Terms of reference

        Plots and orchards are now let by one office.

        {sign}  How well has it worked for tenants?

        {sign}  What would make it simpler to ask for a plot?

        Rents are due in spring.

        {sign}  Who should decide on what the money is spent?
    """

    assert [(one.text, one.options) for one in questions(text)] == [
        ("How well has it worked for tenants?", ()),
        ("What would make it simpler to ask for a plot?", ()),
        ("Who should decide on what the money is spent?", ()),
    ]


def test_boxes_before_answers_stay_boxes_though_one_of_them_asks() -> None:
    (one,) = questions("1. What would you tell a friend?\n☐ It is good\n☐ It is dear\n☐ Would you come with me?\n")

    assert one.options[:2] == ("It is good", "It is dear")


def test_the_statement_that_a_question_speaks_of_stands_before_it() -> None:
    text = """
        Ferry times

        One boat would run in place of two
        from November.

        Do you support this change?

        Fares would stay as they are.

        Do you have any other comments?
    """
    first, second = questions(text)

    assert first.text == "One boat would run in place of two from November. Do you support this change?"
    assert [line.text.strip() for line in first.source][:2] == ["One boat would run in place of two", "from November."]
    assert second.text == "Do you have any other comments?"


@pytest.mark.parametrize("asked", ["Which of these would you use?", "How did you hear of this survey?"])
def test_a_question_that_speaks_of_the_paper_or_of_what_is_below_takes_no_statement(asked: str) -> None:
    first, _ = questions(f"Ferries\n\nTwo boats run today.\n\n{asked}\n\nIs the pier safe for everybody?")

    assert first.text == asked


def test_a_number_before_a_heading_is_that_of_the_one_question_below_it() -> None:
    text = """
        Greens

        1. Name of the green

        Which green do you wish to tell us about?

        2. Games

        How often is it used for games?
    """

    assert numbers_and_texts(text) == [
        ("1", "Which green do you wish to tell us about?"),
        ("2", "How often is it used for games?"),
    ]
    assert [one.theme for one in questions(text)] == ["1. Name of the green", "2. Games"]


def test_a_bullet_before_the_name_of_a_question_and_its_page_hide_no_number() -> None:
    text = """
        - Question 1 (page 4) - Should the partners meet in public?
        - Question 2 (page 9) - Do you agree with the three aims?
          - The aims are:
            - fewer delays
            - lower fares
    """

    assert [(one.number, one.text, one.options) for one in questions(text)] == [
        ("Question 1", "Should the partners meet in public?", ()),
        ("Question 2", "Do you agree with the three aims?", ()),
    ]


def test_points_beneath_terms_of_reference_are_asked_about_and_end_with_their_list() -> None:
    text = """
        The Committee has agreed the following terms of reference:

        - the state of shelters in villages;
        - whether glass is the right material.

        In addition the Committee asks:

        * Should shelters have seats?
        * Would a light make people feel safer?
    """

    assert [(one.text, bool(one.doubts)) for one in questions(text)][:3] == [
        ("the state of shelters in villages", True),
        ("whether glass is the right material.", True),
        ("Should shelters have seats?", False),
    ]


def test_what_asks_outright_among_what_was_left_out_is_asked_about() -> None:
    text = """
        1. What do you grow on your plot?

        2. Which tools do you share with others?

        The plots by the mill are let by the parish.
        - What should a new tenant there be told?
    """
    last = questions(text)[-1]

    assert last.text == "What should a new tenant there be told?"
    assert "question" in [doubt.about for doubt in last.doubts]


def test_a_paper_that_asks_in_its_prose_is_asked_about_each_paragraph_that_asks() -> None:
    text = """
        Night trains

        Night trains were common once. Few are left. Should the state pay for them?

        A bed costs more than a seat. What would travellers pay for a bed?

        Few people want to work at night. How could such work be made better? Pay is one thing.
    """

    assert [bool(one.doubts) for one in questions(text)] == [False, False, True]


def test_each_line_in_two_languages_is_read_in_english_whichever_half_that_is() -> None:
    text = """
        Cyngor Dychmygol yr Afon / Imaginary River Council

        1. How often do you use the bridge? / Pa mor aml ydych chi'n defnyddio'r bont?

        2. What else should we know? / Beth arall ddylem ni ei wybod?
    """

    assert numbers_and_texts(text) == [("1", "How often do you use the bridge?"), ("2", "What else should we know?")]


def test_a_number_that_only_names_a_topic_is_put_before_none_of_its_parts() -> None:
    text = """
        1. News by post each spring

        1(a) How long should it be?

        1(b) Who should write it?

        2. What should we do when a parcel

        (i) is lost?

        (ii) comes late?
    """

    assert [one.text for one in questions(text)] == [
        "How long should it be?",
        "Who should write it?",
        "What should we do when a parcel is lost?",
        "What should we do when a parcel comes late?",
    ]


def test_a_question_that_is_asked_of_each_topic_is_asked_as_often() -> None:
    topics = ("Ferries", "Bridges", "Tunnels", "Fords")
    own = ("Who should run {}?", "What do {} cost you in a year?", "How often do you use {}?")
    said = [f"## {topic}\n\n" + "".join(f"- {one.format(topic.lower())}\n" for one in own) for topic in topics]
    text = "\n".join(f"{one}- If there are problems with these, how would they best be solved?\n" for one in said)

    found = read(text)

    assert len(found.questions) == 16
    assert sum(one.text.startswith("If there are problems") for one in found.questions) == 4


def test_questions_that_are_listed_again_in_a_summary_and_an_annex_are_asked_once() -> None:
    asked = "".join(f"Question {at}: Should the ferry to island {at} run all night?\n\n" for at in range(1, 5))
    text = f"# Summary\n\n{asked}# The ferries\n\nThey cross the sound.\n\n{asked}# Annex\n\n{asked}"

    assert len(read(text).questions) == 4


def test_a_bold_roman_number_with_a_name_is_the_heading_of_a_part() -> None:
    item = SourceLine("Fares and fines", "line 3", "item", "I.", 1, is_bold=True)
    lines = [*lines_of("1. Who runs the ferry?\n\n2. Who pays for it?"), item, *lines_of("3. What should a fine be?")]

    found = read_question_list(lines)

    assert [one.theme for one in found.questions] == [None, None, "Fares and fines"]
