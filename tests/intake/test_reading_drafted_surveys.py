"""Surveys drafted in Markdown: questions as headings, notes to whoever builds the form, scales as tables."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import question, questions, read
from wellput.intake.reading import read_question_list
from wellput.store.question_lists import text_lines

HEADED = """# Shared sheds

## Your shed

### How long have you had a shed? (single-select)

- Less than a year
- One to five years
- Longer

### Which tools do you lend? (multi-select question)

- Spades
- Forks
- Other?

### Do you cycle to it?

- Yes
- No

### What should be mended first?
"""


def test_headings_that_ask_above_their_answers_are_questions() -> None:
    found = questions(HEADED)

    assert [one.type for one in found] == ["select_one", "select_multiple", "select_one", "text"]
    assert found[1].options == ("Spades", "Forks", "Other?")


def test_a_statement_as_a_heading_above_its_scale_is_a_question_too() -> None:
    statement = "### The paths are wide enough.\n\n- Strongly agree\n- Agree\n- Disagree\n"

    found = questions(HEADED + "\n" + statement)[-1]

    assert (found.text, found.type) == ("The paths are wide enough.", "scale")


def test_headings_that_a_text_answers_itself_are_no_questions() -> None:
    asked = "\n".join(f"{number}. Should gate {number} be locked?" for number in range(1, 5))
    heads = "\n\n".join(
        f"## {head}\n\n- Tenants\n- Guests" for head in ("Who may reply?", "Who reads it?", "Who pays?")
    )

    assert len(questions(f"{heads}\n\n## Questions\n\n{asked}")) == 4


def test_a_heading_for_some_questions_does_not_hide_those_above_it() -> None:
    others = "\n\n".join(f"- {asked}\n    - Yes\n    - No" for asked in ("Do you rent?", "Do you own?", "Do you lend?"))

    assert len(questions(f"# Sheds\n\n{others}\n\n## Last questions\n\n- Do you sell?\n    - Yes\n    - No")) == 4


@pytest.mark.parametrize(
    ("note", "type_"),
    [
        ("(multiple choice)", "select_multiple"),
        ("(checkbox - add an input for other)", "select_multiple"),
        ("(single choice)", "select_one"),
        ("[radio buttons]", "select_one"),
    ],
)
def test_a_note_to_whoever_builds_the_form_tells_the_type(note: str, type_: str) -> None:
    assert question(f"- Which beds have you dug? {note}\n    - North\n    - South\n    - East").type == type_


def test_a_note_that_multiple_choice_is_meant_makes_no_list_of_yes_and_no() -> None:
    assert question("- Do you dig? (multiple choice)\n    - Yes\n    - No").type == "select_one"


def test_a_note_may_list_the_answers() -> None:
    found = question("- Which day suits you? (dropdown: Monday, Friday, no day)")

    assert (found.text, found.options) == ("Which day suits you? (dropdown)", ("Monday", "Friday", "no day"))


def test_an_item_further_out_is_no_answer_to_the_one_above() -> None:
    found = questions(
        "- Which bed is yours? (multiple choice)\n    - North\n    - South\n\n- Beds that are missing (open question)"
    )

    assert [one.options for one in found] == [("North", "South"), ()]


@pytest.mark.parametrize("space", ["(short text answer)", "[long answer]"])
def test_a_place_to_write_in_may_be_named_in_words(space: str) -> None:
    found = question(f"1. Please enter the number of your bed and the first letter of its row.\n\n{space}")

    assert (found.type, found.options) == ("text", ())


TABLE = """# Sheds

<p><b>How likely are you to come again?</b></p>
<table>
 <thead>
  <tr>
   <th> </th>
   <th> </th>
   <th> </th>
  </tr>
 </thead>
 <tbody>
  <tr>
   <td> Not at all likely </td>
   <td> </td>
   <td> Very likely </td>
  </tr>
  <tr>
   <td> 1 </td>
   <td> 2 </td>
   <td> 3 </td>
  </tr>
 </tbody>
</table>
"""


def test_a_table_of_numbers_beneath_words_for_its_ends_is_a_scale() -> None:
    found = read_question_list(text_lines(TABLE.encode(), "x.md")).questions[0]

    assert (found.type, found.options) == ("scale", ("1 Not at all likely", "2", "3 Very likely"))


def test_steps_that_are_counted_and_have_words_are_a_scale() -> None:
    steps = "\n".join(("( ) 1 Draughty", "( ) 2 A little draughty", "( ) 3 Neutral", "( ) 4 Snug"))

    assert question(f"1. How is your shed?\n{steps}").type == "scale"
    assert question("1. Which is yours?\n( ) 1 shed\n( ) 2 sheds\n( ) 3 sheds").type == "select_one"


def test_a_hint_before_the_first_box_of_a_line_is_no_option() -> None:
    found = question("1) What should we mend? (this year only) [ ] Roof [ ] Door [ ] Other: ______")

    assert found.options == ("Roof", "Door", "Other:")


def test_letters_for_filled_signs_before_prose_are_bullets_and_no_boxes() -> None:
    points = "\n".join(
        f"n We will keep bed {number} for those who wait, and will tell all the tenants of it each spring."
        for number in range(1, 4)
    )

    found = questions(f"How we will work with you\n{points}\nDo you agree with this promise?     Yes     No\n")

    assert [one.text for one in found] == ["Do you agree with this promise?"]


def test_what_is_asked_again_below_a_repeated_choice_is_kept() -> None:
    asked = "Do you agree with this promise?     Yes     No\nDo you have any comments on this promise?\n"

    assert len(questions("\n".join(f"Promise {number}\nWe will dig.\n{asked}" for number in range(1, 4)))) == 6


def test_letters_behind_a_numbered_paragraph_of_the_text_are_no_parts_of_the_question_above() -> None:
    text = "3.9   The rules on sheds that were made long ago still tell three cases of them apart in this town, namely:"
    letters = "a) Sheds of wood: these may stand anywhere.\nb) Sheds of stone: these may stand by the road."

    found = read(f"Question 1: Should the rules on sheds be kept?\n\n{text}\n\n{letters}\n\nQuestion 2: Why?").questions

    assert [one.number for one in found] == ["Question 1", "Question 2"]


def test_quotation_marks_that_markdown_escapes_are_read_as_they_are_meant() -> None:
    assert question("1\\) Is the shed \\'dry\\' or \\\"snug\\\"?").text == "Is the shed 'dry' or \"snug\"?"


def test_numbered_headings_that_ask_above_boxes_are_questions_within_a_named_part() -> None:
    asked = "\n\n".join(
        f"#### 1.{number} Do you use shed {number}?\n\nNote: the old sheds count.\n\n- [ ] Yes\n- [ ] No"
        for number in range(1, 4)
    )

    found = questions(f"# Sheds\n\n### Question 1: Sheds in use\n\nWe want to know of sheds.\n\n{asked}")

    assert [one.number for one in found] == ["1.1", "1.2", "1.3"]
    assert {one.options for one in found} == {("Yes", "No")}
