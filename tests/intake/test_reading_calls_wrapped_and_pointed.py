"""Calls for evidence as they are copied: items wrapped before a capital, points under a lead, footnotes' numbers."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import questions, read
from wellput.desk.banks.bank_making import read_source

LONG = "A very long line of a heading that nobody wrapped " * 3
WRAPPED = """
    The panel invited people to submit written views on the following:
    - Whether the ferries of the islands are able to carry the visitors and
    freight that come in the summer months;
    - How the timetable should be brought into line with that of the County
    Bus Network;
    - What part might be played by the smaller harbours, such as the Western
    Harbour Trust and its neighbours, in sharing the load that is put on the
    larger ones; and
    - The costs.
    More about the panel can be read on its website.
    """


def test_an_item_goes_on_in_a_line_that_begins_with_a_capital() -> None:
    assert [one.text for one in questions(WRAPPED)] == [
        "Whether the ferries of the islands are able to carry the visitors and freight that come in the summer months",
        "How the timetable should be brought into line with that of the County Bus Network",
        "What part might be played by the smaller harbours, such as the Western Harbour Trust and its neighbours, "
        "in sharing the load that is put on the larger ones",
        "The costs.",
    ]


def test_a_numbered_question_goes_on_in_a_line_that_begins_with_a_capital_though_others_are_longer() -> None:
    text = f"""
        {LONG}

        1) What would help the libraries of this county to open for longer and to
        lend more books to schools?

        2) Would you like to see the running of the branches handed over to Parish
        Councils that want to run them, and what would they need to
        do so?
        """

    assert "handed over to Parish Councils that want" in questions(text)[1].text


def test_short_options_below_a_numbered_question_are_no_part_of_it() -> None:
    text = f"""
        {LONG}

        The hall has been open since the spring of last year, and we would like to
        hear from those who have used it about what they thought of it and
        of its opening hours.

        1. Which of these would you like to see in the hall in the evenings of the week
        Dancing
        Cooking
        """

    assert "Dancing" not in questions(text)[0].text


@pytest.mark.parametrize(
    "lead",
    [
        "Responses are welcome from anybody and should address:",
        "The inquiry will consider",
        "The review will look at:",
        "We are particularly interested in",
    ],
)
def test_points_below_words_that_name_them_are_found_and_asked_about(lead: str) -> None:
    found = questions(
        f"Call for evidence\n\n{lead}\n\n• Why piers rust;\n• The price of paint; and\n• Who pays.\n\nBye."
    )

    assert [one.text for one in found] == ["Why piers rust", "The price of paint", "Who pays."]
    assert all(doubt.about == "question" for one in found for doubt in one.doubts)
    assert all(one.doubts for one in found)


@pytest.mark.parametrize("text", ["Piers\n\n- Why piers rust\n- The price of paint\n", "- Who should pay for paint\n"])
def test_where_nothing_asks_each_bullet_is_asked_about(text: str) -> None:
    found = read_source(None, text.encode()).found

    assert len(found.questions) == text.count("- ")
    assert all([doubt.about for doubt in one.doubts] == ["question"] for one in found.questions)


def test_bullets_that_ask_behind_a_numbered_list_are_questions_and_asked_about() -> None:
    text = """
        1) What should be done about the weir?
        2) What further changes are needed?
        Written evidence should be sent on these and on the following specific issues by 4 May.
        - Who looks after the weir? What does that cost?
        - Are the locks safe?
        """

    assert [(one.number, bool(one.doubts)) for one in questions(text)] == [
        ("1", False),
        ("2", False),
        (None, True),
        (None, True),
    ]


def test_bullets_that_only_help_with_the_last_numbered_question_are_none() -> None:
    text = "1. What is the pier for?\n2. What else?\n\nYou may want to consider:\n- Who uses it?\n- Is it safe?\n"

    assert [one.number for one in questions(text)] == ["1", "2"]


def test_the_number_of_a_footnote_comes_off() -> None:
    first, second = questions("1. Is the pier safe?12 Who says so?\n\n2. It rusts badly.7 What should be done?14")

    assert first.text == "Is the pier safe? Who says so?"
    assert second.text == "It rusts badly. What should be done?"


def test_numbers_that_count_up_behind_a_question_are_no_footnotes() -> None:
    assert read("1. Do you swim?1 Yes 2 No").questions[0].text != "Do you swim? Yes 2 No"
