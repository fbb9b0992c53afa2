"""Options in a cell or in brackets, notes among them, scales of which only the ends are named, and named choices."""

from __future__ import annotations

import pytest

from wellput.intake.reading import read_question_list
from wellput.model.question_list import FoundQuestion, FoundRoute, SourceLine

HEADS = ("Number", "Question", "Response options")


def in_cells(*rows: tuple[str, str]) -> tuple[FoundQuestion, ...]:
    """Return the questions of a table in which each has a number and a cell of options."""
    cells = [HEADS, *((f"Q{at}", *row) for at, row in enumerate(rows, 1))]
    lines = [SourceLine(" | ".join(row), f"row {at}", "row", cells=row) for at, row in enumerate(cells)]
    found = read_question_list(lines)
    return (*found.questions, *found.about)


def in_lines(*words: str) -> tuple[FoundQuestion, ...]:
    """Return the questions of lines, each below a blank one."""
    lines = [SourceLine(one, f"line {at}") for at, word in enumerate(words) for one in (word, "")]
    return read_question_list(lines).questions


@pytest.mark.parametrize(
    ("cell", "options"),
    [
        ("Boats, Nets, Ropes / Lines, Other", ("Boats", "Nets", "Ropes / Lines", "Other")),
        ("Boats, Nets/Traps, Ropes/Lines, Bait, Other", ("Boats", "Nets/Traps", "Ropes/Lines", "Bait", "Other")),
        ("Boats / Nets, with weights / Ropes", ("Boats", "Nets, with weights", "Ropes")),
        ("Crew (e.g., cook, mate), Owner (e.g., us), All", ("Crew (e.g., cook, mate)", "Owner (e.g., us)", "All")),
        ("Own crew, Own, part-time crew, Hired, None", ("Own crew", "Own, part-time crew", "Hired", "None")),
        ("Easy, Fair, Hard (+ not applicable)", ("Easy", "Fair", "Hard", "not applicable")),
    ],
)
def test_a_cell_is_parted_at_the_sign_that_parts_it_best_and_never_within_brackets(
    cell: str, options: tuple[str, ...]
) -> None:
    found, _ = in_cells(("What does the harbour lack?", cell), ("What else?", "Open-ended response"))
    assert found.options == options


def test_a_note_of_a_list_elsewhere_is_no_option_and_is_asked_about() -> None:
    found, _ = in_cells(("Which harbour is nearest?", "Eastport, Westport, [List of all harbours]"), ("Why?", "[Text]"))
    assert found.options == ("Eastport", "Westport")
    assert "[List of all harbours]" in found.doubts[0].words


def test_what_only_mentions_one_or_more_is_answered_with_one_of_yes_and_no() -> None:
    first, second = in_cells(("Has your club bought one or more boats?", "Yes, No"), ("Why?", "Open-ended response"))
    assert (first.type, second.type) == ("select_one", "text")


@pytest.mark.parametrize("asked", ["What are your main duties?", "Which of the following tools do you rely on?"])
def test_a_list_of_things_is_never_silently_one(asked: str) -> None:
    found, _ = in_cells((asked, "Hauling, Sorting, Selling, Other"), ("What else?", "Open-ended response"))
    assert found.type == "select_multiple"
    assert [doubt.about for doubt in found.doubts] == ["type"]


def test_a_condition_in_square_brackets_is_a_route_or_asked_about() -> None:
    _, told, similar, unclear = in_cells(
        ("Do you fish?", "Yes, No, Partly (in summer)"),
        ("[If Yes or Partly] What do you catch?", "Open-ended response"),
        ("[If yes or something similar] Where, if we may ask?", "Open-ended response"),
        ("[If Q1 not empty] What else?", "Open-ended response"),
    )
    assert told.route == FoundRoute("Q1", ("Yes", "Partly (in summer)"))
    assert similar.route == FoundRoute("Q1", ("Yes",))
    assert [doubt.about for doubt in unclear.doubts] == ["route"]


def test_options_may_stand_in_brackets_on_the_line_below() -> None:
    first, second, third, _ = in_lines(
        "1. Which page was hardest?",
        "Choose one. (Aims, Costs, Crew, Dates)",
        "2. How many boats do you own?",
        "(0 boats, 1 boat, 2 or more boats)",
        "3. Rate your skill at knots.",
        "Low (0 1 2 3 4) High",
        "4. What else?",
    )
    assert (first.type, first.options) == ("select_one", ("Aims", "Costs", "Crew", "Dates"))
    assert (second.type, second.options) == ("select_one", ("0 boats", "1 boat", "2 or more boats"))
    assert (third.type, third.options) == ("scale", ("0", "1", "2", "3", "4"))


@pytest.mark.parametrize("ends", ["Scale 1 to 10", "Scale of 1-10", "On a scale from 0 to 5."])
def test_a_line_that_names_the_ends_of_a_scale_asks_for_its_steps(ends: str) -> None:
    first, _ = in_lines("1. How well do you know the harbour?", ends, "2. What else?")
    assert (first.type, first.options_absent) == ("scale", True)
    assert first.text.endswith(ends)


def test_examples_in_brackets_are_no_options() -> None:
    first, _ = in_lines("1. What do you catch?", "(e.g. crabs, eels, prawns)", "2. What else?")
    assert (first.type, first.options) == ("text", ())


def test_answers_that_a_question_names_and_lines_follow_are_its_options() -> None:
    asked, rower, sailor, _ = in_lines(
        "1. Are you a rower or a sailor?",
        "a. If rower... Why do you row?",
        "b. If sailor... Where do you sail?",
        "2. What else?",
    )
    assert (asked.type, asked.options) == ("select_one", ("rower", "sailor"))
    assert [one.route for one in (rower, sailor)] == [FoundRoute("1", ("rower",)), FoundRoute("1", ("sailor",))]


@pytest.mark.parametrize("asked", ["3. Are you a rower / sailor?", "3. Are you a rower or a sailor?"])
def test_lines_without_letters_may_follow_such_answers(asked: str) -> None:
    _, found, rower, sailor, _ = in_lines(
        "2. Where do you live?", asked, "If rower, why do you row?", "If sailor, where do you sail?", "4. What else?"
    )
    assert found.options == ("rower", "sailor")
    assert [one.route for one in (rower, sailor)] == [FoundRoute("3", ("rower",)), FoundRoute("3", ("sailor",))]


def test_other_with_a_line_to_write_on_stays_an_option() -> None:
    first, _ = in_lines("1. What do you do here?", "a. Row", "b. Sail", "c. Other: _________", "2. What else?")
    assert first.options == ("Row", "Sail", "Other:")
