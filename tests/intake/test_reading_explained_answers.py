"""Reading answers with requests behind them, notes on how a question is answered, and names among the questions."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import numbers_and_texts, question, questions, read
from wellput.intake.reading import read_question_list
from wellput.model.question_list import FoundLimit, SourceLine


@pytest.mark.parametrize(
    "answers",
    [
        "Yes - please explain\n..........\nNo\nNo opinion",
        "YES \u2013 Please explain, by harbour and by boat.\n\u2026\u2026\u2026\u2026\u2026\nNO\nNO OPINION",
        "\u2022 Yes: please give examples\n\u2022 No, please explain\n..........\n\u2022 No opinion",
        "\u2610 Yes \u2013 please explain:\n..........\n\u2610 No\n\u2610 No opinion",
        "a) Yes - why?\n..........\nb) No - why not?\n..........\nc) No opinion",
        "Yes\nNo\nIf no, please say what would be better:\n..........\nNo opinion",
    ],
)
def test_what_is_asked_behind_an_answer_is_guidance_and_the_answers_are_a_choice(answers: str) -> None:
    found = questions(f"1. Should the ferry run at night?\n{answers}\n\n2. And when?")[0]
    assert (found.text, found.type, found.asks_reasons) == ("Should the ferry run at night?", "select_one", True)
    assert tuple(map(str.casefold, found.options)) == ("yes", "no", "no opinion")
    assert found.guidance


def test_an_answer_that_is_to_be_explained_is_no_question_though_it_speaks_of_copyright() -> None:
    found = question("1. Have you met delays?\nYES - Please specify the copyright that they touched.\n.....\nNO")
    assert (found.options, found.guidance) == (
        ("YES", "NO"),
        "YES - Please specify the copyright that they touched.",
    )


def test_an_option_with_more_in_brackets_stays_whole() -> None:
    found = questions("1. Is it good?\nYes\nNo (please say which part)\n\n2. And when?")[0]
    assert found.options == ("Yes", "No (please say which part)")


def test_answers_below_the_last_part_are_asked_about_for_each_part_put_to_others() -> None:
    one, other = questions(
        """
        5. (a) [If you are a skipper:] Have you met delays at the quay?
        (b) [If you are a passenger:] Have you met crowds at the quay?
        YES - Please explain
        ..........
        NO
        """
    )
    assert (one.number, other.number) == ("5a", "5b")
    assert one.options == other.options == ("YES", "NO")
    assert ([doubt.about for doubt in one.doubts], other.doubts) == (["options"], ())


def test_parts_that_are_put_to_everybody_share_no_answers() -> None:
    one, other = questions("5. (a) Have you a boat?\n(b) Have you a quay?\nYES\nNO")
    assert (one.options, other.options) == ((), ("YES", "NO"))


@pytest.mark.parametrize(
    "note", ["[Open question]", "[open]", "(open question)", "(free text)", "[Open-ended question]"]
)
@pytest.mark.parametrize("gap", [" ", "\n"])
def test_a_note_that_a_question_is_open_is_none_of_its_words(note: str, gap: str) -> None:
    found = questions(f"1. What did you see?{gap}{note}\n..........\n\n2. And when?")[0]
    assert (found.text, found.type) == ("What did you see?", "text")


def test_what_is_open_within_a_question_stays() -> None:
    assert question("1. Is the quay (open) to all?").text == "Is the quay (open) to all?"


def test_words_that_tell_a_purpose_put_nothing_in_order() -> None:
    found = question("1. Would you limit it (in order, for instance, to save fuel)?\nYes\nNo")
    assert (found.type, found.options) == ("select_one", ("Yes", "No"))


def test_names_and_sayings_among_numbered_questions_are_none() -> None:
    found = read(
        """
        Question 1:
        Should the ferry run at night?

        \u201cWould you like a ferry? We would like one very much.\u201d

        Mark Weaver

        Question 2:
        Should it carry bicycles?
        """
    )
    assert [one.number for one in found.questions] == ["Question 1", "Question 2"]


def test_key_questions_before_the_numbered_ones_are_asked_about() -> None:
    found = numbers_and_texts(
        """
        Key questions

        How can the ferry be made safer?

        What should it cost?

        The council has run the ferry since the bridge was closed, and would like to go on with it for some years.

        Is it any good? Some say so, and some do not, and we have heard both of them.

        1. Should the ferry run at night?
        2. Should it carry bicycles?
        """
    )
    assert [words for number, words in found if number is None] == [
        "How can the ferry be made safer?",
        "What should it cost?",
    ]


def test_a_title_that_goes_on_below_is_whole() -> None:
    title = read("Public consultation\n\non the night ferry\n\n1. Should it run?\n2. Should it carry bicycles?").title
    assert title == "Public consultation on the night ferry"


def test_a_length_below_a_question_is_its_limit_and_none_of_its_words() -> None:
    lines = [SourceLine("Please say what you saw.", "line 1"), SourceLine("1500 character(s) maximum", "line 2")]
    (found,) = read_question_list([*lines, SourceLine("", "line 3", control="box")]).questions
    assert found.text == "Please say what you saw."
    assert found.limit == FoundLimit(1500, "characters", is_advised=False)


def test_a_heading_in_brackets_leaves_the_heading_above_it() -> None:
    found = questions("# Fares\n\n# [The law on fares]\n\n1. Should they rise?\n\n# Boats\n\n2. Should they be new?")
    assert [one.theme for one in found] == ["Fares", "Boats"]
