"""Options set in further ways, scales told from lengths, and what is said of lengths, reasons and who is asked."""

from __future__ import annotations

import time

import pytest

from tests.intake.reading_text import lines_of, question, questions
from wellput.intake.reading import read_question_list
from wellput.model.question_list import SourceLine


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("1. Is it so?\nYes / No (delete as appropriate)", ("Yes", "No")),
        ("1. Is it so? (please tick one) Yes / No", ("Yes", "No")),
        ("1. Is it so (yes/no/not sure)?", ("yes", "no", "not sure")),
        ("1. Is it so? Yes / No - and why?", ("Yes", "No")),
        ("1. Is it so? Y/N. If yes, where?", ("Y", "N")),
        ("1. How is it?\nGood \u2013 Fair \u2013 Poor", ("Good", "Fair", "Poor")),
        ("1. How long is it?\n O Less than a year\n O Longer", ("Less than a year", "Longer")),
        ("1. Which do you like?\n\u2605 Roads\n\u2605 Rail", ("Roads", "Rail")),
        ("1. Will you come?\nYes, in person\nYes, online\nNo", ("Yes, in person", "Yes, online", "No")),
        ("1. Which of these?\nA \u2013 Roads\nB \u2013 Rail", ("Roads", "Rail")),
        ("1. What share is it?\nUnder 10%\n10% to 25%\nMore than 25%", ("Under 10%", "10% to 25%", "More than 25%")),
        ("1. Which of these are you:\n\nPerson\nCharity\nBusiness\n\n2. Why?", ("Person", "Charity", "Business")),
        ("Q1. Is it so?\n1. Yes\n2. No\n\nQ2. Where is it?", ("Yes", "No")),
        ("1. Why did you stop?\n[a] It rained\n[b] The hall was shut", ("It rained", "The hall was shut")),
        ("1. Why did you stop?\n[i] It rained\n[ii] The hall was shut", ("It rained", "The hall was shut")),
        ("1. How far did you walk?\n|_| Under a mile\n|_| Further", ("Under a mile", "Further")),
        ("1. Is it so?\n  i.   Always\n  ii.  In June\n  iii. Never", ("Always", "In June", "Never")),
    ],
)  # fmt: skip
def test_options_are_read_beside_what_is_said_of_marking_them(text: str, options: tuple[str, ...]) -> None:
    assert questions(text)[0].options == options


@pytest.mark.parametrize(
    "text",
    [
        "1. What else should we know?\nParks Team, Sample Council, 1 Example Street, Sampletown",
        "1. Rate each of these from 1 to 10: training; expenses; supervision.",
        "1. We would welcome evidence of the cost, in particular of:\n(a) legal fees;\n(b) delay.",
        "1. What is your view?\nTick here if you would like to hear from us \u2610",
        "1. Tell us of the roads, paths and bridges near you.",
    ],
)
def test_no_option_is_taken_from_an_address_a_list_of_points_or_an_aside(text: str) -> None:
    assert all(not found.options for found in questions(text))


@pytest.mark.parametrize(
    ("options", "type_"),
    [
        (("A big problem", "A small problem", "No problem"), "scale"),
        (("Agree strongly", "Agree", "Disagree", "Disagree strongly"), "scale"),
        (("Agree", "Neither", "Disagree"), "scale"),
        (("Very successful", "Fairly successful", "Not at all successful", "Too early to say"), "scale"),
        (("Gone up a lot", "Stayed about the same", "Gone down"), "scale"),
        (("Agree", "Disagree", "No opinion"), "select_one"),
        (("One year", "Three years", "Five years"), "select_one"),
    ],
)
def test_steps_of_one_degree_are_a_scale_and_two_or_lengths_are_not(options: tuple[str, ...], type_: str) -> None:
    found = question("\n".join(["1. How is it?", *(f"\u25cb {option}" for option in options)]))

    assert (found.type, found.options) == (type_, options)


def test_boxes_below_which_of_these_may_take_several_and_are_asked_about() -> None:
    found = question("1. Which of these would help you?\n[ ] Roads\n[ ] Rail")

    assert (found.type, [doubt.about for doubt in found.doubts]) == ("select_multiple", ["type"])


