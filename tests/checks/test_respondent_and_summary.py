"""A response says whose it is, for whom it speaks, how it may be used, and what it comes to."""

from typing import Any

import pytest

from tests.checks.drafting import subject
from tests.checks.one_rule import findings as found

FIGURES = {"number": 44, "whom": "village halls"}
SURVEY = {"method": "A survey", "from": "2025-08-01", "to": "2025-08-20", "asked": 61, "replied": 44}


def of_respondent(code: str, **said: Any) -> list[tuple[str, str | None]]:
    return [(one.severity, one.place.field) for one in found(code, subject(respondent=said))]


def test_a_response_without_a_name_is_an_error_and_without_the_rest_a_warning() -> None:
    assert of_respondent("COM05") == [("error", "name"), ("warning", "kind"), ("warning", "describes")]
    assert of_respondent("COM05", name="A hall", kind="vcf", describes="We run a hall.") == []
    assert of_respondent("COM05", name=" ", kind="vcf", describes="We run a hall.") == [("error", "name")]


def test_whom_one_represents_is_asked_for() -> None:
    assert of_respondent("COM06") == [("warning", "represents.whom")]
    assert of_respondent("COM06", represents={"whom": "our own organisation"}) == []


@pytest.mark.parametrize("represents", [{"number": 44}, FIGURES, {"whom": "mosques in the city"}])
def test_who_speaks_for_others_says_how_they_were_asked(represents: dict[str, object]) -> None:
    assert of_respondent("COM07", represents=represents) == [("warning", "gathered.method")]
    assert of_respondent("COM07", represents=represents, gathered=SURVEY) == []


@pytest.mark.parametrize("represents", [{}, {"number": 1, "whom": "a hall"}, {"whom": "Nobody but ourselves."}])
def test_who_speaks_for_oneself_need_not(represents: dict[str, object]) -> None:
    assert of_respondent("COM07", represents=represents) == []


def test_a_method_without_its_numbers_is_advice() -> None:
    (finding,) = found(
        "COM07", subject(respondent={"represents": FIGURES, "gathered": {"method": "A survey", "asked": 61}})
    )
    assert finding.severity == "advice"
    assert "when they were gathered and how many replied" in finding.message


def test_confidentiality_is_to_be_chosen() -> None:
    assert of_respondent("COM08") == [("error", "confidentiality")]
    assert of_respondent("COM08", confidentiality="publish") == []


def test_a_summary_is_a_sentence_and_one_to_five_asks() -> None:
    def codes(**summary: object) -> list[str]:
        draft = subject(summary=summary)
        return [one.code for code in ("COM09", "COM10") for one in found(code, draft)]

    assert codes() == ["COM09", "COM10"]
    assert codes(sentence=" ", asks=[" "]) == ["COM09", "COM10"]
    assert codes(sentence="Yes, with money.", asks=["Share a post."]) == []
    assert codes(sentence="Yes, with money.", asks=["Share a post."] * 5) == []
    assert codes(sentence="Yes, with money.", asks=["Share a post."] * 6) == ["COM10"]
