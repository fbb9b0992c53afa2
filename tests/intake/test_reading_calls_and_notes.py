"""What stands around questions: notes, hints, calls for evidence, questions before the first number, two languages."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import numbers_and_texts, questions, read


@pytest.mark.parametrize("note", ["Note: the charge is £14 an hour.", "Please note that it is £14.", "NB It is £14."])
def test_a_note_below_a_question_is_guidance(note: str) -> None:
    first, second = questions(f"1. Is the charge fair?\n{note}\nYes\nNo\n\n2. What should it be?")

    assert (first.text, first.options, first.guidance) == ("Is the charge fair?", ("Yes", "No"), note)
    assert second.text == "What should it be?"


def test_a_request_right_below_a_question_helps_to_answer_it() -> None:
    text = "1. Is there a stop without a shelter?\n\nTell us the name of the road.\n\n2. What else?"

    assert [one.number for one in questions(text)] == ["1", "2"]


def test_every_point_on_which_evidence_is_invited_is_asked_about() -> None:
    text = """
        The Committee invites written evidence on the following points:

        • What has the closing of a bridge cost?
        • Whether the costs are fairly shared; and
        • The part that volunteers can play.

        Submissions should be no longer than 3,000 words.
        """

    assert [one.text for one in questions(text)] == [
        "What has the closing of a bridge cost?",
        "Whether the costs are fairly shared",
        "The part that volunteers can play.",
    ]


def test_points_with_numbers_on_which_evidence_is_invited_are_kept_and_in_doubt() -> None:
    text = (
        "The review seeks written evidence on the following issues:\n\n1. The cost of grants\n2. The role of councils"
    )

    assert [one.number for one in questions(text)] == ["1", "2"]
    assert all(one.doubts for one in questions(text))


def test_a_question_with_options_before_the_first_number_is_not_lost() -> None:
    text = "Thank you for helping us.\n\nAre you answering as:\n☐ A resident\n☐ A business\n\n1. Is it so?\n2. Why?"
    first = questions(text)[0]

    assert (first.text, first.options, first.number) == ("Are you answering as:", ("A resident", "A business"), None)
    assert [doubt.about for doubt in first.doubts] == ["question"]


def test_once_questions_have_begun_a_heading_such_as_scope_names_a_topic() -> None:
    text = (
        "Costs\n\nWhat does it cost you?\n\nScope\n\nWho should be covered?\n\nSending out\n\nHow do people hear of it?"
    )

    assert len(questions(text)) == 3


def test_a_question_s_own_letters_on_one_line_are_questions() -> None:
    text = "Question 1 (a) Should it rise? (b) To what level?\n\nQuestion 2: a) What does it cost? b) Who pays?"

    assert numbers_and_texts(text) == [
        ("Question 1(a)", "Should it rise?"),
        ("Question 1b", "To what level?"),
        ("Question 2a", "What does it cost?"),
        ("Question 2b", "Who pays?"),
    ]


def test_the_number_before_the_welsh_is_the_english_question_s() -> None:
    text = """
        C1. Ydych chi'n cytuno y dylai'r llwybr fod ar agor drwy'r flwyddyn?
        Do you agree that the path should be open?
        ☐ Ydw / Yes
        ☐ Nac ydw / No

        C2. Beth fyddai'n gwneud y llwybr yn well?
        What would make the path better?

        C3. Unrhyw sylwadau eraill?
        Any other comments?
        """

    assert numbers_and_texts(text) == [
        ("C1", "Do you agree that the path should be open?"),
        ("C2", "What would make the path better?"),
        ("C3", "Any other comments?"),
    ]
    assert questions(text)[0].options == ("Yes", "No")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1/ Is it so?\n2/ Why?", "1"),
        ("1.Is it so?\n2.Why is it so?", "1"),
        ("**Question A1.** Is it so?\n**Question A2.** Why?", "Question A1"),
        ("1.a. Is it so?\n1.b. Why?", "1.a"),
    ],
)
def test_further_styles_of_numbers(text: str, number: str) -> None:
    assert questions(text)[0].number == number


@pytest.mark.parametrize("words", ["[Placeholder - wording to come]", "[moved to the other form - JB]", "TBC"])
def test_a_number_that_is_only_kept_for_a_question_is_none(words: str) -> None:
    assert [one.number for one in questions(f"1. Is it so?\n2. {words}\n3. Why is it so?")] == ["1", "3"]


def test_a_question_without_its_mark_is_not_in_doubt() -> None:
    first, _ = questions("1. Do you take part in anything (a club and so on.)\n2. Why?")

    assert first.doubts == ()


def test_what_is_asked_of_consultees_is_a_question() -> None:
    found = read("1. Is it so?\n2. Consultees are asked to describe any groups that would lose by it.\n3. Why?")

    assert [bool(one.doubts) for one in found.questions] == [False, False, False]


def test_ends_of_a_question_s_sentence_are_its_options_where_or_joins_them() -> None:
    bare = "1. How should it be paid for:\nby fees;\nby a levy; or\nby the council?\n2. Why?"
    roman = "1. Should the fee be:\n(i) the same for all;\n(ii) higher; or\n(iii) set by the council?\n2. Why?"

    assert questions(bare)[0].options == ("by fees", "by a levy", "by the council")
    assert questions(roman)[0].options == ("the same for all", "higher", "set by the council")


def test_lettered_words_above_one_scale_are_each_rated_on_it() -> None:
    text = """
        1. Please say how satisfied you were with
        a) the time it took
        b) the staff
        Very satisfied / Satisfied / Dissatisfied / Very dissatisfied
        2. Why?
        """
    first, second, third = questions(text)

    assert (first.number, second.number, third.number) == ("1a", "1b", "2")
    assert first.options == second.options == ("Very satisfied", "Satisfied", "Dissatisfied", "Very dissatisfied")


def test_statements_with_boxes_beside_them_keep_their_words_and_their_options() -> None:
    text = """
        3. Please say whether you support each of the following proposals
           3.1 A national register        Support [ ]  Oppose [ ]  Don't know [ ]
           3.2 A standard lease           Support [ ]  Oppose [ ]  Don't know [ ]
        """
    first, second = questions(text)

    assert (first.text, second.text) == (
        "Please say whether you support each of the following proposals A national register",
        "Please say whether you support each of the following proposals A standard lease",
    )
    assert first.options == ("Support", "Oppose", "Don't know")


def test_lines_with_letters_in_capitals_are_options_and_no_headings() -> None:
    text = "1. Which THREE of the following would help?\nA. CCTV\nB. MARSHALS\nC. RANKS\nD. LIGHTS\n2. Why?"

    assert questions(text)[0].options == ("CCTV", "MARSHALS", "RANKS", "LIGHTS")


def test_a_box_to_tick_in_a_notice_is_no_option() -> None:
    text = "1. Is there anything else?\n\nWe may write to you. Please tick here if you do not want this ☐"

    assert questions(text)[0].doubts == ()
