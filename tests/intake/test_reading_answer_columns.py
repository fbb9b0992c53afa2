"""Sheets in two columns: what is asked on the left, its answers on the right, each on one line or more."""

from __future__ import annotations

from wellput.intake.reading import read_question_list
from wellput.model.question_list import FoundQuestion, SourceLine

_COLUMN = 40


def _read(*rows: tuple[str, str] | str) -> tuple[FoundQuestion, ...]:
    texts = [row if isinstance(row, str) else f" {row[0]:<{_COLUMN}}{row[1]}".rstrip() for row in rows]
    texts = ["What we look at in the park", "", *texts]
    lines = tuple(SourceLine(text, f"line {at}", is_wrapped=True) for at, text in enumerate(texts, 1))
    return read_question_list(lines).questions


def _asked(*rows: tuple[str, str] | str) -> dict[str, tuple[str, ...]]:
    return {question.text: question.options for question in _read(*rows)}


def test_each_row_is_a_question_with_its_own_answers() -> None:
    asked = _asked(
        ("Is the gate open?", "Yes/No"),
        ("Benches", "None/Poor/Good"),
        ("Ducks seen", "1-3/4-7/>8"),
    )
    assert asked == {
        "Is the gate open?": ("Yes", "No"),
        "Benches": ("None", "Poor", "Good"),
        "Ducks seen": ("1-3", "4-7", ">8"),
    }


def test_labels_and_answers_that_wrap_are_joined_each_in_its_column() -> None:
    asked = _asked(
        ("Is the path beside the pond dry", "Yes/No"),
        ("in winter (as far as you know)", ""),
        ("Bridge over the brook", "Not seen/Poor/"),
        ("", "Adequate/Very"),
        ("", "good"),
        ("Is the jetty safe for all who come", "Yes/No"),
        ("Litter", "None/Some/A lot"),
    )
    assert asked == {
        "Is the path beside the pond dry in winter (as far as you know)": ("Yes", "No"),
        "Bridge over the brook": ("Not seen", "Poor", "Adequate", "Very good"),
        "Is the jetty safe for all who come": ("Yes", "No"),
        "Litter": ("None", "Some", "A lot"),
    }


def test_words_in_capitals_are_headings_and_a_label_without_answers_asks_for_words() -> None:
    asked = _asked(
        ("THE POND", ""),
        ("Name of the pond", ""),
        ("Is it fenced", "Yes/No"),
        ("THE BANK", ""),
        ("Reeds", "Poor/Good"),
        ("Grass", "Poor/Good"),
        ("Anything else, please state:", ""),
    )
    assert asked == {
        "Name of the pond": (),
        "Is it fenced": ("Yes", "No"),
        "Reeds": ("Poor", "Good"),
        "Grass": ("Poor", "Good"),
        "Anything else, please state:": (),
    }


def test_answers_for_some_only_are_a_question_of_their_own() -> None:
    first, second, *_ = _read(
        ("Bird hides", "Yes/No         If yes, Poor/Adequate/Good"),
        ("Boat sheds", "Yes/No         If yes, Poor/Adequate/Good"),
        ("Is the gate open?", "Yes/No"),
    )
    assert (first.text, first.options) == ("Bird hides", ("Yes", "No"))
    assert second.options == ("Poor", "Adequate", "Good")
    assert second.route is not None
    assert second.route.answers == ("Yes",)


def test_a_stem_stands_before_rows_with_the_same_answers() -> None:
    asked = _asked(
        ("Is the gate open?", "Yes/No"),
        ("Is the field fit for:", ""),
        ("Cricket", "Not at all/Somewhat/Very"),
        ("Kites and other", "Not at all/Somewhat/Very"),
        ("toys", ""),
        ("Is the shed locked?", "Yes/No"),
    )
    assert list(asked) == [
        "Is the gate open?",
        "Is the field fit for: Cricket",
        "Is the field fit for: Kites and other toys",
        "Is the shed locked?",
    ]


def test_text_beside_other_text_is_no_such_sheet() -> None:
    asked = _asked(
        "1. What do you think of the pond and/or the bank?",
        "",
        ("Written by the friends of the pond", "3/4/2031"),
        ("Printed at the mill", "and/or the barn"),
    )
    assert list(asked) == ["What do you think of the pond and/or the bank?"]


def test_the_head_of_a_grid_without_marks_may_wrap_over_two_lines() -> None:
    asked = _asked(
        "1. Please rate the following",
        "   Mark only one oval per row.",
        "",
        "                                      Very      Poor   Fair   Good    Very",
        "                                      poor                            good",
        "    The walk has taught me",
        "    something about reeds",
        "    Guides were helpful and",
        "    answered what was asked",
        "",
        "2. What else would you change? Please describe.",
    )
    steps = ("Very poor", "Poor", "Fair", "Good", "Very good")
    assert list(asked.values()) == [steps, steps, ()]
    assert next(iter(asked)).endswith("The walk has taught me something about reeds")
