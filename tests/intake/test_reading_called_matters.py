"""Papers in prose: matters under words that call for views, double spacing, stretched lines, hyphens at line ends."""

from __future__ import annotations

import pytest

from wellput.intake.reading import read_question_list
from wellput.model.question_list import QuestionList, SourceLine


def read(text: str) -> QuestionList:
    lines = (SourceLine(line, f"line {at}", is_wrapped=True) for at, line in enumerate(text.split("\n"), 1))
    return read_question_list(tuple(lines))


PAPER = """The Review of the Samplington Ferry Act

1. The ferry has crossed the Sample since 1921. The Act says who may run it.

2. Fares are set by the council each spring. They have not risen for some years.

{lead}

3. {first}

4. {second}

5. Boats are checked each year by the harbour office. The checks take one day.

{lead}

6. {third}

7. The office will publish a summary of what it was told in the autumn.
"""


@pytest.mark.parametrize(
    "lead",
    ["The council seeks views on:", "We invite views on the following:", "Comments are sought on:"],
)
def test_numbered_matters_under_words_that_call_for_views_are_questions_and_the_prose_around_them_is_not(
    lead: str,
) -> None:
    first = "Whether the Act should name who may run the ferry."
    second = "How fares compare with those on other rivers."
    third = "The extent to which boats should be checked more often."

    found = read(PAPER.format(lead=lead, first=first, second=second, third=third))

    assert [(one.number, one.text) for one in found.questions] == [("3", first), ("4", second), ("6", third)]
    assert not any(doubt.about == "number" for one in found.questions for doubt in one.doubts)


def test_letters_below_such_a_matter_are_part_of_what_it_says_and_no_options() -> None:
    first = (
        "Whether the council should be able to:\n\n   a. close the ferry in high winds; and\n\n   b. run it by night."
    )

    found = read(
        PAPER.format(lead="We seek views on:", first=first, second="Any other matter of the Act.", third="How to pay.")
    )

    assert found.questions[0].options == ()
    assert found.questions[0].text == (
        "Whether the council should be able to: a. close the ferry in high winds; and b. run it by night."
    )


def test_prose_that_only_says_whether_is_no_question() -> None:
    text = "1. The council looked at whether fares should rise.\n\n2. Whether they do is for the office to say.\n"

    assert read(text).questions == ()


def test_lines_that_a_blank_line_parts_each_are_one_paragraph_where_they_break_in_mid_sentence() -> None:
    prose = "\n\n".join(
        ["The ferry has crossed the river for many years and is used by people who", "work on the far bank or go to"]
        + ["school there, and who would have to walk a long way if it were not running"] * 12
        + ["as it does now."]
    )
    text = f"{prose}\n\n\n1. Should the ferry run on Sundays in winter, when few people "
    text += "who live\n\nin Samplington use it?\n"

    found = read(text)

    assert [one.text for one in found.questions] == [
        "Should the ferry run on Sundays in winter, when few people who live in Samplington use it?"
    ]


def test_gaps_that_setting_left_within_running_text_do_not_break_a_question() -> None:
    prose = "\n".join(
        f"the ferry has crossed the river for{' ' * (4 + at % 5)}many years and is used by those who work there"
        if at % 2
        else "and it is run by people who live on the other bank and who know the river and all of its sands well"
        for at in range(30)
    )
    text = (
        f"{prose}\n\n    • What would stop those who live on the far bank from using the ferry, or a bus\n"
        "         which  stops   near the ferry  at  the  end of    every working day? What    can be done to\n"
        "         help them with that in the winter months?\n"
        "    • Should the ferry run on Sundays in the winter?\n"
    )

    found = read(text)

    assert [one.text for one in found.questions] == [
        "What would stop those who live on the far bank from using the ferry, or a bus which stops near the ferry at "
        "the end of every working day? What can be done to help them with that in the winter months?",
        "Should the ferry run on Sundays in the winter?",
    ]


def test_a_hyphen_at_a_lines_end_stays_where_the_file_has_the_word_with_one() -> None:
    text = (
        "The council likes water-saving boats of all kinds and would like to see more of them.\n\n"
        "1. How can the owners of boats be helped to buy and to use more of the water-\nsaving kind in the coming "
        "year?\n\n2. How can those who travel be told about what is hap-\npening at the landing?\n"
    )

    assert [one.text for one in read(text).questions] == [
        "How can the owners of boats be helped to buy and to use more of the water-saving kind in the coming year?",
        "How can those who travel be told about what is happening at the landing?",
    ]
