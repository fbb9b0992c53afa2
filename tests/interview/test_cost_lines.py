"""Lines of a cost worksheet as people type them: which is meant, and what its other costs are."""

from decimal import Decimal

import pytest

from tests.costs.worksheets import line, meetings, sheet
from wellput.errors import NotUnderstoodError
from wellput.interview.cost_lines import copied_line, sheet_of, typed_other_costs, with_line, without_line
from wellput.interview.cost_replies import LinesReply, lines_reply
from wellput.interview.cost_steps import cost_steps
from wellput.interview.steps import Step
from wellput.model.bank import Question
from wellput.model.costs import Range
from wellput.model.response import Answer

QUESTION = Question(
    id="cost", type="cost", text="What?", activities=("Meetings", "Planning", "Training and exercising")
)
ANSWER = Answer(cost=sheet(meetings(), line(case="duty", activity="Response", cover="fund")))


def listing(answer: Answer = ANSWER) -> Step:
    return next(step for step in cost_steps(QUESTION, answer) if step.form == "lines")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2", LinesReply("change", 2)),
        ("change 1", LinesReply("change", 1)),
        ("Copy line 1", LinesReply("copy", 1)),
        ("delete 2", LinesReply("remove", 2)),
        ("3", LinesReply("add", activity="Meetings")),
        ("train", LinesReply("add", activity="Training and exercising")),
        ("pl", LinesReply("add", activity="pl")),
        ("Our helpline", LinesReply("add", activity="Our helpline")),
        ("copy the minutes", LinesReply("add", activity="copy the minutes")),
    ],
)
def test_a_reply_at_the_list_names_a_line_or_an_activity(typed: str, meant: LinesReply) -> None:
    assert lines_reply(listing(), typed) == meant


@pytest.mark.parametrize("typed", ["0", "6", "99999999999999", "remove 3", "copy 0"])
def test_a_number_that_is_not_in_the_list_is_refused(typed: str) -> None:
    with pytest.raises(NotUnderstoodError, match="no number"):
        lines_reply(listing(), typed)


@pytest.mark.parametrize(
    ("typed", "costs"),
    [
        ("travel 240", {"travel": Decimal(240)}),
        (
            "travel=£240.50; room hire: 60-80",
            {"travel": Decimal("240.50"), "room hire": Range(low=60, central=70, high=80)},
        ),
        ("2 vans 300", {"2 vans": Decimal(300)}),
        ("Zone 2 fares 30", {"Zone 2 fares": Decimal(30)}),
        (" ; ", {}),
    ],
)
def test_other_costs_are_a_name_and_an_amount_each(typed: str, costs: dict[str, object]) -> None:
    assert typed_other_costs(typed) == costs


@pytest.mark.parametrize("typed", ["travel", "240", "travel 2,40", "travel 1; travel 2", "travel £1,5OO"])
def test_other_costs_that_are_not_clear_are_refused(typed: str) -> None:
    with pytest.raises(NotUnderstoodError):
        typed_other_costs(typed)


def test_a_copy_stands_in_the_other_case_and_says_nothing_yet_of_how_now_is_met() -> None:
    assert copied_line(ANSWER, 1).case == "duty"
    back = copied_line(ANSWER, 2)
    assert (back.case, back.cover) == ("now", None)


def test_a_worksheet_without_lines_is_no_worksheet() -> None:
    left = without_line(without_line(ANSWER, 1), 1)
    assert left.cost is None
    assert sheet_of(left).lines == ()


def test_a_line_in_an_unknown_case_is_refused() -> None:
    with pytest.raises(NotUnderstoodError, match="no case"):
        with_line(ANSWER, line(case="later"))


def test_how_a_cost_could_be_met_is_asked_of_the_duty_alone_and_pay_of_paid_time_alone() -> None:
    asked = {(step.about, step.part) for step in cost_steps(QUESTION, ANSWER) if step.of_line}
    assert ("2", "cover") in asked
    assert ("1", "cover") not in asked
    volunteers = Answer(cost=sheet(line(who="volunteer")))
    assert not {step.part for step in cost_steps(QUESTION, volunteers)} & {"rate", "on_costs"}


def test_other_questions_have_no_worksheet() -> None:
    assert cost_steps(Question(id="a", type="text", text="Why?"), Answer()) == ()
