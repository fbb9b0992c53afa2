"""Options set as bare lines, heads of what is to be ranked, and notes that belong to no question."""

from pathlib import Path

import pytest

from wellput.desk.banks.bank_making import read_source
from wellput.model.question_list import FoundQuestion, QuestionList

BARE = """Playing out: a survey
We want to know what families think of both parks. They were laid out long ago, and much is worn. Please help.
1.Do you live near the meadow?
2.If new things are bought for the meadow, which would you prefer?
Quiet things (such as sand, water and planting, with benches for those who mind the children)
Lively things (such as slides, ropes and a wire)
A mix of both
3.Which surface would you like best?
Rubber
Grass
Others.....Please refer to Q5
4.'What fence should the meadow have, (if any)?
5.Do you have any other comments?
"""


def read(text: str) -> QuestionList:
    return read_source(None, text.encode()).found


def questions(text: str) -> dict[str | None, FoundQuestion]:
    return {one.number: one for one in read(text).questions}


def test_bare_lines_between_a_question_and_the_next_number_are_its_options_and_asked_about() -> None:
    found = questions(BARE)
    assert found["2"].text == "If new things are bought for the meadow, which would you prefer?"
    assert found["2"].options == (
        "Quiet things (such as sand, water and planting, with benches for those who mind the children)",
        "Lively things (such as slides, ropes and a wire)",
        "A mix of both",
    )
    assert [one.about for one in found["2"].doubts] == ["options"]


def test_words_that_send_on_to_another_question_are_no_part_of_an_option() -> None:
    assert questions(BARE)["3"].options == ("Rubber", "Grass", "Others")


def test_a_stray_sign_behind_a_number_hides_no_question() -> None:
    assert questions(BARE)["4"].text == "What fence should the meadow have, (if any)?"


def test_words_in_quotation_marks_behind_a_number_keep_them() -> None:
    text = "1. 'Meadow Park' or 'Mill Park': which name is better?\n2.'Mill' or 'Meadow': why?\n"
    assert [one.text[0] for one in read(text).questions] == ["'", "'"]


def test_sentences_below_a_question_are_no_options() -> None:
    text = "1. Which of the plans is better?\nWe published both in May.\nThey can be seen in the library.\n2. Why?\n"
    assert questions(text)["1"].options == ()


@pytest.mark.parametrize(
    "head", ["1st choice 2nd choice 3rd choice", "First choice   Second choice   Third choice", "1 2 3"]
)
@pytest.mark.parametrize("gap", ["", "\n"])
def test_a_head_line_of_places_has_what_stands_below_it_ranked(head: str, gap: str) -> None:
    text = (
        f"1. Which hours suit you? Please rank them.\n{gap}  {head}\nBefore nine\nBetween nine and five\nAfter five\n"
        "Sundays, when the buses run\n\n2. Was this your first choice of library?\n"
    )
    found = questions(text)
    assert (found["1"].type, found["1"].least, found["1"].most, len(found["1"].options)) == ("rank", 3, 3, 4)
    assert found["1"].text == "Which hours suit you? Please rank them."
    assert found["2"].type == "text"


NOTES = (
    "Submissions should be no longer than 2,500 words if possible.",
    "Please complete this questionnaire by 3 p.m. on Monday 4 May 2026.",
    "Please return your form to the library before 4 May.",
    "Thank you for taking part in the survey.",
    "The consultation closes on 4 May 2026.",
)


@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize("sign", [" ", "\n", "\n\n"])
def test_a_note_on_submissions_as_a_whole_is_no_part_of_the_last_question(note: str, sign: str) -> None:
    found = read(f"1. What is good about the library?\n\n2. What would you change?{sign}{note}\n")
    assert [(one.text, one.limit, one.guidance) for one in found.questions] == [
        ("What is good about the library?", None, None),
        ("What would you change?", None, None),
    ]


@pytest.mark.parametrize(
    "helping", ["Please complete the table below.", "Please return to this in question 2.", "Please send examples."]
)
def test_a_request_is_no_such_note(helping: str) -> None:
    asked = f"What would you change? {helping}"
    assert questions(f"1. {asked}\n\n2. Why?\n")["1"].text == asked


def test_a_numbered_notice_on_data_is_left_out_as_that(tmp_path: Path) -> None:
    notice = "1. Data protection notice: what you write is kept for a year and shown to nobody outside the council."
    file = tmp_path / "list.txt"
    file.write_text(f"{notice}\n\n2. What would you change?\n\n3. Is data protection taught well?\n", "utf-8")
    found = read_source(file).found
    assert [one.number for one in found.questions] == ["2", "3"]
    assert [line.text for one in found.left_out if one.why == "privacy" for line in one.lines] == [notice]


def test_a_numbered_notice_with_boxes_below_it_is_asked() -> None:
    text = (
        "1. Privacy notice: we keep what you write for a year and show it to nobody outside the council.\n"
        "[ ] I have read this\n[ ] I have not read this\n\n2. What would you change?\n"
    )
    assert [one.number for one in read(text).questions] == ["1", "2"]
