"""Nothing that Wellput offers for an answer that it does not know says the opposite of that answer."""

from pathlib import Path

import pytest

from tests.cli.halls_moved import ANSWERS, FIRST
from tests.cli.running import wellput
from wellput.errors import NotUnderstoodError
from wellput.interview.choosing import chosen
from wellput.interview.steps import Choice, Step
from wellput.model import answer_form
from wellput.returns.choosing import Offered

LEFT = FIRST.replace("{id: satisfied, label: Satisfied}, ", "").replace(
    "{id: dissatisfied, label: Dissatisfied}", "{id: dissatisfied, label: Dissatisfied}, {id: neither, label: Neither}"
)


def test_a_check_names_the_options_instead(tmp_path: Path) -> None:
    (tmp_path / "halls.yaml").write_text(LEFT, "utf-8")
    wellput("start", tmp_path / "work", "--bank", tmp_path / "halls.yaml")
    draft = tmp_path / "work" / "responses" / "response.yaml"
    draft.write_text(draft.read_text("utf-8") + ANSWERS, "utf-8")
    said = wellput("check", "--workspace", tmp_path / "work").said
    assert "`satisfied` is none of its options. Its options: “Dissatisfied” and “Neither”." in said


def test_collecting_names_the_options_instead() -> None:
    offered = Offered([answer_form.Choice("dissatisfied", "Dissatisfied"), answer_form.Choice("neither", "Neither")])
    assert offered.nearest("Satisfied") == "Ask what is meant. The options: “Dissatisfied” and “Neither”."
    assert "It may mean “Dissatisfied”" in offered.nearest("Disatisfied")


def test_the_interview_does_not_ask_whether_the_opposite_was_meant() -> None:
    step = Step("advice", "selected", "one", "Which?", "Choice", choices=(Choice("no", "Dissatisfied"),))
    with pytest.raises(NotUnderstoodError) as trouble:
        chosen(step, "satisfied")
    assert "Did you mean" not in trouble.value.mend


def test_a_route_in_a_bank_is_not_turned_round(tmp_path: Path) -> None:
    routed = LEFT.replace("text: Who would bear the cost?", "text: Who?, relevant: {question: advice, is: [satisfied]}")
    (tmp_path / "halls.yaml").write_text(routed, "utf-8")
    said = wellput("bank", "check", tmp_path / "halls.yaml").said
    assert "satisfied`" in said
    assert "Did you mean" not in said
