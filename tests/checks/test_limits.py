"""An answer's length is set against its limit, and the whole against what a reader reads."""

import pytest

from tests.checks.drafting import bank_of, subject
from tests.checks.one_rule import findings as found
from wellput.checks.rule import Subject


def draft(words: int, **limits: object) -> Subject:
    question = {"id": "why", "type": "text", "text": "Why?", **limits}
    return subject(bank_of(question), answers={"why": {"text": "ab " * words}})


def severities(code: str, one: Subject) -> list[str]:
    return [finding.severity for finding in found(code, one)]


@pytest.mark.parametrize(("words", "over", "near"), [(90, 0, 0), (91, 0, 1), (100, 0, 1), (101, 1, 0)])
def test_a_fixed_limit_is_an_error_when_passed_and_advice_when_near(words: int, over: int, near: int) -> None:
    one = draft(words, max_words=100)
    assert severities("LIM01", one) == ["error"] * over
    assert severities("LIM02", one) == ["advice"] * near


@pytest.mark.parametrize(("words", "over"), [(100, 0), (101, 1)])
def test_an_advised_limit_is_a_warning_when_passed_and_may_be_filled(words: int, over: int) -> None:
    one = draft(words, max_words={"advised": 100})
    assert severities("LIM01", one) == ["warning"] * over
    assert severities("LIM02", one) == []


@pytest.mark.parametrize(
    ("words", "limit", "told"),
    [(30, 100, []), (32, 100, ["advice"]), (34, 100, ["error"]), (34, {"advised": 100}, ["warning"])],
)
def test_characters_are_counted_with_their_spaces(words: int, limit: object, told: list[str]) -> None:
    assert severities("LIM03", draft(words, max_characters=limit)) == told


def test_citations_are_no_words_and_no_characters() -> None:
    question = {"id": "why", "type": "text", "text": "Why?", "max_words": 2, "max_characters": 20}
    one = subject(bank_of(question), answers={"why": {"text": "Called late[@a-long-name-of-an-item]."}})
    assert severities("LIM01", one) == severities("LIM03", one) == []


def test_what_is_left_out_has_no_length() -> None:
    question = {"id": "why", "type": "text", "text": "Why?", "max_words": 2}
    assert found("LIM01", subject(bank_of(question), answers={"why": {"text": "a b c", "skipped": "Not us."}})) == []


def test_what_must_go_is_told_in_words() -> None:
    (finding,) = found("LIM01", draft(101, max_words=100))
    assert "has 101 words; 100 are allowed" in finding.message
    assert "Cut 1 word:" in finding.mend


@pytest.mark.parametrize(("words", "told"), [(3_000, []), (3_001, ["advice"])])
def test_a_response_of_more_than_3000_words_is_long(words: int, told: list[str]) -> None:
    assert severities("LIM04", draft(words)) == told
