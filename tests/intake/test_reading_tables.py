"""Tables as forms set them: rows that ask, columns to write in, lists beside statements, headings that reach across."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import numbers_and_texts, questions
from wellput.intake.reading import read_question_list
from wellput.model.question_list import FoundQuestion, SourceLine


def table(*rows: str, above: str = "", control: str = "") -> tuple[FoundQuestion, ...]:
    """Read a table, its cells parted by bars, below a line of text."""
    lines = [SourceLine(above, "above"), SourceLine("", "gap")] if above else []
    for at, row in enumerate(rows):
        cells = tuple(cell.strip() for cell in row.split("|"))
        lines.append(SourceLine(" | ".join(filter(None, cells)), f"row {at}", "row", cells=cells))
        if control:
            lines.append(SourceLine("", f"row {at}", control="list", choices=tuple(control.split())))
    return read_question_list(lines).questions


def test_rows_with_numbers_that_ask_are_questions_and_the_heads_their_answers() -> None:
    rows = ("1 | Is it lit? |  |  |", "2 | Is it wide? |  |  |")
    first, second = table("No. | Question | Yes | No | Comments", *rows, above="Please answer all of these.")
    assert [(one.number, one.text, one.options) for one in (first, second)] == [
        ("1", "Is it lit?", ("Yes", "No")),
        ("2", "Is it wide?", ("Yes", "No")),
    ]
    assert first.asks_reasons


@pytest.mark.parametrize("head", ["Comments", "Please give your reasons", "Further comments (optional)"])
def test_a_column_to_write_in_is_no_step_of_a_grid(head: str) -> None:
    first, _ = table(
        f" | Agree | Disagree | {head}", "A gate |  |  |", "A wall |  |  |", above="Q1. How far do you agree?"
    )
    assert (first.options, first.asks_reasons) == (("Agree", "Disagree"), True)


def test_boxes_that_repeat_the_heads_of_their_columns_stand_alone() -> None:
    found = table(
        " | Too cold | Just right | Too hot",
        "Before noon | ☐ Too cold | ☐ Just right | ☐ Too hot",
        "After noon | ☐ Too cold | ☐ Just right | ☐ Too hot",
        above="2. How warm was it?",
    )
    assert [(one.text, one.options) for one in found] == [
        ("How warm was it? Before noon", ("Too cold", "Just right", "Too hot")),
        ("How warm was it? After noon", ("Too cold", "Just right", "Too hot")),
    ]


def test_headings_that_reach_across_a_grid_part_it_not() -> None:
    found = table(
        " | Rating |  | ",
        " | Good | Fair | Poor",
        "Getting there |  |  | ",
        "Parking | ○ | ○ | ○",
        "Inside |  |  | ",
        "Seats | ○ | ○ | ○",
        above="2. How do you rate it?",
    )
    assert [one.text for one in found] == ["How do you rate it? Parking", "How do you rate it? Seats"]
    assert {one.options for one in found} == {("Good", "Fair", "Poor")}


def test_how_to_answer_a_row_and_that_it_must_be_answered_are_no_words_of_it() -> None:
    found = table(
        " | Agree | Disagree",
        "A gate (required) Please select only one item | ☐ | ☐".replace(" (required) ", "\n(required) "),
        "A wall | ☐ | ☐",
        above="Q1. How far do you agree?",
    )
    assert [(one.text, one.required) for one in found] == [
        ("How far do you agree? A gate", True),
        ("How far do you agree? A wall", False),
    ]


def test_statements_with_the_same_list_beside_each_are_a_grid() -> None:
    found = table("Benches |", "Paths |", above="1. How good are these?", control="Good Fair Poor")
    assert [(one.text, one.options) for one in found] == [
        ("How good are these? Benches", ("Good", "Fair", "Poor")),
        ("How good are these? Paths", ("Good", "Fair", "Poor")),
    ]


def test_statements_with_a_list_of_places_beside_each_are_to_be_ranked() -> None:
    (found,) = table("Benches |", "Paths |", "Trees |", above="1. Put these in order.", control="1 2 3")
    assert (found.type, found.options) == ("rank", ("Benches", "Paths", "Trees"))


@pytest.mark.parametrize("head", ["Rank", "Your ranking (1 to 3)", "Order", "Priority"])
def test_statements_below_a_head_of_places_are_to_be_ranked(head: str) -> None:
    (found,) = table(f"Item | {head}", "Price | ", "Speed | ", "Comfort | ", above="3. Please rank these.")
    assert (found.type, found.options) == ("rank", ("Price", "Speed", "Comfort"))


def test_a_star_in_a_cell_before_the_question_makes_it_required() -> None:
    (found,) = table("* | Do you like it?", above="Survey")
    assert (found.text, found.required) == ("Do you like it?", True)


def test_options_in_a_column_beside_their_question_follow_it() -> None:
    found = questions(
        """
        1.    Which alarm do you have?                   ☐ A cord in each room
                                                         ☐ A pendant

        2.    Has it been tested since                   ☐ Yes
              the line was put in?                       ☐ No
                                                         ☐ I have no line yet
        """
    )
    assert [(one.text, one.options) for one in found] == [
        ("Which alarm do you have?", ("A cord in each room", "A pendant")),
        ("Has it been tested since the line was put in?", ("Yes", "No", "I have no line yet")),
    ]


def test_options_in_two_columns_are_no_question_and_its_options() -> None:
    text = "1. Who should have a key? Tick two.\n☐ A neighbour          ☐ The warden\n☐ A relation           ☐ A safe\n"
    (found,) = questions(text)
    assert found.options == ("A neighbour", "The warden", "A relation", "A safe")


def test_statements_with_the_same_letters_behind_them_are_a_grid() -> None:
    found = questions(
        "1. How far do you agree?\n   The gym is clean    SA   A   D   SD\n   It is warm    SA   A   D   SD\n"
    )
    assert {one.options for one in found} == {("SA", "A", "D", "SD")}
    assert len(found) == 2


def test_a_grid_drawn_with_tabs_keeps_its_head_whatever_the_length_of_its_statements() -> None:
    marks = "\t○\t○\t○"
    rows = "\n".join(f"{one}{marks}" for one in ("Heated water", "Long opening hours", "A café"))
    found = questions(f"2. How important is each?\n\tVery important\tFairly important\tNot important\n{rows}\n")
    assert [one.text for one in found] == [
        f"How important is each? {one}" for one in ("Heated water", "Long opening hours", "A café")
    ]


def test_what_survey_programs_say_for_screen_readers_is_no_question() -> None:
    first = "1. How do you come here?\nSingle choice.\n☐ By bus\n☐ On foot\n\nLeave this field blank\n\n"
    assert numbers_and_texts(f"{first}2. What else?\nMulti Line Text.\n") == [
        ("1", "How do you come here?"),
        ("2", "What else?"),
    ]


def test_a_drawn_form_with_a_column_of_labels_is_read_across() -> None:
    found = questions(
        """
        Question 1                    Do you agree that licences should
                                      last for two years?
        Response                      ☐ Yes   ☐ No
        Question 2                    What would a licence cost you?
        Response
        """
    )
    assert [(one.number, one.text, one.options) for one in found] == [
        ("Question 1", "Do you agree that licences should last for two years?", ("Yes", "No")),
        ("Question 2", "What would a licence cost you?", ()),
    ]


def test_rows_that_repeat_the_steps_beside_their_boxes_are_a_grid() -> None:
    found = questions(
        """
        2. How often do you do each of these?

        Activity             Often                Sometimes            Never
        Walk                 ☐ Often              ☐ Sometimes          ☐ Never
        Swim                 ☐ Often              ☐ Sometimes          ☐ Never
        """
    )
    assert [(one.text, one.options) for one in found] == [
        ("How often do you do each of these? Walk", ("Often", "Sometimes", "Never")),
        ("How often do you do each of these? Swim", ("Often", "Sometimes", "Never")),
    ]


@pytest.mark.parametrize(
    ("head", "options"),
    [
        (
            "Proposal         Agree         Neither         Disagree         Please give your reasons",
            ("Agree", "Neither", "Disagree"),
        ),
        ("Item             1             2             3             4", ("1", "2", "3", "4")),
    ],
)
def test_a_grid_with_nothing_printed_in_its_cells_is_one(head: str, options: tuple[str, ...]) -> None:
    found = questions(f"Q1 Please say what you think of each.\n\n{head}\nLock the\ngate\nLet dogs in\n\nQ2 Why?\n")
    assert [(one.text.removeprefix("Please say what you think of each. "), one.options) for one in found[:2]] == [
        ("Lock the gate", options),
        ("Let dogs in", options),
    ]


def test_questions_below_heads_that_are_answers_have_these_as_options() -> None:
    found = questions(
        """
        Please answer these.

        No.      Question              Yes         No         Comments
        1        Should the gate
                 be locked?
        2        Is it wide enough?
        """
    )
    assert [(one.number, one.text, one.options) for one in found] == [
        ("1", "Should the gate be locked?", ("Yes", "No")),
        ("2", "Is it wide enough?", ("Yes", "No")),
    ]
