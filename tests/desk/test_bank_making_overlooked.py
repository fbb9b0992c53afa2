"""Lines that look like questions or answers, and were left out, are left to decide; a few, and prose, are not."""

from wellput.desk.banks.bank_making_overlooked import overlooked_in
from wellput.desk.banks.bank_making_review_said import overlooked, places_said
from wellput.model.question_list import FoundQuestion, LeftOut, QuestionList, SourceLine


def leaving(*texts: str, why: str = "unclear", questions: int = 1) -> QuestionList:
    lines = tuple(SourceLine(text, f"line {at}", is_wrapped=True) for at, text in enumerate(texts, 1))
    source = (SourceLine("Should skips be lit at night?", "line 0"),)
    asked = (FoundQuestion("Should skips be lit at night?", "text", source),) * questions
    return QuestionList("Skips", asked, (LeftOut(lines, why),))


def test_several_bullets_that_belong_to_no_question_are_told_with_their_places() -> None:
    said = overlooked(leaving("Kinds of skip", "- Large skips", "- Skips for gardens", "- Skips with wheels"))

    assert said is not None
    assert said.startswith("4 lines may be questions")
    assert "neither: line 1 to 4. The first is “Kinds of skip”." in said


def test_several_short_lines_of_a_form_are_told_though_none_of_them_asks() -> None:
    found = leaving("Size of the skip", "State of the lid", "Colour of the lamps", questions=40)

    assert overlooked(found) is not None


def test_two_are_told_of_a_short_list_and_not_of_a_long_one() -> None:
    assert overlooked(leaving("- Large skips", "- Skips for gardens", questions=2)) is not None
    assert overlooked(leaving("- Large skips", "- Skips for gardens", questions=30)) is None


def test_prose_code_and_what_was_asked_above_are_not_told() -> None:
    prose = "Skips are hired by the week. They are brought on Mondays and fetched on Fridays. Lamps are extra."
    assert overlooked_in(leaving(prose, "---", "{% endhint %}", "2.3", "[Hire one](https://example.org)")) == ()
    assert overlooked_in(leaving("The following questions are about lamps")) == ()
    assert overlooked_in(leaving(*["Q1. Should skips be lit at night?"] * 4)) == ()


def test_lines_of_prose_that_was_wrapped_are_one_and_no_question() -> None:
    wrapped = (
        "Skips are hired by the week, as most of our neighbours will know, and are",
        "brought on Mondays by a lorry from the yard behind the station; whoever wants",
        "one earlier may ask for it.",
    )
    assert overlooked_in(leaving(*wrapped)) == ()


def test_headings_are_told_where_they_ask_or_stand_over_what_may_be_answers() -> None:
    head = LeftOut((SourceLine("Kinds of skip", "line 5"),), "heading")
    part = LeftOut((SourceLine("# Part 2: skips", "line 4"),), "heading")
    below = leaving("- Large", "- Small", "- Tipping").left_out[0]
    found = QuestionList("Skips", leaving("x").questions, (part, head, below))

    assert next(one.words for one in overlooked_in(found)) == "Kinds of skip"
    assert overlooked_in(QuestionList("Skips", found.questions, (part, head))) == ()

    asks = LeftOut((SourceLine("Who should light them?", "line 6"),), "heading")
    assert [one.words for one in overlooked_in(QuestionList("Skips", found.questions, (part, asks)))] == [
        "Who should light them?"
    ]


def test_before_the_questions_only_a_bullet_that_asks_is_told() -> None:
    assert overlooked(leaving("- Large skips", "- Small skips", "- Red skips", why="preamble")) is None
    assert overlooked(leaving(*[f"- Who hires skip {name}?" for name in "ABC"], why="preamble")) is not None


def test_lines_that_follow_each_other_are_said_as_one() -> None:
    places = ("line 4", "line 5", "line 7", "line 20", "page 2, line 3", "page 2, line 4", "a box")
    lines = [SourceLine("x", place) for place in places]

    assert places_said(lines) == "line 4 to 7; line 20; page 2, line 3 to 4; a box"


def test_questions_to_the_reader_before_the_first_that_was_found_are_told_of() -> None:
    asked = ("Are you a keeper of bees?", "Would you lend your skip?", "Which skip is your favourite?")
    told = overlooked_in(leaving("Why is the Council asking?", *asked, why="preamble"))

    assert [one.words for one in told] == list(asked)
    assert overlooked(leaving("Why is the Council asking?", *asked, why="preamble")) is not None
