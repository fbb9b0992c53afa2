"""What contradicts an earlier answer is told with its date; what may only look like it is not."""

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellput.checks.old_figures import old_figures
from wellput.checks.rule import Subject
from wellput.checks.said_before import RULES
from wellput.model.bank import Bank, Question
from wellput.model.finding import Finding
from wellput.model.library import EarlierAnswer
from wellput.model.response import Answer, Response, TakenOver

DUTY = "Should councils have a duty to consult village halls?"
YES_NO = [{"id": "y", "label": "Yes"}, {"id": "n", "label": "No"}]
SPRING = dt.date(2024, 5, 3)


def asked(**changes: Any) -> Question:
    return Question.model_validate({"id": "duty", "type": "text", "text": DUTY, **changes})


def found(question: Question, now: Answer, then: Sequence[EarlierAnswer], **has: Any) -> list[Finding]:
    bank = Bank.model_validate(
        {
            "format": 1,
            "bank": "small",
            "version": 1,
            "title": "Small",
            "wording": "official",
            "consultation": {"publisher": "Nobody"},
            "themes": [{"id": "all", "title": "All", "questions": [question.model_dump()]}],
        }
    )
    response = Response(format=1, bank="small", answers={question.id: now}, **has)
    subject = Subject(bank, response, (question,), dt.date(2026, 11, 22), earlier={question.id: then})
    return [one for rule in RULES for one in rule.find(subject)]


def codes(now: Answer, then: Answer, question: Question | None = None, earlier: Question | None = None) -> list[str]:
    question = question or asked()
    was = EarlierAnswer(1, 1, "Flood plans", "past", "Our hall", earlier or question, then, SPRING)
    return [one.code for one in found(question, now, [was])]


SENTENCES = (
    "We have 44 members.",
    "Our 46 members agree.",
    "About half of our 40 members replied.",
    "It cost £165,000 and saved £1.095 million.",
    "Of 165 responses, 100 came from charities and 65 from responders.",
    "We support the duty.",
    "We oppose the duty.",
    "In 2023, 31% of halls were closed; in 2024, 40%.",
)

CHOICE = asked(type="select_one", options=YES_NO)


def test_another_choice_is_told_with_its_date_and_both_wordings() -> None:
    before = asked(
        type="select_one",
        options=YES_NO,
        text="Do you agree that village halls must be consulted by councils, as a duty?",
    )
    was = EarlierAnswer(1, 1, "Flood plans", "past", "", before, Answer(selected=("n",)), SPRING)
    (finding,) = found(CHOICE, Answer(selected=("y",)), [was])
    assert (finding.code, finding.severity, finding.place.field) == ("EAR01", "advice", "selected")
    for words in ("“Yes”", "“No”", "3 May 2024", "Flood plans", before.text, DUTY):
        assert words in finding.message


def test_the_same_choice_is_no_contradiction_whatever_its_id() -> None:
    renamed = asked(type="select_one", options=[{"id": "1", "label": "yes"}, {"id": "2", "label": "No."}])
    assert codes(Answer(selected=("1",)), Answer(selected=("y",)), renamed, CHOICE) == []


def test_a_choice_that_cannot_be_made_now_is_not_compared() -> None:
    without = asked(type="select_one", options=[{"id": "y", "label": "Yes"}, {"id": "p", "label": "Perhaps"}])
    assert codes(Answer(selected=("y",)), Answer(selected=("n",)), without, CHOICE) == []


def test_of_several_choices_one_that_was_dropped_is_told() -> None:
    several = asked(type="select_multiple", options=YES_NO)
    assert codes(Answer(selected=("y",)), Answer(selected=("y", "n")), several) == ["EAR01"]
    assert codes(Answer(selected=("y", "n")), Answer(selected=("y",)), several) == []


def test_of_a_ranking_the_first_is_compared() -> None:
    rank = asked(type="rank", options=YES_NO)

    def ranked(*options: str) -> Answer:
        return Answer.model_validate({"ranked": [{"option": one} for one in options]})

    assert codes(ranked("y", "n"), ranked("n", "y"), rank) == ["EAR01"]
    assert codes(ranked("y"), ranked("y", "n"), rank) == []


@pytest.mark.parametrize(
    "text",
    ["Should councils have no duty to consult village halls?", "How should the levy on fishing be set?"],
)
def test_a_question_that_asks_something_else_is_not_compared(text: str) -> None:
    other = asked(type="select_one", options=YES_NO, text=text)
    assert codes(Answer(selected=("y",)), Answer(selected=("n",)), CHOICE, other) == []


