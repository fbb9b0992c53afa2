"""Text as pages and mail set it: wrapped lines, columns, furniture, two languages; what is left out, and why."""

from __future__ import annotations

from tests.intake.reading_text import numbers_and_texts, question, questions, read, reason


def test_wrapped_lines_and_broken_words_are_joined_over_a_page_s_edge() -> None:
    text = """
        Question 1: Which of the parts of the form could be left out with-
        out harm to the people who use it, and could some be left out without
        Made-up Ministry                                        page 7
        harm to passengers?

        Question 2: Who decides?
        """

    assert numbers_and_texts(text)[0][1] == (
        "Which of the parts of the form could be left out without harm to the people who use it, "
        "and could some be left out without harm to passengers?"
    )
    assert reason(read(text), "page 7") == "furniture"


def test_two_columns_are_read_one_after_the_other() -> None:
    text = """
        Q1. Do you agree with a fixed           Q3. How often are you dis-
        limit on noise after eleven?            turbed?
        Yes / No                                Often
                                                Never
        Q2. Who should measure it, and          Q4. Who should
        with what?                              pay?
        """

    assert numbers_and_texts(text) == [
        ("Q1", "Do you agree with a fixed limit on noise after eleven?"),
        ("Q2", "Who should measure it, and with what?"),
        ("Q3", "How often are you disturbed?"),
        ("Q4", "Who should pay?"),
    ]


def test_ligatures_are_letters_again() -> None:
    assert question("1. What is the diﬀerence for the oﬃce?").text == "What is the difference for the office?"


def test_the_english_of_two_languages_is_kept_and_the_welsh_shown_as_left_out() -> None:
    text = """
        1. Do you agree with the proposal for new signs?
           Ydych chi'n cytuno â'r cynnig ar gyfer arwyddion newydd?
           ☐ Yes / Ydw
           ☐ No / Nac ydw
        2. Where are signs needed most?
           Ble mae angen arwyddion fwyaf?
        """

    assert [(one.text, one.options) for one in questions(text)] == [
        ("Do you agree with the proposal for new signs?", ("Yes", "No")),
        ("Where are signs needed most?", ()),
    ]
    assert reason(read(text), "Ble mae angen") == "language"


def test_an_e_mail_is_read_without_its_head_its_marks_and_its_foot() -> None:
    found = read(
        """
        From: A Person <a@example.org>
        Subject: Two questions

        > Dear all,
        >
        > 1. What should we call the new room?
        > 2. Should we rent it out, and to
        > whom?
        >
        > Yours sincerely
        > Sam Sample
        """
    )

    assert [one.text for one in found.questions] == [
        "What should we call the new room?",
        "Should we rent it out, and to whom?",
    ]
    assert reason(found, "Subject") == "furniture"
    assert reason(found, "Dear all") == "contact"


def test_a_preamble_headings_contacts_and_privacy_are_left_out_each_for_its_reason() -> None:
    found = read(
        """
        Plan for the market

        We want your views. Why now? The market is a hundred years old.

        Your views

        1. Should the market move?
        2. Where to?

        How we use your information

        The council is the data controller. Who can see your answers? Only the team.

        Please return this form to Market Team, 1 Example Street, Sampletown ZZ99 9ZZ.
        """
    )

    assert [one.text for one in found.questions] == ["Should the market move?", "Where to?"]
    assert found.title == "Plan for the market"
    assert reason(found, "We want your views") == "preamble"
    assert reason(found, "Your views") == "heading"
    assert reason(found, "data controller") == "privacy"
    assert reason(found, "return this form") == "contact"


def test_fields_for_a_name_and_an_address_are_about_who_answers() -> None:
    found = read(
        """
        1. What do you think?

        About you

        Name: ..........
        E-mail address: ..........

        2. Are you:
        ☐ a person
        ☐ a group
        """
    )

    assert [one.text for one in found.about] == ["Name", "E-mail address"]
    assert [one.number for one in found.questions] == ["1", "2"]


def test_an_empty_file_has_no_questions() -> None:
    assert (read("").questions, read("").title) == ((), None)
