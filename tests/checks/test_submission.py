"""What the consultation takes is told once, as advice, and what a passed deadline means."""

import datetime as dt

import pytest

from tests.checks.drafting import bank_of, subject
from tests.checks.one_rule import findings as found

QUESTION = {"id": "why", "type": "text", "text": "Why?"}


def told(code: str, day: str) -> list[tuple[str, str]]:
    return [(one.severity, one.message) for one in found(code, subject(today=dt.date.fromisoformat(day)))]


def test_the_refused_format_and_the_accepted_one_are_told() -> None:
    (finding,) = found("SUB01", subject())
    assert finding.severity == "advice"
    assert "a PDF" in finding.message
    assert "Word document" in finding.mend


def test_one_response_is_asked_for() -> None:
    assert [severity for severity, _ in told("SUB02", "2025-09-01")] == ["advice"]


def test_a_closed_consultation_says_nothing_of_sending() -> None:
    assert told("SUB01", "2025-09-17") == told("SUB02", "2025-09-17") == []


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2025-09-09", "in 7 days"),
        ("2025-09-15", "closes tomorrow"),
        ("2025-09-16", "closes today: on 16 September 2025, 11:59pm"),
        ("2025-09-17", "closed on 16 September 2025"),
        ("2026-02-01", "closed on 16 September 2025"),
    ],
)
def test_a_deadline_that_is_near_or_past_is_advice(day: str, words: str) -> None:
    ((severity, message),) = told("SUB03", day)
    assert severity == "advice"
    assert words in message


def test_a_deadline_far_off_is_not_told() -> None:
    assert told("SUB03", "2025-09-08") == []


def test_a_draft_of_a_closed_consultation_is_still_useful() -> None:
    (finding,) = found("SUB03", subject(today=dt.date(2025, 10, 1)))
    assert "still useful" in finding.mend


@pytest.mark.parametrize("code", ["SUB01", "SUB02", "SUB03"])
def test_a_consultation_that_says_nothing_of_these_is_told_nothing(code: str) -> None:
    assert found(code, subject(bank_of(QUESTION))) == []


def test_formats_without_a_name_are_called_by_their_ending() -> None:
    (finding,) = found("SUB01", subject(bank_of(QUESTION, refuses=["pages", ".doc"])))
    assert "a .pages file or an old Word document (.doc)" in finding.message
    assert "Ask which kind" in finding.mend
