"""Conditions that say a question again, scales told at the head, and the fields and notes of forms."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import question, questions, read
from wellput.intake.reading import read_question_list
from wellput.model.question_list import FoundRoute, SourceLine

_SHED = """
    1. Has the boat shed been insured?
    - [ ] Yes, for all boats
    - [ ] Yes, for some boats
    - [ ] No
    {said}
    2.1 {first}

    2.2 What else would help?
    """


@pytest.mark.parametrize(
    "said",
    [
        "If the shed has been insured, please answer questions 2.1 and 2.2. If not, please proceed to 3.",
        "If you answered yes to 1, please answer 2.1 and 2.2.",
    ],
)
def test_a_sentence_between_questions_says_after_which_answers_several_are_asked(said: str) -> None:
    found = questions(_SHED.format(said=f"\n{said}\n", first="Who is the insurer?"))

    assert {one.route.answers for one in found[1:] if one.route} == {("Yes, for all boats", "Yes, for some boats")}
    assert all(one.route and one.route.question == "1" for one in found[1:])


@pytest.mark.parametrize(
    ("asked", "answers"),
    [
        ("If the boat shed has been insured, who is the insurer?", ("Yes, for all boats", "Yes, for some boats")),
        ("If the boat shed has not been insured, what stands in the way?", ("No",)),
    ],
)
def test_a_condition_that_says_a_question_again_is_its_route(asked: str, answers: tuple[str, ...]) -> None:
    found = questions(_SHED.format(said="", first=asked))

    assert found[1].route == FoundRoute("1", answers)
    assert found[2].route is None


def test_a_condition_of_which_no_question_speaks_is_no_route() -> None:
    found = questions(_SHED.format(said="", first="If the harbour were dredged, where should the silt go?"))

    assert found[1].route is None


def test_a_letter_behind_a_point_belongs_to_the_number() -> None:
    found = questions("2.1 Who rows?\n\n2.1.a Who steers?\n\n2.1.b When do they meet?\n")

    assert [(one.number, one.text) for one in found][1:] == [("2.1.a", "Who steers?"), ("2.1.b", "When do they meet?")]


def test_if_yes_in_brackets_is_asked_after_the_yes_above_or_asked_about() -> None:
    found = questions(
        """
        ### Do you keep a log?
        - [ ] Yes
        - [ ] No

        ### (If yes) How long have you kept it?
        - [ ] Under a year
        - [ ] Longer

        ### Which colour is its cover?
        - [ ] Red
        - [ ] Blue

        ### (If yes) Who reads it?
        - [ ] The cox
        - [ ] The crew
        """
    )

    assert found[1].route == FoundRoute("Do you keep a log?", ("Yes",))
    assert [one.about for one in found[3].doubts] == ["route"]


@pytest.mark.parametrize(
    ("head", "steps"),
    [
        ("**Scale: 1 = Very poor | 4 = Very good**", ("1 = Very poor", "2", "3", "4 = Very good")),
        ("Please use this scale: 1 = never, 4 = always", ("1 = never", "2", "3", "4 = always")),
        ("Rate each from the key: 4 = best, 1 = worst", ("4 = best", "3", "2", "1 = worst")),
    ],
)
def test_a_scale_told_at_the_head_is_that_of_each_question_that_names_its_numbers(
    head: str, steps: tuple[str, ...]
) -> None:
    found = questions(f"# Rowers\n\n{head}\n\n1.1 How warm is the hall? (1-4)\n\n1.2 How clear is the plan? [1-4]\n")

    assert [(one.text, one.type, one.options) for one in found] == [
        ("How warm is the hall?", "scale", steps),
        ("How clear is the plan?", "scale", steps),
    ]
    assert not any(one.doubts for one in found)


@pytest.mark.parametrize("note", ["[Open text field – optional]", "[Open text field]", "(free text box)"])  # noqa: RUF001
def test_a_note_of_the_field_is_no_part_of_the_question(note: str) -> None:
    found = question(f"1. Is there anything that you miss? {note}")

    assert (found.text, found.type, found.doubts) == ("Is there anything that you miss?", "text", ())


@pytest.mark.parametrize(
    "hint", ["Answer must be between 1990 and 2025", "Enter a whole number between 0 and 40", "Min. 0, max. 400"]
)
def test_between_which_numbers_an_answer_must_be_is_no_question_and_says_its_type(hint: str) -> None:
    found = question(f"1. When was the last race held?\n{hint}\n")

    assert (found.text, found.type) == ("When was the last race held?", "integer")


def test_lettered_lines_to_write_on_are_no_options() -> None:
    found = question("1. Which tools do you keep?\n   a. _____\n   b. _____\n   c. _____\n")

    assert (found.options, found.doubts) == ((), ())


def test_bullets_that_ask_are_the_questions_among_bullets_that_do_not() -> None:
    found = read(
        """
        * Thursday, 4 May, at noon

        ### Background

        We hope to hear about questions such as:

        * What would help rowers?
        * How can the club reach them?

        ### Details

        * You can book a seat at the desk.
        """
    ).questions

    assert [(one.text, one.doubts) for one in found] == [
        ("What would help rowers?", ()),
        ("How can the club reach them?", ()),
    ]


def test_things_and_none_of_them_below_what_yes_would_answer_may_be_several() -> None:
    found = question("1. Have rowers met trouble at the lock?\n   a. Delay\n   b. Damage\n   c. Theft\n   d. None\n")

    assert found.type == "select_multiple"
    assert [one.about for one in found.doubts] == ["type"]


def _line(text: str = "", **more: object) -> SourceLine:
    return SourceLine(text, "line 1", **more)  # type: ignore[arg-type]


def test_a_form_has_fields_for_who_answers_and_two_numbers_under_one_question() -> None:
    found = read_question_list(
        (
            _line("Contact Details", kind="heading", depth=2),
            _line("River *"),
            _line(control="list", choices=("Ouse", "Nidd"), required=True),
            _line("Races", kind="heading", depth=2),
            _line("1.1 Do you race?"),
            _line("Yes", control="radio"),
            _line("No", control="radio"),
            _line("1.2 If yes, how many races and crews were there?"),
            _line("Races (No):"),
            _line(control="box", expects="integer"),
            _line("Crews (No):"),
            _line(control="box", expects="integer"),
        )
    )

    assert [(one.text, one.options, one.required) for one in found.about] == [("River", ("Ouse", "Nidd"), True)]
    assert [(one.text, one.type) for one in found.questions[1:]] == [
        ("If yes, how many races and crews were there? Races (No):", "integer"),
        ("Crews (No):", "integer"),
    ]
