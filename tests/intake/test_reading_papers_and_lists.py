"""Reading question lists: papers with numbered text, lists after a call, headings that ask, dashes below a question."""

from __future__ import annotations

from tests.intake.reading_text import read

PAPER = """
Question 1: Please comment on the proposed licence for river ferries in the Vale of Orrin.

20.   The Orrin Ferry Board has run the crossing for many years and publishes its accounts every spring.

21.   In this regard the Board proposes powers to direct owners of landing stages, under which

      a.   Owners must keep the stage lit; and
      b.   Owners must keep the stage free of ice.

Question 2: Please comment on the fees that the Board proposes to charge.
"""


def test_letters_below_a_numbered_paragraph_are_no_parts_of_the_question_above() -> None:
    assert [(one.number, one.text) for one in read(PAPER).questions] == [
        ("Question 1", "Please comment on the proposed licence for river ferries in the Vale of Orrin."),
        ("Question 2", "Please comment on the fees that the Board proposes to charge."),
    ]


def test_a_numbered_list_after_a_call_for_comments_is_of_questions_and_not_to_choose_from() -> None:
    found = read(
        "Please continue to participate by sending us your views.\n\n"
        "We are looking for comments on the plan, specifically on the following:\n"
        "1. Additional landing stages that the plan leaves out, with reasons.\n"
        "2. Stages in the plan that should be closed, with reasons.\n"
        "3. The costs of keeping the stages lit in winter.\n"
    )
    assert [(one.number, one.type) for one in found.questions] == [("1", "text"), ("2", "text"), ("3", "text")]


def test_a_question_that_ends_in_brackets_with_another_is_one_of_its_own() -> None:
    found = read(
        "Where do you moor?\n\n"
        "Summer or winter? (How many weeks do you stay?)\n\n"
        "Do you have a plan for floods? (Where does it fit with the Board's plan?)\n\n"
        "Who repairs the stage?\n"
    )
    assert len(found.questions) == 4


def test_a_note_between_a_heading_and_its_answers_does_not_part_them() -> None:
    found = read(
        "### Which landing stages do you use?\n\nNote that these are the stages of the Board. "
        'Select "None" if you use none.\n\nType: select all that apply (optional)\n\n- Upper\n- Lower\n- None\n\n'
        "### Are the ferries safe?\n\nType: select one (required)\n\n- Yes\n- No\n\n"
        "### What should the Board do next?\n\nType: free form (optional)\n"
    )
    assert [(one.text, one.type, one.required) for one in found.questions] == [
        ("Which landing stages do you use?", "select_multiple", False),
        ("Are the ferries safe?", "select_one", True),
        ("What should the Board do next?", "text", False),
    ]


def test_a_last_heading_that_asks_for_other_points_is_a_question() -> None:
    scale = "\n\n- agree\n- unsure\n- disagree\n\n"
    found = read(
        f"### Should ferries run at night?{scale}### Should fares be lower?{scale}"
        f"### Should dogs be let on board?{scale}"
        "### Please use this space to raise any other points that the Board should consider about its ferries.\n"
    )
    assert len(found.questions) == 4
    assert found.questions[-1].type == "text"


def test_dashes_below_a_numbered_question_that_ask_are_parts_of_it_without_a_doubt() -> None:
    found = read(
        "1. Do you support the new timetable for ferries? Why or why not?\n\n"
        "\u2012 Are there other days on which ferries should run?\n\n"
        "\u2012 If ferries run at night, how should noise be limited? (For example, by slower engines.)\n\n"
        "2. What would the new fares mean for you?\n\n"
        "\u2012 How should the fares be paid?\n"
    )
    parts = [(one.parent, one.text.split()[0]) for one in found.questions if one.number is None]
    assert parts == [("1", "Are"), ("1", "If"), ("2", "How")]
    assert not [doubt for one in found.questions for doubt in one.doubts if doubt.about == "question"]


def test_a_question_wrapped_above_a_name_keeps_its_first_line() -> None:
    found = read(
        "- A very long line of a list that is not wrapped at all and so tells nothing of how wide the lines "
        "of the page are, since it goes on and on until the end of what it has to say about ferries and stages.\n\n"
        "Do you feel that you could reach the Board as a whole or your local\n"
        "Board member? (This includes knowing whom to ask.)\n\n"
        "What should the Board do next?\n"
    )
    assert "as a whole or your local Board member?" in found.questions[0].text
