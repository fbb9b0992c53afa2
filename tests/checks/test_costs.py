"""The checks of a cost worksheet: what cannot be, what is odd, what lacks a method, what the words say otherwise."""

from typing import Any

import pytest

from tests.checks.one_rule import draft, findings
from tests.costs.worksheets import line, meetings, sheet
from wellput.checks.rule import Subject
from wellput.costs.totals import worked_out
from wellput.model.costs import CostLine
from wellput.model.finding import Finding

OURS = {"id": "ours", "kind": "cost", "statement": "We reckoned it."}
THEIRS = {"id": "theirs", "kind": "cost", "statement": "It costs £9,000 a year.", "published": "somewhere"}


def subject(*lines: CostLine, said: dict[str, Any] | None = None, **values: Any) -> Subject:
    made = sheet(*lines, **values)
    answer = {"cost": made.model_dump(), **(said or {})}
    checked = draft(answers={"annual-cost": answer}, evidence=[OURS, THEIRS])
    return Subject(checked.bank, checked.response, checked.questions, checked.today, {"annual-cost": worked_out(made)})


def found(code: str, *lines: CostLine, **values: Any) -> list[Finding]:
    return findings(code, subject(*lines, **values))


def test_a_day_of_more_than_24_hours_is_an_error() -> None:
    (finding,) = found("CST01", meetings(), meetings(hours="25"))
    assert finding.severity == "error"
    assert "line 2 of the worksheet (Meetings)" in finding.message
    assert found("CST01", meetings(hours="12.5")) == []
    assert len(found("CST01", meetings(hours={"low": "1", "central": "2", "high": "30"}))) == 1


def test_more_hours_than_a_working_year_are_a_warning() -> None:
    assert len(found("CST02", meetings(hours="8", times="365"))) == 1
    assert found("CST02", meetings(hours="8", times="230")) == []
    assert found("CST02", meetings(hours="8", times=None)) == []


@pytest.mark.parametrize("odd", [{"rate": "1840"}, {"rate": "0.18"}, {"on_costs": "13"}])
def test_a_rate_far_from_any_usual_one_is_asked_about(odd: dict[str, str]) -> None:
    assert len(found("CST03", meetings(**odd))) == 1
    assert found("CST03", meetings()) == []


def test_a_worksheet_needs_what_it_rests_on() -> None:
    assert len(found("CST05", meetings())) == 1
    assert found("CST05", meetings(), assumptions=["Hours from our 2024 diaries."]) == []
    valued = {"assumptions": ["Diaries."], "volunteer_rate": "15"}
    assert len(found("CST05", line(who="volunteer"), **valued)) == 1
    assert found("CST05", line(who="volunteer"), **valued, volunteer_rate_source="A source") == []


def test_a_line_that_lacks_a_number_is_told() -> None:
    (finding,) = found("CST06", meetings(hours=None))
    assert "the hours each time" in finding.message
    assert found("CST06", meetings()) == []


@pytest.mark.parametrize(
    "text",
    [
        "Engagement costs us £2,400 a year.",
        "In all it takes 40 hours a year.",
        "It comes to between £700 and £800 a year.",
    ],
)
def test_a_total_that_the_worksheet_does_not_come_to_is_told(text: str) -> None:
    assert len(found("CST04", meetings(), said={"text": text})) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Engagement costs us £748.51 a year.",
        "Engagement costs us £749 a year, 36 hours a year in all.",
        "Engagement costs us about £750 a year.",
        "Each of us gives 18 hours a year.",
        "Our income is £40,000 a year.",
        "Elsewhere it costs £9,000 a year [@theirs].",
        "One meeting costs £30.",
    ],
)
def test_what_the_worksheet_comes_to_and_what_it_does_not_speak_of_pass(text: str) -> None:
    assert found("CST04", meetings(), said={"text": text}) == []


def test_an_older_figure_beside_the_worksheet_is_compared_with_it() -> None:
    (finding,) = found("CST04", meetings(), said={"number": "2700"})
    assert finding.place.field == "number"
    assert found("CST04", meetings(), said={"number": "748.51"}) == []


def test_what_is_left_out_is_not_checked() -> None:
    said = {"skipped": "Not ours.", "text": "It costs £1 a year in all."}
    for code in ("CST01", "CST02", "CST03", "CST04", "CST05", "CST06"):
        assert found(code, meetings(hours=None, rate="9999"), meetings(hours="99", times="99"), said=said) == []