@pytest.mark.parametrize(
    ("text", "at", "answers"),
    [
        ("1(a) Is it so? Yes | No\n1(b) If yes, how?", 1, ("Yes",)),
        ("1(a) Is it so? Yes | No\n1(b) If yes, how?\n1(c) If no, why not?", 2, ("No",)),
        ('Q6 Is it so?\n\u2610 Yes, all\n\u2610 No\nQ7 If you answered "Yes, all" to Q6: which?', 1, ("Yes, all",)),
        ("1.1 Is it so? Yes/No/Partly\n1.2 If you answered 'No' or 'Partly' to 1.1, how?", 1, ("No", "Partly")),
        ("B1 Is it so? Yes / No  If No, go to B3.\nB2 Where is it?\nB3 What is it?", 1, ("Yes",)),
    ],
)
def test_who_is_asked_is_read_from_what_was_answered_before(text: str, at: int, answers: tuple[str, ...]) -> None:
    route = questions(text)[at].route

    assert route is not None
    assert route.answers == answers


@pytest.mark.parametrize(
    ("words", "count", "is_advised"),
    [
        ("It would help us if your answer was around 500 words or fewer.", 500, True),
        ("(200 words or so is plenty)", 200, True),
        ("Use between 100 and 250 words.", 250, False),
        ("(optional, 100 words)", 100, False),
    ],
)
def test_lengths_are_read_however_they_are_said(words: str, count: int, is_advised: bool) -> None:
    limit = question(f"1. What is it? {words}").limit

    assert limit is not None
    assert (limit.count, limit.is_advised) == (count, is_advised)


def test_reasons_asked_in_the_same_breath_are_heard() -> None:
    assert question("1. Select one group, and tell us why.\n\u25a1 Young\n\u25a1 Old").asks_reasons


@pytest.mark.parametrize("sign", [".", " ", "_ ", "Yes / ", "(tick ", "\u00a31 "])
def test_a_line_of_one_sign_again_and_again_takes_work_in_proportion(sign: str) -> None:
    worked = []
    for times in (1500, 6000):
        start = time.process_time()
        read_question_list(lines_of(f"1. What is it?\n{sign * times}"))
        worked.append(time.process_time() - start)

    assert worked[1] < 8 * worked[0] + 1


def test_a_star_behind_the_number_of_a_question_says_that_it_must_be_answered() -> None:
    first, second = questions(
        "Q1*  Do you keep hens?\n\u25a1 Yes\n\u25a1 No\n\nQ2  [Only if you ticked Yes at Q1] How many?"
    )

    assert (first.number, first.text, first.options, first.required) == ("Q1", "Do you keep hens?", ("Yes", "No"), True)
    assert second.route is not None
    assert (second.route.question, second.route.answers, second.required) == ("Q1", ("Yes",), False)


def test_numbers_and_bullets_on_lines_of_their_own_go_before_the_line_below() -> None:
    first, second = questions(
        "1.\nDo you keep hens?\n\n\u2022\nYes\n\u2022\nNo\n\n2.\nWhat should a keeper do when the hens\n\n"
        "Hens in gardens | 4\n\nare ill, and who should be told?\n\nHens in gardens | 5"
    )

    assert (first.number, first.text, first.options) == ("1", "Do you keep hens?", ("Yes", "No"))
    assert (second.number, second.text) == (
        "2",
        "What should a keeper do when the hens are ill, and who should be told?",
    )


def _rows(*rows: tuple[str, ...]) -> list[SourceLine]:
    return [SourceLine(" | ".join(row), f"row {at}", kind="row", cells=row) for at, row in enumerate(rows, 1)]


def test_answer_choices_in_a_column_of_a_sheet_are_options() -> None:
    (found,) = read_question_list(
        _rows(("Ref", "Question text", "Answer choices"), ("A1", "Do you keep hens?", "Yes, No, Not yet"))
    ).questions

    assert (found.options, found.options_absent) == (("Yes", "No", "Not yet"), False)


def test_a_table_of_questions_in_a_document_is_no_sheet() -> None:
    table = _rows(("No.", "Question", "Your answer"), ("1", "Do you keep hens?", "\u2610 Yes \u2610 No"))
    first, second = read_question_list([*table, SourceLine("2. Where do they sleep?", "paragraph 1")]).questions

    assert (first.number, first.options) == ("1", ("Yes", "No"))
    assert (second.number, second.text) == ("2", "Where do they sleep?")


def test_numbers_beside_questions_are_enough_in_a_sheet_below_its_name() -> None:
    rows = _rows(("No.", "Question"), ("1", "Do you keep hens?"), ("2", "Name the breed"))
    found = read_question_list([SourceLine("Hens", "sheet", "heading", depth=1), *rows]).questions

    assert [(one.number, one.text) for one in found] == [("1", "Do you keep hens?"), ("2", "Name the breed")]