def test_another_figure_in_the_same_unit_is_told() -> None:
    members, hours = asked(type="integer", unit="members"), asked(type="integer", unit="hours")
    assert codes(Answer(number=Decimal(46)), Answer(number=Decimal(44)), members) == ["EAR02"]
    assert codes(Answer(number=Decimal(46)), Answer(number=Decimal(46)), members) == []
    assert codes(Answer(number=Decimal(46)), Answer(number=Decimal(44)), members, hours) == []


@pytest.mark.parametrize(
    ("now", "then", "expected"),
    [
        ("We have 46 members.", "We have 44 members.", ["EAR02"]),
        ("We have 46 members.", "Our 44 members agree.", ["EAR02"]),
        ("In 2026 we have 46 members.", "We have 44 members.", []),
        ("We have 46 members.", "We have 46 members.", []),
        ("We have 46 members.", "We have 44 tables.", []),
    ],
)
def test_figures_in_words_are_compared_as_between_two_answers_of_one_draft(
    now: str, then: str, expected: list[str]
) -> None:
    assert codes(Answer(text=now), Answer(text=then)) == expected


def test_of_figures_that_stood_side_by_side_before_only_the_changed_one_is_told() -> None:
    then = (
        "An investment of £165,000 avoided £1.095 million of spending. Of 165 responses, 100 were ours and 65 theirs."
    )
    assert codes(Answer(text=then), Answer(text=then)) == []
    now = then.replace("165,000", "180,000")
    was = EarlierAnswer(1, 1, "Flood plans", "past", "", asked(), Answer(text=then), SPRING)
    assert [one.place.words for one in found(asked(), Answer(text=now), [was])] == ["£180,000"]


@given(st.lists(st.sampled_from(SENTENCES), max_size=5), st.sampled_from(["y", "n"]))
@settings(max_examples=40)
def test_nobody_contradicts_what_is_said_in_the_same_words(sentences: list[str], chosen: str) -> None:
    answer = Answer(selected=(chosen,), position="".join(sentences[:1]) or None, text=" ".join(sentences) or None)
    assert codes(answer, answer, CHOICE) == []


@pytest.mark.parametrize(
    ("now", "then", "expected"),
    [
        ("We support the duty.", "We oppose the duty.", ["EAR03"]),
        ("We oppose the duty.", "We support the duty.", ["EAR03"]),
        ("We support the duty.", "We support the duty warmly.", []),
        ("We support the duty.", "We support its aim but oppose the duty.", ["EAR03"]),
        ("The duty needs money.", "We oppose the duty.", []),
    ],
)
def test_a_position_for_is_told_beside_one_against(now: str, then: str, expected: list[str]) -> None:
    assert codes(Answer(position=now), Answer(position=then)) == expected


def test_one_turn_is_told_once() -> None:
    now, then = Answer(selected=("y",), position="We support it."), Answer(selected=("n",), position="We oppose it.")
    assert codes(now, then, CHOICE) == ["EAR01"]


@pytest.mark.parametrize("aside", [{"illustrative": True}, {"skipped": "Not for us."}])
def test_what_is_nobodys_view_is_not_compared(aside: dict[str, Any]) -> None:
    assert codes(Answer(selected=("y",), **aside), Answer(selected=("n",)), CHOICE) == []


def test_without_a_library_nothing_is_compared() -> None:
    assert found(CHOICE, Answer(selected=("y",)), []) == []


MARK = TakenOver(question="duty", consultation="Flood plans", on=SPRING, figures=("31 households", "March 2023"))


def test_figures_that_came_along_are_named_until_they_are_changed() -> None:
    (finding,) = found(asked(), Answer(text="In March 2023 we took in 31 households."), [], taken_over=(MARK,))
    assert finding.code == "EAR04"
    assert "“31 households” and “March 2023” from your answer of 3 May 2024" in finding.message
    (finding,) = found(asked(), Answer(text="In March 2026 we took in 31 households."), [], taken_over=(MARK,))
    assert "March" not in finding.message
    assert found(asked(), Answer(text="In March 2026 we took in 131 households."), [], taken_over=(MARK,)) == []


def test_a_question_that_is_no_longer_there_is_passed_over() -> None:
    gone = MARK.model_copy(update={"question": "gone"})
    assert found(asked(), Answer(text="31 households"), [], taken_over=(gone,)) == []


def test_figures_and_dates_are_found_in_the_order_in_which_they_stand() -> None:
    text = "On 3 May and in June 2022 we spent £4,200 [@log]. About 40% may march. Regulation 23 dates from 2005."
    assert old_figures([text, text]) == ("3 May", "June 2022", "£4,200", "40%", "2005")
