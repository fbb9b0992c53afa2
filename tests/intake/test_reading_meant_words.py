"""What the words of a list mean: scales printed on a line, follow-ups with a place of their own, topics that ask."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import question, questions, read
from wellput.desk.banks.bank_making_options import options_of
from wellput.desk.banks.bank_making_routes import relevance_of
from wellput.intake.document.about_parts import places_about
from wellput.model.bank import Question
from wellput.model.question_list import FoundQuestion, FoundRoute

TOPICS = """
    # Sheds

    ## Your site

    Which kind of shed do you keep?
    - Wooden
    - Metal

    Number of sheds

    Kinds of roofs
    - Felt
    - Tiles

    How do you lock them?

    Describe your tools
    Consider describing the largest. How many blades does it have?

    ## Plans

    What would you change?
"""


@pytest.mark.parametrize(
    ("line", "steps"),
    [
        ("1 = Members; 3=Both; 5=Staff", ("1 = Members", "2", "3=Both", "4", "5=Staff")),
        ("(1 = not at all, 5 = very)", ("1 = not at all", "2", "3", "4", "5 = very")),
        ("0 (never) - 4 (always)", ("0 (never)", "1", "2", "3", "4 (always)")),
        ("(Not at all = 1 ... Very = 3)", ("Not at all = 1", "2", "Very = 3")),
    ],
)
@pytest.mark.parametrize("between", ["\n", " "])
def test_a_scale_of_which_a_line_names_some_numbers_has_all_of_them(
    line: str, steps: tuple[str, ...], between: str
) -> None:
    found = question(f"1. How does the club suit you?{between}{line}")

    assert (found.text, found.type, found.options) == ("How does the club suit you?", "scale", steps)


@pytest.mark.parametrize("line", ["1 = yes, 2 = no, 9 = don't know", "(2 = two boats, 40 = forty boats)"])
def test_codes_that_are_not_evenly_apart_are_no_scale(line: str) -> None:
    assert question(f"1. Is the quay open?\n{line}").type != "scale"


def test_words_stand_behind_some_numbers_of_a_ladder() -> None:
    ladder = "1 Very cold\n2\n3 Neutral\n4\n5 Very warm"

    assert question(f"1. How was the sea?\n{ladder}").options == tuple(ladder.split("\n"))


def test_a_printed_number_is_the_step_and_what_stands_beside_the_scale_has_none() -> None:
    made = options_of(("5 Splendid", "4", "3 Neutral", "2", "1 Dull", "Other", "Prefer not to say"), "scale")

    assert [option.step for option in made] == [5, 4, 3, 2, 1, None, None]


def test_what_needs_improvement_is_the_low_end() -> None:
    made = options_of(("Excellent", "Good", "Fair", "Needs improvement"), "scale")

    assert [option.step for option in made] == [4, 3, 2, 1]


def test_an_answer_that_is_named_is_not_another_that_begins_with_it() -> None:
    options = options_of(("Yes", "No", "No answer", "Not sure"), "select_one")
    asked = FoundQuestion("Is it open?", "select_one", (), number="1")
    held = Question(id="open", number="1", text="Is it open?", type="select_one", options=options)

    found = relevance_of(FoundRoute("1", ("No",)), [(asked, held)])

    assert found is not None
    assert found.is_ == ("no",)


def test_those_who_said_yes_and_no_are_each_asked_a_question_of_their_own() -> None:
    found = questions("""
        1. Do you rent a plot?   \u2610 Yes   \u2610 No.
        If \u201cyes\u201d, state its number: ______________
        If \u201cno\u201d, are you on the list?   \u2610 Yes   \u2610 No
        2. Do you keep bees?   \u2610 Yes   \u2610 No
        If yes, in which part?  \u2610 North  \u2610 South
        3. What would you plant?
    """)

    assert [one.route.answers if one.route else None for one in found] == [
        None,
        ("Yes",),
        ("No",),
        None,
        ("Yes",),
        None,
    ]
    assert [one.options for one in found][3:5] == [("Yes", "No"), ("North", "South")]


def test_a_note_that_names_the_control_is_taken_off_and_heeded() -> None:
    note = "(Checkbox entry input. Check all that apply)"
    found = question(f"1. Who pays?\n{note}\n- The club\n- The town\n- Other: (text entry)")

    assert (found.text, found.type, found.options) == (
        "Who pays?",
        "select_multiple",
        ("The club", "The town", "Other"),
    )


def test_a_short_line_that_stands_as_questions_do_is_asked_about() -> None:
    found = {one.text: one for one in questions(TOPICS)}

    assert found["Number of sheds"].type == "integer"
    assert (found["Kinds of roofs"].type, found["Kinds of roofs"].options) == ("select_multiple", ("Felt", "Tiles"))
    assert all(found[words].doubts for words in ("Number of sheds", "Kinds of roofs"))


def test_an_explanation_right_below_a_question_is_its_guidance() -> None:
    (found,) = (one for one in questions(TOPICS) if one.text == "Describe your tools")

    assert found.type == "text"
    assert found.guidance == "Consider describing the largest. How many blades does it have?"


@pytest.mark.parametrize("asked", ["Which system(s) do you use?", "Which catalogues are kept?"])
def test_things_asked_for_in_the_plural_may_be_several_and_are_asked_about(asked: str) -> None:
    found = question(f"1. {asked}\n- Cards\n- Ledgers\n- Other")

    assert found.type == "select_multiple"
    assert any(doubt.about == "type" for doubt in found.doubts)


def test_an_audience_is_not_whoever_answers() -> None:
    audience = FoundQuestion(
        "Which of these best describe the intended audience of the museum?",
        "select_one",
        (),
        options=("Students", "Teachers", "General public"),
    )

    assert not places_about((audience, FoundQuestion("What would you change?", "text", ())))


def test_fields_for_an_age_and_a_gender_are_about_whoever_answers() -> None:
    found = read("""
        SECTION A: PERSONAL INFORMATION
        Age Group: ____________
        Gender: \u2610 Male \u2610 Female

        SECTION B: THE HALL
        1. What do you enjoy?
        2. What could be better?
    """)

    assert [(one.text, one.options) for one in found.about] == [("Age Group", ()), ("Gender", ("Male", "Female"))]


def test_steps_that_a_printed_scale_leaves_out_are_asked_about() -> None:
    named = question("1. How useful is the hall to you?\n1=Not useful; 3=Useful; 5=Very useful\n")
    whole = question("1. How useful is the hall to you?\n1=Not useful; 2=Useful; 3=Very useful\n")
    assert [doubt.about for doubt in named.doubts if "2, 4" in doubt.words] == ["options"]
    assert not whole.doubts


@pytest.mark.parametrize("ends", ["from 1 (poor) to 10 (good).", "(1-5)", "(1 to 7)", "0 (never) - 10 (always)"])
def test_a_scale_of_which_only_the_ends_are_named_has_its_steps_asked_for(ends: str) -> None:
    found = question(f"1. How warm is the hall in winter? Say {ends}\n")
    assert (found.type, found.options, found.options_absent) == ("scale", (), True)
