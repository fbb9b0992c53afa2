"""A scale's answer is a step of so many, and low ones come first where a plan may start."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.model.scaled_bank import WORDS, bank, response
from wellput.model.response import Answer
from wellput.model.scales import feeding, low_results, results_for, scale_result

ROOTS = bank().question("roots")
assert ROOTS is not None


@given(st.sampled_from(sorted(WORDS)))
def test_a_result_tells_its_step_of_how_many_and_its_label(step: int) -> None:
    result = scale_result(ROOTS, Answer(selected=(f"s{step}",)))
    assert result is not None
    assert (result.title, result.place, result.label) == ("Roots", f"{step} of 5", WORDS[step])
    assert result.is_low == (step < 3)


@pytest.mark.parametrize(
    "answer",
    [
        Answer(),
        Answer(selected=("unknown",)),
        Answer(selected=("gone",)),
        Answer(selected=("s1",), skipped="Not ours."),
    ],
)
def test_what_lies_on_no_step_or_was_left_out_is_no_result(answer: Answer) -> None:
    assert scale_result(ROOTS, answer) is None


def test_an_answer_to_another_question_is_no_result() -> None:
    how_well = bank().question("how-well")
    assert how_well is not None
    assert scale_result(how_well, Answer(text="Well.")) is None


def test_results_come_in_the_order_of_the_bank_and_only_where_they_are_fed() -> None:
    given = response(means={"selected": ["s4"]}, roots={"selected": ["s2"]})
    assert [one.id for one in feeding(bank(), "how-well")] == ["roots", "means"]
    assert [one.question for one in results_for(bank(), given, "how-well")] == ["roots", "means"]
    assert results_for(bank(), given, "roots") == ()


@given(st.lists(st.sampled_from(sorted(WORDS)), min_size=2, max_size=2))
def test_where_a_plan_may_start_are_the_low_results_the_lowest_first(steps: list[int]) -> None:
    roots, means = steps
    given = response(roots={"selected": [f"s{roots}"], "ask": "Meet."}, means={"selected": [f"s{means}"]})
    assert [one.step for one in low_results(bank(), given, "map")] == sorted(step for step in steps if step < 3)
    assert {one.ask for one in results_for(bank(), given, "map") if one.question == "roots"} == {"Meet."}
