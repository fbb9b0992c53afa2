"""What a department expects to be there is missed where it is not, once, and nowhere else."""

import pytest

from tests.checks.drafting import answer, bank_of, subject
from tests.checks.one_rule import findings as found

TEXT = {"id": "why", "type": "text", "text": "Why?"}
REQUIRED = {**TEXT, "required": True}
PICK = {"type": "select_multiple", "text": "Which?", "options": [{"id": one, "label": one} for one in "abcd"]}


def test_a_required_question_without_an_answer_is_an_error() -> None:
    (finding,) = found("COM01", subject(bank_of(REQUIRED)))
    assert (finding.severity, finding.place.question) == ("error", "why")


def test_an_optional_question_without_an_answer_is_a_warning() -> None:
    draft = subject(bank_of(TEXT))
    assert found("COM01", draft) == []
    assert [one.severity for one in found("COM02", draft)] == ["warning"]


@pytest.mark.parametrize("said", [{"text": "Because."}, {"skipped": "Not relevant to us."}, {"number": "0"}])
def test_an_answer_or_a_reason_to_skip_is_enough(said: dict[str, str]) -> None:
    draft = subject(bank_of(REQUIRED), answers={"why": said})
    assert found("COM01", draft) == found("COM02", draft) == found("COM11", draft) == []


@pytest.mark.parametrize("said", [{"text": "  \n"}, {"illustrative": True}, {"cost": {"lines": []}}])
def test_what_nobody_would_take_for_an_answer_is_none(said: dict[str, object]) -> None:
    assert found("COM01", subject(bank_of(REQUIRED), answers={"why": said}))


def test_a_question_for_others_is_not_missed() -> None:
    of_charity = {one.place.question for one in found("COM02", subject())}
    of_nobody_yet = {one.place.question for one in found("COM02", subject(respondent={}))}
    assert "staffing" in of_charity
    assert not {"staffing-responder"} & of_charity
    assert not {"staffing", "staffing-responder"} & of_nobody_yet


@pytest.mark.parametrize("reason", ["", " ", "-", "..."])
def test_a_question_skipped_without_a_word_is_noticed(reason: str) -> None:
    draft = subject(bank_of(REQUIRED), answers={"why": {"skipped": reason}})
    assert [one.place.field for one in found("COM11", draft)] == ["skipped"]
    assert found("COM01", draft) == []


def test_an_answer_to_no_question_is_an_error_that_names_the_nearest() -> None:
    (finding,) = answer("COM13", "barrier", text="We are called late.")
    assert finding.severity == "error"
    assert "`barriers`" in finding.mend


def test_an_option_or_a_kind_that_does_not_exist_is_an_error() -> None:
    assert [one.place.item for one in answer("COM13", "barriers", selected=["fundng", "capacity"])] == ["fundng"]
    assert [one.place.item for one in answer("COM13", "benefits", ranked=[{"option": "chanels"}])] == ["chanels"]
    assert [one.place.question for one in found("COM13", subject(respondent={"kind": "charity"}))] == ["respondent"]


@pytest.mark.parametrize(
    ("chosen", "fits"),
    [([], False), (["a"], False), (["a", "b"], True), (["a", "b", "c"], True), (list("abcd"), False)],
)
def test_as_many_options_as_asked_are_to_be_chosen(chosen: list[str], fits: bool) -> None:
    small = bank_of({**PICK, "id": "which", "choose": {"min": 2, "max": 3}})
    findings = found("COM03", subject(small, answers={"which": {"selected": chosen, "text": "So."}}))
    assert [one.severity for one in findings] == ([] if fits else ["warning"])


def test_a_ranking_that_is_required_and_incomplete_is_an_error() -> None:
    ranked = [{"option": one, "reason": "So."} for one in ("channels", "trust", "channels")]
    (finding,) = answer("COM03", "benefits", ranked=ranked)
    assert finding.severity == "error"
    assert "2 are chosen" in finding.message


def test_words_without_the_option_that_is_asked_for_are_noticed() -> None:
    (finding,) = answer("COM03", "financial-support", position="It is not enough.")
    assert "none is chosen" in finding.message


def test_a_ranked_option_says_why_and_what_it_unlocks() -> None:
    ranked = [
        {"option": "channels", "reason": "We are called late.", "unlocks": "Halls open in time."},
        {"option": "trust", "reason": "We are called late."},
        {"option": "training"},
    ]
    findings = answer("COM04", "benefits", ranked=ranked)
    assert [one.place.item for one in findings] == ["trust", "training"]
    assert "why it matters" not in findings[0].message
    assert "why it matters or what it would unlock" in findings[1].message


def test_an_other_without_words_is_noticed() -> None:
    assert answer("COM12", "barriers", selected=["other"])
    assert answer("COM12", "barriers", selected=["other"], other="No insurance") == []
    assert answer("COM12", "barriers", selected=["funding"]) == []
    assert answer("COM12", "benefits", ranked=[{"option": "other", "reason": "So."}])
