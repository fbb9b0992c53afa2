"""The print of a programmed survey: its blocks, its names of variables and its codes are no words of a question."""

from __future__ import annotations

from dataclasses import replace

from tests.intake.reading_text import reason
from wellput.intake.reading import read_question_list
from wellput.model.question_list import FoundRoute, QuestionList, SourceLine

ROUND, SQUARE = "\u25cb ", "\u2610 "


def printed(*paragraphs: str | tuple[str, ...], name: str = "Tools") -> QuestionList:
    """Return what is read of a block's paragraphs: circles and boxes before answers, rows as their cells."""
    said = ["Start of Block: " + name, *paragraphs, "End of Block: " + name]
    return read_question_list([one for at, words in enumerate(said) for one in _line(words, at)])


def _line(words: str | tuple[str, ...], at: int) -> tuple[SourceLine, ...]:
    plain = SourceLine("", f"paragraph {at}")
    if isinstance(words, tuple):
        return (replace(plain, kind="row", cells=words, text=" | ".join(filter(None, words))),)
    if words.startswith(ROUND):
        return (replace(plain, text=words.removeprefix(ROUND), kind="item", depth=1),)
    if words.startswith(SQUARE):
        return (replace(plain, text=words.removeprefix(SQUARE), control="tick"),)
    return plain, replace(plain, text=words)


def test_a_variable_before_the_words_and_codes_behind_answers_are_left_away() -> None:
    (only,) = printed("SHED_1 Do you own a key?", "\u25cb Yes (1)", "\u25cb Not yet (-99)").questions
    assert (only.text, only.type, only.options) == ("Do you own a key?", "select_one", ("Yes", "Not yet"))


def test_a_name_in_small_letters_is_a_name_where_a_sentence_begins_behind_it() -> None:
    first, second = printed(
        "keys Which do you have?", "______________", "door Which is it?", "______________"
    ).questions
    assert (first.text, second.text) == ("Which do you have?", "Which is it?")


def test_a_number_that_people_know_a_question_by_is_kept_in_whatever_order() -> None:
    found = printed("Q7 Who mends it?", "______________", "Q2 Who pays?", "______________").questions
    assert [(one.number, one.text, one.doubts) for one in found] == [
        ("Q7", "Who mends it?", ()),
        ("Q2", "Who pays?", ()),
    ]


def test_a_topic_above_the_same_words_each_time_stands_in_each_question() -> None:
    found = printed(
        "T_1 Sharp saws (also borrowed)\nHow often are they wanted?",
        "\u25cb Often (2)",
        "\u25cb Never (1)",
        "T_2 Ladders of more than three metres, and all that is needed to put them up safely, such as feet and ties\n"
        "How often are they wanted?",
        "\u25cb Often (2)",
        "\u25cb Never (1)",
    ).questions
    assert found[0].text == "Sharp saws (also borrowed): How often are they wanted?"
    assert found[1].text.startswith("Ladders of more")
    assert found[1].text.endswith("ties: How often are they wanted?")


def test_a_text_without_an_answer_is_no_question_even_where_it_asks() -> None:
    found = printed(
        "Q1 Who are you?",
        "______________",
        "TEXT Below are tools. Which of them should be bought for the shed by us in spring, and which later?",
        "TEXT 1. Hand tools",
        "Q2 Which saw is best?",
        "______________",
    )
    assert [one.text for one in found.questions] == ["Who are you?", "Which saw is best?"]
    assert found.questions[1].theme == "1. Hand tools"


def test_a_consent_with_one_answer_before_all_questions_is_left_out() -> None:
    consent = "Q1 Before you begin\n\nWho asks?\n\n" + "We are the keepers of the shed. " * 30
    found = printed(consent, "\u25cb I agree (1)", "Q2 Which saw is best?", "______________")
    assert [one.text for one in found.questions] == ["Which saw is best?"]
    assert reason(found, "keepers") == "preamble"


def test_a_question_is_asked_after_the_answers_that_show_it() -> None:
    first, second = printed(
        "A_1 Do you borrow saws?",
        "\u25cb Yes (1)",
        "\u25cb No (2)",
        "Display This Question:",
        "If Do you borrow saws? = Yes",
        "A_2 Which saw?",
        "______________",
    ).questions
    assert first.route is None
    assert second.route == FoundRoute("Do you borrow saws?", ("Yes",))


def test_conditions_on_two_questions_are_asked_about() -> None:
    third = printed(
        "A_1 Do you borrow saws?",
        "\u25cb Yes (1)",
        "\u25cb No (2)",
        "A_2 Do you borrow axes?",
        "\u25cb Yes (1)",
        "\u25cb No (2)",
        "Display This Question:",
        "If Do you borrow saws? = Yes",
        "And Do you borrow axes? = Yes",
        "A_3 Which do you like more?",
        "______________",
    ).questions[2]
    assert third.route is None
    assert [doubt.about for doubt in third.doubts] == ["route"]


def test_rows_of_circles_are_rated_and_rows_without_are_to_be_filled_in() -> None:
    found = printed(
        "Q1 How do you find these tools?",
        ("", "Rather blunt (1)", "So so (2)", "Keen (3)"),
        ("Saws (4)", "\u25cb", "\u25cb", "\u25cb"),
        ("Axes (5)", "\u25cb", "\u25cb", "\u25cb"),
        "Q2 Who else should be asked?",
        ("", "First name (1)", "Street (2)"),
        ("Person 1 (1)", "", ""),
        ("Person 2 (2)", "", ""),
    ).questions
    assert [(one.text, one.type) for one in found] == [
        ("How do you find these tools? Saws", "select_one"),
        ("How do you find these tools? Axes", "select_one"),
        ("Who else should be asked?", "text"),
    ]
    assert found[0].options == ("Rather blunt", "So so", "Keen")
    assert not any(one.doubts for one in found)


def test_a_list_that_opens_names_only_its_ends() -> None:
    land, sure = printed(
        "Q1 In which street is it?", "\u25bc Ash Road (1) ... Yew Lane (88)", "Q2 Is it?", "\u25bc Yes (1) ... No (2)"
    ).questions
    assert (land.options, land.options_absent) == ((), True)
    assert sure.options == ("Yes", "No")


def test_a_place_to_write_below_what_names_items_above_asks_for_words() -> None:
    (only,) = printed("N_OPEN What is wanted most? It may be one of the items above.", "______________").questions
    assert (only.type, only.options_absent) == ("text", False)


def test_other_files_are_read_as_ever() -> None:
    lines = [SourceLine("SHED_1 Do you own a key?", "paragraph 1"), SourceLine("Yes (1)", "paragraph 2", kind="item")]
    assert read_question_list(lines).questions[0].text.startswith("SHED_1")
