"""Which questions are for some only, how long an answer may be, and what kind of answer a question wants."""

from __future__ import annotations

import pytest

from tests.intake.reading_text import question, questions
from wellput.model.question_list import FoundQuestion


def routes(found: tuple[FoundQuestion, ...]) -> list[tuple[str, tuple[str, ...]] | None]:
    return [(one.route.question, one.route.answers) if one.route else None for one in found]


@pytest.mark.parametrize(
    "words",
    [
        "Answer questions 2 and 3 only if you answered Yes to question 1.",
        'Questions 2 to 3 are for those who ticked "Yes" at Q1.',
        "If you answered No to question 1, please skip questions 2 and 3.",
    ],
)
def test_words_about_several_questions_route_each_of_them_and_are_none(words: str) -> None:
    found = questions(f"1. Do you pay rent?\n☐ Yes\n☐ No\n\n{words}\n\n2. How much?\n3. To whom?\n4. What else?")

    assert [one.number for one in found] == ["1", "2", "3", "4"]
    assert routes(found) == [None, ("1", ("Yes",)), ("1", ("Yes",)), None]


@pytest.mark.parametrize(
    ("words", "answers"),
    [
        ('If you said "It depends", on what?', ("It depends",)),
        ("If it depends, on what should it depend?", ("It depends",)),
        ('(Those who answered "No" at 1) Why not?', ("No",)),
        ("For those answering No or It depends at question 1: why?", ("No", "It depends")),
        ("If Yes at 1: what would you need to know?", ("Yes",)),
    ],
)
def test_answers_are_named_in_many_ways(words: str, answers: tuple[str, ...]) -> None:
    found = questions(f"1. Should stalls close by 11?\n☐ Yes\n☐ No\n☐ It depends\n\n2. {words}\n\n3. What else?")

    assert routes(found) == [None, ("1", answers), None]


def test_who_disagrees_may_do_so_strongly() -> None:
    steps = "Strongly agree / Agree / Disagree / Strongly disagree"
    found = questions(f"1. Do you agree?\n{steps}\n2. If you disagree, what would you prefer?\n3. What else?")

    assert routes(found) == [None, ("1", ("Disagree", "Strongly disagree")), None]


def test_a_jump_may_lead_to_a_part() -> None:
    text = """
        SECTION A - YOUR BOAT
        1. What sort of boat is it?
        o Sailing
        o None
        If you ticked "None", please go straight to Section B.
        2. How long is it?

        SECTION B - DUES
        1. Are they fair?
        """

    assert routes(questions(text)) == [None, ("1", ("Sailing",)), None]


@pytest.mark.parametrize(
    ("words", "count", "unit", "is_advised"),
    [
        ("Answers longer than 1,500 characters are cut off.", 1500, "characters", False),
        ("(max. 1500 chars)", 1500, "characters", False),
        ("Box size: 750 characters", 750, "characters", False),
        ("Characters remaining: 1000", 1000, "characters", False),
        ("0/500 words", 500, "words", False),
        ("Give reasons in up to 1,500 characters (about 250 words).", 1500, "characters", False),
        ("Answer in 150 words or fewer, about one flood.", 150, "words", False),
        ("Ideally, keep to 120 words.", 120, "words", True),
    ],
)
def test_limits_in_the_words_of_forms(words: str, count: int, unit: str, is_advised: bool) -> None:
    limit = question(f"1. What happened?\n{words}").limit

    assert limit is not None
    assert (limit.count, limit.unit, limit.is_advised) == (count, unit, is_advised)


@pytest.mark.parametrize(
    "words", ["We have a report of 12,000 words. What did it miss?", "What happened? Keep to one side of A4."]
)
def test_what_is_no_limit_of_the_answer_is_none(words: str) -> None:
    assert question(f"1. {words}").limit is None


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("On how many days a week do you meet?", "integer"),
        ("If yes, how many hours a week could you give?", "integer"),
        ("*Wardens only.* How many hours did you give?", "integer"),
        ("How many staff have left, and why?", "text"),
        ("How long is the boat, in metres?", "decimal"),
        ("Please choose the priority which matters most to you.", "text"),
        ("Please select the priority which matters most to you.", "select_one"),
    ],
)
def test_kinds_of_answer(words: str, kind: str) -> None:
    assert question(f"1. {words}").type == kind
