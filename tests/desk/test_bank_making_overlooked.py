"""Several lines that look like questions or answers, and were left out, are left to decide."""

from wellput.desk.banks.bank_making_overlooked import overlooked
from wellput.model.question_list import FoundQuestion, LeftOut, QuestionList, SourceLine


def leaving(*texts: str, why: str = "unclear") -> QuestionList:
    lines = tuple(SourceLine(text, f"line {at}") for at, text in enumerate(texts, 1))
    asked = (FoundQuestion("Should skips be lit at night?", "text", ()),)
    return QuestionList("Skips", asked, (LeftOut(lines, why),))


def test_several_bullets_that_belong_to_no_question_are_told_with_the_place_of_the_first() -> None:
    said = overlooked(leaving("Kinds of skip", "- Large skips", "- Skips for gardens", "- Skips with wheels"))

    assert said is not None
    assert said.startswith("3 lines may be questions")
    assert "line 2, “- Large skips”" in said


def test_a_few_lines_prose_and_what_was_asked_above_are_not_told() -> None:
    assert overlooked(leaving("- Large skips", "- Skips for gardens")) is None
    assert overlooked(leaving("Skips are hired by the week.", "They are red.", "Some are blue.")) is None
    assert overlooked(leaving(*["Q1. Should skips be lit at night?"] * 4)) is None


def test_before_the_questions_only_a_bullet_that_asks_is_told() -> None:
    assert overlooked(leaving("- Large skips", "- Small skips", "- Red skips", why="preamble")) is None
    assert overlooked(leaving(*[f"- Who hires skip {name}?" for name in "ABC"], why="preamble")) is not None
