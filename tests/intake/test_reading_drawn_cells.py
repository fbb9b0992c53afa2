"""Cells that a page draws beside and below what is asked: answers amid a wrapped question, circles, heads of lists."""

from __future__ import annotations

import pytest

from wellput.intake.reading import read_question_list
from wellput.model.question_list import FoundQuestion, SourceLine


def read(text: str) -> tuple[FoundQuestion, ...]:
    lines = [SourceLine(line, f"line {at}", is_wrapped=True) for at, line in enumerate(text.split("\n"), 1)]
    return read_question_list(tuple(lines)).questions


def test_answers_beside_a_wrapped_question_stand_below_it() -> None:
    first, second, *_ = read(
        "   Did the ferry\n   leave when the            Yes  /  No\n   board said it\n   would?\n"
        "   Would you take the\n   ferry again with        Yes  /  No\n   a bicycle?\n"
    )
    assert (first.text, first.options) == ("Did the ferry leave when the board said it would?", ("Yes", "No"))
    assert (second.text, second.options) == ("Would you take the ferry again with a bicycle?", ("Yes", "No"))


@pytest.mark.parametrize("row", ["Hardly ever or never○○○ ○  ○  Nearly always or always", "Rarely ○ ○ ○ ○ ○ Often"])
def test_circles_between_the_words_for_the_ends_of_a_score_are_its_numbers(row: str) -> None:
    question, _ = read(f"1.  How often do you swim?\n\n      1   2   3   4   5\n\n  {row}\n\n2.  Where do you swim?\n")
    assert question.options == ("1", "2", "3", "4", "5")


@pytest.mark.parametrize("head", ["Possible answers:", "Answer options:", "Choices:"])
def test_bullets_below_a_head_that_names_them_options_are_options(head: str) -> None:
    listed = f"\n\n{head}\n\n  • Apple trees\n  • Pear trees and\n    other fruit\n\n    3\n\f  • Benches\n\n"
    questions = read(
        f"1.1 What would you like to see in the orchard?{listed}1.2 How do you know the orchard?{listed}"
        "1.3 What else would you say?\n"
    )
    assert [one.text for one in questions[:2]] == [
        "What would you like to see in the orchard?",
        "How do you know the orchard?",
    ]
    assert questions[0].options == ("Apple trees", "Pear trees and other fruit", "Benches")
    assert questions[1].options == questions[0].options


def test_rows_that_repeat_the_same_cells_are_asked_one_by_one_whatever_the_cells_say() -> None:
    rows = "".join(
        f"   {gate}      Keep      Move      Lock up\n\n" for gate in ("North gate", "Mill gate", "Hay gate")
    )
    questions = read(f"1.  Please say what should be done with each gate:\n\n{rows}2.  What else should we know?\n")
    assert [one.options for one in questions[:3]] == [("Keep", "Move", "Lock up")] * 3


def test_an_answer_that_goes_on_below_in_its_column_is_one() -> None:
    question, _ = read(
        "1.  Should the market be…\n\n    Left as it is        Left with         Closed       Unsure\n"
        "                         fewer stalls\n\n2.  What would you change?\n"
    )
    assert question.options == ("Left as it is", "Left with fewer stalls", "Closed", "Unsure")
